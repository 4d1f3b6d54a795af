/** The screens a commissioner works at, light and dark, at 320 and at 1280 px: axe finds nothing, nothing scrolls sideways. */
import { checkScreen, smallTargets } from '../support/axe';
import { reviewTyped } from '../support/begin-review';
import { ProductsPage } from '../support/products-page';
import { kept, nameOf } from '../support/saved-file';
import { expect, test } from '../support/test';

test.setTimeout(300_000);

test('products and making two one, an exercise from its form to its snapshot, and its letter', async ({
  equalSay,
}) => {
  await equalSay.sayWho('Commissioner');
  await reviewTyped(equalSay, 'Lamplighter, a long name that says a good deal about lamps', { PUR1: 'Yes' });
  await reviewTyped(equalSay, 'Owlbox', { PUR1: 'No', PUR2: 'Not enough information' }, 'Owl & Daughters');
  const dashboard = await equalSay.dashboard('#/products');
  const { page } = dashboard;
  const products = new ProductsPage(page);
  await expect(products.names).toHaveCount(2);
  await checkScreen(page, page, 'products');
  await page.getByLabel('Choose all on this page').check();
  await products.chosen.getByRole('button', { name: 'Make these two one' }).click();
  await checkScreen(page, page, 'products-merge');
  await page.keyboard.press('Escape');
  await dashboard.go('#/exercises');
  await page.getByRole('heading', { name: 'No exercise yet' }).waitFor();
  await checkScreen(page, page, 'exercises-empty');
  await dashboard.go('#/new-exercise');
  await page.getByLabel('Name', { exact: true }).fill('Night lamps for extra care');
  await page.getByRole('radio', { name: /^Tender/ }).check();
  for (const name of [/^Add Lamplighter/, 'Add Owlbox']) await page.getByRole('button', { name }).click();
  await checkScreen(page, page, 'exercise-new');
  expect(await smallTargets(page)).toEqual([]);
  await page.getByRole('button', { name: 'Begin the exercise' }).click();
  await page.getByRole('table', { name: 'How each product was looked at' }).waitFor();
  await checkScreen(page, page, 'exercise');
  await page.getByRole('link', { name: 'Ask all the same' }).click();
  await page.getByRole('button', { name: 'I sent it: Owlbox' }).click();
  await expect(page.getByText('All saved')).toBeVisible();
  await checkScreen(page, page, 'exercise-letter');
  await page.getByRole('link', { name: /^Back to the exercise/ }).click();
  await page.getByRole('button', { name: 'Close with a snapshot' }).click();
  await checkScreen(page, page, 'exercise-close');
  await page.getByRole('button', { name: 'Close and save the snapshot' }).click();
  await page.getByRole('table', { name: /^Snapshots/ }).waitFor();
  await checkScreen(page, page, 'exercise-closed');
  await dashboard.go('#/exercises');
  await page.getByRole('link', { name: 'Night lamps for extra care' }).waitFor();
  await checkScreen(page, page, 'exercises');
});

test('a product’s page, the history of its answers, the report, backups, and the check of a file', async ({
  equalSay,
}) => {
  await equalSay.sayWho('Commissioner');
  await reviewTyped(equalSay, 'Lamplighter', { PUR1: 'Yes', PUR2: 'No' }, 'Quietlight Cooperative');
  const dashboard = await equalSay.dashboard('#/products');
  const { page } = dashboard;
  await new ProductsPage(page).open('Lamplighter');
  await page.getByLabel('Day of the next review').fill('2031-05-06');
  await page.getByRole('button', { name: 'Set this day' }).click();
  await page.getByText(/^To be reviewed again on/).waitFor();
  await checkScreen(page, page, 'product-care');
  await page.getByRole('link', { name: /^History of answers/ }).click();
  await page.getByRole('article').first().waitFor();
  await checkScreen(page, page, 'history');
  await page.goBack();
  await page.getByRole('link', { name: 'Report for the file' }).click();
  await page.getByText(/^Fill in what the report is about/).click();
  await page.getByText(/^Take words out of the report/).click();
  await page.locator('.es-report').first().waitFor();
  await checkScreen(page, page, 'report');
  await dashboard.go('#/backup');
  await page.getByRole('radio', { name: /^Only who knows a passphrase/ }).check();
  await page.getByRole('button', { name: 'Make a locked backup' }).click();
  await page.getByText(/^Too short: type at least/).waitFor();
  await checkScreen(page, page, 'backup');
  expect(await smallTargets(page)).toEqual([]);
  await dashboard.go('#/check-file');
  await page.getByLabel('The SHA-256 that was printed').fill('a'.repeat(64));
  await page.getByLabel('File', { exact: true }).setInputFiles('public/icon/128.png');
  await page.getByText('Not the same file').waitFor();
  await checkScreen(page, page, 'check-file');
});

test('reviews that are chosen, every purpose of an export, and files that differ from what is here', async ({
  equalSay,
}, info) => {
  await equalSay.sayWho('Commissioner');
  await reviewTyped(equalSay, 'Lamplighter', { PUR1: 'Yes' });
  const dashboard = await equalSay.dashboard();
  const { page, review } = dashboard;
  const file = await kept(await dashboard.export('Lamplighter', 'keep'), info.outputDir);
  await dashboard.row('Lamplighter').getByRole('checkbox').check();
  await page.getByText('More ways to find').click();
  await checkScreen(page, page, 'reviews-chosen');
  await page.getByRole('button', { name: 'Export these…' }).click();
  await dashboard.dialog.getByRole('radio', { name: /^To share without exposing/ }).check();
  await checkScreen(page, page, 'export-share');
  await dashboard.dialog.getByRole('button', { name: 'Export', exact: true }).click();
  await dashboard.dialog.getByRole('button', { name: 'Save the share copy' }).waitFor();
  await checkScreen(page, page, 'export-share-look');
  await page.keyboard.press('Escape');
  await dashboard
    .row('Lamplighter')
    .getByRole('link', { name: /^Continue/ })
    .click();
  await review.question('PUR1').answer('No');
  const other = await equalSay.dashboard('#/import');
  await other.choose(file, nameOf(file));
  await other.page.getByText('Answered differently here and in the files').waitFor();
  await checkScreen(other.page, other.page, 'import-differs');
});
