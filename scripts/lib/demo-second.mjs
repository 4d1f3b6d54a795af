// @ts-check
/** The second product: the commissioner answers all of the review that was begun on its page. */
import { answerAll } from './demo-overlay.mjs';

/** The invented answers begin elsewhere in their round, so that the two products are not answered alike. */
const FROM = 2;

/**
 * @param {import('@playwright/test').Page} page the dashboard
 * @param {string} product with a full review by a commissioner, one question answered
 * @returns {Promise<number>} how many of its answers there are now
 * @throws when a question is left
 */
export async function playSecond(page, product) {
  await page.getByRole('link', { name: 'Reviews', exact: true }).click();
  await page.getByRole('link', { name: `Continue review of ${product}: Commissioner` }).click();
  await page.getByRole('button', { name: 'Unanswered' }).waitFor();
  const given = await answerAll(page, { from: FROM });
  const all = given.length + 1;
  await page.getByText(`${all} of ${all} answered`).first().waitFor();
  return all;
}
