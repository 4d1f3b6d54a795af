/** The checklist as data: questions of one's own kept apart, and an earlier version that stays as it was asked. */
import { readFile, writeFile } from 'node:fs/promises';
import { CURRENT_CHECKLIST } from '../../../lib/checklists';
import { reviewTyped } from '../support/begin-review';
import type { DashboardPage } from '../support/dashboard-page';
import { dumpDatabase } from '../support/database-dump';
import { labelOf } from '../support/full-review';
import { firstChecklist, makeOlder } from '../support/older-review';
import { expect, test } from '../support/test';

const BY = 'Borough of Nettle';

/** Fills in the form of one added question and keeps it. */
async function fillQuestion({ page }: DashboardPage, label: string, words: string): Promise<void> {
  await page.getByLabel('Short name').fill(label);
  await page.getByLabel('For commissioners').fill(words);
  await page.getByLabel('Why it matters').fill('Half of our homes have no signal.');
  await page.getByLabel('What good evidence is').fill('A test in a home without signal.');
  await page.getByLabel('What to ask the vendor').fill('What happens when the signal goes?');
  await page.getByRole('button', { name: 'Keep this question' }).click();
}

/** Opens the review of this product from the list. */
async function openReview(dashboard: DashboardPage, product: string): Promise<void> {
  await dashboard.go('#/');
  await dashboard
    .row(product)
    .getByRole('link', { name: /^Continue/ })
    .click();
  await dashboard.review.cards.first().waitFor();
}

test('questions of a council are added, ordered, chosen, asked apart from ours, and reworded without touching old reviews', async ({
  equalSay,
}) => {
  await equalSay.sayWho('Commissioner');
  const dashboard = await equalSay.dashboard('#/checklist');
  const { page, review } = dashboard;
  await page.getByRole('button', { name: 'Add questions' }).click();
  await page.getByRole('button', { name: 'Publish as a new version' }).click();
  await expect(page.getByText('Enter the name of your council, charity or group')).toBeVisible();
  await page.getByLabel('Who adds them').fill(BY);
  await page.getByRole('button', { name: 'Add a question' }).click();
  await page.getByRole('button', { name: 'Keep this question' }).click();
  await expect(page.getByText('The question is not complete yet')).toBeVisible();
  await expect(page.getByLabel('Short name')).toBeFocused();
  await fillQuestion(dashboard, 'Works in Welsh', 'Can it be used in Welsh?');
  await page.getByRole('button', { name: 'Add a question' }).click();
  await fillQuestion(dashboard, 'Works with no signal', 'Does it go on working without a signal?');
  await page.getByRole('button', { name: /^Move up OWN2/ }).click();
  const own = page.locator('.es-checklists__own > li');
  await expect(own).toContainText(['Works with no signal', 'Works in Welsh']);
  await page.getByRole('button', { name: 'Publish as a new version' }).click();
  await expect(page.getByText(/^Published as version /)).toBeVisible();
  await page.getByRole('button', { name: new RegExp(`^Use for new reviews: .*${BY}`) }).click();
  await expect(page.getByText(/^New reviews now use /)).toBeVisible();

  await dashboard.go('#/start');
  await page.getByLabel('Product’s name').fill('Planwickle');
  await review.start();
  await review.question('PUR1').answer('Yes');
  await review.jumpTo('Works with no signal');
  await expect(review.themeHeading).toHaveText(BY);
  await expect(page.getByText('These questions are not part of the Equal Say checklist.')).toBeVisible();
  await expect(review.cards).toHaveCount(2);
  await expect(review.question('OWN2').text).toHaveText('Does it go on working without a signal?');
  await review.question('OWN2').answer('No');
  await review.button('See the whole result').click();
  const result = page.locator('.es-result');
  await expect(result.getByText('The checklist has changed')).toHaveCount(0);
  // A part of its own in the profile and in the evidence.
  await expect(result.getByRole('heading', { name: BY })).toHaveCount(2);

  // The words are put better; the review that was begun keeps those it was asked.
  await dashboard.go('#/checklist');
  await page.getByRole('button', { name: /^Change the added questions of/ }).click();
  await page.getByRole('button', { name: /^Change OWN2/ }).click();
  await page.getByLabel('For commissioners').fill('Does it keep working where there is no signal?');
  await page.getByRole('button', { name: 'Keep this question' }).click();
  await expect(page.getByText('Say whether it still asks the same thing')).toBeVisible();
  await page.getByRole('radio', { name: 'Yes, only the words are better' }).check();
  await page.getByRole('button', { name: 'Keep this question' }).click();
  await page.getByRole('button', { name: 'Publish as a new version' }).click();
  await expect(page.getByText(/^Published as version /)).toBeVisible();
  await page.getByRole('button', { name: new RegExp(`^Use for new reviews: .*${BY}`) }).click();
  await expect(page.getByText(/^New reviews now use /)).toBeVisible();
  await openReview(dashboard, 'Planwickle');
  await review.jumpTo('Works with no signal');
  await expect(review.question('OWN2').text).toHaveText('Does it go on working without a signal?');

  await review.button('See the whole result').click();
  await expect(result.getByText(/^The checklist has changed since this review was made/)).toBeVisible();
  await page.getByRole('button', { name: 'Begin again with the newer checklist' }).click();
  await expect(page.getByText('One answer carries over')).toBeVisible();
  const again = page.getByRole('listitem').filter({ hasText: 'in other words now' });
  await expect(again).toHaveText(/^Works with no signal/);
  await page.getByRole('button', { name: 'Begin the new review' }).click();
  await review.question('PUR1').expectAnswer('Yes');
  await review.jumpTo('Works with no signal');
  await expect(review.question('OWN2').text).toHaveText('Does it keep working where there is no signal?');
  await review.question('OWN2').expectAnswer(null);
  await dashboard.go('#/');
  await expect(dashboard.names).toHaveText(['Planwickle', 'Planwickle']);
});

