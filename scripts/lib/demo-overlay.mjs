// @ts-check
/** The demonstration's hands in the overlay: who is reviewing, which product, and the answers. */
import { ANSWER_WORDS, plannedAnswer } from './demo-answers.mjs';
import { clickToolbar, overlayFrame } from './drive-chromium.mjs';

/** @typedef {import('@playwright/test').Frame} Frame */
/** @typedef {import('@playwright/test').Locator} Locator */
/** @typedef {{ id: string, value: string, note: string, reason: string }} Given */

/**
 * The first click ever opens the tab that asks who is reviewing; a commissioner comes back to the page.
 * @param {import('@playwright/test').BrowserContext} browser
 * @param {import('@playwright/test').Page} page
 */
export async function sayWhoIAm(browser, page) {
  const [welcome] = await Promise.all([browser.waitForEvent('page'), clickToolbar(browser, page)]);
  await welcome.getByRole('radio', { name: 'Commissioner' }).check();
  await welcome.getByRole('button', { name: 'Save and go on' }).click();
  await overlayFrame(page);
  await welcome.close();
  await page.bringToFront();
}

/**
 * Confirms the product's name as the page claims it, and says that it does everything, so that all 50 questions apply.
 * @param {Frame} frame
 * @returns {Promise<string>} the product's name
 */
export async function describeProduct(frame) {
  const name = await frame.getByLabel('Product’s name').inputValue();
  if (name === '') throw new Error('The page’s claims gave no name for the product');
  for (const box of await frame.getByRole('checkbox').all()) await box.check();
  for (const yes of await frame.getByRole('radio', { name: 'Yes', exact: true }).all()) await yes.check();
  await frame.getByRole('button', { name: 'Start the review' }).click();
  await frame.getByText('0 of 50 answered').waitFor();
  return name;
}

/**
 * Starts a review of another vendor's page, and answers its first question.
 * @param {import('@playwright/test').BrowserContext} browser
 * @param {string} address
 * @returns {Promise<string>} the product's name, as the page claims it
 */
export async function startReviewOf(browser, address) {
  const page = await browser.newPage();
  await page.goto(address);
  await clickToolbar(browser, page);
  const frame = await overlayFrame(page);
  const name = await frame.getByLabel('Product’s name').inputValue();
  await frame.getByRole('button', { name: 'Start the review' }).click();
  await answerAll(frame, { atMost: 1 });
  await page.close();
  return name;
}

/**
 * Answers open questions from where the review stands, theme by theme, each until the screen says Saved.
 * @param {Frame | import('@playwright/test').Page} frame where the review is
 * @param {{ atMost?: number, from?: number }} options `from`: where in the round of invented answers it begins
 * @returns {Promise<Given[]>} what was given
 */
export async function answerAll(frame, { atMost = Number.POSITIVE_INFINITY, from = 0 }) {
  /** @type {Given[]} */
  const given = [];
  await frame.getByRole('button', { name: 'Unanswered' }).click();
  const cards = await frame.locator('.es-question').all();
  if (cards.length === 0) throw new Error('There is no open question to answer');
  for (const card of cards.slice(0, atMost)) given.push(await answerOne(card, from));
  return given;
}

/** @param {Locator} card @param {number} from @returns {Promise<Given>} */
async function answerOne(card, from) {
  const id = ((await card.getAttribute('id')) ?? '').replace('question-', '');
  const heading = (await card.locator('.es-question__number').innerText()).trim();
  const [, number = '', label = ''] = /^(\d+)\.\s*(.*?)(?:\s*Must-have)?$/s.exec(heading) ?? [];
  const planned = plannedAnswer(Number(number) - 1 + from, label, heading.endsWith('Must-have'));
  const word = ANSWER_WORDS[/** @type {keyof typeof ANSWER_WORDS} */ (planned.value)];
  await card.getByRole('radio', { name: word, exact: true }).check();
  const saved = card.getByText('Saved', { exact: true });
  await saved.waitFor();
  if (planned.reason) await card.getByLabel('Why does it not apply?').fill(planned.reason);
  if (planned.note) {
    await card.getByRole('button', { name: /^Add a note/ }).click();
    await card.getByLabel('Note (optional)').fill(planned.note);
  }
  if (planned.note || planned.reason) {
    await card.getByText('Saving…', { exact: true }).waitFor();
    await saved.waitFor();
  }
  return { id, ...planned };
}
