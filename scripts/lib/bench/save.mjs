// @ts-check
/**
 * From an answer given to *Saved* painted. Two baselines: a bare strict put of the same record timed in the
 * background alone, and the same trip (frame, background, bare strict put, back, painted) in an empty extension.
 */
import { join } from 'node:path';
import { startSampleSite } from '../../sample-site.mjs';
import { describeProduct } from '../demo-overlay.mjs';
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
export async function benchSave(world) {
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
  const page = await context.newPage();
  await page.goto(address);
  await clickToolbar(context, page, ids.product);
  const frame = await overlayFrame(page);
  await describeProduct(frame);
  await frame.getByRole('button', { name: 'Must-haves' }).click();
  await frame.locator('.es-question').nth(15).waitFor();
  await clickToolbar(context, page, ids.empty);
  const emptyFrame = await frameOf(page, ids.empty);
  const worker = context.serviceWorkers().find((one) => one.url().includes(ids.product));
  if (!worker) throw new Error('The product’s worker is not there');
  const times = {
    saved: /** @type {number[]} */ ([]),
    bare: /** @type {number[]} */ ([]),
    trip: /** @type {number[]} */ ([]),
  };
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    times.saved.push(await frame.evaluate(timeToPaintedSaved, sample));
    const { record, time } = await worker.evaluate(barePut);
    times.bare.push(time);
    times.trip.push(await emptyFrame.evaluate(timeOfEmptyTrip, { ...record, revision: sample }));
  }
  return [
    compared('answer to painted Saved / bare put', times.saved, times.bare, 3),
    compared('answer to painted Saved / same trip', times.saved, times.trip, 3),
  ];
}

/** In the frame: answers the question at this place, and waits until its *Saved* was painted. */
function timeToPaintedSaved(/** @type {number} */ place) {
  return new Promise((resolve, reject) => {
    const card = document.querySelectorAll('.es-question')[place];
    const radio = card?.querySelector('input[type=radio]');
    if (!card || !(radio instanceof HTMLElement)) return reject(new Error(`No question at ${place}`));
    const observer = new MutationObserver(() => {
      if (!card.querySelector('.es-save--done')) return;
      observer.disconnect();
      // A frame callback runs before the paint; a message posted in it is handled after.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - from);
        port2.postMessage(null);
      });
    });
    observer.observe(card, { childList: true, subtree: true, characterData: true, attributes: true });
    const from = performance.now();
    radio.click();
  });
}

/** In the empty frame: one save of the same record, until it was painted the same way. */
function timeOfEmptyTrip(/** @type {object} */ record) {
  return new Promise((resolve, reject) => {
    const from = performance.now();
    Reflect.get(
      globalThis,
      'saveOnce',
    )(record).then(() => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - from);
        port2.postMessage(null);
      });
    }, reject);
  });
}

/** In the worker: one strict put of one stored answer into a database of the bench's own. */
async function barePut() {
  /** @param {IDBRequest | IDBOpenDBRequest} request @returns {Promise<any>} */
  const done = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const store = await done(indexedDB.open('equal-say'));
  const record = (await done(store.transaction('answers').objectStore('answers').openCursor())).value;
  store.close();
  const opening = indexedDB.open('equal-say-bench', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('answers');
  const database = await done(opening);
  const from = performance.now();
  await new Promise((resolve, reject) => {
    const transaction = database.transaction('answers', 'readwrite', { durability: 'strict' });
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
    transaction.objectStore('answers').put(record, Math.random());
  });
  const time = performance.now() - from;
  database.close();
  return { record, time };
}
