/** Deletes all that Equal Say keeps in this browser, then looks again and says what is left. */

/** One place of the browser that holds values under keys. */
export type Area = {
  /** As the browser calls it, such as `storage.local`. */
  readonly name: string;
  keys(): Promise<readonly string[]>;
  clear(): Promise<void>;
};

/** What deleting everything needs of the browser. Each may reject; that ends up among the failures. */
export type DeletePorts = {
  /** Tells every other context of ours to leave the store alone; resolves when they have had the time to. */
  tellOthers(): Promise<void>;
  /** Closes this context's own connections. */
  letGo(): void;
  /** The names of the databases of our origin that are there now. */
  databases(): Promise<readonly string[]>;
  /** `held`: another window keeps it open. The browser deletes it once that window is closed. */
  deleteDatabase(name: string): Promise<'deleted' | 'held'>;
  readonly areas: readonly Area[];
  /** Takes our marks off the toolbar button. */
  resetButton(): Promise<void>;
};

/** Why something may be left. `what` is the browser's name for it, `detail` its own words. */
export type DeletionFailure =
  | { readonly kind: 'held'; readonly what: string }
  | { readonly kind: 'not-deleted'; readonly what: string; readonly detail: string }
  /** Nobody can say whether anything is left there. */
  | { readonly kind: 'not-read'; readonly what: string; readonly detail: string };

/** What was found when everything had been deleted. All three empty: nothing of ours is left. */
export type WhatIsLeft = {
  readonly databases: readonly string[];
  /** The area and the key, such as `storage.local: settings`. */
  readonly keys: readonly string[];
  readonly failures: readonly DeletionFailure[];
};

/** How a failure names what the browser has no name for. */
const DATABASES = 'IndexedDB';
const BUTTON = 'action';

/**
 * Never rejects: what went wrong is part of what is left. A window that was still saving can make a store anew
 * behind the first attempt, so that a second follows where something is left that nobody holds.
 */
export async function deleteEverything(ports: DeletePorts): Promise<WhatIsLeft> {
  // Who does not hear of it is asked by the browser itself to close its connection.
  await ports.tellOthers().catch(() => undefined);
  const left = await attempt(ports);
  const isHeld = left.failures.some(({ kind }) => kind === 'held');
  return isNothing(left) || isHeld ? left : attempt(ports);
}

function isNothing({ databases, keys, failures }: WhatIsLeft): boolean {
  return databases.length + keys.length + failures.length === 0;
}

async function attempt(ports: DeletePorts): Promise<WhatIsLeft> {
  ports.letGo();
  const deleting = await Promise.all([
    deleteDatabases(ports),
    ...ports.areas.map((area) => clearing(area.name, () => area.clear())),
    clearing(BUTTON, () => ports.resetButton()),
  ]);
  const found = await readBack(ports);
  return { ...found, failures: [...deleting.flat(), ...found.failures] };
}

async function deleteDatabases(ports: DeletePorts): Promise<readonly DeletionFailure[]> {
  let names: readonly string[];
  try {
    names = await ports.databases();
  } catch (thrown) {
    return [{ kind: 'not-deleted', what: DATABASES, detail: wordsOf(thrown) }];
  }
  const failures = await Promise.all(
    names.map(async (what): Promise<readonly DeletionFailure[]> => {
      try {
        return (await ports.deleteDatabase(what)) === 'held' ? [{ kind: 'held', what }] : [];
      } catch (thrown) {
        return [{ kind: 'not-deleted', what, detail: wordsOf(thrown) }];
      }
    }),
  );
  return failures.flat();
}

async function clearing(what: string, work: () => Promise<void>): Promise<readonly DeletionFailure[]> {
  try {
    await work();
    return [];
  } catch (thrown) {
    return [{ kind: 'not-deleted', what, detail: wordsOf(thrown) }];
  }
}

async function readBack({ databases, areas }: DeletePorts): Promise<WhatIsLeft> {
  const inDatabases = await reading(DATABASES, databases);
  const inAreas = await Promise.all(
    areas.map(async (area) => {
      const { found, failures } = await reading(area.name, () => area.keys());
      return { found: found.map((key) => `${area.name}: ${key}`), failures };
    }),
  );
  return {
    databases: inDatabases.found,
    keys: inAreas.flatMap(({ found }) => found),
    failures: [inDatabases, ...inAreas].flatMap(({ failures }) => failures),
  };
}

type Reading = { readonly found: readonly string[]; readonly failures: readonly DeletionFailure[] };

async function reading(what: string, read: () => Promise<readonly string[]>): Promise<Reading> {
  try {
    return { found: await read(), failures: [] };
  } catch (thrown) {
    return { found: [], failures: [{ kind: 'not-read', what, detail: wordsOf(thrown) }] };
  }
}

function wordsOf(thrown: unknown): string {
  return thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
}
