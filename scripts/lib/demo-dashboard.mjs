// @ts-check
/** The demonstration's hands in the dashboard: the list, and the two exports of the full review. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { extensionIdOf } from './drive-chromium.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/**
 * Exports the product's review as JSON and as CSV, by the buttons a person would use.
 * @param {import('@playwright/test').BrowserContext} browser
 * @param {string} product
 * @param {string} output
 * @returns {Promise<{ json: string, csv: string }>} where the files are
 */
export async function exportReview(browser, product, output) {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${await extensionIdOf(browser)}/dashboard.html`);
  await page.getByRole('row', { name: new RegExp(product) }).waitFor();
  await page.screenshot({ path: join(output, 'dashboard.png'), fullPage: true });
  const json = await exportRow(page, product, { purpose: 'To keep' }, join(output, 'review.json'));
  const csv = await exportRow(
    page,
    product,
    { purpose: 'To open in another spreadsheet' },
    join(output, 'answers.csv'),
  );
  return { json, csv };
}

/**
 * @typedef {object} Wanted what is chosen in the export dialog
 * @property {string} purpose how the choice of the file's purpose begins
 * @property {readonly string[]} [also] further choices, as the dialog words them
 */

/**
 * Exports by the row of the product.
 * @param {Page} page the list of reviews
 * @param {string} product
 * @param {Wanted} wanted
 * @param {string} path
 */
export async function exportRow(page, product, wanted, path) {
  await page
    .getByRole('row', { name: new RegExp(product) })
    .first()
    .getByRole('button', { name: /^Export/ })
    .click();
  return saveExport(page, wanted, path);
}

/**
 * Chooses in the dialog that is open, and saves the file.
 * @param {Page} page
 * @param {Wanted} wanted
 * @param {string} path
 * @returns {Promise<string>} the path
 */
export async function saveExport(page, { purpose, also = [] }, path) {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: new RegExp(`^${purpose}`) }).check();
  for (const choice of also) await dialog.getByRole('radio', { name: choice, exact: true }).check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Export', exact: true }).click(),
  ]);
  await download.saveAs(path);
  await dialog.getByRole('button', { name: 'Close' }).first().click();
  return path;
}

/**
 * Exports all reviews of the product to read them back; the file itself is not kept.
 * @param {Page} page the dashboard
 * @param {string} product
 * @returns {Promise<{ name: string, text: string }>} what the file was called, and what it holds
 * @throws when its name could give away whose reviews are in it
 */
export async function readProductFile(page, product) {
  await page.getByRole('link', { name: 'Reviews', exact: true }).click();
  await page.getByRole('button', { name: new RegExp(`^Export… review of ${product}: Commissioner`) }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Every review of this product' }).check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Export', exact: true }).click(),
  ]);
  const name = download.suggestedFilename();
  if (!/^reply-[a-z0-9]{4}\.json$/.test(name))
    throw new Error(`The file is named ${name}, which may give somebody away`);
  const text = await readFile(await download.path(), 'utf8');
  await download.delete();
  return { name, text };
}
