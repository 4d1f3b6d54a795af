/** A backup brings everything back, pictures byte for byte; a locked one opens with its passphrase alone. */
import type { Page } from '@playwright/test';
import { ExtensionBrowser } from '../support/browser';
import type { DashboardPage } from '../support/dashboard-page';
import { dumpWithBytes, withoutLocal } from '../support/database-dump';
import { EvidencePart } from '../support/evidence-part';
import { kept, nameOf } from '../support/saved-file';
import { expect, test } from '../support/test';

const PASSPHRASE = 'heron lamp otter sluice';

/** Whatever else there is to be kept: a note, a picture, an exercise, and what a report adds. */
async function workOfADay(equalSay: ExtensionBrowser): Promise<DashboardPage> {
  await equalSay.sayWho('Commissioner');
  const dashboard = await equalSay.dashboard('#/start');
  const { page, review } = dashboard;
  await page.getByLabel('Product’s name').fill('Lamplighter');
  await review.start();
  await review.question('PUR1').answer('Yes');
  await review.question('PUR1').writeNote('Łódź, ŵy 🦮\nand a second line');
  await keepPicture(page);
  await dashboard.go('#/new-exercise');
  await page.getByLabel('Name', { exact: true }).fill('Night lamps');
  await page.getByRole('button', { name: 'Add Lamplighter' }).click();
  await page.getByRole('button', { name: 'Begin the exercise' }).click();
  await expect(dashboard.heading).toHaveText('Night lamps');
  return dashboard;
}

async function keepPicture(page: Page): Promise<void> {
  const evidence = new EvidencePart(page, 'PUR1');
  await evidence.open();
  await evidence.slot.getByText('Add evidence').click();
  await evidence.slot.getByRole('button', { name: 'Take a picture' }).click();
  await page.getByRole('button', { name: 'I understand, go on' }).click();
  await page.locator('input[type=file]').setInputFiles('public/icon/128.png');
  await page.getByRole('button', { name: 'Next: look at it and describe it' }).click();
  await page.getByRole('textbox', { name: 'What can be seen?' }).fill('A sign');
  await page.getByRole('button', { name: 'Attach', exact: true }).click();
  await page.getByRole('button', { name: 'Back to the review' }).click();
  await expect(evidence.slot.locator('> summary')).toContainText('1 picture');
}

async function backUp(dashboard: DashboardPage, folder: string, passphrase: string | null): Promise<string> {
  const { page } = dashboard;
  await dashboard.go('#/backup');
  if (passphrase !== null) {
    await page.getByRole('radio', { name: /^Only who knows a passphrase/ }).check();
    await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
    await page.getByLabel('The same passphrase again').fill(passphrase);
  }
  const downloading = page.waitForEvent('download');
  const locker = passphrase === null ? null : page.waitForEvent('worker');
  await page
    .getByRole('button', { name: passphrase === null ? 'Make a backup' : 'Make a locked backup' })
    .click();
  // Locking takes seconds: the page itself must not stand still for them.
  if (locker) expect((await locker).url()).toMatch(/\/locker\.js$/);
  const path = await kept(await downloading, folder);
  await expect(page.getByText('The backup is made')).toBeVisible();
  await expect(page.getByText('Reviews in it: 1. Pictures: 1.')).toBeVisible();
  return path;
}

test('a backup brought back into an empty profile gives the same database, pictures byte for byte', async ({
  equalSay,
}, info) => {
  const dashboard = await workOfADay(equalSay);
  await expect(dashboard.page.getByRole('contentinfo')).toContainText('No backup was ever made here.');
  const path = await backUp(dashboard, info.outputDir, null);
  expect(path).toMatch(/\.zip$/);
  await expect(
    dashboard.page.getByRole('contentinfo').getByText(/^Last backup: .*saved as a file\./),
  ).toBeVisible();
  const before = withoutLocal(await dumpWithBytes(dashboard.page));
  expect(before.pictures).toHaveLength(1);
  expect(JSON.stringify(before.pictures).length).toBeGreaterThan(500);

  const empty = await ExtensionBrowser.fresh({ viewport: null, colorScheme: 'light' });
  try {
    const there = await empty.dashboard('#/import');
    const card = await there.choose(path, nameOf(path));
    await expect(card).toContainText('1 review is new');
    await expect(card).toContainText('1 exercise is new');
    await there.page.getByRole('button', { name: 'Bring in what is new' }).click();
    await expect(there.page.getByText('Brought in', { exact: true })).toBeVisible();
    expect(withoutLocal(await dumpWithBytes(there.page))).toEqual(before);
    await there.go('#/');
    await expect(there.names).toHaveText(['Lamplighter']);
  } finally {
    await empty.end();
  }
});

test('a locked backup asks for its passphrase, refuses another, and opens with its own', async ({
  equalSay,
}, info) => {
  const dashboard = await workOfADay(equalSay);
  const path = await backUp(dashboard, info.outputDir, PASSPHRASE);
  expect(path).toMatch(/\.zip\.age$/);
  await dashboard.go('#/import');
  const { page } = dashboard;
  await page.getByLabel('Choose files').setInputFiles(path);
  const card = dashboard.file(nameOf(path));
  await expect(card).toContainText('This file is locked with a passphrase');
  await card.getByLabel(/^Passphrase/).fill('heron lamp otter');
  await card.getByRole('button', { name: /^Open/ }).click();
  await expect(card).toContainText('This passphrase does not open it.', { timeout: 30_000 });
  await card.getByLabel(/^Passphrase/).fill(PASSPHRASE);
  await card.getByRole('button', { name: /^Open/ }).click();
  await expect(card).toContainText('1 review is here already, the same', { timeout: 30_000 });
  await expect(
    page.getByText('There is nothing to bring in: everything these files could add'),
  ).toBeVisible();
});
