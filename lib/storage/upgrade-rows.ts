/** How steps of an upgrade move rows: in request handlers of the upgrade's own transaction, which waits for nothing else. */

/** A row of any version: what it holds is the step's to know. */
export type Row = Readonly<Record<string, unknown>>;

/** Rows read at once where none is written back. */
const BATCH = 1_000;

/** Is this an object whose fields may be looked at? */
export function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null;
}

/** Rewrites every row of a store, one after the other, and then calls `done`. */
export function rewrite<Was = Row>(
  store: IDBObjectStore,
  change: (row: Was) => object,
  done: () => void,
): void {
  const request = store.openCursor();
  request.onsuccess = () => {
    const cursor = request.result;
    if (!cursor) {
      done();
      return;
    }
    cursor.update(change(cursor.value));
    cursor.continue();
  };
}

/** Shows every row of a store, in the order of its keys, and then calls `done`. */
export function eachRow<Was>(
  store: IDBObjectStore,
  keyOf: (row: Was) => IDBValidKey,
  see: (row: Was) => void,
  done: () => void,
): void {
  const readFrom = (range: IDBKeyRange | null) => {
    const request: IDBRequest<Was[]> = store.getAll(range, BATCH);
    request.onsuccess = () => {
      for (const row of request.result) see(row);
      const last = request.result.at(-1);
      if (last === undefined || request.result.length < BATCH) done();
      else readFrom(IDBKeyRange.lowerBound(keyOf(last), true));
    };
  };
  readFrom(null);
}

/** Runs these one after the other, each when the one before has called its `done`. */
export function inTurn(parts: readonly ((done: () => void) => void)[], done: () => void): void {
  const [first, ...rest] = parts;
  if (first) first(() => inTurn(rest, done));
  else done();
}

/**
 * What `read` gives, or `null` when it cannot be read off a damaged row: that keeps nobody from all the others, and is
 * told when the row is next read.
 */
export function unlessBroken<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch {
    return null;
  }
}
