/** Runs one use case in one transaction, and turns whatever storage says into an outcome. */
import type { IDBPTransaction } from 'idb';
import type { Clock, Outcome, RecordsChanged, StorageFailure } from '../app/ports';
import type { ChecklistRef, ChecklistStructure } from '../domain/checklist';
import type { Connection, Database } from './database';
import { fail, isStorageError, storageFailure } from './outcome';
import { type Schema, STORE_NAMES, type StoreName } from './schema';

/** What every use case of the store is given. */
export type Store = {
  readonly database: Database;
  readonly clock: Clock;
  /** The structure of a published checklist, or `null` for one this browser does not hold. */
  readonly structureOf: (ref: ChecklistRef) => ChecklistStructure | null;
  /** Told after each write is on disk, never before. */
  readonly changed?: (what: RecordsChanged) => void;
};

export type Tx<Mode extends IDBTransactionMode> = IDBPTransaction<Schema, StoreName[], Mode>;

/** One writing use case while it runs. */
export type Work = {
  readonly tx: Tx<'readwrite'>;
  /** The time of the whole use case. */
  readonly now: string;
  readonly structureOf: Store['structureOf'];
  /** Ids of what was written, told to the other windows once it is on disk. */
  readonly touched: { readonly assessmentIds: Set<string>; readonly productIds: Set<string> };
};

function begin<Mode extends IDBTransactionMode>(
  connection: Connection,
  mode: Mode,
  options?: { durability: 'strict' },
): Tx<Mode> {
  // One scope for all: every write touches the reviews, so a narrower one would let nothing more run.
  return connection.transaction([...STORE_NAMES], mode, options);
}

function abort(tx: Tx<IDBTransactionMode>): void {
  try {
    tx.abort();
  } catch {
    // It is over already: the browser aborted it because a request failed.
  }
}

/** The error that says most: an abort is only what follows from another one. */
function causeOf(results: readonly PromiseSettledResult<unknown>[]): unknown {
  const reasons = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
  return reasons.find((reason) => reason?.name !== 'AbortError') ?? reasons[0];
}

function failed(database: Database, error: unknown): Outcome<never, StorageFailure> {
  const failure = storageFailure(error);
  // A connection that was shut is of no more use; the next use case opens another.
  if (failure.reason === 'closed') database.close();
  return fail(failure);
}

async function settle<Value, Failure, Mode extends IDBTransactionMode>(
  database: Database,
  open: (connection: Connection) => Tx<Mode>,
  work: (tx: Tx<Mode>) => Promise<Outcome<Value, Failure>>,
): Promise<Outcome<Value, Failure | StorageFailure>> {
  let tx: Tx<Mode>;
  try {
    tx = open(await database.connection());
  } catch (error) {
    return failed(database, error);
  }
  const working = work(tx).catch((error: unknown) => {
    abort(tx);
    throw error;
  });
  const [worked, done] = await Promise.allSettled([working, tx.done]);
  if (worked.status === 'fulfilled' && done.status === 'fulfilled') return worked.value;
  const cause = causeOf([worked, done]);
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
): Promise<Outcome<Value, Failure | StorageFailure>> {
  return settle(database, (connection) => begin(connection, 'readonly'), work);
}

/**
 * Writes in one strict transaction: the outcome is ok only once all of it is on disk, and nothing is
 * written when it is not. `work` decides before it writes: an outcome that fails writes nothing.
 */
export async function writing<Value, Failure>(
  store: Store,
  work: (work: Work) => Promise<Outcome<Value, Failure>>,
): Promise<Outcome<Value, Failure | StorageFailure>> {
  const touched: Work['touched'] = { assessmentIds: new Set(), productIds: new Set() };
  const outcome = await settle(
    store.database,
    (connection) => begin(connection, 'readwrite', { durability: 'strict' }),
    (tx) => work({ tx, now: store.clock.now(), structureOf: store.structureOf, touched }),
  );
  if (outcome.ok && touched.assessmentIds.size + touched.productIds.size > 0) {
    store.changed?.({ assessmentIds: [...touched.assessmentIds], productIds: [...touched.productIds] });
  }
  return outcome;
}
