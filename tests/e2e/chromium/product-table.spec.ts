/** The table of products: sorted, searched, chosen from, and two of them made one and taken apart again. */
import { reviewTyped } from '../support/begin-review';
import { dumpDatabase } from '../support/database-dump';
import { ProductsPage } from '../support/products-page';
import { expect, test } from '../support/test';

test('products are sorted and found; two are made one, and undo takes them apart again', async ({
  equalSay,
}) => {
  await equalSay.sayWho('Commissioner');
  await reviewTyped(equalSay, 'Lamplighter', { PUR1: 'Yes' }, 'Quietlight Cooperative');
  await reviewTyped(equalSay, 'Owlbox', {}, 'Owl & Daughters');
  await reviewTyped(equalSay, 'Lamplighter 2', { PUR1: 'No' }, 'Quietlight Cooperative');
  const { page } = await equalSay.dashboard('#/products');
  const products = new ProductsPage(page);
  await expect(products.names).toHaveText(['Lamplighter', 'Lamplighter 2', 'Owlbox']);
  await expect(products.header('Product')).toHaveAttribute('aria-sort', 'ascending');
  await products.sortBy('Product');
  await expect(products.names).toHaveText(['Owlbox', 'Lamplighter 2', 'Lamplighter']);
  await expect(products.header('Product')).toHaveAttribute('aria-sort', 'descending');
  await products.sortBy('Vendor');
  await expect(products.names.first()).toHaveText('Owlbox');

  await page.getByLabel('Find by name, vendor or version').fill('quietlight');
  await expect(products.results).toHaveText('2 products');
  await expect(products.row('Owlbox')).toHaveCount(0);
  await page.getByLabel('Find by name, vendor or version').fill('');
  await expect(products.results).toHaveText('3 products');

  const before = await dumpDatabase(page);
  await products.choose('Lamplighter');
  await expect(products.chosen).toContainText('Choose exactly two products');
  await products.choose('Lamplighter 2');
  await expect(products.chosen).toContainText('2 products chosen');
  await products.chosen.getByRole('button', { name: 'Make these two one' }).click();
  await products.dialog.getByRole('radio', { name: /^Lamplighter(?! 2)/ }).check();
  await expect(products.dialog.getByRole('status')).toContainText(
    'From: Lamplighter 2. To: Lamplighter. 1 review',
  );
  await products.dialog.getByRole('button', { name: 'Make them one' }).click();
  await expect(products.toast).toContainText('Lamplighter 2 is part of Lamplighter now');
  await expect(products.row('Lamplighter 2')).toHaveCount(0);
  await expect(products.row('Lamplighter').getByRole('cell', { name: '2', exact: true })).toBeVisible();
  const merged = await dumpDatabase(page);
  expect(new Set(merged.assessments?.map(({ productId }) => productId)).size).toBe(2);

  await products.toast.getByRole('button', { name: 'Undo' }).click();
  await expect(products.toast).toContainText('are two products again');
  await expect(products.row('Lamplighter 2').getByRole('cell', { name: '1', exact: true })).toBeVisible();
  await expect(products.row('Lamplighter').getByRole('cell', { name: '1', exact: true })).toBeVisible();
  const after = await dumpDatabase(page);
  const owners = (dump: typeof before) => dump.assessments?.map(({ id, productId }) => [id, productId]);
  expect(owners(after)).toEqual(owners(before));
  expect(after.answers).toEqual(before.answers);
});

test('products that were made one are taken apart from the product’s own page, days later', async ({
  equalSay,
}) => {
  await equalSay.sayWho('Commissioner');
  await reviewTyped(equalSay, 'Lamplighter', { PUR1: 'Yes' });
  await reviewTyped(equalSay, 'Lamplighter Pro', { PUR1: 'No' });
  const first = new ProductsPage((await equalSay.dashboard('#/products')).page);
  await first.choose('Lamplighter', 'Lamplighter Pro');
  await first.chosen.getByRole('button', { name: 'Make these two one' }).click();
  await first.dialog.getByRole('radio', { name: /^Lamplighter(?! Pro)/ }).check();
  await first.dialog.getByRole('button', { name: 'Make them one' }).click();
  await expect(first.names).toHaveText(['Lamplighter']);
  await equalSay.restart();

  const { page } = await equalSay.dashboard('#/products');
  const products = new ProductsPage(page);
  await products.open('Lamplighter');
  await page.getByLabel('Day of the next review').fill('2031-05-06');
  await page.getByRole('button', { name: 'Set this day' }).click();
  await expect(page.getByText(/To be reviewed again on .*May 2031/)).toBeVisible();
  await page.getByRole('button', { name: 'Take Lamplighter Pro out again' }).click();
  await expect(page.getByText('Taken apart: each has its own reviews again.')).toBeVisible();
  await page.getByRole('link', { name: 'Products', exact: true }).click();
  await expect(products.names).toHaveText(['Lamplighter', 'Lamplighter Pro']);
  await expect(products.row('Lamplighter')).toContainText('2031');
  await expect(products.row('Lamplighter Pro')).toContainText('No day set');
});
