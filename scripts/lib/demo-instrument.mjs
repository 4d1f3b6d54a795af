// @ts-check
/** Plays the instrument with everybody it is for, on one product, and checks what each of them left. */
import { readFileSync } from 'node:fs';
import { checkDocx, checkMarkdown, pdfPages } from './demo-check-files.mjs';
import { checkRecords } from './demo-check-records.mjs';
import { readProductFile } from './demo-dashboard.mjs';
import { playLetter } from './demo-letter.mjs';
import { playPaper } from './demo-paper.mjs';
import { playPerson } from './demo-person.mjs';
import { playResult } from './demo-result.mjs';
import { playMeeting } from './demo-together.mjs';
import { playWorker } from './demo-worker.mjs';
import { extensionIdOf } from './drive-chromium.mjs';

/** @typedef {<T>(name: string, work: () => Promise<T>) => Promise<T>} StepFunction */

/**
 * @typedef {import('./demo-check-records.mjs').Counted & { copyName: string, fileName: string, pages: number }} Played
 * what the records hold, what the person's copy and the product's file were called, and the printed form's pages
 */

/**
 * @param {{ browser: import('@playwright/test').BrowserContext, product: string, output: string, step: StepFunction }} demo
 *   `product` has one full review by a commissioner
 * @returns {Promise<Played>}
 * @throws when anything did not happen as told
 */
export async function playInstrument({ browser, product, output, step }) {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${await extensionIdOf(browser)}/dashboard.html`);
  await step('A care worker’s quick review at 320 px, after the warnings', () =>
    playWorker(page, product, output),
  );
  await page.setViewportSize({ width: 800, height: 900 });
  const { copyName } = await step('A person’s Easy Read review, with a helper, and their copy', () =>
    playPerson(page, product, output),
  );
  await page.setViewportSize({ width: 1280, height: 900 });
  const judged = await step('The commissioner says how strong the evidence is, and reads the result', () =>
    playResult(page, product, output),
  );
  await step('A meeting of twelve, with three voices and a show of hands', () =>
    playMeeting(page, product, output),
  );
  const letter = await step('The letter to the vendor, and a reply', () => playLetter(page, product, output));
  const printed = await step('Print a blank form', () => playPaper(page, product, output));
  const file = await step('Export all reviews of the product', () => readProductFile(page, product));
  checkDocx(readFileSync(letter.docx), letter.firstQuestion);
  checkMarkdown(readFileSync(letter.md, 'utf8'), letter.firstQuestion);
  const pages = pdfPages('blank-form.pdf', readFileSync(printed));
  return { ...checkRecords(file.text, judged), copyName, fileName: file.name, pages };
}
