// @ts-check
/** The letter to the vendor: saved by the product's own buttons, marked as sent, and one reply written down. */
import { join } from 'node:path';
import { typeAndSave } from './demo-people.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/** What the invented vendor replies to the first question. */
export const REPLY = 'Invented reply: two care workers joined in March; their names stay with us.';

/** @typedef {{ docx: string, md: string, firstQuestion: string }} Letter the files, and its first question's words */

/**
 * @param {Page} page the dashboard
 * @param {string} product
 * @param {string} output
 * @returns {Promise<Letter>}
 */
export async function playLetter(page, product, output) {
  await page.getByRole('link', { name: 'Reviews', exact: true }).click();
  await page.getByRole('link', { name: `Continue review of ${product}: Commissioner` }).click();
  await page.getByRole('button', { name: 'Ask the vendor' }).click();
  const first = page.locator('.es-letter__questions > li').first().locator('.es-letter__words').first();
  const firstQuestion = (await first.innerText()).trim();
  const docx = await saveAs(page, 'Save for Word (.docx)', join(output, 'vendor-letter.docx'));
  const md = await saveAs(page, 'Save as Markdown (.md)', join(output, 'vendor-letter.md'));
  await page.getByRole('button', { name: 'I sent it', exact: true }).click();
  await page.getByRole('heading', { name: 'What the vendor replied' }).waitFor();
  const reply = page.getByLabel('The vendor’s reply to question 1', { exact: true });
  await typeAndSave(page, reply, REPLY);
  await page.getByText(/^1 of \d+ answered by the vendor$/).waitFor();
  return { docx, md, firstQuestion };
}

/** @param {Page} page @param {string} button @param {string} path */
async function saveAs(page, button, path) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  await download.saveAs(path);
  return path;
}
