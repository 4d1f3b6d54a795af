/** Pages that forbid, isolate or restyle: the review lies over them like over any other. */
import { expect, test } from '../support/test';

test.beforeEach(async ({ equalSay }) => {
  await equalSay.sayWho('Commissioner');
});

const PAGES = [
  { what: 'a page that allows nothing (default-src ’none’)', path: 'csp-none.html' },
  { what: 'a page isolated by COEP', path: 'coep.html' },
  { what: 'a page written from right to left', path: 'rtl.html' },
  { what: 'a page that restyles everything', path: 'restyled.html' },
  { what: 'a page with a root font-size of 4 px', path: 'tiny-root.html' },
];

test('strict, isolated, right-to-left, restyled and tiny pages: the overlay lies at the edge, and an answer is saved', async ({
  equalSay,
  site,
}) => {
  for (const { what, path } of PAGES) {
    await test.step(what, async () => {
      const page = await equalSay.visit(`${site.url}${path}`);
      const overlay = await equalSay.clickForOverlay(page);
      const width = await page.evaluate(() => document.documentElement.clientWidth);
      const box = await overlay.box();
      expect(box.width).toBe(400);
      expect(Math.abs(box.right - width)).toBeLessThanOrEqual(15);
      expect(await overlay.frame.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
        '16px',
      );
      await overlay.review.start();
      await overlay.review.question('PUR1').answer('Partly');
      await page.close();
    });
  }
});
