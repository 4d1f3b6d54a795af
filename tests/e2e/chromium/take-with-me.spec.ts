/** From a shared computer: everything is saved, the saved file is opened with its passphrase, and then all is deleted. */
import { ExtensionBrowser } from '../support/browser';
import { kept, nameOf } from '../support/saved-file';
import { expect, test } from '../support/test';

const PASSPHRASE = 'heron lamp otter sluice';

test('nothing goes before the saved file was opened with its passphrase; then all of it does, and comes back elsewhere', async ({
  equalSay,
}, info) => {
  await equalSay.sayWho('Commissioner');
  const dashboard = await equalSay.dashboard('#/start');
  const { page, review } = dashboard;
  await page.getByLabel('Product’s name').fill('Lamplighter');
  await review.start();
  await review.question('PUR1').answer('Yes');

  await dashboard.go('#/backup');
  const take = page.getByRole('region', { name: 'Take it with me' });
  await take.getByRole('button', { name: 'Take everything with me' }).click();
  await take.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await take.getByLabel('The same passphrase again').fill(PASSPHRASE);
  const downloading = page.waitForEvent('download');
  await take.getByRole('button', { name: 'Make a locked backup' }).click();
  const path = await kept(await downloading, info.outputDir);
  await expect(take).toContainText('Step 2 of 3');
  // It may never have arrived: so far it counts for nothing.
  await expect(page.getByText('No backup was ever made here.').first()).toBeVisible();

  await take.getByLabel('The saved file').setInputFiles(path);
  await take.getByLabel('The passphrase once more').fill('heron lamp otter');
  await take.getByRole('button', { name: 'Check the file' }).click();
  await expect(take).toContainText('This is not the passphrase the file was locked with.');
  await take.getByLabel('The passphrase once more').fill(PASSPHRASE);
  await take.getByRole('button', { name: 'Check the file' }).click();
  await expect(take).toContainText('The file is whole and opens', { timeout: 30_000 });
  await expect(page.getByText(/^Last backup: /).first()).toBeVisible();
  await take.getByRole('button', { name: 'Delete everything here' }).click();
  await page.getByRole('button', { name: 'Yes, delete it all' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Everything is deleted');

  const elsewhere = await ExtensionBrowser.fresh({ viewport: null, colorScheme: 'light' });
  try {
    const there = await elsewhere.dashboard('#/import');
    await there.page.getByLabel('Choose files').setInputFiles(path);
    const card = there.file(nameOf(path));
    await card.getByLabel(/^Passphrase/).fill(PASSPHRASE);
    await card.getByRole('button', { name: /^Open/ }).click();
    await expect(card).toContainText('1 review is new', { timeout: 30_000 });
  } finally {
    await elsewhere.end();
  }
});
