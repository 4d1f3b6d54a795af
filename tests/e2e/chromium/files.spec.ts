/** Files out and in again: right by another program's reading, and the same content afterwards. */

import { readFile } from 'node:fs/promises';
import type { Download } from '@playwright/test';
import { reviewTyped } from '../support/begin-review';
import type { ExtensionBrowser } from '../support/browser';
import type { DashboardPage } from '../support/dashboard-page';
import { type Dump, dumpDatabase, withoutLocal } from '../support/database-dump';
import { hasPython, jsonByPython, linesByPython, rowsByPython } from '../support/python';
import { expect, test } from '../support/test';

const NOTE = '=SUM(A1) "said" they, naïve; ŵy 🦮\nand a second line';

/** Two products: one with three answers and a note that is hard on file formats, one with none. */
async function twoReviews(equalSay: ExtensionBrowser): Promise<DashboardPage> {
  await equalSay.sayWho('Commissioner');
  await reviewTyped(equalSay, 'Owlbox');
  const tab = await equalSay.dashboard('#/start');
  await tab.page.getByLabel('Product’s name').fill('Lamplighter, “the first”');
  await tab.review.start();
  await tab.review.question('PUR1').answer('Yes');
  await tab.review.question('PUR1').writeNote(NOTE);
  await tab.review.question('PUR2').answer('Not enough information');
  await tab.review.jumpTo('People who draw on care: in from the start');
  await tab.review.question('COP1').answer('Does not apply');
  await tab.go('#/');
  await expect(tab.names).toHaveText(['Lamplighter, “the first”', 'Owlbox']);
  return tab;
}

async function saved(download: Download, folder: string): Promise<string> {
  const path = `${folder}/${download.suggestedFilename()}`;
  await download.saveAs(path);
  return path;
}

async function removeAll(dashboard: DashboardPage): Promise<void> {
  const products = await dashboard.names.allTextContents();
  for (const product of products) {
    await dashboard.bin(product);
    await expect(dashboard.row(product)).toHaveCount(0);
  }
  await dashboard.go('#/?bin=1');
  for (const product of products) {
    await dashboard.remove(product);
    await expect(dashboard.row(product)).toHaveCount(0);
  }
  await expectNoRecords(dashboard);
}

async function expectNoRecords(dashboard: DashboardPage): Promise<void> {
  const dump = await dumpDatabase(dashboard.page);
  for (const store of ['products', 'assessments', 'answers', 'events'])
    expect(dump[store], store).toEqual([]);
}

/** A review brought in from a file says so; all else is as it was. */
function asImported(dump: Dump): unknown {
  return { ...dump, assessments: dump.assessments?.map((row) => ({ ...row, origin: 'imported' })) };
}

test('.json, .jsonl and .csv are what other programs read, and hold what is stored', async ({
  equalSay,
}, info) => {
  test.skip(!hasPython(), 'python3 is not on this machine: nobody else to read the files');
  const dashboard = await twoReviews(equalSay);
  const dump = await dumpDatabase(dashboard.page);
  const product = dump.products?.find(({ name }) => name !== 'Owlbox');
  const answers = dump.answers ?? [];
  expect(answers).toHaveLength(3);

  const json = await saved(await dashboard.export('Lamplighter', 'keep'), info.outputDir);
  expect(json).toMatch(/Lamplighter.*\.json$/);
  expect(jsonByPython(json)).toMatchObject({
    format: 'equal-say',
    kind: 'review',
    products: [{ id: product?.id, name: 'Lamplighter, “the first”' }],
    assessments: [{ answers: { PUR1: { value: 'yes', note: NOTE }, COP1: { value: 'does-not-apply' } } }],
    events: dump.events,
  });

  const lines = linesByPython(await saved(await dashboard.export(null, 'keep'), info.outputDir));
  expect(lines).toHaveLength(1 + 2 + 2 + (dump.events?.length ?? 0) + 1);
  expect(lines).toContainEqual(expect.objectContaining({ record: 'product', name: 'Owlbox' }));

  const csv = await saved(await dashboard.export('Lamplighter', 'table'), info.outputDir);
  expect((await readFile(csv)).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  const rows = rowsByPython(csv);
  expect(rows).toHaveLength(3);
  expect(rows).toMatchObject([
    // A cell that a spreadsheet could take for a formula is guarded.
    { 'Question id': 'PUR1', 'Answer code': 'yes', Answer: 'Yes', Note: `'${NOTE}`, 'Must-have': 'no' },
    { 'Question id': 'PUR2', Answer: 'Not enough information', Note: '' },
    {
      'Question id': 'COP1',
      Answer: 'Does not apply',
      'Must-have': 'yes',
      Product: 'Lamplighter, “the first”',
    },
  ]);
});

test('everything is deleted, and its .jsonl brings the same content back; a second time it says it is the same', async ({
  equalSay,
}, info) => {
  const dashboard = await twoReviews(equalSay);
  const before = await dumpDatabase(dashboard.page);
  const file = await saved(await dashboard.export(null, 'keep'), info.outputDir);
  await removeAll(dashboard);

  await dashboard.go('#/import');
  const name = file.slice(file.lastIndexOf('/') + 1);
  const card = await dashboard.choose(file, name);
  await expect(card).toContainText('2 reviews are new');
  await expect(card).toContainText('2 products are new');
  await expectNoRecords(dashboard);
  await dashboard.page.getByRole('button', { name: 'Bring in what is new' }).click();
  await expect(dashboard.page.getByText('Brought in', { exact: true })).toBeVisible();
  expect(withoutLocal(await dumpDatabase(dashboard.page))).toEqual(withoutLocal(before));

  const again = await dashboard.choose(file, name);
  await expect(again).toContainText('2 reviews are here already, the same');
  await expect(again).toContainText('There is nothing to bring in');
  await expect(dashboard.page.getByRole('button', { name: 'Bring in what is new' })).toHaveCount(0);
  expect(withoutLocal(await dumpDatabase(dashboard.page))).toEqual(withoutLocal(before));
});

test('one review goes to another browser as .json and is the same there, marked as brought in', async ({
  equalSay,
}, info) => {
  const dashboard = await twoReviews(equalSay);
  await dashboard.bin('Owlbox');
  await dashboard.go('#/?bin=1');
  await dashboard.remove('Owlbox');
  await dashboard.go('#/');
  const before = await dumpDatabase(dashboard.page);
  const file = await saved(await dashboard.export('Lamplighter', 'keep'), info.outputDir);
  await removeAll(dashboard);
  await dashboard.go('#/import');
  const card = await dashboard.choose(file, file.slice(file.lastIndexOf('/') + 1));
  await expect(card).toContainText('1 review is new');
  await dashboard.page.getByRole('button', { name: 'Bring in what is new' }).click();
  await expect(dashboard.page.getByText('Brought in', { exact: true })).toBeVisible();
  expect(withoutLocal(await dumpDatabase(dashboard.page))).toEqual(asImported(withoutLocal(before)));
  await dashboard.page.getByRole('link', { name: 'See your reviews' }).click();
  await expect(dashboard.row('Lamplighter')).toContainText('From a file');
});
