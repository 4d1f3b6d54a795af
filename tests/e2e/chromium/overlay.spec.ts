/** The overlay as a thing over the page: closed with the focus given back, moved, resized, folded, remembered. */
import type { Page } from '@playwright/test';
import { countNodes, OverlayPage } from '../support/overlay-page';
import { expect, test } from '../support/test';

test.beforeEach(async ({ equalSay }) => {
  await equalSay.sayWho('Commissioner');
});

/** The id of the element that has the page's own focus. */
function focusedId(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.id);
}

/** Room for the overlay beside the page's own scroll bar, in CSS px. */
function windowWidth(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.clientWidth);
}

test('Escape and the toolbar button close it, and the focus goes back to where it was in the page', async ({
  equalSay,
  site,
}) => {
  const page = await equalSay.visit(`${site.url}hidden-password.html`);
  const before = await countNodes(page);
  await page.locator('#open').focus();

  const first = await equalSay.clickForOverlay(page);
  expect(await countNodes(page)).toBe(before + 1);
  await first.escape();
  expect(await countNodes(page)).toBe(before);
  await expect.poll(() => focusedId(page)).toBe('open');

  const second = await equalSay.clickForOverlay(page);
  await second.review.start();
  await equalSay.click(page);
  await second.gone();
  expect(await countNodes(page)).toBe(before);
  await expect.poll(() => focusedId(page)).toBe('open');
});

test('Escape saves what was being typed before the overlay closes', async ({ equalSay, site }) => {
  const page = await equalSay.visit(`${site.url}honest/`);
  const overlay = await equalSay.clickForOverlay(page);
  await overlay.review.start();
  const question = overlay.review.question('PUR1');
  await question.answer('Yes');
  await question.card.getByRole('button', { name: /^Add a note/ }).click();
  await question.note.fill('Typed a moment ago');
  await overlay.escape();

  const again = await equalSay.clickForOverlay(page);
  await expect(again.review.question('PUR1').note).toHaveValue('Typed a moment ago');
});

test('it moves to the other edge and is made wider by keys and by the mouse, and the next page has it so', async ({
  equalSay,
  site,
}) => {
  const page = await equalSay.visit(`${site.url}honest/`);
  const overlay = await equalSay.clickForOverlay(page);
  expect(await overlay.box()).toMatchObject({ right: await windowWidth(page), width: 400 });

  await overlay.bar('Move to the left edge').click();
  await expect.poll(() => overlay.box()).toMatchObject({ left: 0, width: 400 });
  await expect(overlay.bar('Move to the right edge')).toBeFocused();

  await overlay.splitter.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => overlay.box()).toMatchObject({ left: 0, width: 440 });
  await expect(overlay.splitter).toHaveAttribute('aria-valuenow', '440');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => overlay.box()).toMatchObject({ left: 0, width: 400 });

  // The browser's test door gives a drag only to what lies under the pointer, so this one goes inwards.
  await page.mouse.move(395, 450);
  await page.mouse.down();
  await page.mouse.move(345, 450);
  await page.mouse.up();
  await expect.poll(() => overlay.box()).toMatchObject({ left: 0, width: 350 });

  const next = await equalSay.visit(`${site.url}coproduced/`);
  const there = await equalSay.clickForOverlay(next);
  expect(await there.box()).toMatchObject({ left: 0, width: 350 });
  await there.bar('Move to the right edge').click();
  await expect.poll(() => there.box()).toMatchObject({ right: await windowWidth(next), width: 350 });
});

test('it cannot be made narrower than it can be read, nor wider than its limit', async ({
  equalSay,
  site,
}) => {
  const page = await equalSay.visit(`${site.url}honest/`);
  const overlay = await equalSay.clickForOverlay(page);
  await overlay.splitter.focus();
  for (const _ of Array(5)) await page.keyboard.press('ArrowRight');
  await expect.poll(() => overlay.box()).toMatchObject({ width: 280 });
  for (const _ of Array(15)) await page.keyboard.press('ArrowLeft');
  await expect.poll(() => overlay.box()).toMatchObject({ width: 800 });
});

test('it folds to a tab at the edge and unfolds, by keys alone, and the next page has it folded', async ({
  equalSay,
  site,
}) => {
  const page = await equalSay.visit(`${site.url}honest/`);
  const overlay = await equalSay.clickForOverlay(page);
  await overlay.bar('Fold to the edge').focus();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await overlay.box()).width).toBeLessThan(60);
  await expect(overlay.unfold).toBeFocused();

  const next = await equalSay.visit(`${site.url}coproduced/`);
  await equalSay.click(next);
  const folded = await OverlayPage.folded(next);
  await expect(folded.unfold).toBeVisible();
  await page.close();

  // The frame is given the keyboard when it has answered; before that a key would go to the page.
  await expect.poll(() => folded.frame.evaluate(() => document.hasFocus())).toBe(true);
  await folded.unfold.focus();
  await next.keyboard.press('Enter');
  await expect.poll(() => folded.box()).toMatchObject({ width: 400 });
  await expect(folded.bar('Fold to the edge')).toBeFocused();
  await expect(folded.review.button('Start the review')).toBeVisible();
});
