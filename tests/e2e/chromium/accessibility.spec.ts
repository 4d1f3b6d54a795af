/** Every screen, light and dark, at 320 and at 1280 px: axe finds nothing, and nothing scrolls sideways. */
import { writeFile } from 'node:fs/promises';
import { checkScreen, overFocus, picture, sidewaysScroll } from '../support/axe';
import { reviewTyped } from '../support/begin-review';
import { ReviewPage } from '../support/review-page';
import { expect, test } from '../support/test';

test.setTimeout(180_000);

test('the overlay: which product, is it public, the review, its lists, its notices, and folded', async ({
  equalSay,
  site,
}) => {
  await equalSay.sayWho('Commissioner');
  const account = await equalSay.visit(`${site.url}account.html`);
  const asked = await equalSay.clickForOverlay(account);
  await checkScreen(account, asked.frame, 'overlay-is-it-public');
  await account.close();

  const page = await equalSay.visit(`${site.url}honest/`);
  const { frame, review, ...overlay } = await equalSay.clickForOverlay(page);
  await frame.getByText('What the page says of itself').click();
  await checkScreen(page, frame, 'overlay-which-product');
  await review.start();
  await review.question('PUR1').answer('Partly');
  await review.question('PUR1').writeNote('They say how often it is wrong.');
  await review
    .question('PUR1')
    .card.getByText(/^Why it matters, and/)
    .click();
  await checkScreen(page, frame, 'overlay-review');
  await review.contents.locator('> summary').click();
  await checkScreen(page, frame, 'overlay-contents');
  await review.jumpTo('People who draw on care: in from the start');
  await review.question('COP1').answer('Does not apply');
  await checkScreen(page, frame, 'overlay-reason');
  await review.button('Must-haves').click();
  await checkScreen(page, frame, 'overlay-must-haves');
  await review.button('Correct the product').click();
  await checkScreen(page, frame, 'overlay-correct-product');
  await review.button('Cancel').click();

  await page.goto(`${site.url}honest/security.html`);
  const second = await equalSay.clickForOverlay(page);
  await checkScreen(page, second.frame, 'overlay-known-products');
  await second.review.button('It is Jotwhistle').click();
  await second.review.cards.first().waitFor();
  await page.evaluate(() => history.pushState(null, '', '/honest/elsewhere'));
  await expect(second.frame.getByText('The page has changed')).toBeVisible();
  await checkScreen(page, second.frame, 'overlay-page-changed');
  await second.bar('Fold to the edge').click();
  await checkScreen(page, second.frame, 'overlay-folded');
  expect(overlay.page).toBe(page);
});

test('the tabs: who are you, a page that cannot be covered, the review, a conflict, a failure, the panel', async ({
  equalSay,
  site,
}) => {
  const welcome = await equalSay.dashboard('#/welcome');
  await welcome.page.getByRole('button', { name: 'Save and go on' }).click();
  await checkScreen(welcome.page, welcome.page, 'tab-welcome');
  await equalSay.sayWho('Commissioner');

  const sandboxed = await equalSay.visit(`${site.url}sandboxed.html`);
  const tab = await equalSay.clickForTab(sandboxed);
  await tab.getByLabel('Product’s name').waitFor();
  await checkScreen(tab, tab, 'tab-which-product');
  const review = new ReviewPage(tab);
  await review.start();
  await review.question('PUR1').answer('Not enough information');
  await checkScreen(tab, tab, 'tab-review');

  const other = await equalSay.visit(tab.url());
  const worker = await equalSay.worker();
  await worker.evaluate(() => {
    for (const name of ['chrome', 'browser']) {
      const runtime = Reflect.get(globalThis, name)?.runtime;
      if (runtime) Object.defineProperty(runtime, 'sendMessage', { value: () => Promise.resolve() });
    }
  });
  await new ReviewPage(other).question('PUR1').answer('Yes');
  await review
    .question('PUR1')
    .card.getByText(/^No\d?$/)
    .click();
  await expect(tab.getByText('This question was changed in another window')).toBeVisible();
  await checkScreen(tab, tab, 'tab-conflict');

  const gone = await equalSay.dashboard('#/review/01940000-0000-7000-8000-000000000001');
  await expect(gone.page.getByText('This review is not here any more')).toBeVisible();
  await checkScreen(gone.page, gone.page, 'tab-failure');
  const panel = await equalSay.visit(await equalSay.addressOf('sidepanel.html'));
  await panel.getByRole('heading', { level: 1 }).waitFor();
  await checkScreen(panel, panel, 'panel-no-page');
});

