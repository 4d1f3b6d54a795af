/** Several files at once: what differs is settled question by question, and all of it is taken back again. */
import { reviewTyped } from '../support/begin-review';
import { dumpDatabase, withoutLocal } from '../support/database-dump';
import { kept, nameOf } from '../support/saved-file';
import { expect, test } from '../support/test';

test('two files at once: one answer is taken from a file, a review is new, and undo brings all back', async ({
  equalSay,
}, info) => {
  await equalSay.sayWho('Commissioner');
  await reviewTyped(equalSay, 'Lamplighter', { PUR1: 'Yes' });
  await reviewTyped(equalSay, 'Owlbox', { PUR2: 'No' });
  const dashboard = await equalSay.dashboard();
  const { page, review } = dashboard;
  const open = () =>
    dashboard
      .row('Lamplighter')
      .getByRole('link', { name: /^Continue/ })
      .click();
  const begun = await kept(await dashboard.export('Lamplighter', 'keep'), info.outputPath('begun'));
  const owlbox = await kept(await dashboard.export('Owlbox', 'keep'), info.outputDir);
  await open();
  await review.question('PUR1').answer('Partly');
  await dashboard.go('#/');
  // Elsewhere it went on to "Partly"; here, from the same beginning, to "No".
  const elsewhere = await kept(await dashboard.export('Lamplighter', 'keep'), info.outputPath('elsewhere'));
  for (const product of ['Lamplighter', 'Owlbox']) {
    await dashboard.bin(product);
    await dashboard.go('#/?bin=1');
    await dashboard.remove(product);
    await dashboard.go('#/');
  }
  await dashboard.go('#/import');
  await dashboard.choose(begun, nameOf(begun));
  await page.getByRole('button', { name: 'Bring in what is new' }).click();
  await expect(page.getByText('Brought in', { exact: true })).toBeVisible();
  await dashboard.go('#/');
  await open();
  await review.question('PUR1').expectAnswer('Yes');
  await review.question('PUR1').answer('No');
  await dashboard.go('#/');
  await expect(dashboard.names).toHaveText(['Lamplighter']);
  const before = await dumpDatabase(page);

  await dashboard.go('#/import');
  await page.getByLabel('Choose files').setInputFiles([elsewhere, owlbox]);
  await expect(dashboard.file(nameOf(owlbox))).toContainText('1 review is new');
  await expect(dashboard.file(nameOf(elsewhere))).toContainText('1 review is different here');
  const settle = page.getByRole('region', { name: 'Answered differently here and in the files' });
  await expect(settle.locator('.es-settle__side').nth(0)).toContainText(/Here.*Answer.*No/);
  await expect(settle.locator('.es-settle__side').nth(1)).toContainText(/In the file.*Answer.*Partly/);
  await expect(settle.getByRole('radio', { name: 'Keep what is here' })).toBeChecked();
  await settle.getByRole('radio', { name: 'Take the file’s' }).check();
  await expect(settle).toContainText('From the file: 1 of 1');
  expect(await dumpDatabase(page)).toEqual(before);

  await page.getByRole('button', { name: 'Bring in what is new from 2 files' }).click();
  await expect(page.getByText('Brought in', { exact: true })).toBeVisible();
  await expect(
    page.getByText('For 1 question the file’s answer took the place of the one here'),
  ).toBeVisible();
  const brought = await dumpDatabase(page);
  expect(brought.products).toHaveLength(2);
  expect(brought.answers).toContainEqual(expect.objectContaining({ questionId: 'PUR1', value: 'partly' }));
  await dashboard.go('#/');
  await open();
  await review.question('PUR1').expectAnswer('Partly');
  await dashboard.go('#/import');

  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByText('Taken back', { exact: true })).toBeVisible();
  expect(withoutLocal(await dumpDatabase(page))).toEqual(withoutLocal(before));
  await dashboard.go('#/');
  await open();
  await review.question('PUR1').expectAnswer('No');
});
