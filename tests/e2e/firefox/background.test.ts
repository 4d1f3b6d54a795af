/** Firefox ends an idle background script, and may end it at any moment: no acknowledged answer is lost. */
import { beforeAll, expect, it } from 'vitest';
import { backgroundState, endBackground, reloadExtension } from '../../../scripts/lib/in-firefox.mjs';
import { holdStore } from '../support-firefox/hold-store';
import { OverlayPage, strangers } from '../support-firefox/overlay-page';
import type { AnswerWord } from '../support-firefox/review-page';
import { useFirefox } from '../support-firefox/use-firefox';
import { textOf } from '../support-firefox/wait';

const { firefox, site } = useFirefox();

const state = () => firefox().inWindow(backgroundState, firefox().addonId);
const end = () => firefox().inWindow(endBackground, firefox().addonId);

beforeAll(() => firefox().sayWho('Commissioner'));

it('an answer given while the background script is ended is saved, and wakes it; so does the toolbar button', async () => {
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

it('ended in the middle of a save, it is not said to be saved until it is', async () => {
  const page = await firefox().visit(`${site().url}coproduced/`);
  const overlay = await firefox().clickForOverlay(page);
  await overlay.review.start();
  const dashboard = await firefox().ownPage('dashboard.html#/');
  const letGo = await holdStore(dashboard);
  await page.bringToFront();
  const saving = () => textOf(overlay.frame, '#question-PUR1 .es-save');

  await overlay.review.choose('PUR1', 'Partly');
  await expect.poll(saving).toBe('Saving…');
  await end();
  await expect.poll(state).toBe('running');
  expect(await saving()).toBe('Saving…');
  await letGo();
  await overlay.review.saved('PUR1');

  await page.reload();
  const again = await firefox().clickForOverlay(page);
  await again.review.expectAnswers({ PUR1: 'Partly' });
  expect(await again.review.progress()).toMatch(/^1 of /);
});

it('ended about every save, again and again, it loses nothing that is said to be saved', async () => {
  const page = await firefox().visit(`${site().url}hype/`);
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

it('an update of the extension leaves a dead overlay; the next click lays a live one in its place', async () => {
  const page = await firefox().visit(`${site().url}negations/`);
  const overlay = await firefox().clickForOverlay(page);
  await overlay.review.start();
  await overlay.review.answer('PUR1', 'No');

  await firefox().inWindow(reloadExtension, firefox().addonId);
  expect(await strangers(page)).toBe(1);
  await firefox().click(page);
  await expect.poll(() => overlay.frame.detached).toBe(true);
  const again = await OverlayPage.over(page);
  expect(await strangers(page)).toBe(1);
  await again.review.expectAnswers({ PUR1: 'No' });
  await again.review.answer('PUR1', 'Yes');
  await firefox().click(page);
  await again.gone();
});
