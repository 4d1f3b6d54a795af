/** The report for the file: what is added is kept, its files stand by themselves, and its hash is that of the data. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { reviewTyped } from '../support/begin-review';
import type { ExtensionBrowser } from '../support/browser';
import { ProductsPage } from '../support/products-page';
import { nameOf, savedBy, sha256Of } from '../support/saved-file';
import { expect, test } from '../support/test';

async function reportOf(equalSay: ExtensionBrowser, product: string): Promise<Page> {
  const { page } = await equalSay.dashboard('#/products');
  await new ProductsPage(page).open(product);
  await page.getByRole('link', { name: 'Report for the file' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Report for the file');
  return page;
}

test('notes are kept, web page, Word and data are saved, and the printed hash is that of the data file', async ({
  equalSay,
}, info) => {
  await equalSay.sayWho('Commissioner');
  await reviewTyped(equalSay, 'Lamplighter', { PUR1: 'Yes', PUR2: 'No' }, 'Quietlight Cooperative');
  const page = await reportOf(equalSay, 'Lamplighter');
  const save = (button: string) =>
    savedBy(page, info.outputDir, () => page.getByRole('button', { name: button }).click());
  await page.getByText(/^Fill in what the report is about/).click();
  await page.getByLabel('Vendor’s legal name').fill('Quietlight <b>Cooperative</b> Society');
  await page.getByLabel('What decision does this inform?').fill('Whether to renew the lamps');
  await page.getByLabel('Vendor’s legal name').focus();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.reload();
  await page.getByText(/^Fill in what the report is about/).click();
  await expect(page.getByLabel('What decision does this inform?')).toHaveValue('Whether to renew the lamps');

  const html = await save('Save as a web page (.html)');
  const data = await save('Save the data file (.json)');
  const docx = await save('Save for Word (.docx)');
  const hash = await sha256Of(data);
  const source = await readFile(html, 'utf8');
  expect(source).not.toMatch(/<script|<link|<iframe|\son\w+=|(src|href)="(?!#|data:|https:)/i);
  const word = strFromU8(unzipSync(await readFile(docx))['word/document.xml'] ?? new Uint8Array());
  for (const text of ['Lamplighter', 'Whether to renew the lamps', hash]) {
    expect(source).toContain(text);
    expect(word).toContain(text);
  }

  const alone = await equalSay.visit(`file://${html}`);
  await expect(alone.getByRole('heading', { level: 1 })).toContainText('Lamplighter');
  await expect(alone.getByText('Quietlight <b>Cooperative</b> Society').first()).toBeVisible();
  await expect(alone.getByText('The vendor has not been asked.').first()).toBeVisible();
  await alone.close();

  await page
    .getByRole('button', { name: 'More ways' })
    .or(page.getByRole('link', { name: 'Check a file' }))
    .first()
    .click();
  if (!page.url().endsWith('#/check-file')) await page.getByRole('link', { name: 'Check a file' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check a file');
  const file = page.getByLabel('File', { exact: true });
  await file.setInputFiles(html);
  await expect(page.getByText('This is a report')).toBeVisible();
  await page.getByRole('button', { name: 'Compare with this hash' }).click();
  await expect(page.getByLabel('The SHA-256 that was printed')).toHaveValue(hash);
  await expect(page.getByText('Not the same file')).toBeVisible();
  await file.setInputFiles(data);
  await expect(page.getByText(nameOf(data))).toBeVisible();
  await expect(page.getByText('The same file', { exact: true })).toBeVisible();
  await expect(page.getByText('It does not prove a date.')).toBeVisible();
});

test('printed, there is the report and nothing else', async ({ equalSay }) => {
  await equalSay.sayWho('Commissioner');
  await reviewTyped(equalSay, 'Lamplighter', { PUR1: 'Yes' });
  const page = await reportOf(equalSay, 'Lamplighter');
  const report = page.locator('.es-report').first();
  await expect(report).toContainText('The vendor has not been asked.');
  const around = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((one) => !one.closest('.es-report') && one.querySelector('.es-report') === null)
        .filter((one) => one.checkVisibility() && (one.textContent ?? '').trim() !== '')
        .map((one) => one.outerHTML.slice(0, 80)),
    );
  expect(await around()).not.toEqual([]);
  await page.emulateMedia({ media: 'print' });
  expect(await around()).toEqual([]);
  await expect(report).toBeVisible();
  await expect(report.getByText('The vendor has not been asked.').first()).toBeVisible();
});
