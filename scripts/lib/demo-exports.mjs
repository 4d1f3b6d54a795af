// @ts-check
/** Three exports of the whole list and of a product: for Excel, one row a review, and the evidence alone. */
import { join } from 'node:path';
import { exportRow, saveExport } from './demo-dashboard.mjs';

/** @typedef {{ xlsx: string, wide: string, jsonld: string }} Exported where the files are */

/**
 * @param {import('@playwright/test').Page} page the dashboard
 * @param {string} product which holds the evidence
 * @param {string} output
 * @returns {Promise<Exported>}
 */
export async function playExports(page, product, output) {
  await page.getByRole('link', { name: 'Reviews', exact: true }).click();
  const xlsx = await exportEverything(page, { purpose: 'To open in Excel' }, join(output, 'answers.xlsx'));
  const wide = await exportEverything(
    page,
    { purpose: 'To open in another spreadsheet', also: ['Review'] },
    join(output, 'answers-wide.csv'),
  );
  const path = join(output, 'evidence.jsonld');
  await exportProductOf(page, product, path);
  return { xlsx, wide, jsonld: path };
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {import('./demo-dashboard.mjs').Wanted} wanted
 * @param {string} path
 */
async function exportEverything(page, wanted, path) {
  await page.getByRole('button', { name: 'Export everything' }).click();
  return saveExport(page, wanted, path);
}

/** @param {import('@playwright/test').Page} page @param {string} product @param {string} path */
async function exportProductOf(page, product, path) {
  const wanted = { purpose: 'To show the evidence', also: ['Every review of this product'] };
  return exportRow(page, product, wanted, path);
}
