/** The main job in Firefox: who are you, which product, answers, and all of it there after the browser ended. */
import { expect, it } from 'vitest';
import { OverlayPage, strangers } from '../support-firefox/overlay-page';
import { useFirefox } from '../support-firefox/use-firefox';
import { filledIn, press, STEP_MS } from '../support-firefox/wait';
import { WelcomePage } from '../support-firefox/welcome-page';

const { firefox, site } = useFirefox();

it('the first click asks who you are and puts nothing in the page; answers are there after a reload, a restart, and a kill', async () => {
  const address = `${site().url}honest/`;
  const page = await firefox().visit(address);
  const welcome = new WelcomePage(await firefox().tabOpenedBy(() => firefox().click(page)));
  await welcome.page.waitForSelector('#role-commissioner', { timeout: STEP_MS });
  expect(await welcome.page.evaluate(() => location.hash)).toMatch(/^#\/welcome/);
  expect(await strangers(page)).toBe(0);

  await welcome.say('Commissioner');
  const overlay = await OverlayPage.over(page);
  expect(await page.evaluate(() => document.visibilityState)).toBe('visible');
  expect(await strangers(page)).toBe(1);
  expect(await filledIn(overlay.frame, '#product-name')).toBe('Jotwhistle');
  expect(await filledIn(overlay.frame, '#product-vendor')).toBe('Thrumbleby Fen');

  await overlay.review.start();
  expect(await overlay.review.title()).toBe('Jotwhistle');
  await overlay.review.answer('PUR1', 'Partly');
  await overlay.frame.focus('#question-PUR2 input');
  await page.keyboard.press('4');
  await overlay.review.saved('PUR2');
  expect(await overlay.review.progress()).toMatch(/^2 of \d+ answered All saved$/);

  await page.reload();
  expect(await strangers(page)).toBe(0);
  const again = await firefox().clickForOverlay(page);
  await again.review.expectAnswers({ PUR1: 'Partly', PUR2: 'Not enough information' });
  await again.review.answer('PUR2', 'No');

  await firefox().restart();
  const nextDay = await firefox().clickForOverlay(await firefox().visit(address));
  await nextDay.review.expectAnswers({ PUR1: 'Partly', PUR2: 'No' });

  await nextDay.review.answer('PUR3', 'Yes');
  await firefox().killAndRestart();
  const afterKill = await firefox().clickForOverlay(await firefox().visit(address));
  await afterKill.review.expectAnswers({ PUR1: 'Partly', PUR2: 'No', PUR3: 'Yes' });
});

it('somebody who chooses a tab of their own has nothing put in the page by a click', async () => {
  const who = await firefox().ownPage('dashboard.html#/welcome');
  await new WelcomePage(who).say('Family carer');
  await who.waitForFunction(() => location.hash === '#/');

  const page = await firefox().visit(`${site().url}coproduced/`);
  const tab = await firefox().tabOpenedBy(() => firefox().click(page));
  await press(tab, 'I have read this. Go on');
  await press(tab, 'It is a public page of the vendor');
  expect(await filledIn(tab, '#product-name')).toContain('Planwickle');
  expect(await tab.evaluate(() => location.hash)).toMatch(/^#\/start\?tab=\d+$/);
  expect(await strangers(page)).toBe(0);
});
