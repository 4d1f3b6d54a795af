/** The kept texts of exercises' snapshots: one row each, read only when somebody asks for that one. */
import * as v from 'valibot';
import type { Failure, Outcome } from '../app/ports';
import { Snapshot } from '../domain/exercise';
import type { Database } from './database';
import { DamagedRecord, NOT_FOUND, ok } from './outcome';
import { reading, type Work } from './transaction';

/** One snapshot as stored; it has no columns of the store. Throws `DamagedRecord`. */
export function snapshotOf(row: Snapshot): Snapshot {
  const parsed = v.safeParse(Snapshot, row);
  if (parsed.success) return parsed.output;
  throw new DamagedRecord(`snapshot ${row.id}, ${v.getDotPath(parsed.issues[0]) ?? 'as a whole'}`);
}

/** Stores a snapshot's text. It is never changed. */
export function putSnapshot(work: Work, snapshot: Snapshot): void {
  work.queue(work.tx.objectStore('snapshots').put(snapshot));
}

/** Takes one snapshot's text away. */
export function deleteSnapshot(work: Work, snapshotId: string): void {
  work.queue(work.tx.objectStore('snapshots').delete(snapshotId));
}

/** Takes all texts of an exercise's snapshots away. */
export async function deleteSnapshotsOf(work: Work, exerciseId: string): Promise<void> {
  const ids = await work.tx.objectStore('snapshots').index('byExercise').getAllKeys(exerciseId);
  for (const id of ids) deleteSnapshot(work, id);
}

/** @returns `not-found` also for a snapshot that was too long to be kept, and was only handed over as a file */
export function readSnapshot(database: Database, snapshotId: string): Promise<Outcome<Snapshot, Failure>> {
  return reading(database, async (tx) => {
    const row = await tx.objectStore('snapshots').get(snapshotId);
    return row ? ok(snapshotOf(row)) : NOT_FOUND;
  });
}
