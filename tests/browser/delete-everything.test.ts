// @vitest-environment happy-dom
/** Delete everything, in a browser's own stores: afterwards none of ours is there. */
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { deleteEverything, type WhatIsLeft } from '../../lib/app/delete-everything';
import { deletePorts, type KeepingPage } from '../../lib/browser/delete-everything';
import { changeSettings } from '../../lib/browser/settings-store';
import { tabMemory } from '../../lib/browser/tab-memory';
import { createDatabase } from '../../lib/storage/database';
import { DATABASE_NAME } from '../../lib/storage/schema';

const CLEAN = { databases: [], keys: [], failures: [] };
const { indexedDB: usual } = globalThis;

function fakeCaches(...names: readonly string[]) {
  const kept = new Set(names);
  return { keys: async () => [...kept], delete: async (name: string) => kept.delete(name) };
}

/** This page's own scope, with a store of its own. */
function page(part: Partial<KeepingPage> = {}): KeepingPage {
  return { indexedDB, localStorage, sessionStorage, ...part } as KeepingPage;
}

function ports(given: { readonly letGo?: () => void; readonly page?: KeepingPage } = {}) {
  return deletePorts(
    { knownDatabases: [DATABASE_NAME], tellOthers: async () => {}, letGo: given.letGo ?? (() => {}) },
    given.page ?? page(),
  );
}

/** Opens a database, and holds it or lets go of it when it is asked to. */
function open(name: string, onAsked: (connection: IDBDatabase) => void): Promise<IDBDatabase> {
  return new Promise((resolve) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => {
      const connection = request.result;
      connection.onversionchange = () => onAsked(connection);
      resolve(connection);
    };
  });
}

beforeEach(() => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  globalThis.indexedDB = usual;
  localStorage.clear();
  sessionStorage.clear();
});

describe('delete everything', () => {
  it('leaves no database, storage key or setting of ours, read back from the browser itself', async () => {
    const database = createDatabase();
    await database.connection();
    await open('another-of-ours', (connection) => connection.close());
    await changeSettings({ surface: 'private' });
    await tabMemory.setBlocked(7, 'modal-dialog');
    await fakeBrowser.storage.sync.set({ old: 1 });
    localStorage.setItem('old', '1');
    sessionStorage.setItem('old', '1');
    const caches = fakeCaches('old');

    const left = await deleteEverything(ports({ letGo: database.close, page: page({ caches }) }));

    expect(left).toEqual(CLEAN);
    expect(await indexedDB.databases()).toEqual([]);
    const { local, session, sync } = fakeBrowser.storage;
    expect(await Promise.all([local.get(null), session.get(null), sync.get(null)])).toEqual([{}, {}, {}]);
    expect([localStorage.length, sessionStorage.length, await caches.keys()]).toEqual([0, 0, []]);
  });

  it('takes the marks off the toolbar button of every tab', async () => {
    vi.spyOn(fakeBrowser.i18n, 'getMessage').mockReturnValue('Review this page');
    const { id: tabId = -1 } = await fakeBrowser.tabs.create({});
    await fakeBrowser.action.setBadgeText({ tabId, text: '!' });
    await fakeBrowser.action.setTitle({ tabId, title: 'This page covers the review.' });
    await deleteEverything(ports());
    const { getBadgeText, getTitle } = fakeBrowser.action;
    expect([await getBadgeText({ tabId }), await getTitle({ tabId })]).toEqual(['', 'Review this page']);
  });

  it('waits for a window that lets go when the browser asks it to', async () => {
    await open(DATABASE_NAME, (connection) => setTimeout(() => connection.close(), 20));
    expect(await deleteEverything(ports())).toEqual(CLEAN);
  });

  it('says so when another window does not let go', async () => {
    // The database in memory goes by setImmediate, which stays real.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const held = await open(DATABASE_NAME, () => {});
    let waited = 0;
    const left = await new Promise<WhatIsLeft>((resolve) => {
      let over = false;
      const tick = () => {
        if (over) return;
        vi.advanceTimersByTime(100);
        waited += 100;
        setImmediate(tick);
      };
      setImmediate(tick);
      void deleteEverything(ports()).then((found) => {
        over = true;
        resolve(found);
      });
    });
    expect(left.failures).toEqual([{ kind: 'held', what: DATABASE_NAME }]);
    expect(waited).toBeLessThan(10_000);
    held.close();
  });

  it('does not wait for ever for windows that do not answer the news', async () => {
    vi.useFakeTimers();
    const needs = { knownDatabases: [], tellOthers: () => new Promise<void>(() => {}), letGo: () => {} };
    const deleting = deleteEverything(deletePorts(needs, page()));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await deleting).toEqual(CLEAN);
  });

  it('tells of a database the browser refuses to delete', async () => {
    await open(DATABASE_NAME, (connection) => connection.close());
    vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    expect(await deleteEverything(ports())).toEqual({
      databases: [DATABASE_NAME],
      keys: [],
      failures: [{ kind: 'not-deleted', what: DATABASE_NAME, detail: 'SecurityError: no' }],
    });
  });
});

describe('in a browser that does not list its databases', () => {
  const unlisted = () => {
    const factory = indexedDB;
    return page({
      // Only what such a browser has.
      indexedDB: {
        open: factory.open.bind(factory),
        deleteDatabase: factory.deleteDatabase.bind(factory),
      } as IDBFactory,
    });
  };

  it('deletes ours by its name', async () => {
    await open(DATABASE_NAME, (connection) => connection.close());
    expect(await deleteEverything(ports({ page: unlisted() }))).toEqual(CLEAN);
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('finds one that is there, and makes none by looking', async () => {
    const { databases } = ports({ page: unlisted() });
    expect(await databases()).toEqual([]);
    expect(await indexedDB.databases()).toEqual([]);
    await open(DATABASE_NAME, (connection) => connection.close());
    expect(await databases()).toEqual([DATABASE_NAME]);
  });
});
