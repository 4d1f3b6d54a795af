// @ts-check
/** A blank form for paper, printed as the browser prints it. */
import { join } from 'node:path';
import { addTo } from './demo-people.mjs';

/**
 * @param {import('@playwright/test').Page} page the dashboard
 * @param {string} product
 * @param {string} output
 * @returns {Promise<string>} where the printed form is
 */
export async function playPaper(page, product, output) {
  await addTo(page, product, 'Print a blank form for it');
  await page
    .getByLabel('How many questions')
    .selectOption({ label: 'Quick review for people and family carers' });
  await page.getByLabel('Whose words').selectOption({ label: 'Easy Read' });
  await page.getByRole('radio', { name: 'Large print', exact: true }).check();
  const path = join(output, 'blank-form.pdf');
  await page.pdf({ path, preferCSSPageSize: true });
  return path;
}
