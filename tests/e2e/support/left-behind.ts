/** Everything of ours that the browser still holds, as a page of our origin reads it that runs none of our code. */
import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from './browser';
import { expect } from './expect';

/** A file of the extension as a page: it has the origin's storage, and no script. */
export async function silentPage(equalSay: ExtensionBrowser): Promise<Page> {
  return equalSay.visit(await equalSay.addressOf('schema/equal-say-file-v1.schema.json'));
}

/** Names of databases, keys of storage areas, and caches; nothing when nothing is left. */
export function whatIsLeft(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const { local, session, sync } = Reflect.get(globalThis, 'chrome').storage;
    const databases = await indexedDB.databases();
    return [
      ...databases.map(({ name }) => `database ${name}`),
      ...Object.keys(await local.get(null)).map((key) => `local ${key}`),
      ...Object.keys(await session.get(null)).map((key) => `session ${key}`),
      ...Object.keys((await sync?.get(null)) ?? {}).map((key) => `sync ${key}`),
      ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
      ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
      ...(await caches.keys()).map((key) => `cache ${key}`),
    ];
  });
}

/**
 * Looks again and again for longer than the background turns late saves away, and wants nothing at every look.
 * @param forMs longer than `AFTER_DELETING_MS` of the background
 */
export async function expectNothingLeft(page: Page, forMs: number): Promise<void> {
  const began = Date.now();
  const found = new Set<string>();
  const look = async () => {
    for (const one of await whatIsLeft(page)) found.add(one);
    return found.size > 0 || Date.now() - began >= forMs;
  };
  await expect.poll(look, { intervals: [100], timeout: forMs + 5_000 }).toBe(true);
  expect([...found]).toEqual([]);
}
