/** What a hostile page says of itself: broken, poisoned or huge data, and names meant to do harm, are only text. */
import { startSampleSite } from '../../../scripts/sample-site.mjs';
import { HostilePage } from '../support/hostile-page';
import { expect, test } from '../support/test';

test.beforeEach(async ({ equalSay }) => {
  await equalSay.sayWho('Commissioner');
});

const DATA = ['broken', 'poisoned', 'deep', 'many', 'huge', 'wide', 'looped', 'wrong-types'];
/** The overlay's own limit for an answer of its frame: later than this the review would have gone to a tab. */
const ANSWERED_WITHIN_MS = 8000;

test('structured data that is broken, poisoned, 5 MB, 10,000 blocks or 5,000 levels deep: the product is still proposed, in time', async ({
  equalSay,
  site,
}) => {
  for (const kind of DATA) {
    await test.step(kind, async () => {
      const page = await equalSay.visit(`${site.url}hostile/?do=data-${kind}`);
      const before = Date.now();
      const overlay = await equalSay.clickForOverlay(page);
      await expect(overlay.frame.getByLabel('Product’s name')).toHaveValue(/Snatchwaffle|Waffle 0/);
      expect(Date.now() - before).toBeLessThan(ANSWERED_WITHIN_MS);
      expect(await overlay.frame.evaluate(() => Reflect.get({}, 'polluted'))).toBeUndefined();
      await page.close();
    });
  }
});

/** Elements that only a name could have become. */
const MADE_OF_TEXT = 'img, script:not([src]), iframe, a[href*="grabblemuck"]';

/** What the form proposes. */
const NAMES = [
  { kind: 'markup', name: /<img src=x onerror=/ },
  { kind: 'script', name: /<script>/ },
  { kind: 'formula', name: /^=HYPERLINK\(/ },
  { kind: 'command', name: /^\+cmd/ },
  { kind: 'bidi', name: /^[^\u202a-\u202e\u2066-\u2069\u200e\u200f]+$/ },
  { kind: 'long', name: /^.{1,200}$/ },
  { kind: 'nul', name: /^[^\0]+$/ },
  { kind: 'surrogate', name: /^[^\ud800-\udfff]+$/ },
  { kind: 'blank', name: /^(\S.*)?$/ },
  { kind: 'lines', name: /^[^\r\n\u2028\u0085\t]+$/ },
  { kind: 'accents', name: /^Sn/ },
  { kind: 'proto', name: /^__proto__$/ },
];

test('names of markup, script, formulas, hidden directions, 5,000 characters or nothing at all are shown as one line of text', async ({
  equalSay,
}) => {
  for (const { kind, name } of NAMES) {
    await test.step(kind, async () => {
      // Another origin each time, or the product of the last name would be known.
      const site = await startSampleSite();
      const page = await equalSay.visit(`${site.url}hostile/?do=name-${kind}`);
      const overlay = await equalSay.clickForOverlay(page);
      const field = overlay.frame.getByLabel('Product’s name');
      await expect(field).toHaveValue(name);
      const proposed = (await field.inputValue()) || 'Nameless';
      await field.fill(proposed);
      // The claims list the same words.
      await overlay.frame.getByText('What the page says of itself').click();
      await expect(overlay.frame.locator(MADE_OF_TEXT)).toHaveCount(0);
      await overlay.review.start();
      await expect(overlay.review.title).toHaveText(proposed);
      await expect(overlay.frame.locator(MADE_OF_TEXT)).toHaveCount(0);
      expect((await new HostilePage(page).seen()).pried).toEqual([]);
      await page.close();
      await site.close();
    });
  }
  const dashboard = await equalSay.dashboard();
  await expect(dashboard.rows).toHaveCount(NAMES.length);
  await expect(dashboard.page.locator(MADE_OF_TEXT)).toHaveCount(0);
});
