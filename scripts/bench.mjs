// @ts-check
/** `npm run bench`: measures the built extension in a real browser, each figure beside its baseline of the same run. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { begin, stop } from './lib/begin.mjs';
import { findBrowserHere } from './lib/browser-world.mjs';
import { CHROME_BUILD, ROOT } from './lib/paths.mjs';
import { runTool, say } from './lib/run.mjs';

await begin();
const browser = await findBrowserHere('chromium');
if (!browser.ok) stop('The bench needs a browser.');
say('Building the extension ...');
const built = await runTool('wxt', 'wxt', ['build']);
if (built.code !== 0) stop(`${built.output}\nThe extension could not be built.`);

// Late, since the packages may just have been installed.
const { benchClick } = await import('./lib/bench/click.mjs');
const { benchSave } = await import('./lib/bench/save.mjs');
const { benchDashboard } = await import('./lib/bench/dashboard.mjs');
const { benchLibrary } = await import('./lib/bench/library.mjs');
const { benchResult } = await import('./lib/bench/result.mjs');
const { benchEvidence } = await import('./lib/bench/evidence.mjs');
const { benchSizes } = await import('./lib/bench/sizes.mjs');
const { tableOf } = await import('./lib/bench/table.mjs');

const world = { executablePath: browser.path, extension: CHROME_BUILD };
const results = [];
for (const [title, bench] of /** @type {const} */ ([
  ['click to first question', benchClick],
  ['answer to painted Saved', benchSave],
  ['dashboard with 10,000 reviews', benchDashboard],
  ['the library at 100,000 reviews, its files at 10,000 full ones', benchLibrary],
  ["a product's result", benchResult],
  ['quotes in vendors’ pages', benchEvidence],
  ['sizes', benchSizes],
])) {
  say(`Measuring: ${title} ...`);
  results.push(...(await bench(world)));
}

const folder = join(ROOT, 'bench-output');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
say(
  `\n${tableOf(results)}\n\nWritten to bench-output/results.json. Times hold only beside their baselines, within one run.`,
);
