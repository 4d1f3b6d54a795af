/** Roles that could be harmed by being seen: nothing of ours is put in the vendor's page. */
import { DashboardPage } from '../support/dashboard-page';
import { countNodes, hasOverlay } from '../support/overlay-page';
import { expect, test } from '../support/test';
import { WelcomePage } from '../support/welcome-page';

test('a care worker’s review opens in a tab in their own words, and nothing is put in the page', async ({
  equalSay,
  site,
}) => {
  const page = await equalSay.visit(`${site.url}honest/`);
  const before = await countNodes(page);
  const globals = () => page.evaluate(() => Object.getOwnPropertyNames(globalThis).length);
  const globalsBefore = await globals();

  const tab = await equalSay.clickForTab(page);
  const welcome = new WelcomePage(tab);
  await welcome.choice('Care worker').check();
  await expect(welcome.choice(/^In a tab of their own/)).toBeChecked();
  await tab.getByRole('button', { name: 'Save and go on' }).click();
  await tab.getByRole('button', { name: 'I have read this. Go on' }).click();
  // Nothing of ours is in the page, so nothing is known of it, and nothing of it is kept without being asked.
  await expect(tab.getByRole('heading', { name: 'Is this page public?' })).toBeVisible();
  await tab.getByRole('button', { name: 'It is a public page of the vendor' }).click();
  await expect(tab.getByRole('heading', { name: 'Which product is this?' })).toBeVisible();
  await expect(tab.getByLabel('Product’s name')).toHaveValue('Jotwhistle');

  await tab.getByRole('radio', { name: 'Full review' }).check();
  const review = new DashboardPage(tab).review;
  await review.start();
  await review.jumpTo('Care workers: in from the start');
  await expect(review.question('COP2').text).toHaveText(
    'Were care workers like you asked to help shape this tool from the very start?',
  );
  await review.question('COP2').answer('No');

  const later = new DashboardPage(await equalSay.clickForTab(page));
  await later.review.question('COP2').expectAnswer('No');
  expect(hasOverlay(page)).toBe(false);
  expect(page.frames()).toHaveLength(2);
  expect(await countNodes(page)).toBe(before);
  expect(await globals()).toBe(globalsBefore);
});

test('a file of a care worker’s review has a name that gives nobody away', async ({ equalSay }) => {
  await equalSay.sayWho('Care worker');
  const dashboard = await equalSay.dashboard('#/start');
  await dashboard.page.getByRole('button', { name: 'I have read this. Go on' }).click();
  await dashboard.page.getByRole('radio', { name: 'Full review' }).check();
  await dashboard.page.getByLabel('Product’s name').fill('Jotwhistle');
  await dashboard.review.start();
  await dashboard.go('#/');
  const download = await dashboard.export('Jotwhistle', 'keep');
  expect(download.suggestedFilename()).toMatch(/^reply-[a-z0-9]{4}\.json$/);
});
