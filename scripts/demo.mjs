// @ts-check
/** `npm run demo`: plays real reviews in headless Chromium and leaves its files and pictures in demo-output/. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { begin, stop } from './lib/begin.mjs';
import { findBrowserHere } from './lib/browser-world.mjs';
import { CHROME_BUILD, ROOT } from './lib/paths.mjs';
import { runTool, say } from './lib/run.mjs';

/** Everything the demonstration leaves, and all it may leave. */
export const DEMO_FILES = [
  'review.json',
  'answers.csv',
  'overlay.png',
  'overlay-320.png',
  'overlay-dark.png',
  'highlights.png',
  'evidence.png',
  'changed.png',
  'dashboard.png',
  'quick-worker.png',
  'quick-person.png',
  'result.png',
  'result-dark.png',
  'together.png',
  'vendor-letter.docx',
  'vendor-letter.md',
  'blank-form.pdf',
  'exercise.png',
  'product.png',
  'report.html',
  'report.pdf',
  'report.docx',
  'answers.xlsx',
  'answers-wide.csv',
  'evidence.jsonld',
  'backup.zip',
  'summary.txt',
];

/** Plays the demonstration; ends the process with a plain reason if anything it claims did not happen. */
export async function runDemo() {
  const browser = await findBrowserHere('chromium');
  if (!browser.ok) return stop('The demonstration needs a browser.');
  say('Building the extension ...');
  const built = await runTool('wxt', 'wxt', ['build']);
  if (built.code !== 0) return stop(`${built.output}\nThe extension could not be built.`);
  const output = join(ROOT, 'demo-output');
  mkdirSync(output, { recursive: true });
  for (const file of DEMO_FILES) rmSync(join(output, file), { force: true });
  const profile = mkdtempSync(join(tmpdir(), 'equal-say-demo-'));
  const { playReview } = await import('./lib/demo-review.mjs');
  try {
    await playReview({
      executablePath: browser.path,
      extension: CHROME_BUILD,
      profile,
      output,
      say,
    });
  } catch (error) {
    remove(profile);
    stop(`The demonstration failed: ${error instanceof Error ? (error.stack ?? error.message) : error}`);
  }
  remove(profile);
}

/** @param {string} profile */
function remove(profile) {
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await begin();
  await runDemo();
}
