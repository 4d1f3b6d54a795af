/** Pages nothing can be laid over: the review opens in a tab that says why. */

import { DashboardPage } from '../support/dashboard-page';
import { hasOverlay } from '../support/overlay-page';
import { expect, test } from '../support/test';

test.beforeEach(async ({ equalSay }) => {
  await equalSay.sayWho('Commissioner');
});

const PLACES = [
  { what: 'a sandboxed page', path: 'sandboxed.html', why: /locked in a sandbox/ },
  { what: 'a frameset', path: 'frameset.html', why: /several framed pages/ },
  { what: 'an SVG picture', path: 'picture.svg', why: /document or a picture/ },
  { what: 'a PDF', path: 'document.pdf', why: /document or a picture/ },
  {
    what: 'a page that hides its html',
    path: 'hostile/?do=hide-html',
    why: /hides whatever is laid over it/,
  },
  { what: 'a page with an open modal dialog', path: 'hostile/?do=modal', why: /a window of its own open/ },
];

test('sandbox, frameset, picture, PDF, hidden html and an open dialog: a tab opens and says why', async ({
  equalSay,
  site,
}) => {
  for (const { what, path, why } of PLACES) {
    await test.step(what, async () => {
      const page = await equalSay.visit(`${site.url}${path}`);
      const tab = await equalSay.clickForTab(page);
      await expect(tab.getByText(why)).toBeVisible();
      await expect(tab.getByLabel('Product’s name')).toBeVisible();
      expect(hasOverlay(page)).toBe(false);
      // The address of our page is opaque: browsers keep addresses.
      expect(tab.url()).not.toContain(new URL(site.url).host);
      await tab.close();
      await page.close();
    });
  }
});

test('a page of the browser itself: a tab opens and says why', async ({ equalSay }) => {
  const page = await equalSay.visit('chrome://version');
  const tab = await equalSay.clickForTab(page);
  await expect(tab.getByText(/its own pages/)).toBeVisible();
  await expect(tab.getByLabel('Product’s name')).toHaveValue('');
});

test('a review begun in such a tab knows the page: the next click goes on with it', async ({
  equalSay,
  site,
}) => {
  const page = await equalSay.visit(`${site.url}sandboxed.html`);
  const tab = new DashboardPage(await equalSay.clickForTab(page));
  await expect(tab.page.getByLabel('Product’s name')).toHaveValue(/Wortlechat/);
  await tab.review.start();
  await expect(tab.page).toHaveURL(/#\/review\//);
  await expect(tab.page.getByText(/locked in a sandbox/)).toBeVisible();
  await tab.review.question('PUR1').answer('Yes');

  const again = new DashboardPage(await equalSay.clickForTab(page));
  await again.review.question('PUR1').expectAnswer('Yes');
});
