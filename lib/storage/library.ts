/** The library of all reviews, straight on the database: the adapter the dashboard uses. */
import type { Library } from '../app/ports';
import { amendProduct } from './amend-product';
import { removeProduct, setProductBinned } from './bin-product';
import { changedAt } from './changed-at';
import { listDue } from './due';
import {
  closeExercise,
  listExercises,
  openExercise,
  readSnapshot,
  removeExercise,
  reopenExercise,
  saveExercise,
  setExerciseBinned,
} from './exercises';
import { readHistory } from './history';
import { importRecords, planImport } from './import-records';
import { removeForGood, renameReview, setBinned } from './keep-reviews';
import { keepChecklist, keptChecklists, removeChecklist } from './kept-checklists';
import { listProductPage } from './list-product-page';
import { listReviews } from './list-reviews';
import { mergedInto, mergeProducts, unmergeProduct } from './merge-products';
import { listMeetings, listProducts, openMeeting, openProduct } from './open-product';
import { removeMeeting } from './remove-meeting';
import { saveMeeting } from './save-meeting';
import { readRecords } from './select-records';
import { streamRecords } from './stream-records';
import type { Store } from './transaction';
import { undoImport } from './undo-import';

/** The port `Library` over a database in this very context. */
export function createLibrary(store: Store): Library {
  return {
    list: (query) => listReviews(store, query),
    renameReview: (assessmentId, title) => renameReview(store, assessmentId, title),
    setBinned: (assessmentIds, binned) => setBinned(store, assessmentIds, binned),
    removeForGood: (assessmentId) => removeForGood(store, assessmentId),
    read: (selection) => readRecords(store.database, selection),
    stream: (selection) => streamRecords(store.database, selection),
    planImport: (files) => planImport(store, files),
    importRecords: (files, settled) => importRecords(store, files, settled),
    undoImport: (undo) => undoImport(store, undo),
    product: (productId) => openProduct(store.database, productId),
    products: () => listProducts(store.database),
    meetings: () => listMeetings(store.database),
    meeting: (meetingId) => openMeeting(store.database, meetingId),
    saveMeeting: (meeting, seenRevision) => saveMeeting(store, meeting, seenRevision),
    removeMeeting: (meetingId) => removeMeeting(store, meetingId),
    keepChecklist: (checklist) => keepChecklist(store, checklist),
    checklists: () => keptChecklists(store.database),
    removeChecklist: (hash) => removeChecklist(store, hash),
    listProducts: (query) => listProductPage(store.database, query),
    amendProduct: (productId, seenRevision, change) => amendProduct(store, productId, seenRevision, change),
    mergeProducts: (intoId, fromId) => mergeProducts(store, intoId, fromId),
    unmergeProduct: (fromId) => unmergeProduct(store, fromId),
    mergedInto: (productId) => mergedInto(store.database, productId),
    setProductBinned: (productId, binned) => setProductBinned(store, productId, binned),
    removeProduct: (productId) => removeProduct(store, productId),
    history: (assessmentId) => readHistory(store.database, assessmentId),
    due: (until) => listDue(store.database, until),
    changedAt: () => changedAt(store.database),
    exercises: (bin) => listExercises(store.database, bin),
    exercise: (exerciseId) => openExercise(store.database, exerciseId),
    saveExercise: (exercise, seenRevision) => saveExercise(store, exercise, seenRevision),
    setExerciseBinned: (exerciseId, binned) => setExerciseBinned(store, exerciseId, binned),
    removeExercise: (exerciseId) => removeExercise(store, exerciseId),
    closeExercise: (exerciseId, seenRevision, head, text) =>
      closeExercise(store, exerciseId, seenRevision, head, text),
    reopenExercise: (exerciseId) => reopenExercise(store, exerciseId),
    snapshot: (snapshotId) => readSnapshot(store.database, snapshotId),
  };
}
