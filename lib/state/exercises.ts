/** The list of exercises: those at hand, or those in the bin, and what can be done with one as a whole. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Failure, Library, Outcome, RecordsChanged } from '../app/ports';
import type { Exercise } from '../domain/exercise';
import { settled } from './settled';

export type ExercisesPhase =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  /** The last changed first. */
  | { readonly kind: 'open'; readonly bin: boolean; readonly exercises: readonly Exercise[] };

/** The last thing done here, to be said; or why it was not. */
export type ExercisesReport =
  | { readonly kind: 'binned' | 'restored' | 'removed'; readonly name: string }
  | { readonly kind: 'failed'; readonly failure: Failure };

export type Exercises = {
  readonly phase: ReadonlySignal<ExercisesPhase>;
  readonly report: ReadonlySignal<ExercisesReport | null>;
  /** Reads the list, or the bin. Asked again, reads it again. */
  look(bin: boolean): Promise<void>;
  /** Puts in the bin, or takes out of it (`binned: false`). */
  setBinned(exercise: Exercise, binned: boolean): Promise<void>;
  /** Takes a binned one away for good, with its snapshots. @returns why it could not be, or nothing */
  remove(exercise: Exercise): Promise<Failure | null>;
  dismissReport(): void;
  /** Reads again, once it was looked at, when the record of an exercise changed. */
  recordsChanged(news: RecordsChanged): void;
};

export type ExercisesNeeds = {
  readonly library: Pick<Library, 'exercises' | 'setExerciseBinned' | 'removeExercise'>;
  /** Told which exercise another window should read again. */
  readonly onChanged: (exercise: Exercise) => void;
};

/** The list's state; the answer to an earlier look comes too late and is dropped. */
export function createExercises({ library, onChanged }: ExercisesNeeds): Exercises {
  const phase = signal<ExercisesPhase>({ kind: 'loading' });
  const report = signal<ExercisesReport | null>(null);
  let turn = 0;
  let bin = false;
  let looked = false;

  async function look(wanted: boolean): Promise<void> {
    turn += 1;
    const mine = turn;
    if (wanted !== bin) phase.value = { kind: 'loading' };
    bin = wanted;
    looked = true;
    const outcome = await settled((async () => library.exercises(wanted))());
    if (mine !== turn) return;
    phase.value = outcome.ok
      ? { kind: 'open', bin: wanted, exercises: outcome.value }
      : { kind: 'failed', failure: outcome.error };
  }

  async function done(
    exercise: Exercise,
    kind: 'binned' | 'restored' | 'removed',
    work: Promise<Outcome<null, Failure>>,
  ): Promise<Failure | null> {
    const outcome = await settled(work);
    report.value = outcome.ok ? { kind, name: exercise.name } : { kind: 'failed', failure: outcome.error };
    if (!outcome.ok) return outcome.error;
    onChanged(exercise);
    await look(bin);
    return null;
  }

  return {
    phase,
    report,
    look,
    async setBinned(exercise, binned) {
      await done(exercise, binned ? 'binned' : 'restored', library.setExerciseBinned(exercise.id, binned));
    },
    remove: (exercise) => done(exercise, 'removed', library.removeExercise(exercise.id)),
    dismissReport() {
      report.value = null;
    },
    recordsChanged({ exerciseIds = [] }) {
      if (looked && exerciseIds.length > 0) void look(bin);
    },
  };
}
