/** Says who is reviewing, and how they know what they review, which decides what a "no" is asked. */
import type { ExtensionBrowser } from './browser';
import { WelcomePage } from './welcome-page';

export async function sayWhoAndHow(equalSay: ExtensionBrowser, role: string, how: string): Promise<void> {
  const { page } = await equalSay.dashboard('#/welcome');
  const welcome = new WelcomePage(page);
  await welcome.choice(role).check();
  await welcome.choice(how).check();
  await page.getByRole('button', { name: 'Save and go on' }).click();
  await page.waitForURL(/#\/(\?|$)/);
  await page.close();
}
