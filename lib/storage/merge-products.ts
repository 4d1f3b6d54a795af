/** Makes two products one, takes them apart again, and says which ones a product was made of. */
import * as v from 'valibot';
import type { MergeRefused } from '../app/library-ports';
import type { Failure, Outcome } from '../app/ports';
import type { Exercise } from '../domain/exercise';
import {
  type Belongings,
  type Merging,
  mergeTwo,
  type NoMerge,
  unmergeTwo,
  whyNotMerge,
  whyNotUnmerge,
} from '../domain/merge-two-products';
import { Product } from '../domain/product';
import { byCodeUnits } from '../domain/records';
import type { Database } from './database';
import { fail, NOT_FOUND, ok, refused } from './outcome';
import { exerciseOf, productOf, unlessDamaged } from './rows';
import type { AssessmentRow } from './schema';
import { reading, type Store, type Work, writing } from './transaction';
import { putEvidence, putExercise, putMeeting, putProduct, recountAs } from './write-records';

type Merged = Outcome<Product, Failure | MergeRefused>;

function no(why: NoMerge): Outcome<never, MergeRefused> {
  return fail({ kind: 'merge-refused', why });
}

async function productIn({ tx }: Work, productId: string): Promise<Product | null> {
  const row = await tx.objectStore('products').get(productId);
  return row ? productOf(row) : null;
}

async function belongingsOf({ tx }: Work, productId: string): Promise<Belongings> {
  const [assessmentIds, meetingIds, exercises] = await Promise.all([
    tx.objectStore('assessments').index('byProduct').getAllKeys(productId),
    tx.objectStore('meetings').index('byProduct').getAllKeys(productId),
    tx.objectStore('exercises').index('byProduct').getAll(productId),
  ]);
  return { assessmentIds, meetingIds, exercises: exercises.map(exerciseOf) };
}

/** When a review was last changed stays as it was: nobody has worked on it. */
async function moveReview(work: Work, row: AssessmentRow, product: Product): Promise<void> {
  const evidence = await work.tx.objectStore('evidence').index('byAssessment').getAll(row.id);
  for (const piece of evidence) {
    putEvidence(work, { ...piece, productId: product.id, revision: piece.revision + 1 });
  }
  await recountAs(work, { ...row, productId: product.id, revision: row.revision + 1 }, product, row);
}

async function moveReviews(work: Work, rows: readonly AssessmentRow[], product: Product): Promise<void> {
  await Promise.all(rows.map((row) => moveReview(work, row, product)));
}

async function moveMeetings(work: Work, ids: readonly string[], of: Product, to: Product): Promise<void> {
  const rows = await Promise.all(ids.map((id) => work.tx.objectStore('meetings').get(id)));
  for (const row of rows) {
    if (row?.productId !== of.id) continue;
    putMeeting(work, { ...row, productId: to.id, revision: row.revision + 1 });
  }
}

/** What could never be read again is not written. */
function fits({ into, from }: Merging): boolean {
  return v.is(Product, into) && v.is(Product, from);
}

function putBoth(work: Work, { into, from, exercises }: Merging): void {
  putProduct(work, into);
  putProduct(work, from);
  for (const exercise of exercises) putExercise(work, exercise);
}

async function merge(work: Work, intoId: string, fromId: string): Promise<Merged> {
  const [into, from] = await Promise.all([productIn(work, intoId), productIn(work, fromId)]);
  if (!into || !from) return NOT_FOUND;
  const why = whyNotMerge(into, from);
  if (why !== null) return no(why);
  const belongings = await belongingsOf(work, fromId);
  const merging = mergeTwo(into, from, belongings, work.now);
  if (!fits(merging)) return refused('too much belongs to the product to be merged');
  const rows = await work.tx.objectStore('assessments').index('byProduct').getAll(fromId);
  putBoth(work, merging);
  await moveReviews(work, rows, merging.into);
  await moveMeetings(work, belongings.meetingIds, from, merging.into);
  return ok(merging.into);
}

/**
 * Those that came with it, and voices added since of meetings that came with it: a meeting and its voices stay of one
 * product.
 */
function goingBack(rows: readonly AssessmentRow[], { merged }: Product): readonly AssessmentRow[] {
  const came = new Set(merged?.assessmentIds);
  const met = new Set<string | null>(merged?.meetingIds);
  return rows.filter(({ id, meetingId }) => came.has(id) || met.has(meetingId));
}

async function exercisesBy({ tx }: Work, { merged }: Product): Promise<readonly Exercise[]> {
  const ids = merged?.exercises.map(({ id }) => id) ?? [];
  const rows = await Promise.all(ids.map((id) => tx.objectStore('exercises').get(id)));
  return rows.flatMap((row) => (row ? exerciseOf(row) : []));
}

async function unmerge(work: Work, fromId: string): Promise<Merged> {
  const from = await productIn(work, fromId);
  if (!from) return NOT_FOUND;
  const into = from.merged && (await productIn(work, from.merged.into));
  const why = whyNotUnmerge(from, into);
  if (why !== null) return no(why);
  if (into === null) return no('target-gone');
  const [rows, exercises] = await Promise.all([
    work.tx.objectStore('assessments').index('byProduct').getAll(into.id),
    exercisesBy(work, from),
  ]);
  const parted = unmergeTwo(into, from, exercises, work.now);
  putBoth(work, parted);
  await moveReviews(work, goingBack(rows, from), parted.from);
  await moveMeetings(work, from.merged?.meetingIds ?? [], into, parted.from);
  return ok(parted.from);
}

/**
 * All in one transaction: reviews and meetings, in the bin or not, evidence, pages and places in exercises go over.
 * Each gets its next revision; none is counted as changed.
 * @returns the product they all are of from now on
 */
export function mergeProducts(store: Store, intoId: string, fromId: string): Promise<Merged> {
  return writing(store, (work) => merge(work, intoId, fromId));
}

/**
 * All in one transaction. What was started or met since stays where it is.
 * @returns the product that is one of its own again
 */
export function unmergeProduct(store: Store, fromId: string): Promise<Merged> {
  return writing(store, (work) => unmerge(work, fromId));
}

/** Products that were merged into this one, the latest first. A damaged one is left out, and told. */
export function mergedInto(
  database: Database,
  productId: string,
): Promise<Outcome<readonly Product[], Failure>> {
  return reading(database, async (tx) => {
    const rows = await tx.objectStore('products').index('byMerged').getAll(productId);
    const products = rows.flatMap((row) => unlessDamaged(database, () => productOf(row)) ?? []);
    const at = ({ merged }: Product) => merged?.at ?? '';
    return ok(
      products.sort((one, other) => byCodeUnits(at(other), at(one)) || byCodeUnits(one.id, other.id)),
    );
  });
}
