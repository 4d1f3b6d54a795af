// @ts-check
/** "Check a file": the printed hash against the data file, against one with a letter changed, and out of the report. */
import { readFileSync } from 'node:fs';

/**
 * @param {import('@playwright/test').Page} page the dashboard
 * @param {import('./demo-report.mjs').ReportFiles} files
 * @param {string} hash as the report prints it
 * @throws when the screen takes another file for the same, or the same for another
 */
export async function playCheckFile(page, files, hash) {
  await page.getByRole('link', { name: 'Check a file', exact: true }).click();
  await page.getByRole('heading', { name: 'Check a file', level: 1 }).waitFor();
  const field = page.getByLabel('The SHA-256 that was printed');
  // As a report has it on paper: in capitals, and in pieces.
  await field.fill(hash.toUpperCase().replace(/.{8}/g, '$& '));
  const choose = page.getByLabel('File', { exact: true });
  await choose.setInputFiles(files.data);
  await page.getByText('The same file', { exact: true }).waitFor();
  const changed = readFileSync(files.data, 'utf8').replace('"yes"', '"yez"');
  await choose.setInputFiles({
    name: 'changed.json',
    mimeType: 'application/json',
    buffer: Buffer.from(changed),
  });
  await page.getByText('Not the same file', { exact: true }).waitFor();
  await field.fill('');
  await choose.setInputFiles(files.html);
  await page.getByRole('button', { name: 'Compare with this hash' }).click();
  await choose.setInputFiles(files.data);
  await page.getByText('The same file', { exact: true }).waitFor();
}
