// @ts-check
/** Quotes in vendors' pages of three lengths: reading the page, finding quotes again, lighting, and what it holds up. */

import { ROOT } from '../paths.mjs';
import { startFolderServer } from '../static-server.mjs';
import { beyond, compared, inBrowser, quicker, reported } from './measures.mjs';
import { ownWorld } from './own-world.mjs';
import { pageScript } from './page-script.mjs';
import { vendorHtml } from './vendor-html.mjs';

/** @typedef {import('./measures.mjs').Result} Result */
/** @typedef {(expression: string) => Promise<any>} Evaluate */
/**
 * One length of page, and how often each is measured. `marked` is how many passages mark.js marks: it walks the whole
 * page for each, so that the time of a few is the time of all in proportion; the nodes it adds make the later ones
 * slower than that.
 * @typedef {{ length: number, reads: number, finds: number, lights: number, marked: number,
 *   editedGoal: number | null }} Measured
 */

const PASSAGES = 500;
const QUOTES = 100;
const HOLDS = 5;
/** @type {readonly Measured[]} */
const PAGES = [
  { length: 30_000, reads: 15, finds: 9, lights: 3, marked: PASSAGES, editedGoal: null },
  { length: 300_000, reads: 9, finds: 9, lights: 1, marked: PASSAGES, editedGoal: 20 },
  { length: 3_000_000, reads: 5, finds: 5, lights: 1, marked: 10, editedGoal: 5 },
];
/** Three million characters are a long page on a busy machine. */
const LOADS_WITHIN_MS = 180_000;
/** Ours is lit so often for each time that mark.js marks. */
const LIGHTS_A_MARK = 5;

/**
 * @param {import('./measures.mjs').BenchWorld} world
 * @param {readonly number[]} [lengths] only pages of these lengths
 * @returns {Promise<Result[]>}
 */
export async function benchEvidence(world, lengths = PAGES.map(({ length }) => length)) {
  const script = await pageScript('evidence-page.ts');
  const pages = new Map(lengths.map((length) => [`/${length}`, vendorHtml(length)]));
  const server = await startFolderServer(ROOT, {
    pageAt: (path) => pages.get(path) ?? null,
    rewrite: (path) => (pages.has(path) ? null : '/no-file'),
  });
  const measured = PAGES.filter(({ length }) => lengths.includes(length));
  try {
    return await inBrowser(world, async (context) => {
      const results = [];
      for (const one of measured)
        results.push(...(await onPage(context, `${server.url}${one.length}`, script, one)));
      return results;
    });
  } finally {
    await server.close();
  }
}

/**
 * @param {import('@playwright/test').BrowserContext} context @param {string} address @param {string} script
 * @param {Measured} measured @returns {Promise<Result[]>}
 */
async function onPage(context, address, script, measured) {
  const page = await context.newPage();
  await page.goto(address, { timeout: LOADS_WITHIN_MS });
  const evaluate = await ownWorld(page, script);
  await evaluate('equalSayEvidence.settled()');
  const read = await reading(evaluate, measured);
  // A machine on which the time for reading runs out measures nothing else.
  const others = read.isWhole
    ? [
        ...(await lighting(evaluate, measured)),
        // Last, as it edits the page; what is held up is measured in the edited page, where finding has most to do.
        ...(await finding(evaluate, measured)),
        ...(await holding(evaluate, measured)),
      ]
    : [];
  await page.close();
  return [read.result, ...others];
}

/** @param {number} length */
const shown = (length) => length.toLocaleString('en-GB');

/**
 * @param {Evaluate} evaluate @param {Measured} measured
 * @returns {Promise<{ result: Result, isWhole: boolean }>}
 */
async function reading(evaluate, { length, reads }) {
  const { read, walk, elements, unread } = await evaluate(`equalSayEvidence.readingTimes(${reads})`);
  const isWhole = unread.length === 0;
  const left = isWhole ? '' : ` (NOT ALL READ: ${unread.join(', ')})`;
  const name = `reading a page of ${shown(length)}${left} / checkVisibility of ${shown(elements)} elements`;
  const result = compared(name, read, walk, 3);
  return { result: { ...result, met: isWhole && result.met }, isWhole };
}

/** @param {Evaluate} evaluate @param {Measured} measured @returns {Promise<Result[]>} */
async function lighting(evaluate, { length, lights, marked }) {
  const times = { places: /** @type {number[]} */ ([]), strings: /** @type {number[]} */ ([]) };
  const marks = [];
  for (let sample = 0; sample < lights; sample += 1) {
    await evaluate(
      `equalSayEvidence.createLighting(${PASSAGES}).then((made) => { globalThis.made = made; })`,
    );
    for (let light = 0; light < LIGHTS_A_MARK; light += 1) {
      times.places.push(await evaluate('made.fromPlaces()'));
      times.strings.push(await evaluate('made.fromStrings()'));
    }
    marks.push(((await evaluate(`made.marked(${marked})`)) * PASSAGES) / marked);
  }
  const scaled = marked < PASSAGES ? `, ${PASSAGES / marked} times its ${marked}` : '';
  const name = `${PASSAGES} passages of ${shown(length)}`;
  return [
    quicker(`${name}: places known, to painted / mark.js${scaled}`, times.places, marks, 50),
    quicker(`${name}: read, found, painted / mark.js${scaled}`, times.strings, marks, 50),
  ];
}

/** @param {Evaluate} evaluate @param {Measured} measured @returns {Promise<Result[]>} */
async function finding(evaluate, { length, finds, editedGoal }) {
  await evaluate(
    `equalSayEvidence.createFinding(${QUOTES}, ${length}).then((finding) => { globalThis.finding = finding; })`,
  );
  const unchanged = await evaluate(`finding.unchanged(${finds})`);
  const edited = await evaluate(`finding.edited(${finds})`);
  if (edited.wrong.length > 0) {
    throw new Error(
      `${edited.wrong.length} quotes were found at a place not their own:\n${edited.wrong.join('\n')}`,
    );
  }
  const { present, changed, gone } = edited;
  const name = `${QUOTES} quotes in ${shown(length)}`;
  const after = `${name}, 1 word in 10 edited (${present} there, ${changed} changed, ${gone} gone) / indexOf`;
  return [
    compared(`${name}, unchanged / indexOf`, unchanged.found, unchanged.indexOf, 3),
    editedGoal === null
      ? reported(after, edited.found, edited.indexOf)
      : compared(after, edited.found, edited.indexOf, editedGoal),
  ];
}

/** @param {Evaluate} evaluate @param {Measured} measured @returns {Promise<Result[]>} */
async function holding(evaluate, { length }) {
  const holds = await evaluate(`equalSayEvidence.holdsOf(finding.quotes, ${PASSAGES}, ${HOLDS})`);
  return /** @type {const} */ (['reading', 'finding', 'lighting']).map((what) =>
    beyond(`longest task while ${what}, ${shown(length)} / idle`, holds[what], holds.idle, 50),
  );
}
