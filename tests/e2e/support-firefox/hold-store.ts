/** Holds the database, as a slow disk would, so that a save can be met in its middle. */
import type { Page } from 'puppeteer-core';

/**
 * Begins a write to every store and keeps it open: every other write waits behind it.
 * @param page a full page of the extension
 * @returns lets go
 */
export async function holdStore(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('equal-say');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const [first, ...others] = database.objectStoreNames;
    if (first === undefined) throw new Error('The database has no stores');
    const store = database.transaction([first, ...others], 'readwrite').objectStore(first);
    const hold = { on: true };
    Reflect.set(window, 'hold', hold);
    await new Promise<void>((resolve) => {
      const ask = () => {
        resolve();
        if (hold.on) store.count().onsuccess = ask;
        else database.close();
      };
      store.count().onsuccess = ask;
    });
  });
  return () => page.evaluate(() => void Reflect.set(Reflect.get(window, 'hold'), 'on', false));
}
