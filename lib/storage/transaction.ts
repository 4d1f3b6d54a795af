/** Runs one use case in one transaction, and turns whatever storage says into an outcome. */
import type { IDBPTransaction } from 'idb';
import type { Clock, Outcome, RecordsChanged, StorageFailure } from '../app/ports';
import type { ChecklistRef, ChecklistStructure } from '../domain/checklist';
import type { Connection, Database } from './database';
import { keepProducts, type ProductMove } from './keep-products';
import { fail, isStorageError, storageFailure } from './outcome';
import { type Flag, type Schema, STORE_NAMES, type StoreName } from './schema';
import { structuresIn } from './structures';
import { createWriteQueue } from './write-queue';

/** What every use case of the store is given. */
export type Store = {
  readonly database: Database;
  readonly clock: Clock;
  /** The structure of a published checklist, or `null` for one this browser does not hold. */
  readonly structureOf: (ref: ChecklistRef) => ChecklistStructure | null;
  /**
   * SHA-256 of bytes, as 64 small hexadecimal digits. Where it is given, no pixels are stored that are not those
   * their picture's record names.
   */
  readonly hashOf?: (bytes: Uint8Array<ArrayBuffer>) => Promise<string>;
  /** Told after each write is on disk, never before. */
  readonly changed?: (what: RecordsChanged) => void;
};

/** A transaction over all stores. */
export type Tx<Mode extends IDBTransactionMode> = IDBPTransaction<Schema, StoreName[], Mode>;

/** One writing use case while it runs. */
export type Work = {
  readonly tx: Tx<'readwrite'>;
  /** The time of the whole use case. */
  readonly now: string;
  /**
   * The structure of a checklist: one that comes with Equal Say, or one kept in this browser; `null` when
   * neither has it. Each is read once in a use case.
   */
  readonly structureFor: (ref: ChecklistRef) => Promise<ChecklistStructure | null>;
  /** Hands a write over without waiting for it: that all of them are done is what the transaction tells. */
  readonly queue: (write: Promise<unknown>) => void;
  /** To be waited for between the writes of very many records, which would all stand in memory at once. */
  readonly room: () => Promise<unknown>;
  /** Ids of what was written, told to the other windows once it is on disk. */
  readonly touched: { readonly assessmentIds: Set<string>; readonly productIds: Set<string> };
  /** By how many the reviews in use (0) and in the bin (1) have become more or fewer. */
  readonly counted: Record<Flag, number>;
  /** What becomes of products and of what is kept of their reviews (`keep-products.ts`), by their id. */
  readonly products: Map<string, ProductMove>;
};

type Result<Value, Failure> = Promise<Outcome<Value, Failure | StorageFailure>>;

/** The error that says most: an abort is only what follows from another one. */
function causeOf(reasons: readonly unknown[]): unknown {
  const isCause = (reason: unknown) => !(reason instanceof DOMException && reason.name === 'AbortError');
  return reasons.find(isCause) ?? reasons[0];
}

function reasonsOf(...results: readonly PromiseSettledResult<unknown>[]): readonly unknown[] {
  return results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
}

function failed(database: Database, error: unknown): Outcome<never, StorageFailure> {
  const failure = storageFailure(error);
  // A connection that was shut is of no more use; the next use case opens another.
  if (failure.reason === 'closed') database.close();
  return fail(failure);
}

/** Ends a transaction one way or the other. One that is over already says so itself, in `done`. */
function end(tx: Tx<IDBTransactionMode>, how: 'commit' | 'abort'): void {
  try {
    tx[how]();
  } catch (error) {
    if (!isStorageError(error)) throw error;
  }
}

async function settle<Value, Failure, Mode extends IDBTransactionMode>(
  database: Database,
  open: (connection: Connection) => Tx<Mode>,
  work: (tx: Tx<Mode>) => Promise<Outcome<Value, Failure>>,
  failures: () => Promise<readonly unknown[]>,
): Result<Value, Failure> {
  let tx: Tx<Mode>;
  try {
    tx = open(await database.connection());
  } catch (error) {
    return failed(database, error);
  }
  const working = work(tx).then(
    (outcome) => {
      // Saves the wait for each write's own answer: a write that fails still undoes them all.
      end(tx, 'commit');
      return outcome;
    },
    (error: unknown) => {
      end(tx, 'abort');
      throw error;
    },
  );
  const [worked, done] = await Promise.allSettled([working, tx.done]);
  if (worked.status === 'fulfilled' && done.status === 'fulfilled') return worked.value;
  const cause = causeOf([...reasonsOf(worked), ...(await failures()), ...reasonsOf(done)]);
  if (!isStorageError(cause)) throw cause;
  return failed(database, cause);
}

/**
 * Reads in one transaction. `work` may wait for nothing but the transaction it is given.
 * @returns its outcome, or what storage said; throws only what is a mistake in our own code.
 */
export function reading<Value, Failure>(
  database: Database,
  work: (tx: Tx<'readonly'>) => Promise<Outcome<Value, Failure>>,
): Result<Value, Failure> {
  return settle(
    database,
    (connection) => connection.transaction([...STORE_NAMES], 'readonly'),
    work,
    async () => [],
  );
}

async function keepCounts({ tx, counted, queue }: Work): Promise<void> {
  if (counted[0] === 0 && counted[1] === 0) return;
  const counts = tx.objectStore('counts');
  const { inUse, binned } = (await counts.get('reviews')) ?? { inUse: 0, binned: 0 };
  queue(counts.put({ id: 'reviews', inUse: inUse + counted[0], binned: binned + counted[1] }));
}

/**
 * Writes in one strict transaction: the outcome is ok only once all of it is on disk, and nothing is
 * written when it is not. `work` decides before it writes: an outcome that fails writes nothing. Whenever it did
 * write, the time is kept in `local`, so that it can be said what no backup has yet.
 * @param inBackups false for what no backup holds: totals worked out anew
 */
export async function writing<Value, Failure>(
  store: Store,
  work: (work: Work) => Promise<Outcome<Value, Failure>>,
  inBackups = true,
): Result<Value, Failure> {
  const writes = createWriteQueue();
  const { add: queue, room } = writes;
  const touched: Work['touched'] = { assessmentIds: new Set(), productIds: new Set() };
  const outcome = await settle(
    store.database,
    // One scope for all: every write touches the reviews, so a narrower one would let nothing more run.
    (connection) => connection.transaction([...STORE_NAMES], 'readwrite', { durability: 'strict' }),
    async (tx) => {
      const now = store.clock.now();
      const structureFor = structuresIn(store, tx);
      const counted = { 0: 0, 1: 0 };
      const unit: Work = { tx, now, structureFor, queue, room, touched, counted, products: new Map() };
      const result = await work(unit);
      await Promise.all([keepCounts(unit), keepProducts(unit)]);
      if (inBackups && writes.count > 0) queue(tx.objectStore('local').put({ id: 'changed', at: now }));
      return result;
    },
    writes.failures,
  );
  if (outcome.ok && touched.assessmentIds.size + touched.productIds.size > 0) {
    store.changed?.({ assessmentIds: [...touched.assessmentIds], productIds: [...touched.productIds] });
  }
  return outcome;
}
