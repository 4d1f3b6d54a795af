/** The dashboard in Firefox: the list, a file taken out by a real download and brought back, delete and undo. */
import { readFile, rename } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { finishedDownload } from '../../../scripts/lib/in-firefox.mjs';
import type { DashboardPage } from '../support-firefox/dashboard-page';
import { useFirefox } from '../support-firefox/use-firefox';
import { bySelector, follow, press, textOf, textsOf } from '../support-firefox/wait';

const { firefox, site } = useFirefox();

beforeAll(async () => {
  await firefox().sayWho('Commissioner');
  const page = await firefox().visit(`${site().url}honest/`);
  const overlay = await firefox().clickForOverlay(page);
  await overlay.review.start();
  await overlay.review.answer('PUR1', 'Partly');
  await overlay.review.answer('PUR2', 'No');
  await page.close();
});

/** Presses the button that begins a download, and waits for the whole file. */
async function download(begin: () => Promise<void>): Promise<string> {
  const since = Date.now();
  await begin();
  return firefox().inWindow(finishedDownload, since);
}

/** Exports the only review, to keep, and names the file anew, out of the way of a second export. */
async function exportReview(dashboard: DashboardPage, as: string): Promise<string> {
  await dashboard.pressInRow('Export');
  const path = await download(() => press(dashboard.page, 'Export'));
  expect(await textOf(dashboard.page, 'dialog .es-notice')).toContain(basename(path));
  await press(dashboard.page, 'Close');
  const named = join(firefox().downloads, as);
  await rename(path, named);
  return named;
}

it('lists the review; deleting it can be undone', async () => {
  const dashboard = await firefox().dashboard();
  await expect.poll(() => dashboard.results()).toBe('1 review');
  expect(await dashboard.names()).toEqual(['Jotwhistle']);
  await dashboard.bin();
  await expect.poll(() => dashboard.names()).toEqual([]);
  await press(dashboard.page, 'Undo');
  await expect.poll(() => dashboard.names()).toEqual(['Jotwhistle']);
  await dashboard.page.close();
});

it('an exported review comes back into an emptied store as it was, and exports again the same but for where it is from', async () => {
  const dashboard = await firefox().dashboard();
  const first = await exportReview(dashboard, 'first.json');
  expect(JSON.parse(await readFile(first, 'utf8'))).toMatchObject({
    products: [{ name: 'Jotwhistle' }],
    assessments: [{ answers: { PUR1: { value: 'partly' }, PUR2: { value: 'no' } } }],
  });

  await dashboard.bin();
  await follow(dashboard.page, 'Bin');
  await dashboard.remove();
  await follow(dashboard.page, 'Reviews');
  expect(await textOf(dashboard.page, '#empty-heading')).toBe('Your first review');

  await follow(dashboard.page, 'Bring in files');
  await dashboard.bringIn(first);
  await follow(dashboard.page, 'See your reviews');
  await expect.poll(() => dashboard.names()).toEqual(['Jotwhistle']);
  const second = await exportReview(dashboard, 'second.json');
  const asImported = (await readFile(first, 'utf8')).replace('"origin": "made-here"', '"origin": "imported"');
  expect(await readFile(second, 'utf8')).toBe(asImported);

  await dashboard.continueReview();
  expect(await textOf(dashboard.page, '.es-review__progress')).toMatch(/^2 of \d+ answered/);
});

it('all reviews and their answers can be taken out for keeping and for a spreadsheet', async () => {
  const dashboard = await firefox().dashboard();
  await press(dashboard.page, 'Export everything');
  const all = await download(() => press(dashboard.page, 'Export'));
  expect(all).toMatch(/\.jsonl$/);
  const lines = (await readFile(all, 'utf8')).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line).record)).toEqual(
    expect.arrayContaining(['header', 'product', 'assessment']),
  );
  await press(dashboard.page, 'Close');

  await dashboard.pressInRow('Export');
  await bySelector(dashboard.page, '#export-purpose-table').click();
  const table = await download(() => press(dashboard.page, 'Export'));
  expect(table).toMatch(/\.csv$/);
  const rows = (await readFile(table, 'utf8')).trimEnd().split('\r\n');
  expect(rows[0]).toMatch(/^\uFEFF[\w-]+,Product,Vendor,/);
  expect(rows.slice(1)).toEqual([expect.stringContaining('Partly'), expect.stringContaining('PUR2')]);
});

it('a file of another program is refused by name, and changes nothing', async () => {
  const dashboard = await firefox().dashboard('#/import');
  const picker = await dashboard.page.waitForSelector('input[type=file]');
  await picker?.uploadFile(join(import.meta.dirname, '../../../package.json'));
  await expect
    .poll(() => textsOf(dashboard.page, '.es-file .es-notice p'))
    .toContain('The file is JSON from another program.');
  await follow(dashboard.page, 'Reviews');
  await expect.poll(() => dashboard.names()).toEqual(['Jotwhistle']);
});
