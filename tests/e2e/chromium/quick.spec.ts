/** The ten questions for care workers: one a screen, by keys only, left and taken up again, deepened, or thrown away. */
import type { Page } from '@playwright/test';
import { sidewaysScroll } from '../support/axe';
import { dumpDatabase, dumpSettings } from '../support/database-dump';
import { QuickPage } from '../support/quick-page';
import { sayWhoAndHow } from '../support/say-who';
import { expect, test } from '../support/test';

test.use({ viewport: { width: 320, height: 640 } });

/** Presses Tab until an element with these words has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, words: RegExp): Promise<void> {
  for (const _ of Array(60)) {
    const focused = await page.evaluate(() => document.activeElement?.textContent ?? '');
    if (words.test(focused.trim())) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${words}`);
}

test('ten questions, one a screen at 320 px, answered, skipped, declined and gone back to by keys only', async ({
  equalSay,
}) => {
  await equalSay.sayWho('Care worker');
  const { page } = await equalSay.dashboard('#/start');
  const quick = new QuickPage(page);
  await expect(quick.warnings).toBeVisible();
  await tabTo(page, /^I have read this/);
  await page.keyboard.press('Enter');
  await page.getByLabel('Product’s name').focus();
  await page.keyboard.type('Owlbox');
  await page.keyboard.press('Enter');
  await quick.expectPosition(1, 10);
  await expect(quick.heading).toBeFocused();
  expect(await sidewaysScroll(page)).toEqual([]);

  // 1: by its digit.
  await page.keyboard.press('1');
  await quick.expectPosition(2, 10);
  await expect(quick.heading).toBeFocused();
  await expect(quick.done).toContainText('1 of 10 done');
  // 2: by Tab and Enter, "I don't know", as big as yes.
  const [yes, dontKnow] = await Promise.all(
    ['Yes', 'I don’t know'].map((words) => quick.answer(words).boundingBox()),
  );
  expect(dontKnow?.height).toBeGreaterThanOrEqual(yes?.height ?? Number.POSITIVE_INFINITY);
  expect(dontKnow?.width).toBe(yes?.width);
  await tabTo(page, /^I don’t know$/);
  await page.keyboard.press('Enter');
  await quick.expectPosition(3, 10);
  // 3: skipped.
  await tabTo(page, /^Skip for now$/);
  await page.keyboard.press('Enter');
  await quick.expectPosition(4, 10);
  // 4: declined.
  await tabTo(page, /^I do not want to answer$/);
  await page.keyboard.press('Enter');
  await quick.expectPosition(5, 10);
  await expect(quick.done).toContainText('3 of 10 done');
  // Back to 4, and on again.
  await tabTo(page, /^Back$/);
  await page.keyboard.press('Enter');
  await quick.expectPosition(4, 10);
  await expect(page.getByText('You chose not to answer this')).toBeVisible();
  await tabTo(page, /^Next$/);
  await page.keyboard.press('Enter');
  for (const position of [5, 6, 7, 8, 9, 10]) {
    await quick.expectPosition(position, 10);
    expect(await sidewaysScroll(page)).toEqual([]);
    await page.keyboard.press('2');
  }
  // The skipped one comes once more.
  await quick.expectPosition(3, 10);
  await expect(quick.heading).toContainText('You skipped this one before.');
  await tabTo(page, /^Skip for now$/);
  await page.keyboard.press('Enter');
  await expect(quick.heading).toHaveText('You have come to the end');
  await expect(quick.heading).toBeFocused();
  await expect(page.getByText('8 of 10 answered.')).toBeVisible();
  await expect(page.getByText('One question has no answer yet.')).toBeVisible();
  await expect(page.getByText('There is one you did not want to answer.')).toBeVisible();
  await expect(page.getByText('This is a quick review: 10 of the 50 questions.')).toBeVisible();
  expect(await sidewaysScroll(page)).toEqual([]);
  const { answers = [], assessments = [] } = await dumpDatabase(page);
  expect(answers.map(({ value }) => value).toSorted()).toEqual(
    ['yes', 'not-enough-information', ...Array(6).fill('partly')].toSorted(),
  );
  expect(assessments).toMatchObject([{ depth: 'quick-worker', declined: [expect.any(String)] }]);

  await page.getByRole('button', { name: 'See the result' }).click();
  await expect(page.getByText('It gives no outcome').first()).toBeVisible();
  await expect(page.getByText('Result of this review')).toBeVisible();
  // Back from there it goes on with what is still open.
  await page.getByRole('button', { name: 'Back to the review' }).click();
  await quick.expectPosition(3, 10);
});

test('stopped, its tab closed, and opened again, it goes on where it was', async ({ equalSay }) => {
  await sayWhoAndHow(equalSay, 'Care worker', 'I have only read about it');
  const { page } = await equalSay.dashboard('#/start');
  const quick = new QuickPage(page);
  await quick.readWarnings();
  await quick.begin('Owlbox');
  await quick.answer('Yes').click();
  await quick.expectPosition(2, 10);
  await quick.answer('No').click();
  // Somebody who only read about it is asked what a no rests on, and goes on when they have said so.
  await page.getByLabel('What does this “no” rest on?').fill('I asked the trainer.');
  await quick.button('Next').click();
  await quick.expectPosition(3, 10);
  await quick.button('Stop and come back later').click();
  await expect(quick.heading).toHaveText('You can stop here');
  await expect(page.getByText('All your answers are saved on this device.')).toBeVisible();
  await page.close();

  const dashboard = await equalSay.dashboard();
  await expect(dashboard.row('Owlbox')).toContainText('2 of 10');
  await dashboard
    .row('Owlbox')
    .getByRole('link', { name: /^Continue/ })
    .click();
  const again = new QuickPage(dashboard.page);
  await again.expectPosition(3, 10);
  await again.button('Back').click();
  await again.expectPosition(2, 10);
  await expect(again.answer('No')).toHaveAttribute('aria-pressed', 'true');
  await expect(dashboard.page.getByLabel('What does this “no” rest on?')).toHaveValue('I asked the trainer.');
});

test('stopped and thrown away, after one more question, it leaves no record', async ({ equalSay }) => {
  await equalSay.sayWho('Care worker');
  const { page } = await equalSay.dashboard('#/start');
  const quick = new QuickPage(page);
  await quick.readWarnings();
  await quick.begin('Owlbox');
  await quick.answer('Yes').click();
  await quick.expectPosition(2, 10);
  await quick.button('Stop and throw away').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Keep it' }).click();
  await expect(dialog).toHaveCount(0);
  await quick.expectPosition(2, 10);
  await quick.button('Stop and throw away').click();
  await dialog.getByRole('button', { name: 'Throw it away' }).click();
  await expect(page.getByRole('heading', { name: 'Your first review' })).toBeVisible();

  const dump = await dumpDatabase(page);
  for (const store of ['products', 'assessments', 'answers', 'events', 'listings', 'meetings']) {
    expect(dump[store], store).toEqual([]);
  }
  expect(JSON.stringify([dump, await dumpSettings(page)])).not.toContain('Owlbox');
});

test('deepened to the must-haves, it asks only what was not answered', async ({ equalSay }) => {
  await equalSay.sayWho('Care worker');
  const { page, review } = await equalSay.dashboard('#/start');
  const quick = new QuickPage(page);
  await quick.readWarnings();
  await quick.begin('Owlbox');
  for (const position of Array.from({ length: 10 }, (_none, at) => at + 1)) {
    await quick.expectPosition(position, 10);
    await quick.answer('Yes').click();
  }
  await expect(quick.heading).toHaveText('You have come to the end');
  const before = (await dumpDatabase(page)).answers ?? [];
  await page.getByText('Answer more questions', { exact: true }).click();
  await expect(page.getByText('What you have answered is kept, and is not asked again.')).toBeVisible();
  const option = page.getByRole('radio', { name: /^Must-haves/ });
  await option.check();
  const offered = await page.locator('.es-depth__option').filter({ has: option }).textContent();
  const left = Number(/(\d+) questions/.exec(offered ?? '')?.[1]);
  await quick.button('Go on').click();
  await review.cards.first().waitFor();
  await expect(review.progress).toContainText(` of ${16} answered`);
  await review.button('Unanswered').click();
  await expect(review.cards).toHaveCount(left);
  const answered = new Set(before.map(({ questionId }) => `question-${questionId}`));
  for (const card of await review.cards.all()) {
    expect(answered).not.toContain(await card.getAttribute('id'));
  }
  const { answers, assessments } = await dumpDatabase(page);
  expect(answers).toEqual(before);
  expect(assessments).toMatchObject([{ depth: 'must-haves' }]);
});
