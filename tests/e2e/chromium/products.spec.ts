/** Which product is this: pages of one product come together, products of one vendor stay apart, secrets stay out. */
import { readFile } from 'node:fs/promises';
import { dumpDatabase, dumpSettings } from '../support/database-dump';
import { expect, test } from '../support/test';

test.beforeEach(async ({ equalSay }) => {
  await equalSay.sayWho('Commissioner');
});

test('a second page of the same product is offered it, goes on with its review, and is known from then on', async ({
  equalSay,
  site,
}) => {
  const page = await equalSay.visit(`${site.url}honest/`);
  const overlay = await equalSay.clickForOverlay(page);
  await overlay.review.start();
  await overlay.review.question('PUR1').answer('Partly');

  await page.goto(`${site.url}honest/security.html`);
  const offered = await equalSay.clickForOverlay(page);
  await expect(offered.frame.getByText('You have reviewed these here before')).toBeVisible();
  await offered.review.button('It is Jotwhistle').click();
  await offered.review.question('PUR1').expectAnswer('Partly');

  await page.reload();
  const known = await equalSay.clickForOverlay(page);
  await known.review.question('PUR1').expectAnswer('Partly');
  const dashboard = await equalSay.dashboard();
  await expect(dashboard.names).toHaveText(['Jotwhistle']);
});

test('another product of the same vendor stays apart, with its own review', async ({ equalSay, site }) => {
  const page = await equalSay.visit(`${site.url}honest/`);
  const overlay = await equalSay.clickForOverlay(page);
  await overlay.review.start();
  await overlay.review.question('PUR1').answer('Partly');

  await page.goto(`${site.url}honest/rota.html`);
  const other = await equalSay.clickForOverlay(page);
  await expect(other.frame.getByRole('button', { name: 'It is Jotwhistle' })).toBeVisible();
  await expect(other.frame.getByLabel('Product’s name')).toHaveValue('Rotapuffin');
  await other.review.start();
  await other.review.question('PUR1').expectAnswer(null);
  await other.review.question('PUR1').answer('No');

  await page.goto(`${site.url}honest/`);
  const first = await equalSay.clickForOverlay(page);
  await expect(first.review.title).toHaveText('Jotwhistle');
  await first.review.question('PUR1').expectAnswer('Partly');
  const dashboard = await equalSay.dashboard();
  await expect(dashboard.names).toHaveText(['Rotapuffin', 'Jotwhistle']);
});

test('the query, the fragment and the address of a page are never kept beyond its path', async ({
  equalSay,
  site,
}) => {
  const page = await equalSay.visit(`${site.url}honest/?patient=Marigold-8841&token=s3cr3t#room-17-bed-b`);
  const overlay = await equalSay.clickForOverlay(page);
  await overlay.review.start();
  await overlay.review.question('PUR1').answer('Yes');

  const dashboard = await equalSay.dashboard();
  const download = await dashboard.export('Jotwhistle', 'keep');
  const kept = [
    JSON.stringify(await dumpDatabase(dashboard.page)),
    await dumpSettings(dashboard.page),
    await readFile(await download.path(), 'utf8'),
    download.suggestedFilename(),
  ];
  expect(kept[0]).toContain(`${site.url}honest/`);
  expect(kept[2]).toContain(`${site.url}honest/`);
  for (const text of kept) expect(text).not.toMatch(/Marigold|s3cr3t|room-17|token=/);
});

