// @ts-check
/** The commissioner goes on: how strong the evidence is behind several answers, and the result of the whole review. */
import { join } from 'node:path';
import { sitDown, takePicture } from './demo-people.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').Locator} Locator */
/** @typedef {{ id: string, strength: number }} Judged */

/** What is said of the first answers that rest on something: the screen's word, and the number that files hold. */
const GIVEN = [
  { words: 'Shown', strength: 2 },
  { words: 'Claimed', strength: 1 },
  { words: 'Checked', strength: 3 },
  { words: 'Shown', strength: 2 },
  { words: 'Nothing', strength: 0 },
  { words: 'Claimed', strength: 1 },
];

/**
 * @param {Page} page the dashboard
 * @param {string} product
 * @param {string} output
 * @returns {Promise<Judged[]>} what was said of the evidence
 */
export async function playResult(page, product, output) {
  await sitDown(page, 'Commissioner', 'I have only read about it');
  await page.getByRole('link', { name: `Continue review of ${product}: Commissioner` }).click();
  await page.getByRole('button', { name: 'Must-haves', exact: true }).click();
  const judged = await judgeEvidence(page);
  await page.getByRole('button', { name: 'See the whole result' }).click();
  await page.getByRole('heading', { name: 'In one line' }).waitFor();
  await takePicture(page, join(output, 'result.png'));
  await page.emulateMedia({ colorScheme: 'dark' });
  await takePicture(page, join(output, 'result-dark.png'));
  await page.emulateMedia({ colorScheme: 'light' });
  return judged;
}

/** @param {Page} page */
async function judgeEvidence(page) {
  const cards = page.locator('.es-question').filter({ has: page.locator('.es-backing') });
  await cards.first().waitFor();
  /** @type {Judged[]} */
  const judged = [];
  for (const [at, given] of GIVEN.entries()) judged.push(await judgeOne(cards.nth(at), given));
  return judged;
}

/** @param {Locator} card @param {typeof GIVEN[number]} given @returns {Promise<Judged>} */
async function judgeOne(card, { words, strength }) {
  const id = ((await card.getAttribute('id')) ?? '').replace('question-', '');
  const backing = card.locator('.es-backing');
  await backing.locator('summary').click();
  await backing.getByRole('radio', { name: words, exact: true }).check();
  await card.getByText('Saved', { exact: true }).waitFor();
  await backing.locator('summary').click();
  return { id, strength };
}
