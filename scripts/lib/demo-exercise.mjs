// @ts-check
/** An exercise: two products side by side, one letter to both vendors, and closing it with a snapshot. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { recordsIn } from './demo-lines.mjs';
import { takePicture } from './demo-people.mjs';
import { same, sha256 } from './demo-same.mjs';

/** @typedef {import('@playwright/test').Page} Page */

export const EXERCISE_NAME = 'Care planning by phone, 2027 (invented)';

/**
 * @typedef {object} ExercisePlayed
 * @property {number} asked questions in the letter to all
 * @property {number} sentTo vendors
 * @property {string} sha256 of the snapshot, as it is shown
 * @property {string} fileName
 * @property {{ reviews: number, products: number }} inSnapshot
 */

/**
 * @param {Page} page the dashboard
 * @param {readonly string[]} products their names
 * @param {string} output
 * @returns {Promise<ExercisePlayed>}
 */
export async function playExercise(page, products, output) {
  await beginExercise(page, products);
  const asked = await sendToAll(page, products);
  await page.getByRole('link', { name: /^Back to the exercise/ }).click();
  await page.getByRole('heading', { name: 'Side by side', exact: true }).waitFor();
  const snapshot = await closeExercise(page);
  await takePicture(page, join(output, 'exercise.png'));
  return { asked, sentTo: products.length, ...snapshot };
}

/** @param {Page} page @param {readonly string[]} products */
async function beginExercise(page, products) {
  await page.getByRole('link', { name: 'Products', exact: true }).click();
  for (const name of products)
    await page.getByRole('checkbox', { name: `Choose ${name}`, exact: true }).check();
  await page.getByRole('link', { name: 'New exercise with these' }).click();
  await page.getByLabel('Name', { exact: true }).fill(EXERCISE_NAME);
  await page
    .getByLabel('What is being decided, and for whom?')
    .fill('Whether home care teams try a planning tool for six months (invented).');
  await page.getByLabel('Procurement or contract reference').fill('INV-2027-014');
  await page.getByRole('radio', { name: 'Market look' }).check();
  await page.getByLabel('How much is asked').selectOption({ label: 'Full review' });
  await page.getByRole('button', { name: 'Begin the exercise' }).click();
  await page.getByRole('heading', { name: EXERCISE_NAME, level: 1 }).waitFor();
}

/** @param {Page} page @param {readonly string[]} products @returns {Promise<number>} questions asked */
async function sendToAll(page, products) {
  await page.getByRole('link', { name: 'Ask all the same' }).click();
  for (const name of products) {
    await page.getByRole('button', { name: `I sent it: ${name}`, exact: true }).click();
    await page.getByRole('button', { name: `It was not sent after all: ${name}`, exact: true }).waitFor();
  }
  await page.getByText('All saved', { exact: true }).waitFor();
  return page.locator('.es-letter__questions > li').count();
}

/** @param {Page} page @returns {Promise<Pick<ExercisePlayed, 'sha256' | 'fileName' | 'inSnapshot'>>} */
async function closeExercise(page) {
  await page.getByRole('button', { name: 'Close with a snapshot' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Close and save the snapshot' }).click(),
  ]);
  const fileName = download.suggestedFilename();
  await page.getByText(`Closed. The snapshot is in your downloads as ${fileName}.`).waitFor();
  const shown = (await page.locator('.es-exercise__sha').innerText()).trim();
  const bytes = await readFile(await download.path());
  same('the SHA-256 of the snapshot', sha256(bytes), shown);
  const of = recordsIn(bytes.toString('utf8'));
  same('the exercise in the snapshot', of('exercise')[0]?.name, EXERCISE_NAME);
  await download.delete();
  return {
    sha256: shown,
    fileName,
    inSnapshot: { reviews: of('assessment').length, products: of('product').length },
  };
}
