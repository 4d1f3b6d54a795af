/** What a page can tell of a whole review, and what leaves the browser during it: nothing of either. */
import type { Page } from '@playwright/test';
import { startSampleSite } from '../../../scripts/sample-site.mjs';
import { HostilePage } from '../support/hostile-page';
import type { OverlayPage } from '../support/overlay-page';
import { expect, test } from '../support/test';

// The recorder of traces works in the page too, and makes requests of its own.
test.use({ trace: 'off' });

test.beforeEach(async ({ equalSay }) => {
  await equalSay.sayWho('Commissioner');
});

/** Digits for the questions of the first theme on screen, and what is written about the first of them. */
type Script = { readonly digits: string; readonly note: string };

const ONE: Script = { digits: '123', note: 'Quillbramble' };
const OTHER: Script = {
  digits: '345',
  note: 'Thistlewhump said so at length, in the minutes of the third of May, and nobody wrote it down.',
};

/** A review by keys alone: a mouse would be seen to come and go, at other moments each time. */
async function play(page: Page, overlay: OverlayPage, { digits, note }: Script): Promise<void> {
  await overlay.review.button('Start the review').focus();
  await page.keyboard.press('Enter');
  const questions = overlay.review.cards;
  await questions.first().waitFor();
  for (const [index, digit] of [...digits].entries()) {
    const card = questions.nth(index);
    await card.getByRole('radio').first().focus();
    await page.keyboard.press(digit);
    await expect(card.getByText('Saved', { exact: true })).toBeVisible();
  }
  const first = questions.first();
  await first.getByRole('button', { name: /^Add a note/ }).focus();
  await page.keyboard.press('Enter');
  await first.getByRole('textbox', { name: 'Note (optional)' }).focus();
  await page.keyboard.type(note);
  await expect(first.getByText('Saved', { exact: true })).toBeVisible();
  await overlay.review.button(/^Next:/).focus();
  await page.keyboard.press('Enter');
}

test('two reviews with other answers and other words look the same to the page, to the last event', async ({
  equalSay,
}) => {
  const dumps: string[] = [];
  for (const script of [ONE, OTHER]) {
    const site = await startSampleSite();
    const page = await equalSay.visit(`${site.url}hostile/`);
    const hostile = new HostilePage(page);
    const overlay = await equalSay.clickForOverlay(page);
    await hostile.start('swallow-keys', 'pry', 'clear-highlights');
    await play(page, overlay, script);
    await hostile.look();
    await equalSay.click(page);
    await overlay.gone();
    await hostile.look();
    dumps.push(JSON.stringify(await hostile.seen()).replaceAll(new URL(site.url).host, 'the.site'));
    await page.close();
    await site.close();
  }
  const [one, other] = dumps;
  expect(other).toBe(one);
  for (const script of [ONE, OTHER]) {
    for (const word of script.note.split(/\W+/).filter((part) => part.length > 4)) {
      expect(one).not.toContain(word);
      expect(other).not.toContain(word);
    }
  }
  // There is something to compare: the page sees that a thing was laid, used and taken away.
  expect(one).toMatch(/"added":\["DIV"\].*"removed":\["DIV"\]/);
});

test('from the click to the end of a review the browser asks for nothing but the page’s own files, and could not', async ({
  equalSay,
}) => {
  const site = await startSampleSite();
  const asked: string[] = [];
  equalSay.context.on('request', (request) => asked.push(request.url()));
  const page = await equalSay.visit(`${site.url}hostile/`);
  await page.waitForLoadState('networkidle');
  const ofPage = [...site.requests];
  const overlay = await equalSay.clickForOverlay(page);
  await play(page, overlay, ONE);
  await equalSay.click(page);
  await overlay.gone();
  const dashboard = await equalSay.dashboard();
  await expect(dashboard.rows).toHaveCount(1);

  expect(site.requests).toEqual(ofPage);
  const own = [site.url, await equalSay.addressOf('')];
  // The frame is loaded by its address of this session, which is nobody's but ours.
  const ofSession = await (await equalSay.worker()).evaluate(() =>
    Object(globalThis).chrome.runtime.getURL('overlay-frame.html'),
  );
  own.push(new URL('/', ofSession).href);
  expect(asked.filter((url) => !own.some((start) => url.startsWith(start)))).toEqual([]);

  // Nor could it: what any context of ours asks for is refused before it leaves the browser.
  const again = await equalSay.clickForOverlay(page);
  const probe = `${site.url}probe`;
  const ask = (url: string) => fetch(url, { mode: 'no-cors' }).then(String, String);
  const worker = await equalSay.worker();
  const tried = [
    await worker.evaluate(ask, probe),
    await dashboard.page.evaluate(ask, probe),
    await again.frame.evaluate(ask, probe),
  ];
  for (const result of tried) expect(result).toContain('Failed to fetch');
  expect(site.requests).toEqual(ofPage);
  await page.evaluate(ask, probe);
  expect(site.requests.at(-1)?.path).toBe('/probe');
  await site.close();
});
