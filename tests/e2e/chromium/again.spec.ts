/** The same product a second time: the earlier answers stand beside, none is taken over, and every change is told. */
import { reviewTyped } from '../support/begin-review';
import { ProductsPage } from '../support/products-page';
import { expect, test } from '../support/test';

test('a review made again shows the earlier answers, fills in none, and its result tells what changed', async ({
  equalSay,
}) => {
  await equalSay.sayWho('Commissioner');
  await reviewTyped(equalSay, 'Lamplighter', { PUR1: 'Yes', PUR2: 'No' });
  const { page, review } = await equalSay.dashboard('#/products');
  await new ProductsPage(page).open('Lamplighter');
  await page.getByRole('link', { name: /^Review again ?: / }).click();
  await expect(review.title).toHaveText('Lamplighter');
  const [first, second] = [review.question('PUR1'), review.question('PUR2')];
  await expect(first.card).toContainText(/In the earlier review \(.+\): Yes\. It is not copied/);
  await expect(second.card).toContainText(/In the earlier review \(.+\): No\. It is not copied/);
  await expect(page.getByText(/In the earlier review/)).toHaveCount(2);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(review.progress).toContainText(/^0 of /);

  await first.answer('Partly');
  await expect(first.card).toContainText(/In the earlier review \(.+\): Yes/);
  await page.getByRole('button', { name: 'See the whole result' }).click();
  const since = page.getByRole('region', { name: /^Since the review of/ });
  await expect(since).toContainText('One answer is different or new.');
  await expect(since).toContainText('One question that was answered then has no answer yet.');
  await expect(since.getByRole('listitem')).toHaveText([/was: Yes\. Now: Partly\.$/]);

  await page.reload();
  await expect(since).toContainText('One answer is different or new.');
  await since.getByRole('button').first().click();
  await first.expectAnswer('Partly');
  await second.expectAnswer(null);
});

test('the history of a review tells what an answer was before, and of a note only that it changed', async ({
  equalSay,
}) => {
  await equalSay.sayWho('Commissioner');
  await reviewTyped(equalSay, 'Lamplighter', { PUR1: 'Yes', PUR2: 'Partly' });
  const dashboard = await equalSay.dashboard();
  const { page, review } = dashboard;
  await dashboard
    .row('Lamplighter')
    .getByRole('link', { name: /^Continue/ })
    .click();
  await review.question('PUR1').answer('No');
  await review.question('PUR1').writeNote('The heron in the hall says otherwise');
  await dashboard.go('#/products');
  await new ProductsPage(page).open('Lamplighter');
  await page.getByRole('link', { name: /^History of answers ?: / }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('History of answers');

  const changes = page.getByRole('list', { name: 'History of answers' }).getByRole('article');
  await expect(changes).toHaveCount(4);
  await expect(changes.nth(0)).toContainText('The note was changed');
  await expect(changes.nth(1)).toContainText('Answer: was: Yes → now: No');
  await expect(changes.last()).toContainText('was: no answer → now: Yes');
  await expect(page.getByText('heron')).toHaveCount(0);
  await page.getByLabel('Changes to').selectOption({ index: 2 });
  await expect(changes).toHaveCount(1);
  await expect(changes).toContainText('now: Partly');
});
