// @ts-check
/** Plays what a commissioner ends with: an exercise, the report for the file, exports, a backup; and checks each file. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { playBackup } from './demo-backup.mjs';
import { checkBackup } from './demo-check-backup.mjs';
import { checkExportFiles } from './demo-check-exports.mjs';
import { checkReport } from './demo-check-report.mjs';
import { playExercise } from './demo-exercise.mjs';
import { playExports } from './demo-exports.mjs';
import { playCheckFile } from './demo-hash.mjs';
import { pictureProduct, setNextReview } from './demo-product.mjs';
import { playReport } from './demo-report.mjs';
import { playSecond } from './demo-second.mjs';
import { extensionIdOf } from './drive-chromium.mjs';

/**
 * @typedef {object} Recorded
 * @property {string} second the other product
 * @property {number} secondAnswers
 * @property {string} nextReview as YYYY-MM-DD
 * @property {import('./demo-exercise.mjs').ExercisePlayed} exercise
 * @property {ReturnType<typeof checkReport>} report
 * @property {import('./demo-check-exports.mjs').ExportsCounted} exported
 * @property {import('./demo-check-backup.mjs').Everything} everything
 */

/**
 * @typedef {object} RecordDemo
 * @property {import('@playwright/test').BrowserContext} browser
 * @property {string} product which has been reviewed by everybody
 * @property {string} second which a commissioner has begun to review
 * @property {import('./demo-review.mjs').Demo} demo
 * @property {<T>(name: string, work: () => Promise<T>) => Promise<T>} step
 */

/**
 * @param {RecordDemo} played
 * @returns {Promise<Recorded>}
 * @throws when anything did not happen as told
 */
export async function playRecord({ browser, product, second, demo, step }) {
  const { output } = demo;
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${await extensionIdOf(browser)}/dashboard.html`);
  const secondAnswers = await step('Answer the whole review of a second product', () =>
    playSecond(page, second),
  );
  const nextReview = await step('Set the day of the next review', () => setNextReview(page, product));
  const exercise = await step('An exercise: side by side, one letter to all, closed with a snapshot', () =>
    playExercise(page, [product, second], output),
  );
  await step('Look at the product', () => pictureProduct(page, product, output));
  const report = await step('The report for the file: fill in, save, print, and check its hash', () =>
    reportIn(page, product, output),
  );
  const files = await step('Export everything for Excel and for statistics, and the evidence', () =>
    playExports(page, product, output),
  );
  const backup = await step('Back up everything, and bring it back in a fresh profile', () =>
    playBackup(page, output, demo),
  );
  const everything = checkBackup(backup);
  const exported = checkExportFiles(files, everything, product);
  await page.close();
  return { second, secondAnswers, nextReview, exercise, report, exported, everything };
}

/** @param {import('@playwright/test').Page} page @param {string} product @param {string} output */
async function reportIn(page, product, output) {
  const besides = mkdtempSync(join(tmpdir(), 'equal-say-data-'));
  try {
    const files = await playReport(page, product, { output, besides });
    const found = checkReport(files, product);
    await playCheckFile(page, files, found.hash);
    return found;
  } finally {
    rmSync(besides, { recursive: true, force: true });
  }
}
