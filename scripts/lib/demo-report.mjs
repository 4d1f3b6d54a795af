// @ts-check
/** The report for the file: what is added to it, its files by the screen's own buttons, and its print. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { addTo } from './demo-people.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/** What is written into the report, by the label of its field. */
const LINES = {
  'Vendor’s legal name': 'Thrumbleby Fen Ltd (invented)',
  'Setting it is to be used in': 'Home care in two invented districts',
  'People it is for': 'Older people who have help at home, and the care workers who visit them',
  'What decision does this inform?': 'Whether to try it with forty invented households for six months',
  'Procurement or contract reference': 'INV-2027-014',
};
const ACTION = 'Meet two care workers who helped to design it (invented)';
const OWNER = 'Ibby Thrapple (invented)';
const TERM = 'A right to audit';
const HOLDER = 'Odo Quill (invented)';
const DUTY = 'Data protection impact assessment (DPIA)';
const DUTY_WHY = 'Drafted in October with the information governance team (invented)';

/** Words that must stand in every form of the report, */
export const REPORT_WORDS = [...Object.values(LINES), ACTION, TERM, DUTY, DUTY_WHY];
/** and whom it must not name, as nobody asked for names. */
export const LEFT_OUT = [OWNER, HOLDER];

/** @typedef {{ html: string, docx: string, pdf: string, data: string }} ReportFiles where they are */

/**
 * @param {Page} page the dashboard
 * @param {string} product
 * @param {{ output: string, besides: string }} folders the data file goes to `besides`: it is only looked at
 * @returns {Promise<ReportFiles>}
 */
export async function playReport(page, product, { output, besides }) {
  await addTo(page, product, 'Report for the file');
  await page.getByText('Fill in what the report is about, actions, contract terms and duties').click();
  for (const [label, words] of Object.entries(LINES))
    await page.getByLabel(label, { exact: true }).fill(words);
  await addAction(page);
  await addTermAndDuty(page);
  const html = await saveBy(page, 'Save as a web page (.html)', join(output, 'report.html'));
  const docx = await saveBy(page, 'Save for Word (.docx)', join(output, 'report.docx'));
  const data = await saveBy(page, 'Save the data file (.json)', join(besides, 'data.json'));
  const pdf = await printReport(page, html, join(output, 'report.pdf'));
  return { html, docx, pdf, data };
}

/** @param {Page} page */
async function addAction(page) {
  await page.getByLabel('Something to be done').fill(ACTION);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  const action = page.getByRole('group', { name: ACTION });
  await action.getByRole('checkbox', { name: 'A condition before award' }).check();
  await action.getByLabel('Owner: a name or a post').fill(OWNER);
}

/** @param {Page} page */
async function addTermAndDuty(page) {
  await page.getByRole('checkbox', { name: TERM }).check();
  await page.getByLabel(`Who holds to it: ${TERM}`).fill(HOLDER);
  await page.getByLabel(DUTY, { exact: true }).selectOption({ label: 'Started' });
  await page.getByLabel(`What was done, or why it is not needed: ${DUTY}`).fill(DUTY_WHY);
}

/** Milliseconds that a file may take: a Word file has a picture of every chart, and the machine may be busy. */
const MOST = 120_000;

/** @param {Page} page @param {string} button @param {string} path */
async function saveBy(page, button, path) {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: MOST }),
    page.getByRole('button', { name: button }).click(),
  ]);
  await download.saveAs(path);
  await page.getByText(`Saved in your downloads: ${download.suggestedFilename()}`).waitFor();
  return path;
}

/**
 * Prints the saved file as anybody can who opens it, without Equal Say.
 * @param {Page} page
 * @param {string} html the saved report
 * @param {string} path of the PDF
 */
async function printReport(page, html, path) {
  const tab = await page.context().newPage();
  await tab.goto(pathToFileURL(html).href);
  await tab.pdf({ path, preferCSSPageSize: true, tagged: true, outline: true });
  await tab.close();
  return path;
}
