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

/** The same with the bytes of pictures as base64, which `dumpDatabase` cannot carry out of the page. */
export function dumpWithBytes(page: Page): Promise<Dump> {
  return page.evaluate(async () => {
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const base64 = (bytes: Uint8Array) =>
      btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    const plain = async (value: unknown): Promise<unknown> => {
      if (value instanceof Blob)
        return { type: value.type, base64: base64(new Uint8Array(await value.arrayBuffer())) };
      if (value instanceof ArrayBuffer) return { base64: base64(new Uint8Array(value)) };
      if (ArrayBuffer.isView(value))
        return { base64: base64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)) };
      if (Array.isArray(value)) return Promise.all(value.map(plain));
      if (typeof value !== 'object' || value === null) return value;
      const entries = Object.entries(value).map(async ([key, one]) => [key, await plain(one)] as const);
      return Object.fromEntries(await Promise.all(entries));
    };
    const database = await done(indexedDB.open('equal-say'));
    const names = [...database.objectStoreNames];
    const tx = database.transaction(names);
    const rows = await Promise.all(names.map((name) => done(tx.objectStore(name).getAll())));
    database.close();
    const whole = Object.fromEntries(names.map((name, at) => [name, rows[at] ?? []]));
    return (await plain(whole)) as Record<string, Record<string, unknown>[]>;
  });
}

/** All but what is of this browser alone, such as when something was last changed in it: no file carries that. */
export function withoutLocal({ local: _, ...shared }: Dump): Dump {
  return shared;
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
