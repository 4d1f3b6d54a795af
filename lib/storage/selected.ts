/** Which records a selection takes in: their keys, without reading more of them than that takes. */
import type { NotFound, Outcome, Selection } from '../app/ports';
import { byCodeUnits } from '../domain/records';
import { NOT_FOUND, ok } from './outcome';
import type { Tx } from './transaction';

type ReadTx = Tx<'readonly'>;

/** What a selection takes in, by id, each in the order of ids. */
export type Selected = {
  readonly assessmentIds: readonly string[];
  readonly productIds: readonly string[];
  readonly meetingIds: readonly string[];
  /** Of the checklists they were made with, those that come with Equal Say among them; each once. */
  readonly hashes: readonly string[];
  readonly exerciseIds: readonly string[];
  /** Of the snapshots whose texts go with these exercises. */
  readonly snapshotIds: readonly string[];
};

const NOTHING: Selected = {
  assessmentIds: [],
  productIds: [],
  meetingIds: [],
  hashes: [],
  exerciseIds: [],
  snapshotIds: [],
};

type MadeWith = { readonly checklist: { readonly hash: string } };

function eachOnce(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort(byCodeUnits);
}

function hashesOf(made: readonly MadeWith[]): readonly string[] {
  return eachOnce(made.map(({ checklist }) => checklist.hash));
}

async function selectReview(tx: ReadTx, assessmentId: string): Promise<Outcome<Selected, NotFound>> {
  const row = await tx.objectStore('assessments').get(assessmentId);
  if (!row) return NOT_FOUND;
  // Not its meeting: that tells what others said.
  return ok({
    ...NOTHING,
    assessmentIds: [row.id],
    productIds: [row.productId],
    hashes: hashesOf([row]),
  });
}

async function selectProduct(tx: ReadTx, productId: string): Promise<Outcome<Selected, NotFound>> {
  const [known, reviews, meetings] = await Promise.all([
    tx.objectStore('products').count(productId),
    tx.objectStore('assessments').index('byProduct').getAll(productId),
    tx.objectStore('meetings').index('byProduct').getAll(productId),
  ]);
  if (known === 0) return NOT_FOUND;
  const inUse = reviews.filter((row) => row.deletedAt === null);
  const met = meetings.filter((meeting) => meeting.deletedAt === null);
  return ok({
    ...NOTHING,
    assessmentIds: inUse.map((row) => row.id),
    productIds: [productId],
    meetingIds: met.map((meeting) => meeting.id),
    hashes: hashesOf([...inUse, ...met]),
  });
}

/** Reviews in the bin or not, as they were chosen; those that are gone meanwhile are passed over. */
async function selectReviews(
  tx: ReadTx,
  assessmentIds: readonly string[],
): Promise<Outcome<Selected, NotFound>> {
  const ids = eachOnce(assessmentIds);
  const found = await Promise.all(ids.map((id) => tx.objectStore('assessments').get(id)));
  const rows = found.flatMap((row) => row ?? []);
  if (rows.length === 0 && ids.length > 0) return NOT_FOUND;
  return ok({
    ...NOTHING,
    assessmentIds: rows.map(({ id }) => id),
    productIds: eachOnce(rows.map(({ productId }) => productId)),
    hashes: hashesOf(rows),
  });
}

/**
 * What stands side by side in the exercise, and nothing beside it: no meetings, which tell what others said, and no
 * texts of earlier snapshots. This is what a snapshot is made of, and each would hold all those before it.
 */
async function selectExercise(tx: ReadTx, exerciseId: string): Promise<Outcome<Selected, NotFound>> {
  const exercise = await tx.objectStore('exercises').get(exerciseId);
  if (!exercise) return NOT_FOUND;
  const byProduct = tx.objectStore('assessments').index('byProduct');
  const [known, reviews] = await Promise.all([
    Promise.all(exercise.productIds.map((id) => tx.objectStore('products').count(id))),
    Promise.all(exercise.productIds.map((id) => byProduct.getAll(id))),
  ]);
  const compared = reviews
    .flat()
    .filter(
      (row) =>
        row.deletedAt === null &&
        row.checklist.hash === exercise.checklist.hash &&
        row.depth === exercise.depth,
    );
  return ok({
    ...NOTHING,
    assessmentIds: eachOnce(compared.map(({ id }) => id)),
    productIds: eachOnce(exercise.productIds.filter((_, at) => known[at] === 1)),
    hashes: hashesOf([exercise]),
    exerciseIds: [exerciseId],
  });
}

async function selectEverything(tx: ReadTx): Promise<Outcome<Selected, NotFound>> {
  const [assessmentIds, productIds, meetingIds, hashes, exerciseIds, snapshotIds] = await Promise.all([
    tx.objectStore('assessments').getAllKeys(),
    tx.objectStore('products').getAllKeys(),
    tx.objectStore('meetings').getAllKeys(),
    tx.objectStore('checklists').getAllKeys(),
    tx.objectStore('exercises').getAllKeys(),
    tx.objectStore('snapshots').getAllKeys(),
  ]);
  return ok({ assessmentIds, productIds, meetingIds, hashes, exerciseIds, snapshotIds });
}

/** @returns `not-found` when the one review, product or exercise is not stored, or none of the chosen reviews is */
export function select(tx: ReadTx, selection: Selection): Promise<Outcome<Selected, NotFound>> {
  switch (selection.kind) {
    case 'review':
      return selectReview(tx, selection.assessmentId);
    case 'product':
      return selectProduct(tx, selection.productId);
    case 'exercise':
      return selectExercise(tx, selection.exerciseId);
    case 'reviews':
      return selectReviews(tx, selection.assessmentIds);
    case 'everything':
      return selectEverything(tx);
  }
}
