/** Real pages as somebody saved them: random selections are taken, found after a reload, and never found wrongly. */
import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { ROOT } from '../../../scripts/lib/paths.mjs';
import { type FolderServer, startFolderServer } from '../../../scripts/lib/static-server.mjs';
import { pageScript } from '../support/page-script';
import type { SavedQuotes } from '../support/saved-quotes-page';

const named = process.env.SAVED_PAGES;
const folder = named === undefined ? null : resolve(ROOT, named);
const files =
  folder === null || !existsSync(folder) ? [] : readdirSync(folder).filter((file) => file.endsWith('.html'));

const QUOTES = 20;
/** So many of them are found after the edits at the least. */
const LEFT_LEAST = 5;

type Shared = { readonly server: FolderServer; readonly reader: string };

const test = base.extend<object, Shared>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern
    async ({}, use) => {
      const server = await startFolderServer(folder ?? '');
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  reader: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern
    async ({}, use) => {
      await use(await pageScript('tests/e2e/support/saved-quotes-page.ts'));
    },
    { scope: 'worker' },
  ],
});

test.use({ trace: 'off', viewport: { width: 1280, height: 900 } });

test('the saved pages are there', () => {
  const missing = `NO SAVED PAGES: ${named === undefined ? 'SAVED_PAGES names no folder' : 'its folder has no pages'}`;
  if (files.length === 0) console.warn(`\n${missing}. Quotes were not tried on real pages.\n`);
  // A folder that was named and is empty is a mistake; none named is a choice.
  test.skip(named === undefined, missing);
  expect(files.length).toBeGreaterThan(0);
});

/** The page, loaded afresh, with the reader beside it. */
async function load(page: Page, address: string, reader: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(reader);
}

/** One of the reader's functions, run in the page. */
function ask<Name extends keyof SavedQuotes>(
  page: Page,
  name: Name,
  ...given: Parameters<SavedQuotes[Name]>
): Promise<Awaited<ReturnType<SavedQuotes[Name]>>> {
  return page.evaluate(
    ([method, args]) => {
      const offered = Reflect.get(globalThis, 'equalSaySavedQuotes');
      return Reflect.apply(Reflect.get(offered, method), offered, [...args]);
    },
    [name, given] as const,
  );
}

for (const [index, file] of files.entries()) {
  test(`saved page ${index + 1} of ${files.length}: ${QUOTES} selections are taken, found after a reload, and after edits never found wrongly`, async ({
    page,
    server,
    reader,
  }) => {
    await page.route(
      (url) => url.protocol.startsWith('http') && !server.url.includes(url.host),
      (route) => route.abort(),
    );
    const address = `${server.url}${encodeURIComponent(file)}`;
    await load(page, address, reader);
    const taken = await ask(page, 'take', QUOTES, index + 1);
    expect(taken.flatMap(({ wrong }) => wrong ?? [])).toEqual([]);
    expect(taken).toHaveLength(QUOTES);

    await load(page, address, reader);
    const quotes = taken.map(({ quote }) => quote);
    expect(await ask(page, 'findAgain', quotes)).toEqual({ present: QUOTES, changed: 0, gone: 0, wrong: [] });

    const { wrong, present, changed } = await ask(page, 'findAfterEdits', index + 1);
    expect(wrong).toEqual([]);
    // Of a page where one word in twenty changed, not everything is gone.
    expect(present + changed).toBeGreaterThanOrEqual(LEFT_LEAST);
  });
}
