// @ts-check
/** The library at 100,000 reviews and 10,000 full ones, against bare reads and writes of the same rows. */
import { extensionIdOf } from '../drive-chromium.mjs';
import { compared, inBrowser, quicker, reported } from './measures.mjs';
import { pageScript } from './page-script.mjs';

/** @typedef {import('@playwright/test').BrowserContext} BrowserContext */
/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('./measures.mjs').Result} Result */

const MANY = 100_000;
const FULL = 10_000;
const SAMPLES = 9;
/** Chromium's own limit on a page's heap is far higher; the goal is ours. */
const HEAP_MB = 300;

/**
 * @param {import('./measures.mjs').BenchWorld} world
 * @returns {Promise<Result[]>}
 */
export async function benchLibrary(world) {
  const script = await pageScript('library-page.ts');
  const lists = await inBrowser(world, (context) => benchLists(context, script));
  const files = await inBrowser(world, (context) => benchFiles(context, script));
  return [...lists, ...files];
}

/** @param {BrowserContext} context @param {string} script @returns {Promise<Result[]>} */
async function benchLists(context, script) {
  const page = await opened(context, script);
  await call(page, 'fill', MANY, false);
  const text = await call(page, 'filterByText', 'room-138', SAMPLES);
  await page.reload();
  await page.locator('tbody tr').nth(49).waitFor();
  await page.evaluate(script);
  const times = {
    first: /** @type {number[]} */ ([]),
    next: /** @type {number[]} */ ([]),
    bare: /** @type {number[]} */ ([]),
    drawn: /** @type {number[]} */ ([]),
  };
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    const bare = await call(page, 'bareIndexRead');
    times.bare.push(bare);
    times.drawn.push(bare + (await call(page, 'bareRows')));
    times.next.push(await page.evaluate(untilOtherRows, '#/?page=2'));
    times.first.push(await page.evaluate(untilOtherRows, '#/'));
  }
  await page.close();
  return [
    compared('dashboard of 100,000: query to rows in the DOM', times.first, times.bare, 3),
    compared('dashboard of 100,000: next page', times.next, times.bare, 3),
    reported('the same, against the read and a bare copy of its rows', times.next, times.drawn),
    compared('dashboard of 100,000: filter by text', text.filter, text.cursor, 0.2),
  ];
}

/**
 * In the page: goes to an address of the list and waits until its fifty rows are others.
 * @param {string} hash
 */
function untilOtherRows(hash) {
  const nameOfFirst = () => document.querySelector('tbody tr')?.textContent;
  const before = nameOfFirst();
  const from = performance.now();
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (document.querySelectorAll('tbody tr').length < 50 || nameOfFirst() === before) return;
      observer.disconnect();
      resolve(performance.now() - from);
    });
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    location.hash = hash;
  });
}

/** @param {BrowserContext} context @param {string} script @returns {Promise<Result[]>} */
async function benchFiles(context, script) {
  const page = await opened(context, script);
  await call(page, 'fill', FULL, true);
  const csv = await call(page, 'csvAll');
  const heap = await watchHeap(page);
  const out = await call(page, 'exportAll');
  const exporting = heap.most();
  const back = await call(page, 'importAll');
  const importing = heap.most();
  await heap.stop();
  await page.close();
  const name = (/** @type {string} */ what) => `${what}, ${FULL.toLocaleString('en-GB')} full reviews`;
  return [
    quicker(name(`export of ${out.rows} records as .jsonl against bare reads`), [out.took], [out.bare], 0.5),
    quicker(name('import of .jsonl against bare adds'), [back.took], [back.bare], 0.5),
    heapResult(name('largest heap while exporting'), exporting),
    heapResult(name('largest heap while importing'), importing),
    quicker(name(`CSV of ${csv.answers} answers against papaparse`), [csv.took], [csv.bare], 0.5),
  ];
}

/** @param {string} name @param {number} bytes @returns {Result} */
function heapResult(name, bytes) {
  const value = Math.round(bytes / 1e6);
  const goalIs = `at most ${HEAP_MB} MB`;
  return {
    name,
    value,
    unit: 'MB',
    baseline: null,
    ratio: null,
    goal: HEAP_MB,
    goalIs,
    met: value <= HEAP_MB,
  };
}

/**
 * Samples the page's JS heap over CDP, four times a second.
 * @param {Page} page
 */
async function watchHeap(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  let most = 0;
  const look = async () => {
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    most = Math.max(most, usedSize);
  };
  const timer = setInterval(() => void look().catch(() => {}), 250);
  return {
    /** The most since the last time it was asked. */
    most() {
      const since = most;
      most = 0;
      return since;
    },
    async stop() {
      clearInterval(timer);
      await session.detach();
    },
  };
}

/** @param {BrowserContext} context @param {string} script @returns {Promise<Page>} */
async function opened(context, script) {
  const page = await context.newPage();
  page.setDefaultTimeout(0);
  await page.goto(`chrome-extension://${await extensionIdOf(context)}/dashboard.html`);
  await page.locator('.es-empty').waitFor();
  await page.evaluate(script);
  return page;
}

/**
 * @param {Page} page
 * @param {string} what
 * @param {...unknown} args
 * @returns {Promise<any>}
 */
function call(page, what, ...args) {
  return page.evaluate(
    ([name, given]) => Reflect.get(globalThis, 'equalSayLibrary')[name](...given),
    /** @type {const} */ ([what, args]),
  );
}
