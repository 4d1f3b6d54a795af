/** An exercise's record: changed on screen at once, stored when the hand rests, never over another window's words. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Failure, Library } from '../app/ports';
import type { Exercise } from '../domain/exercise';
import { type ExercisePiece, mergeExercises, sameExercise } from '../domain/exercise-changes';
import { createPausedWrites } from './paused-writes';
import { settled } from './settled';

/** Typing is stored when it pauses this long. */
const PAUSE_MS = 500;

export type ExerciseStatus =
  | { readonly kind: 'idle' }
  /** Something was given that is not yet on disk. */
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  /** Both windows changed these parts. Nothing is written until the person has chosen. */
  | { readonly kind: 'conflict'; readonly theirs: Exercise; readonly clashes: readonly ExercisePiece[] }
  /** Another window closed it: what was changed here since is not stored, and is not thrown away before it is seen. */
  | { readonly kind: 'closed' };

export type ExerciseRecord = {
  /** The exercise as this window has it, stored or not. */
  readonly exercise: ReadonlySignal<Exercise>;
  readonly status: ReadonlySignal<ExerciseStatus>;
  /** Changes it; one that is closed stays as it is. */
  change(next: (before: Exercise) => Exercise): void;
  /** Stores at once what waits, also what failed before. Resolves when nothing is under way. */
  flush(): Promise<void>;
  /** Settles a conflict: what only one window changed stays either way. */
  resolve(choice: 'mine' | 'theirs'): void;
  /** Takes in what is stored now, beside what is not yet stored here. */
  take(stored: Exercise): void;
};

export type ExerciseRecordNeeds = {
  readonly stored: Exercise;
  readonly saveExercise: Library['saveExercise'];
  /** Told after each store, so that other windows read again. */
  readonly onSaved: (stored: Exercise) => void;
};

/** What the store sets of an exercise, whatever this window has. */
function storesOwn({ revision, createdAt, updatedAt, deletedAt, closedAt, snapshots }: Exercise) {
  return { revision, createdAt, updatedAt, deletedAt, closedAt, snapshots };
}

/** The record of one open exercise. It reads and writes only through the port. */
export function createExerciseRecord(needs: ExerciseRecordNeeds): ExerciseRecord {
  const exercise = signal(needs.stored);
  const status = signal<ExerciseStatus>({ kind: 'idle' });
  let stored = needs.stored;
  const writes = createPausedWrites(writeOnce, PAUSE_MS);

  async function writeOnce(): Promise<void> {
    const outcome = await settled((async () => needs.saveExercise(exercise.peek(), stored.revision))());
    if (outcome.ok) {
      stored = outcome.value;
      // What was changed while this was being stored stays, and is stored next.
      exercise.value = { ...exercise.peek(), ...storesOwn(stored) };
      needs.onSaved(stored);
      if (!writes.isWanted) status.value = { kind: 'saved' };
    } else if (outcome.error.kind === 'exercise-conflict') {
      meet(outcome.error.current);
    } else if (outcome.error.kind === 'exercise-closed') {
      writes.want(false);
      stored = outcome.error.current;
      exercise.value = { ...exercise.peek(), ...storesOwn(stored) };
      status.value = { kind: 'closed' };
    } else {
      writes.want(false);
      status.value = { kind: 'failed', failure: outcome.error };
    }
  }

  /** Brings in what another window stored; where both changed the same part, the person is asked. */
  function meet(theirs: Exercise): void {
    const { exercise: merged, clashes } = mergeExercises(stored, exercise.peek(), theirs, 'mine');
    if (clashes.length === 0) {
      settle(merged, theirs);
      return;
    }
    writes.cancel();
    status.value = { kind: 'conflict', theirs, clashes };
  }

  function settle(merged: Exercise, theirs: Exercise): void {
    stored = theirs;
    exercise.value = { ...merged, ...storesOwn(theirs) };
    writes.want(!sameExercise(merged, theirs));
    // What is stored already and was not changed here needs no word.
    if (writes.isWanted) status.value = { kind: 'saving' };
    else if (status.value.kind !== 'idle') status.value = { kind: 'saved' };
  }

  return {
    exercise,
    status,
    change(next) {
      const before = exercise.peek();
      if (before.closedAt !== null) return;
      exercise.value = next(before);
      if (status.value.kind === 'conflict') meet(status.value.theirs);
      else {
        writes.want(true);
        status.value = { kind: 'saving' };
      }
      writes.later();
    },
    async flush() {
      if (status.value.kind === 'failed') {
        writes.want(true);
        status.value = { kind: 'saving' };
      }
      if (writes.isRunning) await writes.now();
      await writes.now();
    },
    resolve(choice) {
      if (status.value.kind !== 'conflict') return;
      const { theirs } = status.value;
      settle(mergeExercises(stored, exercise.peek(), theirs, choice).exercise, theirs);
      void writes.now();
    },
    take(current) {
      // A write that is under way meets it there; one that waits or failed is brought together with it here.
      if (current.revision <= stored.revision || writes.isRunning) return;
      meet(current);
      void writes.now();
    },
  };
}
