/** Another extension in the same browser, with rights to every page, beside ours. */
import { expect, test } from '@playwright/test';
import { clickToolbar } from '../../../scripts/lib/drive-chromium.mjs';
import { startSampleSite } from '../../../scripts/sample-site.mjs';
import { openWithAnother } from '../support/hostile-extension';
import { OverlayPage } from '../support/overlay-page';
import { WelcomePage } from '../support/welcome-page';

test('another extension finds the same empty element, hears no key and no answer, and is given nothing when it asks', async () => {
  const site = await startSampleSite();
  const both = await openWithAnother(process.env.EQUAL_SAY_CHROMIUM ?? '');
  try {
    const page = await both.context.newPage();
    await page.goto(`chrome-extension://${both.id}/dashboard.html#/welcome`);
    await new WelcomePage(page).say('Commissioner');
    await page.waitForURL(/#\/(\?|$)/);
    await page.goto(`${site.url}hostile/`);
    await clickToolbar(both.context, page, both.id);
    const overlay = await OverlayPage.over(page);
    await overlay.review.start();
    const question = overlay.review.question('PUR1');
    await question.answer('Partly');
    await question.card.getByRole('button', { name: /^Add a note/ }).click();
    await question.note.click();
    await page.keyboard.type('Quillbramble 12345');
    await expect(question.saved).toBeVisible();

    const heard = () => page.evaluate(() => document.documentElement.dataset.heard ?? '');
    expect((await heard()).trim()).toBe(page.url());
    await page.locator('#newsletter').focus();
    await page.keyboard.press('q');
    await expect.poll(heard).toContain('key:q');

    expect(await both.reach()).toEqual({
      message: expect.stringContaining('Receiving end does not exist'),
      fetched: 'refused',
      framesItMayEnter: [page.url()],
    });
  } finally {
    await both.close();
    await site.close();
  }
});
