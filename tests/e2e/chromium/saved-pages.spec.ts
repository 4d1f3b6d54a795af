/** Real pages as somebody saved them: the overlay opens, an answer is saved, and the page has one node more. */
import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { ROOT } from '../../../scripts/lib/paths.mjs';
import { type FolderServer, startFolderServer } from '../../../scripts/lib/static-server.mjs';
import { ExtensionBrowser } from '../support/browser';
import type { OverlayPage } from '../support/overlay-page';
import {
  changingAttributes,
  differences,
  type Outline,
  settledOutline,
  withoutValues,
} from '../support/saved-outline';

const named = process.env.SAVED_PAGES;
const folder = named === undefined ? null : resolve(ROOT, named);
const files =
  folder === null || !existsSync(folder) ? [] : readdirSync(folder).filter((file) => file.endsWith('.html'));

/** The one node, with its one attribute, at the end of html. */
const OVERLAY: Outline = ['2 DIV', '2 DIV @popover=manual'];

type Shared = { readonly equalSay: ExtensionBrowser; readonly server: FolderServer };

/** One browser for all pages, in which nothing but this machine can be reached. */
const test = base.extend<object, { shared: Shared }>({
  shared: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern
    async ({}, use) => {
      const server = await startFolderServer(folder ?? '');
      const look = { viewport: { width: 1280, height: 900 }, colorScheme: 'light' } as const;
      const equalSay = await ExtensionBrowser.fresh(look);
      const isOutside = (url: URL) => url.protocol.startsWith('http') && !server.url.includes(url.host);
      await equalSay.context.route(isOutside, (route) => route.abort());
      await equalSay.sayWho('Commissioner');
      await use({ equalSay, server });
      await equalSay.end();
      await server.close();
    },
    { scope: 'worker' },
  ],
});

// A trace of pages of this size takes longer than the tests.
test.use({ trace: 'off' });

test('the saved pages are there', () => {
  const missing = `NO SAVED PAGES: ${named === undefined ? 'SAVED_PAGES names no folder' : 'its folder has no pages'}`;
  if (files.length === 0) console.warn(`\n${missing}. The overlay was not tried on real pages.\n`);
  // A folder that was named and is empty is a mistake; none named is a choice.
  test.skip(named === undefined, missing);
  expect(files.length).toBeGreaterThan(0);
});

/** Goes through whatever the overlay asks first, and begins a review. */
async function start({ frame, review }: OverlayPage): Promise<void> {
  const isPublic = frame.getByRole('button', { name: 'It is a public page of the vendor' });
  if (await isPublic.isVisible()) await isPublic.click();
  const name = frame.getByLabel('Product’s name');
  await expect(name).toBeVisible();
  if ((await name.inputValue()) === '') await name.fill('A product without a name');
  await review.start();
}

/** The page at rest, in a tab of its own that is closed again. */
async function controlLoad(equalSay: ExtensionBrowser, address: string): Promise<Outline> {
  const page = await equalSay.visit(address);
  const outline = await settledOutline(page);
  await page.close();
  return outline;
}

for (const [index, file] of files.entries()) {
  test(`saved page ${index + 1} of ${files.length}: the overlay opens, an answer is saved, and the page has one node more`, async ({
    shared: { equalSay, server },
  }) => {
    const address = `${server.url}${encodeURIComponent(file)}`;
    const control = await controlLoad(equalSay, address);
    const changing = changingAttributes(control, await controlLoad(equalSay, address));
    const page = await equalSay.visit(address);
    await settledOutline(page);
    const overlay = await equalSay.clickForOverlay(page);
    await start(overlay);
    await overlay.review.question('PUR1').answer('Partly');
    const after = await settledOutline(page);
    await page.close();

    const compared = differences(withoutValues(control, changing), withoutValues(after, changing));
    expect(compared).toEqual({ added: OVERLAY, gone: [] });
    expect(after.slice(-OVERLAY.length)).toEqual(OVERLAY);
  });
}
