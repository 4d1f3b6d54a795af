/** Reads what is here of the records that files bring: all that a plan is made against, and no more. */
import type { Records } from '../app/ports';
import type { AnswerEvent, Assessment } from '../domain/assessment';
import type { Checklist } from '../domain/checklist';
import type { Exercise, Snapshot } from '../domain/exercise';
import type { Meeting } from '../domain/meeting';
import type { Product } from '../domain/product';
import { evidenceHere } from './import-evidence';
import { assessmentOf, eventOf, exerciseOf, meetingOf, productOf } from './rows';
import type { AssessmentRow } from './schema';
import type { Store, Tx } from './transaction';
import { keysOf } from './write-records';

/** The stored records with the ids that are in the files, and the rows of their reviews. */
export type Here = { readonly records: Records; readonly rows: ReadonlyMap<string, AssessmentRow> };

type AnyTx<Mode extends IDBTransactionMode> = Tx<Mode>;

function idsIn(
  files: readonly Records[],
  of: 'products' | 'assessments' | 'meetings' | 'exercises',
): readonly string[] {
  return [...new Set(files.flatMap((file) => file[of].map(({ id }) => id)))];
}

/** These products, and those they were merged into, however many times over: what is of the one is of the other. */
async function productsHere<Mode extends IDBTransactionMode>(
  tx: AnyTx<Mode>,
  ids: readonly string[],
): Promise<readonly Product[]> {
  const found = new Map<string, Product>();
  let wanted = ids;
  while (wanted.length > 0) {
    const rows = await Promise.all(wanted.map((id) => tx.objectStore('products').get(id)));
    const products = rows.flatMap((row) => (row ? productOf(row) : []));
    for (const product of products) found.set(product.id, product);
    wanted = products.flatMap(({ merged }) => (merged && !found.has(merged.into) ? merged.into : []));
  }
  return [...found.values()];
}

async function meetingsHere<Mode extends IDBTransactionMode>(
  tx: AnyTx<Mode>,
  ids: readonly string[],
): Promise<readonly Meeting[]> {
  const rows = await Promise.all(ids.map((id) => tx.objectStore('meetings').get(id)));
  return rows.flatMap((row) => (row ? meetingOf(row) : []));
}

async function exercisesHere<Mode extends IDBTransactionMode>(
  tx: AnyTx<Mode>,
  ids: readonly string[],
): Promise<readonly Exercise[]> {
  const rows = await Promise.all(ids.map((id) => tx.objectStore('exercises').get(id)));
  return rows.flatMap((row) => (row ? exerciseOf(row) : []));
}

/** Of texts as long as files only that they are here is asked. */
async function snapshotsHere<Mode extends IDBTransactionMode>(
  tx: AnyTx<Mode>,
  files: readonly Records[],
): Promise<readonly Snapshot[]> {
  const inFiles = files.flatMap(({ snapshots }) => snapshots);
  const kept = await Promise.all(inFiles.map(({ id }) => tx.objectStore('snapshots').count(id)));
  return inFiles.filter((_, at) => kept[at] === 1).map((snapshot) => ({ ...snapshot, text: '' }));
}

/** Those kept here, and those that come with Equal Say: neither is stored again. */
async function checklistsHere<Mode extends IDBTransactionMode>(
  tx: AnyTx<Mode>,
  files: readonly Records[],
  structureOf: Store['structureOf'],
): Promise<readonly Checklist[]> {
  const inFiles = files.flatMap(({ checklists }) => checklists);
  const kept = await Promise.all(inFiles.map(({ ref }) => tx.objectStore('checklists').count(ref.hash)));
  return inFiles.filter(({ ref }, at) => structureOf(ref) !== null || kept[at] === 1);
}

type Logged = { readonly assessments: readonly Assessment[]; readonly events: readonly AnswerEvent[] };

async function reviewsHere<Mode extends IDBTransactionMode>(
  tx: AnyTx<Mode>,
  rows: readonly AssessmentRow[],
): Promise<Logged> {
  const read = await Promise.all(
    rows.map(async (row) => {
      const [answers, events] = await Promise.all([
        tx.objectStore('answers').getAll(keysOf(row.id)),
        tx.objectStore('events').getAll(keysOf(row.id)),
      ]);
      return { assessment: assessmentOf(row, answers), events: events.map(eventOf) };
    }),
  );
  return {
    assessments: read.map(({ assessment }) => assessment),
    events: read.flatMap(({ events }) => events),
  };
}

/** Most of a file is new, so answers, events and evidence are read only of reviews that are here. */
export async function readHere<Mode extends IDBTransactionMode>(
  { database, structureOf }: Store,
  tx: AnyTx<Mode>,
  files: readonly Records[],
): Promise<Here> {
  const reviewIds = idsIn(files, 'assessments');
  const [products, meetings, checklists, exercises, snapshots, found] = await Promise.all([
    productsHere(tx, idsIn(files, 'products')),
    meetingsHere(tx, idsIn(files, 'meetings')),
    checklistsHere(tx, files, structureOf),
    exercisesHere(tx, idsIn(files, 'exercises')),
    snapshotsHere(tx, files),
    Promise.all(reviewIds.map((id) => tx.objectStore('assessments').get(id))),
  ]);
  const rows = found.flatMap((row) => row ?? []);
  const [evidence, reviews] = await Promise.all([
    evidenceHere(
      database,
      tx,
      files.flatMap((file) => file.evidence),
      rows.map(({ id }) => id),
    ),
    reviewsHere(tx, rows),
  ]);
  // Pixels are never read for a plan: a picture is known by its record.
  const records = {
    products,
    ...reviews,
    meetings,
    checklists,
    evidence,
    pictures: [],
    exercises,
    snapshots,
  };
  return { records, rows: new Map(rows.map((row) => [row.id, row])) };
}
