/** Exercises for the contract suites, with the snapshots they are closed with. */
import type { Outcome } from '../../lib/app/ports';
import type { Exercise, SnapshotHead } from '../../lib/domain/exercise';
import { CHECKLIST, idOf, sha256Of } from './world';

/** Exercise `number`, not saved yet, about the products that came with these reviews. */
export function exerciseOf(
  number: number,
  ofNumbers: readonly number[],
  changes: Partial<Exercise> = {},
): Exercise {
  return {
    id: idOf(7_000 + number),
    name: 'Notes for two homes',
    purpose: 'Which one to try first.',
    reference: '',
    stage: 'market-look',
    checklist: CHECKLIST,
    depth: 'full',
    productIds: ofNumbers.map((one) => idOf(1_000 + one)),
    reviewsDueOn: null,
    decisionDueOn: null,
    letter: null,
    closedAt: null,
    snapshots: [],
    revision: 0,
    createdAt: '2026-01-01T09:00:00.000Z',
    updatedAt: '2026-01-01T09:00:00.000Z',
    deletedAt: null,
    ...changes,
  };
}

/** The file of a snapshot. */
export const SNAPSHOT_TEXT = '{"record":"head"}\n{"record":"end"}\n';

/** What is known of snapshot `number`: the one of this version, with that text unless told otherwise. */
export function headOf(number: number, version: number, changes: Partial<SnapshotHead> = {}): SnapshotHead {
  return {
    id: idOf(8_000 + number),
    version,
    takenAt: '2026-03-09T09:00:00.000Z',
    fileName: 'notes-for-two-homes.jsonl',
    sha256: sha256Of(SNAPSHOT_TEXT),
    bytes: SNAPSHOT_TEXT.length,
    kept: true,
    ...changes,
  };
}

/** What kind of failure an outcome is, or `ok`. */
export function kindOf<Failure extends { readonly kind: string }>(
  outcome: Outcome<unknown, Failure>,
): string {
  return outcome.ok ? 'ok' : outcome.error.kind;
}
