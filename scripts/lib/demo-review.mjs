// @ts-check
/** The scripted review: the real toolbar click, 50 answers over two starts of the browser, evidence from the page, the exports, the instrument, and the record for the file. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startSampleSite } from '../sample-site.mjs';
import { checkExports } from './demo-check.mjs';
import { checkEvidence } from './demo-check-evidence.mjs';
import { exportReview } from './demo-dashboard.mjs';
import { playEvidence } from './demo-evidence.mjs';
import { playInstrument } from './demo-instrument.mjs';
import { answerAll, describeProduct, sayWhoIAm, startReviewOf } from './demo-overlay.mjs';
import { checkPixels, readPixels } from './demo-pixels.mjs';
import { playRecord } from './demo-record.mjs';
import { summary } from './demo-summary.mjs';
import { clickToolbar, launchWithExtension, overlayFrame } from './drive-chromium.mjs';

/**
 * @typedef {object} Demo
 * @property {string} executablePath
 * @property {string} extension folder of the built extension
 * @property {string} profile an empty folder for the browser's profile
 * @property {string} output folder for the files
 * @property {(line: string) => void} say
 */

/** @typedef {import('./demo-summary.mjs').Step} Step */

/** How many of the 50 questions are answered before the browser is closed. */
const BEFORE_RESTART = 23;

/**
 * Plays the whole demonstration.
 * @param {Demo} demo
 * @throws when anything did not happen as told
 */
export async function playReview(demo) {
  /** @type {Step[]} */
  const steps = [];
  /** @template T @param {string} name @param {() => Promise<T>} work @returns {Promise<T>} */
  const step = async (name, work) => {
    demo.say(`  ${name} ...`);
    const from = performance.now();
    const result = await work();
    steps.push({ name, seconds: (performance.now() - from) / 1000 });
    return result;
  };
  const site = await startSampleSite({ editable: true });
  try {
    await playSteps(demo, site, step, steps);
  } finally {
    await site.close();
  }
}

/**
 * @param {Demo} demo
 * @param {import('../sample-site.d.mts').SampleSite} site which may be edited
 * @param {<T>(name: string, work: () => Promise<T>) => Promise<T>} step
 * @param {Step[]} steps
 */
async function playSteps(demo, site, step, steps) {
  const address = `${site.url}honest/`;
  let browser = await open(demo);
  let page = await browser.newPage();
  await page.goto(address);
  await step('Click the toolbar button for the first time, and say who is reviewing', () =>
    sayWhoIAm(browser, page),
  );
  const product = await step('Confirm which product it is', async () =>
    describeProduct(await overlayFrame(page)),
  );
  const first = await step(`Answer ${BEFORE_RESTART} questions`, async () =>
    answerAll(await overlayFrame(page), { atMost: BEFORE_RESTART }),
  );
  await page.screenshot({ path: join(demo.output, 'overlay.png') });
  await step('Close the browser', () => browser.close());

  browser = await step('Start the browser again', () => open(demo));
  page = await browser.newPage();
  await page.goto(address);
  await step('Click the button: the review goes on where it was', async () => {
    await clickToolbar(browser, page);
    const frame = await overlayFrame(page);
    await frame.getByText(`${BEFORE_RESTART} of 50 answered`).waitFor();
  });
  const second = await step('Answer the other questions', async () =>
    answerAll(await overlayFrame(page), {}),
  );
  await takeSmallPictures(page, demo.output);
  const shown = await playEvidence({ browser, page, output: demo.output, step, site });
  const other = await step('Start two more reviews, of other vendors', async () => {
    await startReviewOf(browser, `${site.url}hype/`);
    return startReviewOf(browser, `${site.url}coproduced/`);
  });
  const files = await step('Export the review from the dashboard', () =>
    exportReview(browser, product, demo.output),
  );
  const given = [...first, ...second];
  const counted = checkExports(files, product, given);
  const evidence = await checkShown(browser, files, { ...shown, address });
  const played = await playInstrument({ browser, product, output: demo.output, step });
  const recorded = await playRecord({ browser, product, second: other, demo, step });
  await browser.close();

  const words = summary({ product, given: given.length, counted, evidence, played, recorded, steps });
  writeFileSync(join(demo.output, 'summary.txt'), words);
  demo.say(`\nThe demonstration left its files in ${demo.output}`);
}

/**
 * @param {import('@playwright/test').BrowserContext} browser
 * @param {{ json: string, csv: string }} files where they are
 * @param {import('./demo-evidence.mjs').EvidencePlayed & { address: string }} shown
 * @returns {Promise<import('./demo-summary.mjs').EvidenceFound>}
 */
async function checkShown(browser, files, shown) {
  const texts = { json: readFileSync(files.json, 'utf8'), csv: readFileSync(files.csv, 'utf8') };
  const { counted, png } = checkEvidence(texts, shown);
  const pixels = await readPixels(browser, png, shown.black);
  checkPixels(pixels, png);
  return { ...counted, blackPixels: pixels.inside };
}

/** @param {Demo} demo */
function open(demo) {
  const { executablePath, extension, profile } = demo;
  return launchWithExtension({ executablePath, extension, profile });
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} output
 */
async function takeSmallPictures(page, output) {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.screenshot({ path: join(output, 'overlay-dark.png') });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 320, height: 700 });
  const frame = await overlayFrame(page);
  // The frame is laid out anew in its own process, a moment after the page.
  await frame.waitForFunction(
    () => window.innerWidth <= 320 && document.body.scrollWidth <= window.innerWidth,
  );
  await page.screenshot({ path: join(output, 'overlay-320.png') });
  await page.setViewportSize({ width: 1280, height: 900 });
}
