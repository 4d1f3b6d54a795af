/** Reads the rows that files are made of, by their keys. */
import type { Selection } from '../app/ports';
import type { AnswerEvent, Assessment } from '../domain/assessment';
import type { Checklist } from '../domain/checklist';
import type { Exercise, Snapshot } from '../domain/exercise';
import type { Meeting } from '../domain/meeting';
import type { Product } from '../domain/product';
import type { Database } from './database';
import { assessmentOf, checklistOf, eventOf, exerciseOf, meetingOf, productOf, unlessDamaged } from './rows';
import type { AnswerRow, AssessmentRow } from './schema';
import { type EvidenceRows, evidenceRowsOf } from './select-evidence';
import { snapshotOf } from './snapshots';
import type { Tx } from './transaction';
import { keysOf } from './write-records';

/** A transaction that only reads. */
export type ReadTx = Tx<'readonly'>;

/** The rows one review is made of. */
type ReviewRows = {
  readonly row: AssessmentRow;
  readonly answers: readonly AnswerRow[];
  readonly events: readonly AnswerEvent[];
  readonly evidence: EvidenceRows;
};

/** A review as it is read; its evidence is still in rows, since the bytes of pictures are read later. */
export type Review = {
  readonly assessment: Assessment;
  readonly events: readonly AnswerEvent[];
  readonly rows: EvidenceRows;
};

/** The rows of a review, or `null` when there is none. */
export async function rowsOf(tx: ReadTx, assessmentId: string): Promise<ReviewRows | null> {
  const [row, answers, events, evidence] = await Promise.all([
    tx.objectStore('assessments').get(assessmentId),
    tx.objectStore('answers').getAll(keysOf(assessmentId)),
    tx.objectStore('events').getAll(keysOf(assessmentId)),
    evidenceRowsOf(tx, assessmentId),
  ]);
  return row ? { row, answers, events, evidence } : null;
}

/** The review of its rows. Throws `DamagedRecord`. */
export function reviewOf({ row, answers, events, evidence }: ReviewRows): Review {
  return { assessment: assessmentOf(row, answers), events: events.map(eventOf), rows: evidence };
}

/** A review asked for by itself must be whole; among many, a damaged one is left out and told. */
export function reader(database: Database, selection: Selection): <Value>(read: () => Value) => Value | null {
  return (read) => (selection.kind === 'review' ? read() : unlessDamaged(database, read));
}

/** The products with these ids. */
export async function productsBy(
  tx: ReadTx,
  ids: readonly string[],
  attempt: ReturnType<typeof reader>,
): Promise<readonly Product[]> {
  const rows = await Promise.all(ids.map((id) => tx.objectStore('products').get(id)));
  return rows.flatMap((row) => (row && attempt(() => productOf(row))) ?? []);
}

/** Those that are kept here: what comes with Equal Say is in no file. A damaged one never holds a review back. */
export async function checklistsBy(
  database: Database,
  tx: ReadTx,
  hashes: readonly string[],
): Promise<readonly Checklist[]> {
  const rows = await Promise.all(hashes.map((hash) => tx.objectStore('checklists').get(hash)));
  return rows.flatMap((row) => (row && unlessDamaged(database, () => checklistOf(row))) ?? []);
}

/** The meetings with these ids. A damaged one is left out, and told. */
export async function meetingsBy(
  database: Database,
  tx: ReadTx,
  ids: readonly string[],
): Promise<readonly Meeting[]> {
  const rows = await Promise.all(ids.map((id) => tx.objectStore('meetings').get(id)));
  return rows.flatMap((row) => (row && unlessDamaged(database, () => meetingOf(row))) ?? []);
}

/** The exercises with these ids. A damaged one is left out, and told. */
export async function exercisesBy(
  database: Database,
  tx: ReadTx,
  ids: readonly string[],
): Promise<readonly Exercise[]> {
  const rows = await Promise.all(ids.map((id) => tx.objectStore('exercises').get(id)));
  return rows.flatMap((row) => (row && unlessDamaged(database, () => exerciseOf(row))) ?? []);
}

/** The texts of snapshots with these ids. A damaged one is left out, and told: its exercise still names it. */
export async function snapshotsBy(
  database: Database,
  tx: ReadTx,
  ids: readonly string[],
): Promise<readonly Snapshot[]> {
  const rows = await Promise.all(ids.map((id) => tx.objectStore('snapshots').get(id)));
  return rows.flatMap((row) => (row && unlessDamaged(database, () => snapshotOf(row))) ?? []);
}

/** Texts that an exercise of the file names: a file with any other could not be opened. */
export function ofNamed(
  snapshots: readonly Snapshot[],
  exercises: ReadonlyMap<string, ReadonlySet<string>>,
): readonly Snapshot[] {
  return snapshots.filter(({ id, exerciseId }) => exercises.get(exerciseId)?.has(id));
}

/** The ids of the snapshots each exercise names, by its id. */
export function namedBy(exercises: readonly Exercise[]): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(exercises.map(({ id, snapshots }) => [id, new Set(snapshots.map((head) => head.id))]));
}

/** A record whose product cannot be read would make a file that nobody can open. */
export function ofKnown<Item extends { readonly productId: string }>(
  items: readonly Item[],
  products: ReadonlySet<string>,
): readonly Item[] {
  return items.filter(({ productId }) => products.has(productId));
}
