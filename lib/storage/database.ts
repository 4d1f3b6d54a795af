/** Opens the database when it is first used, lets go of it when asked to, and opens it again when needed. */
import { type IDBPDatabase, openDB, unwrap } from 'idb';
import { DATABASE_NAME, type Schema } from './schema';
import { DATABASE_VERSION, upgrade } from './upgrades';

/** An open connection with the stores of this version. */
export type Connection = IDBPDatabase<Schema>;

/** What happens to the database outside any one use case, for the screen to say. */
export type DatabaseEvents = {
  /** A window with an older version keeps this one from opening; it opens once that window is closed. */
  readonly blocked?: () => void;
  /** Another window is upgrading or deleting the database; this connection was closed to let it. */
  readonly blocking?: () => void;
  /** The browser shut the connection, as when site data is cleared. The next use opens it again. */
  readonly terminated?: () => void;
  /** A stored record does not parse and was left out of a list or a file. The text names it, never quotes it. */
  readonly damaged?: (detail: string) => void;
};

/** One window's way to the database. */
export type Database = {
  readonly events: DatabaseEvents;
  /**
   * The open connection, opened on first use and again after it was lost. It rejects with the browser's
   * error: `VersionError` when a newer version of the extension has upgraded the database meanwhile.
   */
  connection(): Promise<Connection>;
  /** Lets go of the connection; the next use opens another. */
  close(): void;
};

/** A way to the database `equal-say`. Nothing is opened until the first use. */
export function createDatabase(events: DatabaseEvents = {}): Database {
  let opening: Promise<Connection> | null = null;
  let live: Connection | null = null;

  const forget = () => {
    live?.close();
    live = null;
    opening = null;
  };

  const open = async (): Promise<Connection> => {
    const connection = await openDB<Schema>(DATABASE_NAME, DATABASE_VERSION, {
      upgrade: (database, from, _to, transaction) => upgrade(unwrap(database), unwrap(transaction), from),
      blocked: () => events.blocked?.(),
      blocking: () => {
        forget();
        events.blocking?.();
      },
      terminated: () => {
        forget();
        events.terminated?.();
      },
    });
    return connection;
  };

  const begin = (): Promise<Connection> => {
    const attempt = open();
    opening = attempt;
    attempt.then(
      (connection) => {
        // Closed while it was opening: nobody waits for this connection any more.
        if (opening === attempt) live = connection;
        else connection.close();
      },
      () => {
        if (opening === attempt) opening = null;
      },
    );
    return attempt;
  };

  return { events, connection: async () => opening ?? begin(), close: forget };
}
