/** Firefox ends an idle background script, and may end it at any moment: no acknowledged answer is lost. */
import { expect, it } from 'vitest';
import { backgroundState, endBackground } from '../../../scripts/lib/in-firefox.mjs';
import type { AnswerWord } from '../support-firefox/review-page';
import { useFirefox } from '../support-firefox/use-firefox';

const { firefox, site } = useFirefox();

const state = () => firefox().inWindow(backgroundState, firefox().addonId);
const end = () => firefox().inWindow(endBackground, firefox().addonId);

it('an answer given while the background script is ended is saved, and wakes it', async () => {
  await firefox().sayWho('Commissioner');
  const page = await firefox().visit(`${site().url}honest/`);
  const overlay = await firefox().clickForOverlay(page);
  await overlay.review.start();
  await overlay.review.answer('PUR1', 'Partly');

  await end();
  expect(await state()).toBe('stopped');
  await overlay.review.answer('PUR2', 'No');
  expect(await state()).toBe('running');

  await end();
  await firefox().click(page);
  await overlay.gone();
  const again = await firefox().clickForOverlay(page);
  await again.review.expectAnswers({ PUR1: 'Partly', PUR2: 'No' });
});

it('ended in the middle of saving, again and again, it loses nothing that is said to be saved', async () => {
  const page = await firefox().visit(`${site().url}coproduced/`);
  const overlay = await firefox().clickForOverlay(page);
  await overlay.review.start();
  const words: readonly AnswerWord[] = ['Yes', 'Partly', 'No', 'Not enough information'];
  for (const [at, word] of [...words, ...words].entries()) {
    const id = at % 2 ? 'PUR1' : 'PUR2';
    // The end is asked for while the answer is on its way; either may be first.
    await Promise.all([overlay.review.choose(id, word), end()]);
    await overlay.review.saved(id);
  }
  await expect.poll(() => overlay.review.progress()).toMatch(/^2 of \d+ answered All saved$/);

  await page.reload();
  const again = await firefox().clickForOverlay(page);
  await again.review.expectAnswers({ PUR1: 'Not enough information', PUR2: 'No' });
});
