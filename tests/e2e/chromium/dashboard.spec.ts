/** The dashboard: an empty start, a review's whole life from list to bin to gone, and finding one among many. */
import { reviewTyped } from '../support/begin-review';
import { dumpDatabase } from '../support/database-dump';
import { seed } from '../support/seed';
import { expect, test } from '../support/test';

test('an empty dashboard teaches the first step, and its ways lead where they say', async ({ equalSay }) => {
  const dashboard = await equalSay.dashboard();
  await expect(dashboard.page.getByRole('heading', { name: 'Your first review' })).toBeVisible();
  await dashboard.page.getByRole('link', { name: 'Bring in a file' }).click();
  await expect(dashboard.heading).toHaveText('Bring in files');
  await expect(dashboard.heading).toBeFocused();
  await dashboard.page.goBack();
  await dashboard.page.getByRole('link', { name: 'Type a product' }).click();
  await expect(dashboard.heading).toHaveText('Who is reviewing?');
});

test('a review is continued, renamed, deleted, brought back, and removed for good', async ({ equalSay }) => {
  await equalSay.sayWho('Charity reviewer');
  await reviewTyped(equalSay, 'Lamplighter', { PUR1: 'Yes' });
  await reviewTyped(equalSay, 'Owlbox');
  const dashboard = await equalSay.dashboard();
  await expect(dashboard.names).toHaveText(['Owlbox', 'Lamplighter']);
  await expect(dashboard.row('Lamplighter')).toContainText('1 of ');
  await expect(dashboard.row('Lamplighter')).toContainText('Charity reviewer');

  await dashboard
    .row('Lamplighter')
    .getByRole('link', { name: /^Continue/ })
    .click();
  await dashboard.review.question('PUR1').expectAnswer('Yes');
  await dashboard.page.goBack();

  await dashboard.press('Lamplighter', 'Rename');
  await dashboard.dialog.getByLabel('Title of this review').fill('Panel of March');
  await dashboard.dialog
    .getByLabel('Product’s name')
    .or(dashboard.dialog.getByLabel("Product's name"))
    .fill('Lamplighter 2');
  await dashboard.dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dashboard.toast).toContainText('Names saved');
  await expect(dashboard.row('Lamplighter 2')).toContainText('Panel of March');

  await dashboard.bin('Lamplighter 2');
  await expect(dashboard.names).toHaveText(['Owlbox']);
  await dashboard.toast.getByRole('button', { name: 'Undo' }).click();
  await expect(dashboard.names).toHaveText(['Lamplighter 2', 'Owlbox']);

  await dashboard.bin('Lamplighter 2');
  await dashboard.page.getByRole('link', { name: 'Bin', exact: true }).click();
  await expect(dashboard.names).toHaveText(['Lamplighter 2']);
  await dashboard.press('Lamplighter 2', 'Restore');
  await expect(dashboard.page.getByText('The bin is empty.')).toBeVisible();
  await dashboard.go('#/');
  await expect(dashboard.row('Lamplighter 2')).toContainText('1 of ');

  await dashboard.bin('Lamplighter 2');
  await dashboard.go('#/?bin=1');
  await dashboard.press('Lamplighter 2', 'Remove for good');
  await dashboard.dialog.getByRole('button', { name: 'Keep it in the bin' }).click();
  await expect(dashboard.names).toHaveText(['Lamplighter 2']);
  await dashboard.remove('Lamplighter 2');
  await expect(dashboard.page.getByText('The bin is empty.')).toBeVisible();

  const dump = await dumpDatabase(dashboard.page);
  expect(dump.products).toMatchObject([{ name: 'Owlbox' }]);
  expect(JSON.stringify(dump)).not.toMatch(/Lamplighter|Panel of March/);
});

test('among many, reviews are found, filtered, sorted and turned by pages, and the address keeps all but the words', async ({
  equalSay,
}) => {
  await seed(equalSay, 130);
  const dashboard = await equalSay.dashboard();
  const { page } = dashboard;
  await expect(dashboard.results).toHaveText('Reviews 1 to 50 of 128');
  await page.getByRole('link', { name: 'Next' }).click();
  await expect(dashboard.results).toHaveText('Reviews 51 to 100 of 128');
  await expect(dashboard.results).toBeFocused();
  await page.getByRole('link', { name: 'Page 3' }).click();
  await expect(dashboard.results).toHaveText('Reviews 101 to 128 of 128');
  await page.reload();
  await expect(dashboard.results).toHaveText('Reviews 101 to 128 of 128');
  await page.goBack();
  await expect(dashboard.results).toHaveText('Reviews 51 to 100 of 128');

  await page.getByLabel('Sort by').selectOption('Product');
  await expect(dashboard.names.first()).toHaveText(/^Bramble/);
  await page.getByLabel('Reviewer', { exact: true }).selectOption('Family carer');
  await expect(dashboard.results).toHaveText(/^\d\d reviews$/);
  await expect(dashboard.rows.filter({ hasNotText: 'Family carer' })).toHaveCount(0);
  await page.getByLabel('Find words').fill('nothing is called so');
  await expect(page.getByText('No review matches')).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters and show all' }).click();
  await expect(dashboard.results).toHaveText('Reviews 1 to 50 of 128');
  await page.getByLabel('Find words').fill('élan');
  await expect(dashboard.results).toHaveText(/^\d\d reviews$/);
  // By the product's name or the vendor's, whichever it is found in.
  await expect(page.locator('tbody').filter({ hasNotText: 'Élan' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Bin', exact: true }).click();
  await expect(dashboard.results).toHaveText('2 reviews');
});

test('the list follows what is answered elsewhere, without reload', async ({ equalSay, site }) => {
  await equalSay.sayWho('Commissioner');
  const dashboard = await equalSay.dashboard();
  await expect(dashboard.page.getByRole('heading', { name: 'Your first review' })).toBeVisible();
  const overlay = await equalSay.clickForOverlay(await equalSay.visit(`${site.url}coproduced/`));
  await overlay.review.start();
  await expect(dashboard.names).toHaveText(['Planwickle']);
  await expect(dashboard.row('Planwickle')).toContainText('0 of ');
  await overlay.review.question('PUR1').answer('No');
  await expect(dashboard.row('Planwickle')).toContainText('1 of ');
});
