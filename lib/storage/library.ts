/** The library of all reviews, straight on the database: the adapter the dashboard uses. */
import type { Library } from '../app/ports';
import { importRecords, planImport } from './import-records';
import { removeForGood, renameReview, setBinned } from './keep-reviews';
import { listReviews } from './list-reviews';
import { readRecords, streamRecords } from './select-records';
import type { Store } from './transaction';

/** The port `Library` over a database in this very context. */
export function createLibrary(store: Store): Library {
  return {
    list: (query) => listReviews(store.database, query),
    renameReview: (assessmentId, title) => renameReview(store, assessmentId, title),
    setBinned: (assessmentIds, binned) => setBinned(store, assessmentIds, binned),
    removeForGood: (assessmentId) => removeForGood(store, assessmentId),
    read: (selection) => readRecords(store.database, selection),
    stream: (selection) => streamRecords(store.database, selection),
    planImport: (records) => planImport(store.database, records),
    importRecords: (records) => importRecords(store, records),
  };
}
