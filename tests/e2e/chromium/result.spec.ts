/** The result: a live summary, must-haves first, ranges and levels that say what is not known, and no score anywhere. */
import { reviewTyped } from '../support/begin-review';
import { DashboardPage } from '../support/dashboard-page';
import { answerIn, labelOf } from '../support/full-review';
import { expect, test } from '../support/test';

/** Words that would make a score of it. The checklist's own questions hold none of them. */
const SCORE = /%|\btotal\b|\bgrade|\bscore|\brank|\bpoints?\b(?! to watch)|\bstars?\b|\brating|\bout of \d/i;

test('a commissioner’s full review: live summary, must-haves first, ranges, the ladder, a level by hand, print', async ({
  equalSay,
}) => {
  await equalSay.sayWho('Commissioner');
  const dashboard = await equalSay.dashboard('#/start');
  const { page, review } = dashboard;
  await page.getByLabel('Product’s name').fill('Planwickle');
  await review.start();
  const summary = page.getByRole('region', { name: 'Result so far' });
  await expect(summary).toContainText('Not enough looked at to say.');

  await answerIn(review, 'COP1', 'Yes', { strength: 'Claimed' });
  await answerIn(review, 'COP2', 'No', { strength: 'Checked' });
  await answerIn(review, 'WRK1', 'Yes', { strength: 'Shown' });
  await answerIn(review, 'DAT1', 'No', { strength: 'Checked' });
  await answerIn(review, 'HUM1', 'Does not apply', { reason: 'It plans vans, not visits.' });
  await answerIn(review, 'OPE3', 'Partly');
  await answerIn(review, 'FAI2', 'Not enough information');
  await answerIn(review, 'SAF3', 'Yes', { lived: true });
  // Told at once, while the questions are on screen.
  await expect(summary).toContainText('Must-haves not met: do not go ahead without change.');
  await expect(summary).toContainText('2 must-haves not met');
  await expect(summary).toContainText('1 claimed only');
  await summary.getByRole('button', { name: 'See the whole result' }).click();

  const result = page.locator('.es-result');
  await expect(result.getByRole('heading', { level: 1 })).toHaveText('Planwickle');
  await expect(result.getByRole('heading', { level: 1 })).toBeFocused();
  const headings = await result.getByRole('heading', { level: 2 }).allTextContents();
  expect(headings[0]).toBe('Must-haves');
  const group = (state: string) =>
    result.locator('.es-result__group').filter({ has: page.getByRole('heading', { name: state }) });
  await expect(group('Not met (2)')).toContainText(labelOf('DAT1'));
  await expect(group('Claimed (1)')).toContainText(labelOf('COP1'));
  await expect(group('Met (1)')).toContainText(labelOf('SAF3'));
  await expect(group('Does not apply (1)')).toContainText('It plans vans, not visits.');
  await expect(group('Not known')).toContainText(labelOf('FAI2'));
  await expect(result.getByText(/^At least \d+ of \d+; at most \d+ of \d+\.$/).first()).toBeVisible();

  const side = (name: string) =>
    result.locator('.es-result__side').filter({ has: page.getByRole('heading', { name, exact: true }) });
  await expect(side('People who draw on care')).toContainText('At least level 3.');
  await expect(side('People who draw on care')).toContainText(
    /By the rule: at least level 3, claimed only; .*COP7.* not known/,
  );
  await expect(side('Care workers')).toContainText(/By the rule: at least level 2; .*not known/);
  const credit = result.getByRole('link', { name: /^Think Local Act Personal/ });
  await expect(credit).toHaveAttribute('href', 'https://www.thinklocalactpersonal.org.uk/');
  await expect(result.getByText('National Co-production Advisory Group (NCAG)')).toBeVisible();
  await expect(result.getByText('It is not a certificate')).toBeVisible();

  // Each bar carries its numbers as a table.
  await result.locator('.es-data > summary', { hasText: /in a table: Answers by theme$/ }).click();
  const row = result.getByRole('table', { name: 'Answers by theme' }).getByRole('row').nth(1);
  await expect(row.getByRole('cell').first()).toHaveText(/^\d+$/);

  // A level by hand does not stand before its reason does.
  await page.getByText('Who led it, and a level set by hand').click();
  const judge = page.getByRole('region', { name: 'The ladder for care workers' });
  await judge.getByLabel('Level').selectOption('5: Doing with: co-design');
  await expect(judge.getByText('Give a reason. Until then the rule’s level stands.')).toBeVisible();
  await expect(side('Care workers')).not.toContainText('The reviewer set level 5 by hand');
  await judge.getByLabel('Why this level?').fill('I sat in the workshops.');
  await expect(side('Care workers')).toContainText('The reviewer set level 5 by hand, and says why:');
  await expect(side('Care workers')).toContainText('I sat in the workshops.');
  await expect(side('Care workers')).toContainText('By the rule: at least level 2');

  expect(await page.locator('body').innerText()).not.toMatch(SCORE);

  await page.emulateMedia({ media: 'print' });
  await expect(result.getByRole('heading', { name: 'Must-haves', exact: true })).toBeVisible();
  await expect(result.getByText('Planwickle').first()).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  await expect(page.getByText('Who led it, and a level set by hand')).toBeHidden();
  for (const button of await result.getByRole('button').all()) {
    const look = await button.evaluate((one) => getComputedStyle(one).borderTopWidth);
    expect(look, String(await button.textContent())).toBe('0px');
  }
  await page.emulateMedia({ media: 'screen' });

  // What was said of the ladder is kept.
  await page.reload();
  await expect(side('Care workers')).toContainText('I sat in the workshops.');
  await result.getByRole('button', { name: 'Back to the review' }).click();
  await expect(review.title).toHaveText('Planwickle');
  await expect(review.cards.first()).toBeVisible();
});

