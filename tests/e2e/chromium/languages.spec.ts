/** Languages: two made-up ones on the main screens, and a translator's sheet from download to a review that keeps it. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { CURRENT_CHECKLIST } from '../../../lib/checklists';
import { TEST_OUTPUT } from '../../../scripts/lib/paths.mjs';
import { sidewaysScroll } from '../support/axe';
import { reviewTyped } from '../support/begin-review';
import type { ExtensionBrowser } from '../support/browser';
import { dumpDatabase } from '../support/database-dump';
import { expect, test } from '../support/test';

const SCREENS = [
  '#/',
  '#/welcome',
  '#/start',
  '#/together',
  '#/paper',
  '#/typing',
  '#/import',
  '#/checklist',
  '#/languages',
  '#/privacy',
  '#/about',
];

/** Chooses a made-up language, as a designer does, and closes the tab it was done in. */
async function chooseMadeUp(equalSay: ExtensionBrowser, name: string, tag: string): Promise<void> {
  const { page } = await equalSay.dashboard('#/languages');
  await page.getByText('For translators and designers').click();
  await page.getByRole('radio', { name }).check();
  await expect(page.locator('html')).toHaveAttribute('lang', tag);
  await page.close();
}

/** A picture of the whole page at 320 px. */
async function wholePicture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(TEST_OUTPUT, 'screens', `${name}.png`), fullPage: true });
}

/** Every screen that has words of its own, narrow: nothing reaches out sideways. */
async function lookAtScreens(
  equalSay: ExtensionBrowser,
  name: string,
  direction: 'ltr' | 'rtl',
): Promise<void> {
  const dashboard = await equalSay.dashboard('#/');
  const { page, review } = dashboard;
  const look = async (screen: string) => {
    await expect(page.locator('h1').first()).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('dir', direction);
    await page.setViewportSize({ width: 320, height: 800 });
    expect.soft(await sidewaysScroll(page), screen).toEqual([]);
    await wholePicture(page, `${name}-${screen}`);
    await page.setViewportSize({ width: 1280, height: 900 });
    expect.soft(await sidewaysScroll(page), `${screen}, wide`).toEqual([]);
  };
  await dashboard.names.first().waitFor();
  const open = await page.locator('tbody tr .es-button').first().getAttribute('href');
  for (const route of SCREENS) {
    await dashboard.go(route);
    await look(route.replace(/\W/g, '') || 'reviews');
  }
  await dashboard.go(open ?? '');
  await review.cards.first().waitFor();
  await look('review');
  await dashboard.go(`${open}/result`);
  await page.locator('.es-result').waitFor();
  await look('result');
  await dashboard.go(`${open}/depth`);
  await page.locator('.es-depth').waitFor();
  await look('depth');
  await dashboard.go(`${open}/letter`);
  await page.locator('.es-letter-screen').waitFor();
  await look('letter');
}

test.describe('made-up languages', () => {
  test.setTimeout(180_000);

  test('words 40 % longer fit on every screen at 320 px', async ({ equalSay }) => {
    await equalSay.sayWho('Commissioner');
    await reviewTyped(equalSay, 'Planwickle', { PUR1: 'Partly', PUR2: 'No' });
    await chooseMadeUp(equalSay, 'Accented and longer', 'en-XA');
    await lookAtScreens(equalSay, 'pseudo-long', 'ltr');
  });

  test('words from right to left mirror every screen', async ({ equalSay }) => {
    await equalSay.sayWho('Commissioner');
    await reviewTyped(equalSay, 'Planwickle', { PUR1: 'Partly', PUR2: 'No' });
    await chooseMadeUp(equalSay, 'Mirrored, from right to left', 'ar-XB');
    await lookAtScreens(equalSay, 'pseudo-rtl', 'rtl');
    const { page, review } = await equalSay.dashboard('#/');
    await page.locator('tbody tr .es-button').first().click();
    await review.cards.first().waitFor();
    // What stands first stands on the right: the ring of an answer, and the question's own first letter.
    const ring = await review.question('PUR1').card.evaluate((card) => {
      const label = card.querySelector('.govuk-radios__label');
      const { right, left } = getComputedStyle(label ?? card, '::before');
      return { right: Number.parseFloat(right), left: Number.parseFloat(left) };
    });
    expect(ring.right).toBeLessThan(ring.left);
  });
});

