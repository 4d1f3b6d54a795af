// @ts-check
/** Opening the dashboard with 10,000 reviews stored, until its rows are in the DOM, against with none. */
import { extensionIdOf } from '../drive-chromium.mjs';
import { compared, inBrowser } from './measures.mjs';
import { pageScript } from './page-script.mjs';

/** @typedef {import('@playwright/test').BrowserContext} BrowserContext */

const SAMPLES = 9;
const REVIEWS = 10_000;

/**
 * @param {import('./measures.mjs').BenchWorld} world
 * @returns {Promise<import('./measures.mjs').Result[]>}
 */
export async function benchDashboard(world) {
  const seed = await pageScript('seed-page.ts');
  return inBrowser({ ...world }, async (full) =>
    inBrowser(world, async (empty) => {
      await fill(full, seed);
      const times = { full: /** @type {number[]} */ ([]), empty: /** @type {number[]} */ ([]) };
      for (const context of [full, empty]) await context.addInitScript(noteWhenListed);
      for (let sample = 0; sample < SAMPLES; sample += 1) {
        times.full.push(await once(full));
        times.empty.push(await once(empty));
      }
      return [compared('dashboard open, 10,000 reviews', times.full, times.empty, 1.5)];
    }),
  );
}

/** In the page: remembers when a full page of the list, or the words for an empty one, came into the DOM. */
function noteWhenListed() {
  const observer = new MutationObserver(() => {
    const rows = document.querySelectorAll('tbody tr').length;
    if (rows < 50 && !document.querySelector('.es-empty')) return;
    observer.disconnect();
    Reflect.set(globalThis, '__listedAt', performance.now());
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** @param {BrowserContext} context @returns {Promise<number>} ms since the navigation began */
async function once(context) {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${await extensionIdOf(context)}/dashboard.html`);
  const listedAt = await page.waitForFunction(() => Reflect.get(globalThis, '__listedAt'));
  const time = Number(await listedAt.jsonValue());
  await page.close();
  return time;
}

/** @param {BrowserContext} context @param {string} seed */
async function fill(context, seed) {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${await extensionIdOf(context)}/dashboard.html`);
  await page.locator('.es-empty').waitFor();
  await page.evaluate(seed);
  await page.evaluate((count) => Reflect.get(globalThis, 'equalSaySeed').fill(count), REVIEWS);
  await page.close();
}
