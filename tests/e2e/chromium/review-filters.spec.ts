/** Finding reviews: by words in notes, by role, by what their must-haves come to, and from the other end. */
import { reviewTyped } from '../support/begin-review';
import { answerIn } from '../support/full-review';
import { expect, test } from '../support/test';

test('reviews are found by a word of a note, by role and by must-haves, and turned round', async ({
  equalSay,
}) => {
  await equalSay.sayWho('Charity reviewer');
  await reviewTyped(equalSay, 'Lamplighter', { PUR1: 'Yes' });
  await equalSay.sayWho('Commissioner');
  await reviewTyped(equalSay, 'Owlbox');
  const start = await equalSay.dashboard('#/start');
  await start.page.getByLabel('Product’s name').fill('Planwickle');
  await start.review.start();
  await start.review.question('PUR1').answer('Yes');
  await start.review.question('PUR1').writeNote('The Heron in the hall says otherwise');
  await answerIn(start.review, 'COP1', 'No');
  await start.page.close();

  const dashboard = await equalSay.dashboard();
  const { page } = dashboard;
  await expect(dashboard.names).toHaveText(['Planwickle', 'Owlbox', 'Lamplighter']);
  await page.getByLabel('Find words').fill('heron');
  await expect(dashboard.names).toHaveText(['Planwickle']);
  await expect(dashboard.results).toHaveText('1 review');
  expect(page.url()).not.toContain('heron');
  await page.getByLabel('Find words').fill('');
  await expect(dashboard.names).toHaveCount(3);

  await page.getByLabel('Reviewer', { exact: true }).selectOption('Charity reviewer');
  await expect(dashboard.names).toHaveText(['Lamplighter']);
  await page.getByLabel('Reviewer', { exact: true }).selectOption('Commissioner');
  await expect(dashboard.names).toHaveText(['Planwickle', 'Owlbox']);
  await page.getByText('More ways to find').click();
  await page.locator('#filter-outcome').selectOption('Must-haves not met');
  await expect(dashboard.names).toHaveText(['Planwickle']);
  await expect(dashboard.row('Planwickle')).toContainText('Must-haves not met');
  await page.reload();
  await expect(dashboard.names).toHaveText(['Planwickle']);
  await expect(page.locator('#filter-outcome')).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(dashboard.names).toHaveCount(3);

  await page.getByLabel('Sort by').selectOption('Product');
  await expect(dashboard.names).toHaveText(['Lamplighter', 'Owlbox', 'Planwickle']);
  await page.getByLabel('From the other end').check();
  await expect(dashboard.names).toHaveText(['Planwickle', 'Owlbox', 'Lamplighter']);
});

test('several reviews are chosen, put in the bin together, and brought back together', async ({
  equalSay,
}) => {
  await equalSay.sayWho('Commissioner');
  for (const product of ['Lamplighter', 'Owlbox', 'Planwickle']) await reviewTyped(equalSay, product);
  const dashboard = await equalSay.dashboard();
  const { page } = dashboard;
  for (const product of ['Lamplighter', 'Planwickle'])
    await dashboard.row(product).getByRole('checkbox').check();
  const chosen = page.getByRole('region', { name: 'Reviews you have chosen' });
  await expect(chosen).toContainText('2 reviews chosen');
  await chosen.getByRole('button', { name: 'Put these in the bin' }).click();
  await expect(dashboard.toast).toContainText('2 reviews moved to the bin');
  await expect(dashboard.names).toHaveText(['Owlbox']);
  await dashboard.go('#/?bin=1');
  await expect(dashboard.names).toHaveCount(2);
  await page.getByLabel('Choose all on this page').check();
  await page.getByRole('button', { name: 'Restore these' }).click();
  await expect(dashboard.toast).toContainText('2 reviews restored');
  await expect(page.getByText('The bin is empty.')).toBeVisible();
  await dashboard.go('#/');
  await expect(dashboard.names).toHaveCount(3);
});