test('a product with three reviews says where roles differ, each review by itself, and has no outcome of its own', async ({
  equalSay,
}) => {
  await equalSay.sayWho('Commissioner');
  await reviewTyped(equalSay, 'Planwickle');
  const dashboard = await equalSay.dashboard();
  const productPage = await dashboard
    .row('Planwickle')
    .getByRole('link', { name: /^All about/ })
    .getAttribute('href');
  const startHref = await dashboard
    .row('Planwickle')
    .getByRole('link', { name: /^New review of/ })
    .getAttribute('href');
  await dashboard
    .row('Planwickle')
    .getByRole('link', { name: /^Continue/ })
    .click();
  await answerIn(dashboard.review, 'COP2', 'Yes', { strength: 'Shown' });
  await dashboard.page.close();

  for (const [role, answer] of [
    ['Provider or manager', 'Yes'],
    ['Charity reviewer', 'No'],
  ] as const) {
    await equalSay.sayWho(role);
    const tab = await equalSay.dashboard(startHref ?? '');
    await tab.review.cards.first().waitFor();
    await answerIn(tab.review, 'COP2', answer, answer === 'No' ? { lived: true } : {});
    await tab.page.close();
  }

  const { page } = new DashboardPage((await equalSay.dashboard(productPage ?? '')).page);
  const result = page.locator('.es-result');
  await expect(result.getByRole('heading', { name: 'Roles differ', exact: true })).toBeVisible();
  await expect(
    result.getByRole('definition').filter({
      hasText: 'Mostly yes: commissioners, providers or managers. Mostly no or partly: charity reviewers.',
    }),
  ).toBeVisible();
  await expect(result.getByRole('heading', { name: 'Evidence and experience differ' })).toBeVisible();
  const reviews = result.getByRole('region', { name: 'Review by review' }).getByRole('listitem');
  await expect(reviews).toHaveCount(3);
  await expect(result.getByText('Fewer than 5 answers in some roles.').first()).toBeVisible();
  // An outcome stands with each review, and nowhere else.
  const outcomes = result.getByText(/^(Must-haves (met|not met|not known)|Not enough looked at|No result)/);
  await expect(outcomes).toHaveCount(3);
  for (const outcome of await outcomes.all()) {
    expect(await outcome.evaluate((one) => one.closest('li') !== null)).toBe(true);
  }
  expect(await page.locator('body').innerText()).not.toMatch(SCORE);

  await reviews
    .first()
    .getByRole('button', { name: /^Open this review/ })
    .click();
  await expect(page.getByText('Result of this review')).toBeVisible();
});
