/** Gathers exercises and their snapshots as they are read, and refuses what does not belong together. */
import type { Exercise, Snapshot } from '../domain/exercise';
import type { MAX_RECORDS } from './limits';
import { invalid, type Place, type ReadFailure, within } from './read-outcome';

/** Each method returns what is wrong, or `null`. */
export type ExerciseCollector = {
  addExercise(exercise: Exercise, place: Place): ReadFailure | null;
  addSnapshot(snapshot: Snapshot, place: Place): ReadFailure | null;
  /** To be asked at the end. */
  missing(): ReadFailure | null;
  /** Each snapshot is said to be kept when its text came too, and only then. */
  readonly exercises: readonly Exercise[];
  readonly snapshots: readonly Snapshot[];
};

/** A record with the place it came from. */
type Placed<Item> = { readonly item: Item; readonly place: Place };

/**
 * Is this text that JSON Lines in Unicode can have: no control characters but line breaks, and no half characters?
 * Any other could be escaped to six times its length, and the line it stands in could not be read back.
 */
export function isLinesText(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0x20 && unit !== 0x0a) return false;
    if (unit < 0xd800 || unit > 0xdfff) continue;
    const next = text.charCodeAt(index + 1);
    if (unit > 0xdbff || !(next >= 0xdc00 && next <= 0xdfff)) return false;
    index += 1;
  }
  return true;
}

function astray(
  { item: snapshot, place }: Placed<Snapshot>,
  exercises: ReadonlyMap<string, Exercise>,
): ReadFailure | null {
  const exercise = exercises.get(snapshot.exerciseId);
  if (!exercise) return invalid(within(place, ['exerciseId']), 'no-exercise');
  const named = exercise.snapshots.some(({ id }) => id === snapshot.id);
  return named ? null : invalid(within(place, ['id']), 'wrong-snapshot', 'expected one its exercise names');
}

/** What a snapshot's text is, its hash, is asked later by `wrongSnapshot`. */
export function createExerciseCollector(
  limits: Record<keyof Pick<typeof MAX_RECORDS, 'exercise' | 'snapshot'>, number>,
): ExerciseCollector {
  const exercises = new Map<string, Exercise>();
  const snapshots = new Map<string, Placed<Snapshot>>();
  return {
    addExercise(exercise, place) {
      if (exercises.has(exercise.id)) return invalid(within(place, ['id']), 'duplicate');
      if (exercises.size >= limits.exercise) return invalid(place, 'too-many', `at most ${limits.exercise}`);
      exercises.set(exercise.id, exercise);
      return null;
    },
    addSnapshot(item, place) {
      if (snapshots.has(item.id)) return invalid(within(place, ['id']), 'duplicate');
      if (snapshots.size >= limits.snapshot) return invalid(place, 'too-many', `at most ${limits.snapshot}`);
      if (!isLinesText(item.text)) {
        return invalid(within(place, ['text']), 'wrong-snapshot', 'expected JSON Lines');
      }
      snapshots.set(item.id, { item, place });
      return null;
    },
    missing() {
      for (const placed of snapshots.values()) {
        const failure = astray(placed, exercises);
        if (failure) return failure;
      }
      return null;
    },
    get exercises() {
      return [...exercises.values()].map((exercise) => ({
        ...exercise,
        snapshots: exercise.snapshots.map((head) => ({ ...head, kept: snapshots.has(head.id) })),
      }));
    },
    get snapshots() {
      return [...snapshots.values()].map(({ item }) => item);
    },
  };
}
