/** Journeys begin with this `test`: a browser of its own with the extension in it, and the invented vendors' site. */
import { test as base } from '@playwright/test';
import { type SampleSite, startSampleSite } from '../../../scripts/sample-site.mjs';
import { ExtensionBrowser } from './browser';

export { expect } from './expect';

type Own = {
  /** Nobody has used it before; its profile is deleted afterwards. */
  equalSay: ExtensionBrowser;
};
type Shared = { site: SampleSite };

export const test = base.extend<Own, Shared>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern
    async ({}, use) => {
      const site = await startSampleSite();
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  equalSay: async ({ viewport, colorScheme }, use) => {
    const browser = await ExtensionBrowser.fresh({ viewport, colorScheme: colorScheme ?? 'light' });
    await use(browser);
    await browser.end();
  },
});
