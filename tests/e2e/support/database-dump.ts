/** Reads everything that is stored, past all of the extension's own code. */
import type { Page } from '@playwright/test';

/** Every row of every store, by the store's name. */
export type Dump = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** @param page any full page of the extension: the overlay's frame has a private, empty storage of its own */
export function dumpDatabase(page: Page): Promise<Dump> {
  return page.evaluate(async () => {
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('equal-say'));
    const names = [...database.objectStoreNames];
    const tx = database.transaction(names);
    const rows = await Promise.all(names.map((name) => done(tx.objectStore(name).getAll())));
    database.close();
    return Object.fromEntries(names.map((name, at) => [name, rows[at] ?? []]));
  });
}

/** Everything the extension keeps outside the database, as text. */
export function dumpSettings(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const areas = Reflect.get(globalThis, 'chrome').storage;
    return JSON.stringify([
      await areas.local.get(null),
      await areas.session.get(null),
      await areas.sync?.get(null),
      { ...localStorage },
      { ...sessionStorage },
    ]);
  });
}
