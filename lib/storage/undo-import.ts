/** Takes an import back: what it brought is gone, and what it changed is as before. */
import type { ImportUndo } from '../app/library-ports';
import type { Failure, Outcome } from '../app/ports';
import { type EvidenceImage, forget, type ImportImages, imagesFor, type ReviewImage } from './import-images';
import { ok, refused } from './outcome';
import { aboutOf } from './rows';
import { deleteSnapshot } from './snapshots';
import { type Store, type Work, writing } from './transaction';
import { whyNotUndone } from './undo-checks';
import {
  answeredIdsOf,
  deletePiece,
  deleteProduct,
  deleteReview,
  putAnswer,
  putExercise,
  putHeader,
  putMeeting,
  putProduct,
  recountReviewsWith,
  totalsFor,
} from './write-records';

async function restoreReview(work: Work, { left, before, answers, seqs }: ReviewImage): Promise<void> {
  const { tx } = work;
  const current = await tx.objectStore('assessments').get(left.id);
  if (!current) return;
  if (before === null) {
    await deleteReview(work, current);
    return;
  }
  for (const [questionId, answer] of answers) putAnswer(work, left.id, questionId, answer);
  for (const seq of seqs) work.queue(tx.objectStore('events').delete([left.id, seq]));
  // Its product may have been described anew since: names and totals are those of now.
  const about = aboutOf(current);
  const totals = await totalsFor(work, before, about, await answeredIdsOf(tx, left.id));
  putHeader(work, before, about, totals, current);
}

/** Pixels may stand without their picture, where somebody took it away a moment before. */
function restoreEvidence(work: Work, { left, assessmentId, row, pixels, text }: EvidenceImage): void {
  const { tx, queue } = work;
  deletePiece(work, assessmentId, left.id);
  if (row) queue(tx.objectStore('evidence').put(row));
  if (text) queue(tx.objectStore('texts').put(text));
  queue(pixels ? tx.objectStore('pictures').put(pixels) : tx.objectStore('pictures').delete(left.id));
}

function restoreRest(work: Work, { products, meetings, exercises, snapshotIds }: ImportImages): void {
  const { tx, queue, touched } = work;
  for (const { left, before, productId } of meetings) {
    touched.productIds.add(productId);
    if (before) putMeeting(work, before);
    else queue(tx.objectStore('meetings').delete(left.id));
  }
  for (const { left, before } of exercises) {
    if (before) putExercise(work, before);
    else queue(tx.objectStore('exercises').delete(left.id));
  }
  for (const id of snapshotIds) deleteSnapshot(work, id);
  for (const { left, before } of products) {
    if (before) putProduct(work, before);
    else deleteProduct(work, left.id);
  }
}

async function takeBack(work: Work, images: ImportImages): Promise<void> {
  // Before anything is counted: what reviews ask is no longer known without their checklist.
  for (const { hash } of images.checklists) work.queue(work.tx.objectStore('checklists').delete(hash));
  for (const review of images.reviews) await restoreReview(work, review);
  // After the reviews: with one that is new all its evidence went, and what stood in its place comes back.
  const gone = new Set(images.reviews.flatMap(({ left, before }) => (before ? [] : left.id)));
  for (const piece of images.evidence) {
    const stood = piece.row !== undefined || piece.pixels !== undefined;
    if (stood || !gone.has(piece.assessmentId)) restoreEvidence(work, piece);
  }
  restoreRest(work, images);
  for (const { hash } of images.checklists) await recountReviewsWith(work, hash);
}

/**
 * One transaction. What was here before and was not written by the import stays as it is now.
 * @returns `refused` when something of the import was changed or taken away since, when something new belongs to what
 *   it brought, or when it was taken back already; then nothing is taken back
 */
export async function undoImport(store: Store, undo: ImportUndo): Promise<Outcome<null, Failure>> {
  const images = imagesFor(undo);
  if (images === null) return refused('there is nothing to take back');
  const undone = await writing(store, async (work): Promise<Outcome<null, Failure>> => {
    const why = await whyNotUndone(work.tx, images);
    if (why !== null) return refused(why);
    await takeBack(work, images);
    return ok(null);
  });
  if (undone.ok) forget(undo);
  return undone;
}
