/** The main job: who are you, which product, answers, and everything still there after the browser was closed. */
import { countNodes, hasOverlay } from '../support/overlay-page';
import { expect, test } from '../support/test';
import { WelcomePage } from '../support/welcome-page';

test('the first click asks who you are and puts nothing in the page; then the review is over the page', async ({
  equalSay,
  site,
}) => {
  const page = await equalSay.visit(`${site.url}honest/`);
  const before = await countNodes(page);

  const welcome = new WelcomePage(await equalSay.clickForTab(page));
  await expect(welcome.heading).toBeVisible();
  expect(hasOverlay(page)).toBe(false);
  expect(await countNodes(page)).toBe(before);

  await welcome.say('Commissioner');
  await expect.poll(() => hasOverlay(page)).toBe(true);
  expect(await page.evaluate(() => document.visibilityState)).toBe('visible');
  expect(await countNodes(page)).toBe(before + 1);
});

test('going on without saying who you are asks for it', async ({ equalSay, site }) => {
  const page = await equalSay.visit(`${site.url}honest/`);
  const tab = await equalSay.clickForTab(page);
  await tab.getByRole('button', { name: 'Save and go on' }).click();
  await expect(tab.getByText('Choose the one that fits best')).toBeVisible();
  await expect(tab.getByRole('radio', { name: 'Commissioner' })).toBeFocused();
  await expect(tab).toHaveURL(/#\/welcome/);
});

test('answers by mouse and by keys are saved, and are there after a reload and after the browser was closed', async ({
  equalSay,
  site,
}) => {
  await equalSay.sayWho('Commissioner');
  const address = `${site.url}honest/`;
  const page = await equalSay.visit(address);
  const overlay = await equalSay.clickForOverlay(page);
  await expect(overlay.frame.getByLabel('Product’s name')).toHaveValue('Jotwhistle');
  await expect(overlay.frame.getByLabel('Vendor')).toHaveValue('Thrumbleby Fen');
  await overlay.review.start();
  await expect(overlay.review.title).toHaveText('Jotwhistle');

  await overlay.review.question('PUR1').answer('Partly');
  await overlay.review.question('PUR1').writeNote('They say how often it is wrong.');
  const second = overlay.review.question('PUR2');
  await second.radio('Yes').focus();
  const words = ['Yes', 'Partly', 'No', 'Not enough information', 'Does not apply'] as const;
  for (const [at, word] of words.entries()) {
    await page.keyboard.press(String(at + 1));
    await second.expectAnswer(word);
    await expect(second.radio(word)).toBeFocused();
  }
  await page.keyboard.press('4');
  await expect(second.saved).toBeVisible();
  await expect(overlay.review.progress).toContainText('2 of ');
  await expect(overlay.review.progress).toContainText('All saved');
  await overlay.review.jumpTo('A real say');
  await overlay.review.question('COP3').answer('No');

  await page.reload();
  expect(hasOverlay(page)).toBe(false);
  const again = await equalSay.clickForOverlay(page);
  await expect(again.review.themeHeading).toHaveText(/Made together/);
  await again.review.question('COP3').expectAnswer('No');
  await again.review.jumpTo('A real need');
  await again.review.question('PUR1').expectAnswer('Partly');
  await expect(again.review.question('PUR1').note).toHaveValue('They say how often it is wrong.');

  await equalSay.restart();
  const nextDay = await equalSay.visit(address);
  const resumed = await equalSay.clickForOverlay(nextDay);
  await expect(resumed.review.progress).toContainText('3 of ');
  await expect(resumed.review.themeHeading).toHaveText(/Made together/);
  await resumed.review.question('COP3').expectAnswer('No');
  await resumed.review.jumpTo('Better, not just cheaper');
  await resumed.review.question('PUR2').expectAnswer('Not enough information');
  await resumed.review.question('PUR1').expectAnswer('Partly');
  await expect(resumed.review.question('PUR1').note).toHaveValue('They say how often it is wrong.');
});
