// @ts-check
/** The product's own page: the day of its next review, and a picture of all that stands there. */
import { join } from 'node:path';
import { openProduct, takePicture } from './demo-people.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/**
 * @param {Page} page the dashboard
 * @param {string} product
 * @returns {Promise<string>} the day of the next review, a year from now, as YYYY-MM-DD
 */
export async function setNextReview(page, product) {
  const now = new Date();
  const day = new Date(Date.UTC(now.getFullYear() + 1, now.getMonth(), 1)).toISOString().slice(0, 10);
  await openProduct(page, product);
  await page.getByLabel('Day of the next review').fill(day);
  await page.getByRole('button', { name: 'Set this day' }).click();
  await page.getByText(/^To be reviewed again on /).waitFor();
  return day;
}

/** @param {Page} page the dashboard @param {string} product @param {string} output */
export async function pictureProduct(page, product, output) {
  await openProduct(page, product);
  await takePicture(page, join(output, 'product.png'));
}
