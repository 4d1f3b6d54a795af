// @ts-check
/** The demonstration's hands in the dashboard: the list, and the two exports of the full review. */
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
  const json = await exportAs(page, product, 'To keep', join(output, 'review.json'));
  const csv = await exportAs(page, product, 'To open in Excel', join(output, 'answers.csv'));
  return { json, csv };
}

/**
 * @param {Page} page
 * @param {string} product
 * @param {string} purpose how the choice of the file's purpose begins
 * @param {string} path
 */
async function exportAs(page, product, purpose, path) {
  await page
    .getByRole('row', { name: new RegExp(product) })
    .getByRole('button', { name: /^Export/ })
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: new RegExp(`^${purpose}`) }).check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Export', exact: true }).click(),
  ]);
  await download.saveAs(path);
  await dialog.getByRole('button', { name: 'Close' }).first().click();
  return path;
}
