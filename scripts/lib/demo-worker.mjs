// @ts-check
/** A care worker's quick review, on a screen as narrow as a phone's, in a tab of its own. */
import { join } from 'node:path';
import { beginReview, readWarnings, sitDown, takePicture, typeAndSave } from './demo-people.mjs';

/** @typedef {import('@playwright/test').Page} Page */

const DONT_KNOW = 'I don’t know';
const DECLINE = 'I do not want to answer';

/** One a screen, in the order asked. */
const ANSWERS = ['Yes', 'No', 'Partly', DONT_KNOW, 'No', DECLINE, 'Yes', 'Partly', 'No', 'Yes'];

/** The question at which a note is written, and the picture taken. */
const WITH_NOTE = 3;

/** What this worker writes there. */
export const WORKER_NOTE = 'Invented note: it asks for the same things twice.';

/**
 * @param {Page} page the dashboard, which is left as narrow as it was made
 * @param {string} product
 * @param {string} output
 * @throws when the warnings do not come first, or a note stands open
 */
export async function playWorker(page, product, output) {
  await sitDown(page, 'Care worker', 'I use it, or live with it');
  await page.setViewportSize({ width: 320, height: 700 });
  await beginReview(page, product);
  await readWarnings(page);
  for (const [at, words] of ANSWERS.entries()) {
    await page.getByRole('heading', { name: `Question ${at + 1} of ${ANSWERS.length}.` }).waitFor();
    const note = page.getByLabel('In your own words (optional)');
    if (await note.isVisible()) throw new Error(`The note of question ${at + 1} stands open`);
    if (at + 1 === WITH_NOTE) await writeNote(page, words, output);
    else await page.getByRole('button', { name: words, exact: true }).click();
  }
  await page.getByRole('heading', { name: 'You have come to the end' }).waitFor();
  await page.getByText(`${ANSWERS.length - 1} of ${ANSWERS.length} answered.`).waitFor();
  await page.getByText('There is one you did not want to answer.').waitFor();
}

/** @param {Page} page @param {string} words @param {string} output */
async function writeNote(page, words, output) {
  const more = page.locator('summary', { hasText: 'Say more' });
  await more.click();
  await page.getByRole('button', { name: words, exact: true }).click();
  await typeAndSave(page, page.getByLabel('In your own words (optional)'), WORKER_NOTE);
  await more.click();
  await takePicture(page, join(output, 'quick-worker.png'));
  await page.getByRole('button', { name: 'Next', exact: true }).click();
}
