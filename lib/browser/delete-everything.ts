/** Where a browser keeps what an extension stores, and how each place is emptied and read again. */
import { browser } from 'wxt/browser';
import type { Area, DeletePorts } from '../app/delete-everything';
import { tabs } from './tabs';

/** A window that was asked to close its connection, and has not by now, will not. */
const HELD_AFTER_MS = 5_000;
/** A disk may take its time over a large database; yet nobody is left waiting for ever. */
const NO_ANSWER_AFTER_MS = 60_000;
/** Long enough for another window to hear the news and take its screens away. */
const OTHERS_AFTER_MS = 1_500;

/** The parts of a page's global scope that hold things. */
export type KeepingPage = {
  readonly indexedDB: IDBFactory;
  /** Missing where the page may not use it. */
  readonly caches?: Pick<CacheStorage, 'keys' | 'delete'> | undefined;
};

export type DeleteNeeds = {
  /** Our databases by name, for browsers that do not list what there is. */
  readonly knownDatabases: readonly string[];
  /** Sends the news; others that do not answer are not waited for long. */
  readonly tellOthers: () => Promise<void>;
  /** Closes this page's own connections. */
  readonly letGo: () => void;
};

/** The ports of *delete everything*, for a full page of the extension. */
export function deletePorts(needs: DeleteNeeds, page: KeepingPage = globalThis): DeletePorts {
  const { indexedDB } = page;
  return {
    tellOthers: () => within(OTHERS_AFTER_MS, needs.tellOthers()),
    letGo: needs.letGo,
    databases: () => databaseNames(indexedDB, needs.knownDatabases),
    deleteDatabase: (name) => deleteDatabase(indexedDB, name),
    areas: [...extensionAreas(), ...pageAreas(page), ...cacheArea(page.caches)],
    resetButton,
  };
}

async function databaseNames(factory: IDBFactory, known: readonly string[]): Promise<readonly string[]> {
  if (typeof factory.databases === 'function') {
    return (await factory.databases()).flatMap(({ name }) => name ?? []);
  }
  const there = await Promise.all(known.map((name) => isThere(factory, name)));
  return known.filter((_name, at) => there[at]);
}

/** Asks for a database without making it: one that has to be made is not there, and its making is broken off. */
function isThere(factory: IDBFactory, name: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name);
    request.onupgradeneeded = () => {
      request.transaction?.abort();
      resolve(false);
    };
    request.onsuccess = () => {
      request.result.close();
      resolve(true);
    };
    // Breaking it off ends here as well, after it was said that nothing is there.
    request.onerror = (event) => {
      event.preventDefault();
      reject(request.error);
    };
  });
}

function deleteDatabase(factory: IDBFactory, name: string): Promise<'deleted' | 'held'> {
  return new Promise((resolve, reject) => {
    const request = factory.deleteDatabase(name);
    const noAnswer = () => reject(new Error(`no answer in ${NO_ANSWER_AFTER_MS / 1000} seconds`));
    let timer = setTimeout(noAnswer, NO_ANSWER_AFTER_MS);
    request.onblocked = () => {
      clearTimeout(timer);
      timer = setTimeout(() => resolve('held'), HELD_AFTER_MS);
    };
    request.onsuccess = () => {
      clearTimeout(timer);
      resolve('deleted');
    };
    request.onerror = () => {
      clearTimeout(timer);
      reject(request.error);
    };
  });
}

/** `sync` too, although nothing of ours is ever put there: what is not there need not be believed. */
function extensionAreas(): readonly Area[] {
  const { local, session, sync } = browser.storage;
  const areas = Object.entries({ local, session, sync });
  // A browser may lack one of them, whatever the types say.
  return areas.flatMap(([name, area]) =>
    area
      ? [
          {
            name: `storage.${name}`,
            keys: async () => Object.keys(await area.get(null)),
            clear: () => area.clear(),
          },
        ]
      : [],
  );
}

/** The page's own two. A rule forbids our code to keep anything there, so that they are only named to be emptied. */
function pageAreas(page: object): readonly Area[] {
  return ['localStorage', 'sessionStorage'].flatMap((name) => {
    const storage = storageAt(page, name);
    if (storage === null) return [];
    return [{ name, keys: async () => keysOf(storage), clear: async () => storage.clear() }];
  });
}

function storageAt(page: object, name: string): Storage | null {
  try {
    const storage: unknown = Reflect.get(page, name);
    return storage instanceof Storage ? storage : null;
  } catch {
    return null; // The browser lets this page keep nothing there.
  }
}

function keysOf(storage: Storage): readonly string[] {
  return Array.from({ length: storage.length }, (_none, at) => storage.key(at)).filter((key) => key !== null);
}

function cacheArea(caches: KeepingPage['caches']): readonly Area[] {
  if (!caches) return [];
  const keys = () => caches.keys();
  const clear = async () => void (await Promise.all((await keys()).map((name) => caches.delete(name))));
  return [{ name: 'caches', keys, clear }];
}

/** A tab that is closed meanwhile has no button to mark. */
async function resetButton(): Promise<void> {
  const open = await browser.tabs.query({});
  await Promise.allSettled(open.flatMap(({ id }) => (id === undefined ? [] : [tabs.markButton(id, null)])));
}

/** Waits for work to end in whatever way, and not longer than this. */
async function within(ms: number, work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([work, over]).finally(() => clearTimeout(timer));
}