test('a sheet is downloaded, one row translated and loaded, shown as not reviewed, and kept by a new review', async ({
  equalSay,
}, info) => {
  await equalSay.sayWho('Commissioner');
  const dashboard = await equalSay.dashboard('#/languages');
  const { page, review } = dashboard;
  await page.getByRole('button', { name: 'Download the sheet' }).click();
  await expect(page.getByText('Enter a language code such as cy, pl or pt-BR')).toBeVisible();
  await page.getByLabel('Language code').fill('cy');
  await page.getByLabel('What its speakers call the language').fill('Cymraeg');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the sheet' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('equal-say-translation-cy.csv');
  const csv = await readFile(await download.path(), 'utf8');
  const { data } = Papa.parse<string[]>(csv.replace(/^\ufeff/, '').trimEnd());
  const english = CURRENT_CHECKLIST.text.questions.PUR1?.text.commissioner ?? '';
  const question = data.find(([id, words]) => words === english && /PUR1/.test(id ?? ''));
  const message = data.find(([id]) => id?.endsWith('nav-reviews'));
  expect(question).toBeDefined();
  expect(message).toBeDefined();
  // One text of a screen, one of the checklist; nobody has looked at either.
  const fill = (row: string[], words: string) => row.splice(2, 3, words, 'Nia', 'no');
  fill(question ?? [], 'Oes angen go iawn?');
  fill(message ?? [], 'Adolygiadau');
  const sheet = info.outputPath('cy.csv');
  await writeFile(sheet, `\ufeff${Papa.unparse(data, { newline: '\r\n' })}\r\n`);

  await page.getByLabel('Choose a sheet').setInputFiles(sheet);
  await expect(page.getByText('2 texts in the sheet can be shown.')).toBeVisible();
  await expect(page.getByText('2 of them are not reviewed')).toBeVisible();
  await page.getByRole('button', { name: 'Use this translation' }).click();
  await expect(page.getByText('Cymraeg is here now.')).toBeVisible();
  await page.getByRole('radio', { name: /^Cymraeg/ }).check();
  await expect(page.locator('html')).toHaveAttribute('lang', 'cy');
  await expect(page.getByRole('link', { name: 'Adolygiadau' })).toBeVisible();
  // What is not translated is in English, and said to be.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Languages');
  await expect(page.getByText('This translation has not been reviewed in full').first()).toBeVisible();

  await page.getByRole('checkbox', { name: 'English beside the translation' }).check();
  await dashboard.go('#/start');
  await page.getByRole('textbox', { name: 'Product’s name' }).fill('Owlbox');
  await review.start();
  const card = review.question('PUR1').card;
  await expect(card).toContainText('Oes angen go iawn?');
  await expect(card).toContainText('Translation not yet reviewed');
  await expect(card).toContainText(english);
  await expect(card.getByText('Oes angen go iawn?')).toHaveAttribute('lang', 'cy');
  await card.getByText(/^Partly\d?$/).click();
  await expect(review.progress).toContainText('All saved');

  // The review keeps the words it was asked in, whatever becomes of the translation.
  const dump = await dumpDatabase(page);
  expect(dump.assessments).toMatchObject([
    { checklist: { id: CURRENT_CHECKLIST.ref.id, version: CURRENT_CHECKLIST.ref.version, language: 'cy' } },
  ]);
  expect(dump.answers).toMatchObject([{ wording: { audience: 'commissioner', language: 'cy' } }]);
  const [pinned] = dump.assessments ?? [];
  const { hash } = Object(pinned?.checklist);
  expect(dump.checklists).toContainEqual(expect.objectContaining({ ref: expect.objectContaining({ hash }) }));

  const address = page.url();
  await dashboard.go('#/languages');
  await page.getByRole('button', { name: 'Remove Cymraeg' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove it' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
  await page.goto(address);
  await expect(card).toContainText('Oes angen go iawn?');
  await page.reload();
  await expect(card).toContainText('Oes angen go iawn?');
});
