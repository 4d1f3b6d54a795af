/** Decides what making two products one changes, and what taking them apart again does. */
import { EXERCISE_PRODUCTS_MAX, type Exercise } from './exercise';
import type { Product } from './product';

/** As many pages as a product may keep; the product's own schema refuses more. */
export const PRODUCT_PAGES_MAX = 200;

/** Why two products cannot become one, or not be taken apart again. */
export type NoMerge = 'same' | 'merged-already' | 'not-merged' | 'target-gone' | 'too-many-pages';

/** What belongs to a product by its id, in the bin or not. */
export type Belongings = {
  readonly assessmentIds: readonly string[];
  readonly meetingIds: readonly string[];
  /** Exercises the product is in. */
  readonly exercises: readonly Exercise[];
};

/** Both products and the exercises as they are to stand. */
export type Merging = {
  readonly into: Product;
  readonly from: Product;
  readonly exercises: readonly Exercise[];
};

function pagesToAdd(into: Product, from: Product): readonly string[] {
  return from.pageKeys.filter((key) => !into.pageKeys.includes(key));
}

/** Why `from` cannot become part of `into`, or `null`. */
export function whyNotMerge(into: Product, from: Product): NoMerge | null {
  if (into.id === from.id) return 'same';
  if (into.merged !== null || from.merged !== null) return 'merged-already';
  return into.pageKeys.length + pagesToAdd(into, from).length > PRODUCT_PAGES_MAX ? 'too-many-pages' : null;
}

/** The days a letter went out, with those of one product under another; a day that is there already stays. */
function movedDays(exercise: Exercise, fromId: string, intoId: string): Pick<Exercise, 'letter'> {
  const { letter } = exercise;
  const day = letter?.sentOn[fromId];
  if (!letter || day === undefined) return { letter };
  const { [fromId]: _, ...others } = letter.sentOn;
  return { letter: { ...letter, sentOn: { [intoId]: day, ...others } } };
}

/** A closed exercise is changed too: else it would name a product that is out of sight. Its snapshots stay as they are. */
function withChanged(exercise: Exercise, change: Partial<Exercise>): Exercise {
  return { ...exercise, ...change, revision: exercise.revision + 1 };
}

/** Of an exercise with both, `from` goes, and the day its letter was sent is kept for when it comes back. */
function exerciseMerged(exercise: Exercise, intoId: string, fromId: string): Exercise {
  const { productIds } = exercise;
  if (productIds.includes(intoId)) {
    return withChanged(exercise, { productIds: productIds.filter((id) => id !== fromId) });
  }
  const renamed = productIds.map((id) => (id === fromId ? intoId : id));
  return withChanged(exercise, { productIds: renamed, ...movedDays(exercise, fromId, intoId) });
}

/**
 * Both products as one. What describes `into`, its claims, its report and the day of its next review stay; `from`
 * keeps its own, out of sight.
 * @param now ISO 8601 UTC
 */
export function mergeTwo(into: Product, from: Product, belongings: Belongings, now: string): Merging {
  const { assessmentIds, meetingIds, exercises } = belongings;
  const added = pagesToAdd(into, from);
  const pages = added.length > 0 ? { pageKeys: [...into.pageKeys, ...added] } : {};
  return {
    into: { ...into, ...pages, deletedAt: null, revision: into.revision + 1, updatedAt: now },
    from: {
      ...from,
      pageKeys: [],
      merged: {
        into: into.id,
        at: now,
        assessmentIds: [...assessmentIds],
        meetingIds: [...meetingIds],
        pageKeys: from.pageKeys,
        pageKeysAdded: [...added],
        exercises: exercises.map(({ id, productIds }) => ({ id, both: productIds.includes(into.id) })),
      },
      revision: from.revision + 1,
      updatedAt: now,
    },
    exercises: exercises.map((exercise) => exerciseMerged(exercise, into.id, from.id)),
  };
}

/** Why a product cannot be taken out again, or `null`. @param into what it was merged into, `null` when that is gone */
export function whyNotUnmerge(from: Product, into: Product | null): NoMerge | null {
  if (from.merged === null) return 'not-merged';
  // What became part of a third product comes out of that one first.
  return into === null || into.merged !== null ? 'target-gone' : null;
}

function exerciseParted(exercise: Exercise, both: boolean, intoId: string, fromId: string): Exercise {
  const { productIds } = exercise;
  if (productIds.includes(fromId)) return exercise;
  if (both) {
    if (productIds.length >= EXERCISE_PRODUCTS_MAX) return exercise;
    return withChanged(exercise, { productIds: [...productIds, fromId] });
  }
  if (!productIds.includes(intoId)) return exercise;
  const renamed = productIds.map((id) => (id === intoId ? fromId : id));
  return withChanged(exercise, { productIds: renamed, ...movedDays(exercise, intoId, fromId) });
}

/**
 * Both products apart again. Pages that somebody added to `into` since stay there; an exercise that was left, or is
 * full, gets nothing back.
 * @param exercises those `from` was in when it was merged, and that are still there
 * @param now ISO 8601 UTC
 */
export function unmergeTwo(
  into: Product,
  from: Product,
  exercises: readonly Exercise[],
  now: string,
): Merging {
  const { merged } = from;
  if (merged === null) return { into, from, exercises: [] };
  const added = new Set(merged.pageKeysAdded);
  const were = new Map(merged.exercises.map(({ id, both }) => [id, both]));
  const parted = exercises.map((exercise) => {
    const both = were.get(exercise.id);
    return both === undefined ? exercise : exerciseParted(exercise, both, into.id, from.id);
  });
  return {
    into: {
      ...into,
      pageKeys: into.pageKeys.filter((key) => !added.has(key)),
      revision: into.revision + 1,
      updatedAt: now,
    },
    from: { ...from, pageKeys: merged.pageKeys, merged: null, revision: from.revision + 1, updatedAt: now },
    exercises: parted.filter((exercise, at) => exercise !== exercises[at]),
  };
}
