/** What follows from being a care worker: warnings, a tab, neutral names, notes that are gone, hiding, deleting it all. */
import { killWorker } from '../support/crash-browser';
import type { DashboardPage } from '../support/dashboard-page';
import { dumpDatabase, dumpSettings } from '../support/database-dump';
import { expectNothingLeft, silentPage, whatIsLeft } from '../support/left-behind';
import { hasOverlay } from '../support/overlay-page';
import { QuickPage } from '../support/quick-page';
import { differences, settledOutline } from '../support/saved-outline';
import { expect, test } from '../support/test';
import { WelcomePage } from '../support/welcome-page';

const OPAQUE =
  /^chrome-extension:\/\/[a-p]{32}\/dashboard\.html(#\/(welcome|start|privacy|review\/[0-9a-f-]{36})?(\?(tab=\d+|next=start)(&(tab=\d+|next=start))?)?)?$/;

test('a care worker’s review opens in a tab with warnings once, neutral titles and opaque addresses', async ({
  equalSay,
  site,
}) => {
  const page = await equalSay.visit(`${site.url}honest/`);
  const before = await settledOutline(page);
  const globals = () => page.evaluate(() => Object.getOwnPropertyNames(globalThis).toSorted());
  const globalsBefore = await globals();
  const frames = page.frames().length;

  const tab = await equalSay.clickForTab(page);
  const names = new Set<string>();
  const addresses = new Set<string>();
  const note = async () => {
    names.add(await tab.title());
    addresses.add(tab.url());
  };
  tab.on('framenavigated', (frame) => addresses.add(frame.url()));
  const welcome = new WelcomePage(tab);
  await expect(welcome.heading).toBeVisible();
  await note();
  await welcome.say('Care worker');
  const quick = new QuickPage(tab);
  await note();
  await quick.readWarnings();
  await note();
  await quick.button('It is a public page of the vendor').click();
  await expect(tab.getByLabel('Product’s name')).toHaveValue('Jotwhistle');
  await quick.button('Start the review').click();
  await quick.expectPosition(1, 10);
  await note();
  await quick.answer('Partly').click();
  await quick.expectPosition(2, 10);
  await note();

  // The same page leads back to the same review, and nobody is warned a second time.
  const again = await equalSay.clickForTab(page);
  const quickAgain = new QuickPage(again);
  await quickAgain.expectPosition(2, 10);
  await expect(quickAgain.warnings).toHaveCount(0);
  names.add(await again.title());
  addresses.add(again.url());

  expect([...names]).toEqual(['Notes']);
  for (const address of addresses) expect(address).toMatch(OPAQUE);
  expect(hasOverlay(page)).toBe(false);
  expect(page.frames()).toHaveLength(frames);
  expect(differences(before, await settledOutline(page))).toEqual({ added: [], gone: [] });
  expect(await globals()).toEqual(globalsBefore);
});

test('a note that was deleted is in no store, and neither undo nor the bin brings it back', async ({
  equalSay,
}) => {
  await equalSay.sayWho('Care worker');
  const dashboard = await equalSay.dashboard('#/start');
  const { page, review } = dashboard;
  await new QuickPage(page).readWarnings();
  await page.getByLabel('Product’s name').fill('Owlbox');
  await page.getByRole('radio', { name: /^Full review/ }).check();
  await review.start();
  const question = review.question('PUR1');
  await question.answer('Partly');
  // Closed until the person opens it.
  await expect(question.note).toHaveCount(0);
  await question.writeNote('The heron in the sluice room');
  expect(JSON.stringify(await dumpDatabase(page))).toContain('heron');
  await question.writeNote('');
  await expect.poll(async () => JSON.stringify(await dumpDatabase(page))).not.toContain('heron');

  await review.button(/^Undo: /).click();
  await question.expectAnswer(null);
  await expect(review.progress).toContainText('All saved');
  await review.button(/^Redo: /).click();
  await question.expectAnswer('Partly');
  await expect(question.saved).toBeVisible();
  expect(JSON.stringify(await dumpDatabase(page))).not.toContain('heron');
  await expect(page.getByText('heron')).toHaveCount(0);

  await question.writeNote('The otter in the lift');
  await question.takeBack.click();
  await question.expectAnswer(null);
  await expect(review.progress).toContainText('All saved');
  await review.button(/^Undo: /).click();
  await question.expectAnswer('Partly');
  await expect(review.progress).toContainText('All saved');
  expect(JSON.stringify(await dumpDatabase(page))).not.toContain('otter');

  await dashboard.go('#/');
  await dashboard.bin('Owlbox');
  await dashboard.go('#/?bin=1');
  await dashboard.press('Owlbox', 'Restore');
  await expect(page.getByText('The bin is empty.')).toBeVisible();
  const kept = JSON.stringify([await dumpDatabase(page), await dumpSettings(page)]);
  expect(kept).not.toMatch(/heron|otter/);

  const download = await (await dashboardAt(dashboard, '#/')).export('Owlbox', 'keep');
  expect(download.suggestedFilename()).toMatch(/^reply-[a-z0-9]{4}\.json$/);
});

async function dashboardAt(dashboard: DashboardPage, route: string): Promise<DashboardPage> {
  await dashboard.go(route);
  return dashboard;
}

test('delete everything takes two taps and leaves no database and no key, while another tab was open', async ({
  equalSay,
}) => {
  await equalSay.sayWho('Care worker');
  const other = await equalSay.dashboard('#/start');
  const quick = new QuickPage(other.page);
  await quick.readWarnings();
  await quick.begin('Owlbox');
  await quick.answer('Yes').click();
  await quick.expectPosition(2, 10);
  const silent = await silentPage(equalSay);
  expect(await whatIsLeft(silent)).toContain('database equal-say');

  const { page } = await equalSay.dashboard('#/privacy');
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Delete it all?');
  await page.getByRole('button', { name: 'Yes, delete it all' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Everything is deleted');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByText('No database of Equal Say is left.')).toBeVisible();
  await expect(page.getByText('No setting of Equal Say is left.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What no browser can promise' })).toBeVisible();
  await expect(other.heading).toHaveText('Everything was deleted');
  await expect(other.page.getByText('Owlbox')).toHaveCount(0);
  await expectNothingLeft(silent, 6_500);

  // Whatever the other tab is told or asked, and a background begun anew, make nothing.
  await other.page.keyboard.press('3');
  await killWorker(equalSay.context);
  await silent.evaluate(() =>
    // Refused or not, it wakes the background.
    Reflect.get(globalThis, 'chrome').runtime.sendMessage({ nothing: 'of ours' }).then(String, String),
  );
  await expectNothingLeft(silent, 500);

  // And the next day begins as the first.
  await equalSay.restart();
  expect(await whatIsLeft(await silentPage(equalSay))).toEqual([]);
  const anew = await equalSay.dashboard('#/welcome');
  await expect(anew.page.getByRole('radio', { name: 'Care worker' })).not.toBeChecked();
});

test('delete everything takes the overlay over a page away too, and the page is as it was', async ({
  equalSay,
  site,
}) => {
  await equalSay.sayWho('Commissioner');
  const vendor = await equalSay.visit(`${site.url}honest/`);
  const before = await settledOutline(vendor);
  const overlay = await equalSay.clickForOverlay(vendor);
  await overlay.review.start();
  await overlay.review.question('PUR1').answer('Partly');
  await overlay.review.question('PUR1').writeNote('half a sentence');
  const silent = await silentPage(equalSay);
  const { page } = await equalSay.dashboard('#/privacy');
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('button', { name: 'Yes, delete it all' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Everything is deleted');
  await overlay.gone();
  await expectNothingLeft(silent, 6_500);
  expect(differences(before, await settledOutline(vendor))).toEqual({ added: [], gone: [] });
});

test('Shift pressed three times blanks the tab and leaves it; the way back shows nothing', async ({
  equalSay,
}) => {
  await equalSay.sayWho('Care worker');
  const { page } = await equalSay.dashboard('#/start');
  const quick = new QuickPage(page);
  await quick.readWarnings();
  await quick.begin('Owlbox');
  await quick.answer('Yes').click();
  await quick.expectPosition(2, 10);
  await expect(quick.button('Hide this now')).toBeVisible();
  const blanked = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        new MutationObserver(() => {
          resolve(`${document.documentElement.style.display} ${document.title}`);
        }).observe(document.documentElement, { attributes: true, attributeFilter: ['style'] });
      }),
  );
  const closed = page.waitForEvent('close');
  const opened = equalSay.context.waitForEvent('page');
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
  // The tab may be gone before the key is acknowledged.
  void page.keyboard.press('Shift').catch(() => undefined);
  expect(await blanked.catch(() => 'gone')).toMatch(/^(none Notes|gone)$/);
  await closed;
  await opened;
  expect(equalSay.context.pages().filter((one) => one.url().includes('dashboard.html'))).toEqual([]);

  // What was answered is kept.
  const later = await equalSay.dashboard('#/');
  await later
    .row('Owlbox')
    .getByRole('link', { name: /^Continue/ })
    .click();
  await new QuickPage(later.page).expectPosition(2, 10);
});
