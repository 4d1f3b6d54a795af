/** The library of all reviews, straight on the database: the adapter the dashboard uses. */
import type { Library } from '../app/ports';
import { importRecords, planImport } from './import-records';
import { removeForGood, renameReview, setBinned } from './keep-reviews';
import { keepChecklist, keptChecklists, removeChecklist } from './kept-checklists';
import { listReviews } from './list-reviews';
import { listMeetings, listProducts, openMeeting, openProduct } from './open-product';
import { removeMeeting } from './remove-meeting';
import { saveMeeting } from './save-meeting';
import { readRecords } from './select-records';
import { streamRecords } from './stream-records';
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
    planImport: (records) => planImport(store, records),
    importRecords: (records) => importRecords(store, records),
    product: (productId) => openProduct(store.database, productId),
    products: () => listProducts(store.database),
    meetings: () => listMeetings(store.database),
    meeting: (meetingId) => openMeeting(store.database, meetingId),
    saveMeeting: (meeting, seenRevision) => saveMeeting(store, meeting, seenRevision),
    removeMeeting: (meetingId) => removeMeeting(store, meetingId),
    keepChecklist: (checklist) => keepChecklist(store, checklist),
    checklists: () => keptChecklists(store.database),
    removeChecklist: (hash) => removeChecklist(store, hash),
  };
}
