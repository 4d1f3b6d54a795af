/** Closes an exercise with a snapshot of what it held, and opens a closed one again. */
import * as v from 'valibot';
import type { ExerciseClosed, ExerciseConflict } from '../app/library-ports';
import type { Failure, Outcome } from '../app/ports';
import { Exercise, Snapshot, SnapshotHead } from '../domain/exercise';
import { fail, NOT_FOUND, ok, refused } from './outcome';
import { exerciseOf } from './rows';
import { putSnapshot } from './snapshots';
import { type Store, type Work, writing } from './transaction';
import { putExercise } from './write-records';

type Closed = Outcome<Exercise, Failure | ExerciseConflict | ExerciseClosed>;

/** A head, and the text it is of when that is kept. */
type Taken = { readonly head: SnapshotHead; readonly snapshot: Snapshot | null };

function takenOf(exerciseId: string, head: SnapshotHead, text: string | null): Taken | null {
  const parsed = v.safeParse(SnapshotHead, head);
  if (!parsed.success || parsed.output.kept !== (text !== null)) return null;
  if (text === null) return { head: parsed.output, snapshot: null };
  const snapshot = v.safeParse(Snapshot, { id: parsed.output.id, exerciseId, text });
  return snapshot.success ? { head: parsed.output, snapshot: snapshot.output } : null;
}

/** Is the text the file its head names, byte for byte? Asked before any transaction is open. */
async function isFileOf({ hashOf }: Store, { head, snapshot }: Taken): Promise<boolean> {
  if (snapshot === null) return true;
  const bytes = new TextEncoder().encode(snapshot.text);
  if (bytes.length !== head.bytes) return false;
  return hashOf === undefined || (await hashOf(bytes)) === head.sha256;
}

async function close(
  work: Work,
  exerciseId: string,
  seenRevision: number,
  { head, snapshot }: Taken,
): Promise<Closed> {
  const [row, known] = await Promise.all([
    work.tx.objectStore('exercises').get(exerciseId),
    work.tx.objectStore('snapshots').count(head.id),
  ]);
  if (!row) return NOT_FOUND;
  const current = exerciseOf(row);
  // Nothing to do: a request sent again.
  if (current.closedAt !== null && current.snapshots.at(-1)?.id === head.id) return ok(current);
  if (current.closedAt !== null) return fail({ kind: 'exercise-closed', current });
  if (current.revision !== seenRevision) return fail({ kind: 'exercise-conflict', current });
  if (head.version !== current.snapshots.length + 1) return refused('the snapshot is of another version');
  const isNew = known === 0 && current.snapshots.every(({ id }) => id !== head.id);
  const closed = {
    ...current,
    closedAt: work.now,
    snapshots: [...current.snapshots, head],
    revision: current.revision + 1,
    updatedAt: work.now,
  };
  // What no schema takes could never be read again.
  if (!isNew || !v.is(Exercise, closed)) return refused('the snapshot does not fit the exercise');
  putExercise(work, closed);
  if (snapshot) putSnapshot(work, snapshot);
  return ok(closed);
}

/**
 * Closed, with its snapshot on disk, when the outcome is ok: one transaction.
 * @param seenRevision the revision the snapshot was taken of
 * @param head the snapshot's; its version is the number of those before it and one
 * @param text its file, word for word; `null` when it is too long to be kept, and `head.kept` is false
 * @returns `refused` when the head is not that of the text, or of another version
 */
export async function closeExercise(
  store: Store,
  exerciseId: string,
  seenRevision: number,
  head: SnapshotHead,
  text: string | null,
): Promise<Closed> {
  const taken = takenOf(exerciseId, head, text);
  if (taken === null) return refused('not a whole snapshot');
  if (!(await isFileOf(store, taken))) return refused('the snapshot is not the file its head names');
  return writing(store, (work) => close(work, exerciseId, seenRevision, taken));
}

/** One that is open already stays as it is. */
export function reopenExercise(store: Store, exerciseId: string): Promise<Outcome<Exercise, Failure>> {
  return writing(store, async (work): Promise<Outcome<Exercise, Failure>> => {
    const row = await work.tx.objectStore('exercises').get(exerciseId);
    if (!row) return NOT_FOUND;
    const current = exerciseOf(row);
    if (current.closedAt === null) return ok(current);
    const open = { ...current, closedAt: null, revision: current.revision + 1, updatedAt: work.now };
    putExercise(work, open);
    return ok(open);
  });
}
