// @ts-check
/** From the toolbar click to a first question that can be answered, against an empty frame injected the same way. */
import { join } from 'node:path';
import { startSampleSite } from '../../sample-site.mjs';
import { answerAll, describeProduct } from '../demo-overlay.mjs';
import { clickToolbar, overlayFrame } from '../drive-chromium.mjs';
import { ROOT } from '../paths.mjs';
import { extensionIds, frameOf } from './extensions.mjs';
import { compared, inBrowser, setAudience } from './measures.mjs';

/** @typedef {import('@playwright/test').BrowserContext} BrowserContext */
/** @typedef {import('./measures.mjs').Result} Result */

const SAMPLES = 15;
const EMPTY_EXTENSION = join(ROOT, 'tests', 'bench', 'empty-extension');

/**
 * @param {import('./measures.mjs').BenchWorld} world
 * @returns {Promise<Result[]>}
 */
export async function benchClick(world) {
  const site = await startSampleSite();
  try {
    return await inBrowser(world, (context) => measure(context, `${site.url}honest/`), [EMPTY_EXTENSION]);
  } finally {
    await site.close();
  }
}

/** @param {BrowserContext} context @param {string} address @returns {Promise<Result[]>} */
async function measure(context, address) {
  const ids = await extensionIds(context);
  await setAudience(context);
  await context.addInitScript(noteWhenUsable);
  await beginReview(context, address, ids.product);
  /** @type {{ product: number[], empty: number[] }} */
  const times = { product: [], empty: [] };
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    // In turn, so that whatever else the machine does weighs on both.
    for (const which of /** @type {const} */ (['product', 'empty'])) {
      times[which].push(await once(context, address, ids[which]));
    }
  }
  return [compared('click to first question usable', times.product, times.empty, 2)];
}

/** In every frame: remembers when a radio button was first painted, on a clock that all processes share. */
function noteWhenUsable() {
  const isThere = () => document.querySelector('input[type=radio]') !== null;
  const note = () =>
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        Reflect.set(globalThis, '__usableAt', performance.timeOrigin + performance.now());
      }),
    );
  const observer = new MutationObserver(() => {
    if (!isThere()) return;
    observer.disconnect();
    note();
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** @param {BrowserContext} context @param {string} address @param {string} id @returns {Promise<number>} ms */
async function once(context, address, id) {
  const page = await context.newPage();
  await page.goto(address);
  const from = performance.timeOrigin + performance.now();
  await clickToolbar(context, page, id);
  const frame = await frameOf(page, id);
  const usableAt = await frame.waitForFunction(() => Reflect.get(globalThis, '__usableAt'));
  const time = Number(await usableAt.jsonValue()) - from;
  await page.close();
  return time;
}

/** @param {BrowserContext} context @param {string} address @param {string} id */
async function beginReview(context, address, id) {
  const page = await context.newPage();
  await page.goto(address);
  await clickToolbar(context, page, id);
  const frame = await overlayFrame(page);
  await describeProduct(frame);
  await answerAll(frame, { atMost: 10 });
  await page.close();
}
