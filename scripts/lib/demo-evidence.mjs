// @ts-check
/** Evidence from the page: three quotes and a picture by hand, lit, and looked for again after the vendor edits the page. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SAMPLE_SITE_FOLDER } from '../sample-site.mjs';
import { PICTURE_FOR, takePictureOf } from './demo-picture.mjs';
import { editedPage, goToQuestion, leaveFrame, openEvidence, takeWords, WORDS } from './demo-quotes.mjs';
import { clickToolbar, overlayFrame } from './drive-chromium.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').Frame} Frame */
/** @typedef {<T>(name: string, work: () => Promise<T>) => Promise<T>} StepFunction */

/**
 * @typedef {object} EvidencePlayed
 * @property {import('./demo-quotes.mjs').Taken[]} taken
 * @property {import('./demo-picture.mjs').Box} black where the picture is black, in parts of it
 */

/** Wide enough for the vendor's page to stand whole beside the overlay. */
const WINDOW = { width: 1920, height: 1600 };
/** Room below what is told, in CSS pixels. */
const BELOW = 220;
const BEFORE = { width: 1280, height: 900 };

/**
 * @param {{ browser: import('@playwright/test').BrowserContext, page: Page, output: string, step: StepFunction,
 *   site: import('../sample-site.d.mts').SampleSite }} demo `page` has the overlay, with the full review in it;
 *   `site` may be edited
 * @returns {Promise<EvidencePlayed>}
 * @throws when anything did not happen as told
 */
export async function playEvidence({ browser, page, output, step, site }) {
  await page.setViewportSize(WINDOW);
  const overlay = await overlayFrame(page);
  // The frame is laid out anew in its own process, a moment after the page; a click before that lands elsewhere.
  await overlay.waitForFunction((before) => window.innerHeight > before, BEFORE.height);
  await leaveFrame(overlay);
  await page.getByRole('button', { name: 'No, thank you' }).click();
  const taken = await step('Select words on the page three times, and keep them as quotes', () =>
    takeAll(page),
  );
  await step('Light the quotes on the page', () => light(page, output));
  const { tab, black } = await step('Take a picture, black out a name, crop and describe it', async () =>
    takePictureOf(browser, page, await overlayFrame(page)),
  );
  await step('Use a quote for another question, and look at all that is kept for it', () =>
    lookAtEvidence(tab, output),
  );
  await tab.close();
  await step('The vendor edits the page; open it again', () => comeBack(browser, page, site, output));
  await page.setViewportSize(BEFORE);
  return { taken, black };
}

/** @param {Page} page */
async function takeAll(page) {
  const frame = await overlayFrame(page);
  /** @type {import('./demo-quotes.mjs').Taken[]} */
  const taken = [];
  for (const words of WORDS) taken.push(await takeWords(page, frame, words));
  return taken;
}

/** @param {Page} page @param {string} output */
async function light(page, output) {
  const frame = await overlayFrame(page);
  const toggle = await paint(frame, WORDS.length);
  if ((await frame.getByText('Typing is paused').count()) > 0)
    throw new Error('The reviewer went to the page, and the page was taken for a thief of keys');
  await showBoth(page, frame);
  await page.screenshot({ path: join(output, 'highlights.png') });
  await toggle.click();
  await toggle.and(frame.locator('[aria-pressed="false"]')).waitFor();
}

/** @param {Frame} frame @param {number} count how many quotes can be lit */
async function paint(frame, count) {
  const toggle = frame.getByRole('button', { name: 'Show my quotes on the page' });
  await toggle.click();
  await frame.getByText(`${count} quotes are lit on the page.`).waitFor();
  return toggle;
}

/** The quotes on the page, and the overlay from its beginning. @param {Page} page @param {Frame} frame */
async function showBoth(page, frame) {
  await page.evaluate(() => {
    getSelection()?.removeAllRanges();
    document.querySelector('#evidence')?.scrollIntoView({ behavior: 'instant' });
  });
  await frame.evaluate(() =>
    document.querySelector('.es-overlay__scroll')?.scrollTo({ top: 0, behavior: 'instant' }),
  );
}

/** @param {Page} tab the review's @param {string} output */
async function lookAtEvidence(tab, output) {
  const [first] = WORDS;
  await goToQuestion(tab, first.label);
  const item = (await openEvidence(tab, first.id)).locator('.es-evidence');
  await item.locator('summary', { hasText: 'Used for 1 question' }).click();
  await item.getByLabel('Use it for another question').selectOption({ label: PICTURE_FOR.label });
  await item.getByRole('button', { name: 'Use it there too' }).click();
  await item.locator('summary', { hasText: 'Used for 2 questions' }).waitFor();
  await goToQuestion(tab, PICTURE_FOR.label);
  const slot = await openEvidence(tab, PICTURE_FOR.id);
  await slot.locator('img').waitFor();
  await tab.locator(`#question-${PICTURE_FOR.id}`).screenshot({ path: join(output, 'evidence.png') });
}

/**
 * @param {import('@playwright/test').BrowserContext} browser @param {Page} page
 * @param {import('../sample-site.d.mts').SampleSite} site @param {string} output
 */
async function comeBack(browser, page, site, output) {
  const html = await readFile(join(SAMPLE_SITE_FOLDER, 'honest', 'index.html'), 'utf8');
  site.setPage('/honest/', editedPage(html));
  await page.reload();
  await clickToolbar(browser, page);
  const frame = await overlayFrame(page);
  const notice = frame
    .locator('.es-notice')
    .filter({ hasText: 'The page has changed since you reviewed it' });
  await notice.getByText(/1 on the page, word for word, 1 changed,? .*1 not on the page/).waitFor();
  await notice.getByRole('button', { name: 'See them' }).click();
  const changed = notice.locator('.es-difference');
  await changed.locator('del').first().waitFor();
  await changed.locator('ins').first().waitFor();
  await paint(frame, WORDS.filter(({ becomes }) => becomes !== 'gone').length);
  await showBoth(page, frame);
  // All that is told of the quotes, on one screen.
  const end = await notice.evaluate((element) => element.getBoundingClientRect().bottom);
  const height = Math.max(WINDOW.height, Math.ceil(end) + BELOW);
  await page.setViewportSize({ ...WINDOW, height });
  await frame.waitForFunction((high) => window.innerHeight > high, end);
  await showBoth(page, frame);
  await page.screenshot({ path: join(output, 'changed.png') });
}
