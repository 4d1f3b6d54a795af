/** How the database came to its present shape: one step a version, in order, each kept for ever. */

/**
 * Brings a database from one version to the next. It runs inside the upgrade's own transaction; a step
 * that moves rows does so in request handlers there, and waits for nothing else.
 */
export type UpgradeStep = (database: IDBDatabase, transaction: IDBTransaction) => void;

/** To version 1: products, assessments, their answers and events, what lists are made of, and the counts. */
function createStores(database: IDBDatabase): void {
  const products = database.createObjectStore('products', { keyPath: 'id' });
  products.createIndex('byPageKey', 'pageKeys', { multiEntry: true });
  products.createIndex('byOrigin', '_origins', { multiEntry: true });
  const assessments = database.createObjectStore('assessments', { keyPath: 'id' });
  assessments.createIndex('byProduct', 'productId');
  assessments.createIndex('byChange', ['_binned', '_changed', 'id']);
  assessments.createIndex('byStart', ['_binned', '_started', 'id']);
  database.createObjectStore('answers', { keyPath: ['_assessmentId', 'questionId'] });
  database.createObjectStore('events', { keyPath: ['assessmentId', 'seq'] });
  database.createObjectStore('listings', { keyPath: 'id' });
  database.createObjectStore('counts', { keyPath: 'id' });
}

/** `UPGRADES[n]` leads from version n to version n + 1. Steps are only ever added, never changed. */
export const UPGRADES: readonly UpgradeStep[] = [createStores];

/** The database's version: a number of its own, apart from the file format's and the checklist's. */
export const DATABASE_VERSION = UPGRADES.length;

/** Runs every step a database of this version still lacks; `from` is 0 for one that did not exist. */
export function upgrade(database: IDBDatabase, transaction: IDBTransaction, from: number): void {
  for (const step of UPGRADES.slice(from)) step(database, transaction);
}
