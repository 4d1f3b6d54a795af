/** The folder that copies go to, kept as the browser's own handle; it is in no backup and no file. */
import type { FolderShelf } from '../app/folder-copy';
import type { Connection, Database } from './database';
import { isStorageError, storageFailure } from './outcome';
import type { LocalRow } from './schema';

const ID = 'folder';

type FolderRow = Extract<LocalRow, { readonly id: typeof ID }>;

/** Works on the one row; what storage says is thrown as the cause of an `Error`, since a shelf has no outcome. */
async function attempt<Value>(
  database: Database,
  work: (connection: Connection) => Promise<Value>,
): Promise<Value> {
  try {
    return await work(await database.connection());
  } catch (error) {
    if (!isStorageError(error)) throw error;
    const failure = storageFailure(error);
    // A connection that was shut is of no more use; the next use opens another.
    if (failure.reason === 'closed') database.close();
    throw new Error(failure.detail, { cause: failure });
  }
}

/** Writes are told to nobody and count as no change: no record is in them. */
export function createFolderShelf(database: Database): FolderShelf {
  return {
    load: () =>
      attempt(database, async (connection) => {
        const row = await connection.get('local', ID);
        return row?.id === ID && row.handle.kind === 'directory' ? row.handle : null;
      }),
    keep: (handle) =>
      attempt(database, async (connection) => {
        const row: FolderRow = { id: ID, handle };
        await connection.put('local', row);
      }),
    forget: () => attempt(database, (connection) => connection.delete('local', ID)),
  };
}