test('a page that changes its address without loading stays on the review, and offers the change', async ({
  equalSay,
  site,
}) => {
  const page = await equalSay.visit(`${site.url}spa/`);
  await page.getByRole('link', { name: 'Pricing' }).waitFor();
  const overlay = await equalSay.clickForOverlay(page);
  await expect(overlay.frame.getByLabel('Product’s name')).toHaveValue('Pillowtock');
  await overlay.review.start();
  await overlay.review.question('PUR1').answer('Partly');
  const changed = overlay.frame.getByText('The page has changed');

  await page.getByRole('link', { name: 'Pricing' }).click();
  await expect(changed).toBeVisible();
  await overlay.review.question('PUR1').expectAnswer('Partly');
  await overlay.review.button('Stay with this review').click();
  await expect(changed).toHaveCount(0);

  await page.getByRole('link', { name: 'Evidence' }).click();
  await expect(changed).toBeVisible();
  await overlay.review.button('It is the same product').click();
  await expect(changed).toHaveCount(0);

  await page.getByRole('link', { name: 'Pricing' }).click();
  await expect(changed).toBeVisible();
  await overlay.review.button('Turn to this page').click();
  await expect(overlay.review.title).toHaveText('Which product is this?');
  await expect(overlay.review.button('It is Pillowtock')).toBeVisible();
});

test('a log-in page refuses capture: a typed name leads back to its review, and nothing of the page is kept', async ({
  equalSay,
  site,
}) => {
  const page = await equalSay.visit(`${site.url}login.html`);
  const overlay = await equalSay.clickForOverlay(page);
  await expect(overlay.frame.getByText(/This page is a log-in page/)).toBeVisible();
  await expect(overlay.frame.getByLabel('Product’s name')).toHaveValue('');
  await overlay.review.button('Start the review').click();
  await expect(overlay.frame.locator('#product-name-error')).toHaveText('Type the product’s name');
  await overlay.frame.getByLabel('Product’s name').fill('Typed Name');
  await overlay.review.start();
  await overlay.review.question('PUR1').answer('No');

  const dump = await dumpDatabase((await equalSay.dashboard()).page);
  expect(dump.products).toMatchObject([{ name: 'Typed Name', pageKeys: [], claims: null }]);
  expect(JSON.stringify(dump)).not.toMatch(/login|Sign in|Thrumbleby/);

  await page.reload();
  const again = await equalSay.clickForOverlay(page);
  await again.review.button('It is Typed Name').click();
  await again.review.question('PUR1').expectAnswer('No');

  await page.goto(`${site.url}coproduced/`);
  const elsewhere = await equalSay.clickForOverlay(page);
  await expect(elsewhere.frame.getByLabel('Product’s name')).toHaveValue('Planwickle');
});

test('a page with a log-out button asks first, and a page that is not public keeps nothing', async ({
  equalSay,
  site,
}) => {
  const page = await equalSay.visit(`${site.url}account.html`);
  const overlay = await equalSay.clickForOverlay(page);
  await expect(overlay.review.title).toHaveText('Is this page public?');
  await expect(overlay.frame.getByText(/log-out button/)).toBeVisible();
  await overlay.review.button('It is not public, or I am not sure').click();
  await expect(overlay.frame.getByLabel('Product’s name')).toHaveValue('');
  await overlay.frame.getByLabel('Product’s name').fill('Planwickle');
  await overlay.review.start();

  const dump = await dumpDatabase((await equalSay.dashboard()).page);
  expect(dump.products).toMatchObject([{ name: 'Planwickle', pageKeys: [], claims: null }]);
});

test('a page with a log-out button that the reviewer calls public is read as any other', async ({
  equalSay,
  site,
}) => {
  const page = await equalSay.visit(`${site.url}account.html`);
  const overlay = await equalSay.clickForOverlay(page);
  await overlay.review.button('It is a public page of the vendor').click();
  await expect(overlay.frame.getByLabel('Vendor')).toHaveValue('Togetherwick');
});

test('a password field that nobody can see asks nothing', async ({ equalSay, site }) => {
  const page = await equalSay.visit(`${site.url}hidden-password.html`);
  const overlay = await equalSay.clickForOverlay(page);
  await expect(overlay.review.title).toHaveText('Which product is this?');
  await expect(overlay.frame.getByLabel('Product’s name')).toHaveValue('Larkmitten');
  await overlay.escape();

  await page.locator('#open').click();
  const asked = await equalSay.clickForOverlay(page);
  await expect(asked.review.title).toHaveText('Is this page public?');
});
