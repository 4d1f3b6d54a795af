/** One decision about two products: side by side, one letter to both vendors, closed with a snapshot, opened again. */
import { readFile } from 'node:fs/promises';
import { reviewTyped } from '../support/begin-review';
import { ProductsPage } from '../support/products-page';
import { nameOf, savedBy, sha256Of } from '../support/saved-file';
import { expect, test } from '../support/test';

test('an exercise is made of two products, asks both the same, is closed with a snapshot and opened again', async ({
  equalSay,
}, info) => {
  await equalSay.sayWho('Commissioner');
  await reviewTyped(equalSay, 'Lamplighter', { PUR1: 'Yes', PUR2: 'No' }, 'Quietlight Cooperative');
  await reviewTyped(equalSay, 'Owlbox', { PUR1: 'Not enough information' }, 'Owl & Daughters');
  const { page } = await equalSay.dashboard('#/products');
  const products = new ProductsPage(page);
  await products.choose('Lamplighter', 'Owlbox');
  await products.chosen.getByRole('link', { name: 'New exercise with these' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('New exercise');
  await expect(page.locator('.es-exercise__chosen li')).toHaveText([/^Lamplighter/, /^Owlbox/]);
  await page.getByRole('button', { name: 'Begin the exercise' }).click();
  await expect(page.getByText('Give the exercise a name')).toBeVisible();
  await expect(page.getByLabel('Name', { exact: true })).toBeFocused();
  await page.getByLabel('Name', { exact: true }).fill('Night lamps for extra care');
  await page.getByRole('radio', { name: /^Tender/ }).check();
  await page.getByRole('button', { name: 'Begin the exercise' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Night lamps for extra care');
  await expect(page.getByText('A website is not tender evidence.')).toBeVisible();
  const parity = page.getByRole('table', { name: 'How each product was looked at' });
  await expect(parity.getByRole('row', { name: /^Questions answered/ }).getByRole('cell')).toHaveText([
    '2',
    '1',
  ]);
  await expect(page.getByText('Not the same number of questions was left without an answer.')).toBeVisible();
  const side = page.getByRole('table', { name: /Must-have by must-have/ });
  await expect(side.getByRole('columnheader', { name: 'Lamplighter' })).toBeVisible();
  await expect(side.getByRole('columnheader', { name: 'Owlbox' })).toBeVisible();
  await expect(page.getByText('Nothing here is ranked, added up or averaged.')).toBeVisible();

  await page.getByRole('link', { name: 'Ask all the same' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ask all the same');
  await expect(page.locator('.es-letter__label')).toHaveCount(2);
  await page.getByRole('button', { name: 'I sent it: Lamplighter' }).click();
  await expect(page.getByText(/^Sent on /)).toHaveCount(1);
  await expect(page.getByText('All saved')).toBeVisible();
  await expect(page.getByText('Not sent yet')).toHaveCount(1);
  await page.reload();
  await expect(page.getByRole('button', { name: 'It was not sent after all: Lamplighter' })).toBeVisible();
  await page.getByRole('link', { name: /^Back to the exercise/ }).click();

  await page.getByRole('button', { name: 'Close with a snapshot' }).click();
  const snapshot = await savedBy(page, info.outputDir, () =>
    page.getByRole('dialog').getByRole('button', { name: 'Close and save the snapshot' }).click(),
  );
  await expect(
    page.getByText(`Closed. The snapshot is in your downloads as ${nameOf(snapshot)}.`),
  ).toBeVisible();
  await expect(page.locator('.es-notice__heading', { hasText: /^Closed on / })).toBeVisible();
  const kept = page.getByRole('table', { name: /^Snapshots of this exercise/ });
  await expect(kept.locator('code')).toHaveText(await sha256Of(snapshot));
  const lines = (await readFile(snapshot, 'utf8')).trimEnd().split('\n');
  const held = lines.map((line) => JSON.parse(line)).filter(({ record }) => record === 'product');
  expect(held.map(({ name }) => name).toSorted()).toEqual(['Lamplighter', 'Owlbox']);

  await page.getByRole('link', { name: 'Ask all the same' }).click();
  await expect(page.getByText('The exercise is closed, so its letter stays as it is.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^(I sent it|It was not sent)/ })).toHaveCount(0);
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Open again' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Change', exact: true })).toHaveCount(0);

  // What changes now is not in the snapshot that is kept.
  await reviewTyped(equalSay, 'Owlbox Mini', {});
  const again = await savedBy(page, info.outputPath('again'), () =>
    page.getByRole('button', { name: 'Save again: version 1' }).click(),
  );
  expect(await sha256Of(again)).toBe(await sha256Of(snapshot));
  await page.getByRole('button', { name: 'Open again' }).click();
  await expect(page.getByText('Open again. What changes from now on is of the next version.')).toBeVisible();
  await expect(page.locator('.es-notice__heading', { hasText: /^Closed on / })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Close with a snapshot' })).toBeVisible();
  await page.getByRole('link', { name: 'Exercises', exact: true }).click();
  const row = page.getByRole('row', { name: /Night lamps for extra care/ });
  await expect(row).toContainText('Open');
  await expect(row).toContainText('Tender');
});
