/** Lists and opens exercises, saves them whole, and puts them in the bin, out of it, and away for good. */
import * as v from 'valibot';
import type { ExerciseClosed, ExerciseConflict, OpenExercise } from '../app/library-ports';
import type { Failure, Outcome } from '../app/ports';
import { Exercise } from '../domain/exercise';
import { byCodeUnits } from '../domain/records';
import { sameValue } from '../domain/same-value';
import type { Database } from './database';
import { openProductIn } from './open-product';
import { DamagedRecord, fail, NOT_FOUND, ok, refused } from './outcome';
import { exerciseOf, unlessDamaged } from './rows';
import { deleteSnapshotsOf } from './snapshots';
import { reading, type Store, type Tx, type Work, writing } from './transaction';
import { putExercise } from './write-records';

export { closeExercise, reopenExercise } from './close-exercise';
export { readSnapshot } from './snapshots';

type Saved = Outcome<Exercise, Failure | ExerciseConflict | ExerciseClosed>;

function lastChangedFirst(one: Exercise, other: Exercise): number {
  return byCodeUnits(other.updatedAt, one.updatedAt) || byCodeUnits(one.id, other.id);
}

/** Those in the bin, or those that are not; the last changed first. A damaged one is left out, and told. */
export function listExercises(
  database: Database,
  bin: boolean,
): Promise<Outcome<readonly Exercise[], Failure>> {
  return reading(database, async (tx) => {
    const rows = await tx.objectStore('exercises').getAll();
    const whole = rows.flatMap((row) => unlessDamaged(database, () => exerciseOf(row)) ?? []);
    return ok(whole.filter(({ deletedAt }) => (deletedAt !== null) === bin).sort(lastChangedFirst));
  });
}

/** A product of an exercise with its reviews; nothing when it is damaged, which is told. */
async function openOrNothing(database: Database, tx: Tx<'readonly'>, productId: string) {
  try {
    return await openProductIn(database, tx, productId);
  } catch (error) {
    if (!(error instanceof DamagedRecord)) throw error;
    database.events.damaged?.(error.message);
    return null;
  }
}

/**
 * An exercise, in the bin or not, with its products in its own order; those in the bin, merged into another, or gone
 * are left out, and damaged ones as well, which is told.
 */
export function openExercise(
  database: Database,
  exerciseId: string,
): Promise<Outcome<OpenExercise, Failure>> {
  return reading(database, async (tx) => {
    const row = await tx.objectStore('exercises').get(exerciseId);
    if (!row) return NOT_FOUND;
    const exercise = exerciseOf(row);
    const found = await Promise.all(exercise.productIds.map((id) => openOrNothing(database, tx, id)));
    const products = found.flatMap((open) => open ?? []);
    const shown = products.filter(({ product }) => product.deletedAt === null && product.merged === null);
    return ok({ exercise, products: shown });
  });
}

/** The exercise with what is the store's own to set, as it stands now or as a new one has it. */
function stamped(exercise: Exercise, current: Exercise | null, now: string): Exercise {
  return {
    ...exercise,
    closedAt: current?.closedAt ?? null,
    snapshots: current?.snapshots ?? [],
    revision: current?.revision ?? 0,
    createdAt: current?.createdAt ?? now,
    updatedAt: current?.updatedAt ?? now,
    deletedAt: current?.deletedAt ?? null,
  };
}

/** A product that comes into an exercise is here, and is not one that was merged into another. */
async function hasAll(work: Work, ids: readonly string[]): Promise<boolean> {
  const rows = await Promise.all(ids.map((id) => work.tx.objectStore('products').get(id)));
  return rows.every((row) => row !== undefined && row.merged === null);
}

async function save(work: Work, exercise: Exercise, seenRevision: number): Promise<Saved> {
  const row = await work.tx.objectStore('exercises').get(exercise.id);
  const current = row ? exerciseOf(row) : null;
  // It was taken away: saving it would bring back what somebody removed for good.
  if (current === null && seenRevision > 0) return NOT_FOUND;
  const wanted = stamped(exercise, current, work.now);
  // Nothing to do: a request sent again, or two windows that agree.
  if (current && sameValue(wanted, current)) return ok(current);
  if (current && current.closedAt !== null) return fail({ kind: 'exercise-closed', current });
  if (current && current.revision !== seenRevision) return fail({ kind: 'exercise-conflict', current });
  const added = wanted.productIds.filter((id) => !current?.productIds.includes(id));
  if (!(await hasAll(work, added))) return refused('a product of the exercise is not here');
  const saved = { ...wanted, revision: wanted.revision + 1, updatedAt: work.now };
  putExercise(work, saved);
  return ok(saved);
}

/**
 * Saved, on disk, when the outcome is ok. Its text is cleaned as all text is; revision, times, bin, closing and
 * snapshots are as the store has them, whatever the exercise given says.
 * @param seenRevision the revision the person saw, 0 for a new one
 * @returns `not-found` for one taken away meanwhile, `refused` for what is no exercise or names a product twice, or
 *   for a new product that is not here
 */
export async function saveExercise(store: Store, exercise: Exercise, seenRevision: number): Promise<Saved> {
  const parsed = v.safeParse(Exercise, exercise);
  if (!parsed.success) return refused('not a whole exercise');
  const { productIds } = parsed.output;
  if (new Set(productIds).size < productIds.length) return refused('a product is in the exercise twice');
  return writing(store, (work) => save(work, parsed.output, seenRevision));
}

/** Puts an exercise in the bin, or takes it out. When it was last changed stays as it was. */
export function setExerciseBinned(
  store: Store,
  exerciseId: string,
  binned: boolean,
): Promise<Outcome<null, Failure>> {
  return writing(store, async (work): Promise<Outcome<null, Failure>> => {
    const row = await work.tx.objectStore('exercises').get(exerciseId);
    if (!row) return NOT_FOUND;
    if ((row.deletedAt !== null) === binned) return ok(null);
    putExercise(work, { ...row, deletedAt: binned ? work.now : null, revision: row.revision + 1 });
    return ok(null);
  });
}

/**
 * Takes an exercise that is in the bin away for good, with its snapshots. Its products and their reviews stay.
 * @returns `refused` for one that is not in the bin
 */
export function removeExercise(store: Store, exerciseId: string): Promise<Outcome<null, Failure>> {
  return writing(store, async (work): Promise<Outcome<null, Failure>> => {
    const row = await work.tx.objectStore('exercises').get(exerciseId);
    if (!row) return NOT_FOUND;
    if (row.deletedAt === null) return refused('the exercise is not in the bin');
    for (const id of row.productIds) work.touched.productIds.add(id);
    work.queue(work.tx.objectStore('exercises').delete(exerciseId));
    await deleteSnapshotsOf(work, exerciseId);
    return ok(null);
  });
}
