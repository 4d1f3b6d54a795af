/** A store over an empty fake IndexedDB, and further windows on the same one. */
import { IDBFactory } from 'fake-indexeddb';
import { createDatabase, type DatabaseEvents } from '../../lib/storage/database';
import type { Store } from '../../lib/storage/transaction';
import { type Given, given } from '../contracts/world';

/** Forgets all databases: what is opened after this finds none. */
export function emptyIndexedDb(): void {
  globalThis.indexedDB = new IDBFactory();
}

/** One more window on the databases there are. */
export function windowOn(world: Given, events: DatabaseEvents = {}): Store {
  return { ...world, database: createDatabase(events) };
}

/** A window on an empty store. */
export function freshStore(world: Given = given(), events: DatabaseEvents = {}): Store {
  emptyIndexedDb();
  return windowOn(world, events);
}
