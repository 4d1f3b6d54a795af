// @ts-check
/** A meeting of twelve: three voices, one question that hands were counted on, and what came out. */
import { join } from 'node:path';
import { addTo, allSaved, takePicture, typeAndSave } from './demo-people.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/** How many people are in the room. */
export const PEOPLE = 12;

/** Hands on the first question, by the code that files hold: 7 yes, 3 no, 2 not sure. */
export const HANDS = { yes: 7, partly: 0, no: 3, 'not-enough-information': 2, 'does-not-apply': 0 };

/** The words before the count of each. */
const HAND_LABELS = { yes: 'Hands: Yes', no: 'Hands: No', 'not-enough-information': 'Hands: Not sure' };

/** Whose voices, and what each says of the first question and of the second. */
const VOICES = [
  { role: 'Care worker', name: 'Care workers', says: ['Yes', 'No'] },
  { role: 'Person who draws on care', name: 'People who draw on care', says: ['No', 'No'] },
  { role: 'Family carer', name: 'Family carers', says: ['Not enough information', 'Partly'] },
];

/** What all agreed on at the second question, in words. */
export const AGREED_NOTE = 'Invented note: nobody in the room was asked.';

/** How many voices were heard. */
export const VOICE_COUNT = VOICES.length;

/** @param {Page} page the dashboard @param {string} product @param {string} output */
export async function playMeeting(page, product, output) {
  await addTo(page, product, 'Review it together in a meeting');
  await describeMeeting(page);
  await page.getByRole('button', { name: 'Begin the meeting' }).click();
  await page.getByText('Question 1 of 16').waitFor();
  await sayAll(page, 0);
  await countHands(page);
  await allSaved(page);
  await takePicture(page, join(output, 'together.png'));
  await page.getByRole('button', { name: 'Next question' }).click();
  await page.getByText('Question 2 of 16').waitFor();
  await sayAll(page, 1);
  const agreed = page.getByRole('group', { name: 'What was agreed, if anything' });
  await agreed.getByRole('radio', { name: 'No', exact: true }).check();
  await typeAndSave(page, page.getByLabel('Why, in a few words (optional)'), AGREED_NOTE);
  await page.getByRole('button', { name: 'What came out' }).click();
  const kept = `Kept as one meeting of ${PEOPLE} with ${VOICE_COUNT} voices, never as ${PEOPLE} reviews.`;
  await page.getByText(kept).waitFor();
}

/** @param {Page} page */
async function describeMeeting(page) {
  await page.getByLabel('Name of the meeting (optional)').fill('Tuesday group (invented)');
  await page.getByLabel('How many people are there?', { exact: true }).fill(String(PEOPLE));
  for (const [at, { role, name }] of VOICES.entries()) {
    await page.getByRole('button', { name: 'Add a voice' }).click();
    const voice = page.getByRole('group', { name: `Voice ${at + 1}` });
    await voice.getByLabel('Who they are').selectOption({ label: role });
    await voice.getByLabel('What to call this voice').fill(name);
  }
}

/** @param {Page} page @param {number} question from 0 */
async function sayAll(page, question) {
  for (const { name, says } of VOICES) {
    await page.getByRole('radio', { name: `${says[question]}, ${name}, ` }).check();
  }
}

/** @param {Page} page */
async function countHands(page) {
  for (const value of /** @type {(keyof typeof HAND_LABELS)[]} */ (Object.keys(HAND_LABELS))) {
    await page.getByLabel(HAND_LABELS[value], { exact: true }).fill(String(HANDS[value]));
  }
  await page.getByText(`Everybody raised a hand: ${PEOPLE} of ${PEOPLE}.`).waitFor();
}