test('a review of the earlier checklist keeps its words, says that it has changed, and is begun again beside itself', async ({
  equalSay,
}) => {
  await equalSay.sayWho('Commissioner');
  await reviewTyped(equalSay, 'Owlbox', { PUR1: 'Yes', PUR2: 'Partly' });
  const dashboard = await equalSay.dashboard('#/about');
  const { page, review } = dashboard;
  await makeOlder(page);
  const { ref, text } = firstChecklist();
  const before = await dumpDatabase(page);

  await openReview(dashboard, 'Owlbox');
  const old = page.url();
  await review.question('PUR1').expectAnswer('Yes');
  await expect(review.question('PUR1').text).toHaveText(text.questions.PUR1?.text.commissioner ?? '');
  await expect(page.getByText(`Draft ${ref.version}.`)).toBeVisible();
  await review.button('See the whole result').click();
  await expect(
    page.getByText(`The checklist has changed since this review was made with version ${ref.version}.`),
  ).toBeVisible();

  await page.getByRole('button', { name: 'Begin again with the newer checklist' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Begin again with the newer checklist');
  await expect(
    page.getByText(`The checklist is now version ${CURRENT_CHECKLIST.ref.version}.`),
  ).toBeVisible();
  await expect(page.getByText('2 answers carry over')).toBeVisible();
  await page.getByRole('button', { name: 'Begin the new review' }).click();
  await review.question('PUR1').expectAnswer('Yes');
  await review.question('PUR2').expectAnswer('Partly');
  await expect(page).not.toHaveURL(old);
  await expect(page.getByText(`Draft ${CURRENT_CHECKLIST.ref.version}.`)).toBeVisible();
  await review.question('PUR3').answer('No');

  // The old one is as it was, to the last letter.
  const after = await dumpDatabase(page);
  expect(after.assessments).toHaveLength(2);
  expect(after.assessments).toEqual(expect.arrayContaining([...(before.assessments ?? [])]));
  expect(after.answers).toEqual(expect.arrayContaining([...(before.answers ?? [])]));
  expect(after.answers).toHaveLength(5);
  await page.goto(old.replace(/\/newer$/, ''));
  await review.question('PUR1').expectAnswer('Yes');
  await review.question('PUR3').expectAnswer(null);
  await expect(review.question('PUR3').card).toContainText(labelOf('PUR3'));
  await page.goBack();
  await review.question('PUR3').expectAnswer('No');
});

test('a checklist goes out as a file and comes back; a file with mistakes is refused by place', async ({
  equalSay,
}, info) => {
  await equalSay.sayWho('Commissioner');
  const { page } = await equalSay.dashboard('#/checklist');
  const downloading = page.waitForEvent('download');
  await page
    .getByRole('button', { name: /^Download as a file: The Equal Say checklist/ })
    .first()
    .click();
  const download = await downloading;
  const path = info.outputPath('checklist.json');
  await download.saveAs(path);
  await page.getByLabel('Choose a checklist file').setInputFiles(path);
  await expect(page.getByText('This very checklist is here already.')).toBeVisible();

  const file = JSON.parse(await readFile(path, 'utf8'));
  const damaged = info.outputPath('damaged.json');
  file.questions[3].label = '';
  await writeFile(damaged, JSON.stringify(file));
  await page.getByLabel('Choose a checklist file').setInputFiles(damaged);
  await expect(page.getByText('This checklist cannot be loaded')).toBeVisible();
  await expect(page.getByText(/^Question 4\b/).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Keep this checklist' })).toHaveCount(0);
  expect((await dumpDatabase(page)).checklists).toEqual([]);
});
