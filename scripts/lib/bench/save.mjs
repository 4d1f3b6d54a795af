// @ts-check
/** From an answer given to *Saved* painted, against a bare strict put of the same record in the background. */
import { startSampleSite } from '../../sample-site.mjs';
import { describeProduct } from '../demo-overlay.mjs';
import { backgroundOf, clickToolbar, overlayFrame } from '../drive-chromium.mjs';
import { compared, inBrowser, setAudience } from './measures.mjs';

/** @typedef {import('./measures.mjs').Result} Result */

const SAMPLES = 15;

/**
 * @param {import('./measures.mjs').BenchWorld} world
 * @returns {Promise<Result[]>}
 */
export async function benchSave(world) {
  const site = await startSampleSite();
  try {
    return await inBrowser(world, (context) => measure(context, `${site.url}honest/`));
  } finally {
    await site.close();
  }
}

/** @param {import('@playwright/test').BrowserContext} context @param {string} address @returns {Promise<Result[]>} */
async function measure(context, address) {
  await setAudience(context);
  const page = await context.newPage();
  await page.goto(address);
  await clickToolbar(context, page);
  const frame = await overlayFrame(page);
  await describeProduct(frame);
  await frame.getByRole('button', { name: 'Must-haves' }).click();
  await frame.locator('.es-question').nth(15).waitFor();
  const worker = await backgroundOf(context);
  const saved = [];
  const bare = [];
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    saved.push(await frame.evaluate(timeToPaintedSaved, sample));
    bare.push(await worker.evaluate(timeOfBarePut));
  }
  return [compared('answer to painted Saved', saved, bare, 3)];
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

/** In the worker: one strict put of one stored answer into a database of the bench's own. */
async function timeOfBarePut() {
  /** @param {IDBRequest | IDBOpenDBRequest} request @returns {Promise<any>} */
  const done = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const store = await done(indexedDB.open('equal-say'));
  const record = await done(store.transaction('answers').objectStore('answers').openCursor());
  const value = record.value;
  store.close();
  const opening = indexedDB.open('equal-say-bench', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('answers');
  const database = await done(opening);
  const from = performance.now();
  await new Promise((resolve, reject) => {
    const transaction = database.transaction('answers', 'readwrite', { durability: 'strict' });
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
    transaction.objectStore('answers').put(value, Math.random());
  });
  const time = performance.now() - from;
  database.close();
  return time;
}
