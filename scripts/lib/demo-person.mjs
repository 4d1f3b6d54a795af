// @ts-check
/** A person's Easy Read review, with somebody who helps, and the copy they keep. */
import { join } from 'node:path';
import { beginReview, readWarnings, sitDown, takePicture, typeAndSave } from './demo-people.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/** One a screen, in the order asked. */
const ANSWERS = ['Yes', 'No', 'Not sure', 'A bit', 'Yes', 'No', 'Not sure', 'Yes', 'A bit', 'Yes'];

/** The question at which the helper adds something, and the picture is taken. */
const WITH_HELPER = 2;

/** What the helper adds there. */
export const HELPER_NOTE = 'Invented note: we looked at the tablet together.';

/** What a copy is called for somebody who could be harmed by being seen with it. */
const COPY_NAME = /^reply-[a-z0-9]{4}\.txt$/;

/**
 * @param {Page} page the dashboard
 * @param {string} product
 * @param {string} output
 * @returns {Promise<{ copyName: string }>} what the copy was called; nothing else of it is kept
 * @throws when the warnings do not come first: they were read by somebody in another role
 */
export async function playPerson(page, product, output) {
  await sitDown(page, 'Person who draws on care', 'I use it, or live with it');
  await beginReview(page, product);
  await readWarnings(page);
  await page.getByRole('heading', { name: `Questions about ${product}` }).waitFor();
  await page.getByRole('button', { name: 'Yes, someone is helping me' }).click();
  await page.getByRole('button', { name: 'No, they do not' }).click();
  for (const [at, words] of ANSWERS.entries()) {
    await page.getByRole('heading', { name: `Question ${at + 1} of ${ANSWERS.length}.` }).waitFor();
    await page.getByRole('button', { name: words, exact: true }).click();
    await page.getByText(`You said: ${words}`, { exact: true }).waitFor();
    if (at + 1 === WITH_HELPER) await helperAdds(page, output);
    await page.getByRole('button', { name: 'Next', exact: true }).click();
  }
  await page.getByRole('heading', { name: 'You have come to the end' }).waitFor();
  await page.getByText(`${ANSWERS.length} of ${ANSWERS.length} answered.`).waitFor();
  return keepCopy(page);
}

/** @param {Page} page @param {string} output */
async function helperAdds(page, output) {
  await page.locator('summary', { hasText: 'The helper adds' }).click();
  await typeAndSave(page, page.getByLabel('The helper writes here what they think'), HELPER_NOTE);
  await takePicture(page, join(output, 'quick-person.png'));
}

/** @param {Page} page */
async function keepCopy(page) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Get my copy' }).click(),
  ]);
  const copyName = download.suggestedFilename();
  if (!COPY_NAME.test(copyName))
    throw new Error(`The copy is named ${copyName}, which may give somebody away`);
  await download.delete();
  return { copyName };
}
