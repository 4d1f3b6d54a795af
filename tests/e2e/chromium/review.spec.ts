/** Inside a review: undo and redo, taking back, reasons, filters, jumps, and the numbers of the progress. */
import type { OverlayPage } from '../support/overlay-page';
import { expect, test } from '../support/test';

let overlay: OverlayPage;
test.beforeEach(async ({ equalSay, site }) => {
  await equalSay.sayWho('Commissioner');
  const page = await equalSay.visit(`${site.url}honest/`);
  overlay = await equalSay.clickForOverlay(page);
  await overlay.review.start();
});

test('an answer is undone and brought back, and both are saved', async () => {
  const { review } = overlay;
  const question = review.question('PUR1');
  await question.radio('Yes').focus();
  await overlay.page.keyboard.press('1');
  await overlay.page.keyboard.press('3');
  await expect(question.saved).toBeVisible();
  await review.question('PUR2').answer('Partly');

  await review.button(/^Undo: Better, not just cheaper/).click();
  await review.question('PUR2').expectAnswer(null);
  await expect(review.progress).toContainText('1 of ');
  await review.button(/^Redo: Better, not just cheaper \(Partly\)/).click();
  await review.question('PUR2').expectAnswer('Partly');

  await review.button(/^Undo: Better, not just cheaper/).click();
  // Two answers of one visit to a question are one step.
  await review.button(/^Undo: A real need/).click();
  await question.expectAnswer(null);
  await expect(review.progress).toContainText('0 of ');
  await expect(review.progress).toContainText('All saved');
  await review.button(/^Redo: A real need/).click();
  await question.expectAnswer('No');
  await expect(question.saved).toBeVisible();
});

test('an answer is taken back and counts no more', async () => {
  const { review } = overlay;
  await review.question('PUR1').answer('Yes');
  await expect(review.progress).toContainText('1 of ');
  await review.question('PUR1').takeBack.click();
  await review.question('PUR1').expectAnswer(null);
  await expect(review.progress).toContainText('0 of ');
  await expect(review.progress).toContainText('All saved');
});

test('“does not apply” on a must-have is saved at once and asks for its reason until it is given', async ({
  equalSay,
}) => {
  const { review, page } = overlay;
  await review.jumpTo('People who draw on care: in from the start');
  const question = review.question('COP1');
  await question.answer('Does not apply');
  await expect(question.card.getByText('Give a reason')).toBeVisible();
  await expect(question.reason).toBeVisible();
  const waiting = overlay.frame.getByText(/still needs its reason/);
  await expect(waiting).toBeVisible();

  await question.reason.fill('Nobody who draws on care meets this tool.');
  await expect(question.card.getByText('Give a reason')).toHaveCount(0);
  await expect(waiting).toHaveCount(0);
  await expect(question.saved).toBeVisible();

  await page.reload();
  const again = await equalSay.clickForOverlay(page);
  await again.review.question('COP1').expectAnswer('Does not apply');
  await expect(again.review.question('COP1').reason).toHaveValue('Nobody who draws on care meets this tool.');
});

test('the filters show what is open and what is a must-have, and a question answered there stays', async () => {
  const { review } = overlay;
  await review.question('PUR1').answer('Yes');
  await review.button('Unanswered').click();
  await expect(review.themeHeading).toHaveText(/^\d+ questions without an answer$/);
  await expect(review.themeHeading).toBeFocused();
  await expect(review.question('PUR1').card).toHaveCount(0);
  const open = await review.cards.count();
  await review.question('PUR2').answer('No');
  await expect(review.question('PUR2').card).toBeVisible();
  await expect(review.cards).toHaveCount(open);

  await review.button('Must-haves').click();
  await expect(review.themeHeading).toHaveText(/^\d+ must-haves$/);
  await expect(review.cards.filter({ hasNotText: 'Must-have' })).toHaveCount(0);

  await review.button('By theme').click();
  await expect(review.question('PUR1').card).toBeVisible();
});

test('the contents go to any question, and give it the focus', async () => {
  const { review } = overlay;
  await review.jumpTo('A real say');
  const question = review.question('COP3');
  await expect(question.card.locator('legend')).toBeFocused();
  await expect(question.card).toBeInViewport();
  await overlay.page.keyboard.press('2');
  await question.expectAnswer('Partly');
  await expect(question.saved).toBeVisible();
});

test('the numbers follow the answers and the facts about the product', async () => {
  const { review } = overlay;
  await expect(review.progress).toContainText(/^0 of \d+ answered/);
  const asked = Number((await review.progress.textContent())?.match(/of (\d+)/)?.[1]);
  await review.question('PUR1').answer('Yes');
  await review.question('PUR2').answer('No');
  await expect(review.progress).toContainText(`2 of ${asked} answered`);
  await review.contents.locator('> summary').click();
  await expect(review.contents).toContainText('2 of 4');
  await review.contents.locator('> summary').click();

  await review.button('Correct the product').click();
  const ai = overlay.frame.getByRole('group', { name: /AI/ }).first();
  await ai.getByRole('radio', { name: 'No', exact: true }).check();
  await review.button('Save').click();
  await expect(review.progress).toContainText(`2 of ${asked - 4} answered`);
});

test('keys answer only where the focus is, and never while a note is typed', async () => {
  const { review, page } = overlay;
  await review.question('PUR1').answer('Yes');
  await review.question('PUR1').writeNote('1 in 5 said so');
  await review.question('PUR1').note.focus();
  await page.keyboard.press('3');
  await review.question('PUR1').expectAnswer('Yes');
  await expect(review.question('PUR1').note).toHaveValue(/3/);
  await review.title.focus();
  await page.keyboard.press('3');
  await review.question('PUR1').expectAnswer('Yes');
  await review.question('PUR2').expectAnswer(null);
});