test('the dashboard: empty, filled, nothing found, the bin, its dialogs, and files on their way in', async ({
  equalSay,
}, info) => {
  await equalSay.sayWho('Commissioner');
  const dashboard = await equalSay.dashboard();
  const { page } = dashboard;
  await page.getByRole('heading', { name: 'Your first review' }).waitFor();
  await checkScreen(page, page, 'dashboard-empty');
  await reviewTyped(equalSay, 'Lamplighter, a long name that says a good deal about lamps', { PUR1: 'Yes' });
  await reviewTyped(equalSay, 'Owlbox');
  await expect(dashboard.names).toHaveCount(2);
  await checkScreen(page, page, 'dashboard-filled');
  for (const dialog of ['Rename', 'Export']) {
    await dashboard.press('Owlbox', dialog);
    await checkScreen(page, page, `dashboard-${dialog.toLowerCase()}`);
    await page.keyboard.press('Escape');
  }
  const file = await (await dashboard.export('Owlbox', 'keep')).path();
  await page.getByLabel('Find words').fill('no such thing');
  await page.getByText('No review matches').waitFor();
  await checkScreen(page, page, 'dashboard-nothing-found');
  await page.getByRole('link', { name: 'Reviews', exact: true }).click();
  await dashboard.bin('Owlbox');
  await checkScreen(page, page, 'dashboard-deleted');
  await dashboard.go('#/?bin=1');
  await dashboard.row('Owlbox').waitFor();
  await checkScreen(page, page, 'dashboard-bin');
  await dashboard.press('Owlbox', 'Remove for good');
  await checkScreen(page, page, 'dashboard-remove');
  await dashboard.dialog.getByRole('button', { name: 'Remove for good' }).click();
  await expect(dashboard.dialog).toHaveCount(0);

  await dashboard.go('#/import');
  await checkScreen(page, page, 'dashboard-import');
  await writeFile(info.outputPath('bad.json'), '{"not":"ours"}');
  await page.getByLabel('Choose files').setInputFiles(file);
  await page.getByText('1 review is new').waitFor();
  await dashboard.choose(info.outputPath('bad.json'), 'bad.json');
  await checkScreen(page, page, 'dashboard-import-plan');
  await page.getByRole('button', { name: 'Bring in what is new' }).click();
  await page.getByText('Brought in', { exact: true }).waitFor();
  await checkScreen(page, page, 'dashboard-import-done');
  await dashboard.go('#/nowhere');
  await checkScreen(page, page, 'dashboard-unknown');
});

test('at 400 % zoom nothing scrolls sideways, and what has the focus is never covered', async ({
  equalSay,
}) => {
  await equalSay.sayWho('Commissioner');
  await reviewTyped(equalSay, 'Lamplighter', { PUR1: 'Yes' });
  const dashboard = await equalSay.dashboard();
  const { page } = dashboard;
  await dashboard.row('Lamplighter').waitFor();
  // A window of 1280 by 900 px at 400 %.
  await page.setViewportSize({ width: 320, height: 225 });
  expect(await sidewaysScroll(page)).toEqual([]);
  await page.getByRole('link', { name: /^Continue/ }).click();
  await dashboard.review.cards.first().waitFor();
  expect(await sidewaysScroll(page)).toEqual([]);
  await picture(page, 'zoom-400-review');

  for (const size of [
    { width: 320, height: 225 },
    { width: 1280, height: 600 },
  ]) {
    await page.setViewportSize(size);
    await dashboard.review.question('PUR2').answer(size.width === 320 ? 'No' : 'Partly');
    await dashboard.review.title.focus();
    for (const _ of Array(20)) {
      await page.keyboard.press('Tab');
      expect(await overFocus(page), `${size.width} px wide`).toBeNull();
    }
  }
});

test('forced colours and reduced motion are respected', async ({ equalSay, site }) => {
  await equalSay.sayWho('Commissioner');
  const page = await equalSay.visit(`${site.url}honest/`);
  const overlay = await equalSay.clickForOverlay(page);
  await overlay.review.start();
  await overlay.review.question('PUR1').answer('Partly');
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await expect
    .poll(() => overlay.frame.evaluate(() => matchMedia('(forced-colors: active)').matches))
    .toBe(true);
  await picture(page, 'forced-colours-overlay');
  const moving = await overlay.frame.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        return animationName !== 'none' || transitionDuration.split(', ').some((time) => time !== '0s');
      }).length,
  );
  expect(moving).toBe(0);
  // What is chosen must be told by more than a colour that is forced away.
  const chosen = await overlay.frame.evaluate(() => {
    const dot = (input: Element | null | undefined) =>
      input?.nextElementSibling && getComputedStyle(input.nextElementSibling, '::after').opacity;
    return {
      checked: dot(document.querySelector('.es-question input:checked')),
      other: dot(document.querySelector('.es-question input:not(:checked)')),
    };
  });
  expect(chosen).toEqual({ checked: '1', other: '0' });

  await reviewTyped(equalSay, 'Lamplighter');
  const dashboard = await equalSay.dashboard();
  await dashboard.row('Lamplighter').waitFor();
  await dashboard.page.emulateMedia({ forcedColors: 'active' });
  await picture(dashboard.page, 'forced-colours-dashboard');
});
