/** Reads the records of a selection, in one go or one review at a time. */
import type { Failure, Outcome, Records, Selection } from '../app/ports';
import type { AnswerEvent, Assessment } from '../domain/assessment';
import type { Checklist } from '../domain/checklist';
import type { Meeting } from '../domain/meeting';
import type { Product } from '../domain/product';
import { NO_RECORDS } from '../domain/records';
import type { Database } from './database';
import { ok } from './outcome';
import { assessmentOf, checklistOf, eventOf, meetingOf, productOf, unlessDamaged } from './rows';
import type { AnswerRow, AssessmentRow } from './schema';
import { type Selected, select } from './selected';
import { reading, type Tx } from './transaction';
import { keysOf } from './write-records';

type ReadTx = Tx<'readonly'>;

/** The rows one review is made of. */
type ReviewRows = {
  readonly row: AssessmentRow;
  readonly answers: readonly AnswerRow[];
  readonly events: readonly AnswerEvent[];
};
type Review = { readonly assessment: Assessment; readonly events: readonly AnswerEvent[] };

/** Products without a review, and meetings, are sent this many at a time. */
const RECORDS_A_STEP = 50;

async function rowsOf(tx: ReadTx, assessmentId: string): Promise<ReviewRows | null> {
  const [row, answers, events] = await Promise.all([
    tx.objectStore('assessments').get(assessmentId),
    tx.objectStore('answers').getAll(keysOf(assessmentId)),
    tx.objectStore('events').getAll(keysOf(assessmentId)),
  ]);
  return row ? { row, answers, events } : null;
}

function reviewOf({ row, answers, events }: ReviewRows): Review {
  return { assessment: assessmentOf(row, answers), events: events.map(eventOf) };
}

/** A review asked for by itself must be whole; among many, a damaged one is left out and told. */
function reader(database: Database, selection: Selection): <Value>(read: () => Value) => Value | null {
  return (read) => (selection.kind === 'review' ? read() : unlessDamaged(database, read));
}

async function productsBy(
  tx: ReadTx,
  ids: readonly string[],
  attempt: ReturnType<typeof reader>,
): Promise<readonly Product[]> {
  const rows = await Promise.all(ids.map((id) => tx.objectStore('products').get(id)));
  return rows.flatMap((row) => (row && attempt(() => productOf(row))) ?? []);
}

/** Those that are kept here: what comes with Equal Say is in no file. A damaged one never holds a review back. */
async function checklistsBy(
  database: Database,
  tx: ReadTx,
  hashes: readonly string[],
): Promise<readonly Checklist[]> {
  const rows = await Promise.all(hashes.map((hash) => tx.objectStore('checklists').get(hash)));
  return rows.flatMap((row) => (row && unlessDamaged(database, () => checklistOf(row))) ?? []);
}

async function meetingsBy(
  database: Database,
  tx: ReadTx,
  ids: readonly string[],
): Promise<readonly Meeting[]> {
  const rows = await Promise.all(ids.map((id) => tx.objectStore('meetings').get(id)));
  return rows.flatMap((row) => (row && unlessDamaged(database, () => meetingOf(row))) ?? []);
}

/** A record whose product cannot be read would make a file that nobody can open. */
function ofKnown<Item extends { readonly productId: string }>(
  items: readonly Item[],
  products: ReadonlySet<string>,
): readonly Item[] {
  return items.filter(({ productId }) => products.has(productId));
}

/**
 * All records of a selection as they stand at one moment. *A review* is that review, in the bin or not, without
 * its meeting, which tells what others said; *a product* leaves out its reviews and meetings in the bin;
 * *everything* has them all, as a backup must. Checklists that do not come with Equal Say are with them.
 */
export function readRecords(database: Database, selection: Selection): Promise<Outcome<Records, Failure>> {
  const attempt = reader(database, selection);
  return reading(database, async (tx) => {
    const selected = await select(tx, selection);
    if (!selected.ok) return selected;
    const { assessmentIds, productIds, meetingIds, hashes } = selected.value;
    const [products, rows, meetings, checklists] = await Promise.all([
      productsBy(tx, productIds, attempt),
      Promise.all(assessmentIds.map((id) => rowsOf(tx, id))),
      meetingsBy(database, tx, meetingIds),
      checklistsBy(database, tx, hashes),
    ]);
    const known = new Set(products.map((product) => product.id));
    const reviews = rows.flatMap((found) => (found && attempt(() => reviewOf(found))) ?? []);
    const whole = reviews.filter((review) => known.has(review.assessment.productId));
    return ok({
      products,
      assessments: whole.map((review) => review.assessment),
      events: whole.flatMap((review) => review.events),
      meetings: ofKnown(meetings, known),
      checklists,
    });
  });
}

/** One review, with its product unless that was sent before; nothing when it is gone or damaged. */
async function step(
  tx: ReadTx,
  assessmentId: string,
  sent: ReadonlySet<string>,
  attempt: ReturnType<typeof reader>,
): Promise<Records | null> {
  const rows = await rowsOf(tx, assessmentId);
  const review = rows && attempt(() => reviewOf(rows));
  if (!review) return null;
  const { productId } = review.assessment;
  const products = sent.has(productId) ? [] : await productsBy(tx, [productId], attempt);
  if (products.length === 0 && !sent.has(productId)) return null;
  return { ...NO_RECORDS, products, assessments: [review.assessment], events: review.events };
}

function orThrow<Value>(outcome: Outcome<Value, Failure>): Value {
  if (outcome.ok) return outcome.value;
  const { error } = outcome;
  throw new Error('detail' in error ? error.detail : error.kind, { cause: error });
}

/** Ids in batches, one short transaction each. */
async function* inSteps<Item>(
  database: Database,
  ids: readonly string[],
  read: (tx: ReadTx, ids: readonly string[]) => Promise<readonly Item[]>,
): AsyncGenerator<readonly Item[]> {
  for (let at = 0; at < ids.length; at += RECORDS_A_STEP) {
    const batch = ids.slice(at, at + RECORDS_A_STEP);
    const items = orThrow(await reading(database, async (tx) => ok(await read(tx, batch))));
    if (items.length > 0) yield items;
  }
}

async function* streamSelected(
  database: Database,
  selection: Selection,
  { assessmentIds, productIds, meetingIds, hashes }: Selected,
): AsyncGenerator<Records> {
  const attempt = reader(database, selection);
  const sent = new Set<string>();
  for await (const checklists of inSteps(database, hashes, (tx, some) => checklistsBy(database, tx, some))) {
    yield { ...NO_RECORDS, checklists };
  }
  for (const id of assessmentIds) {
    const records = orThrow(await reading(database, async (tx) => ok(await step(tx, id, sent, attempt))));
    if (!records) continue;
    for (const product of records.products) sent.add(product.id);
    yield records;
  }
  const rest = productIds.filter((id) => !sent.has(id));
  for await (const products of inSteps(database, rest, (tx, some) => productsBy(tx, some, attempt))) {
    for (const product of products) sent.add(product.id);
    yield { ...NO_RECORDS, products };
  }
  for await (const some of inSteps(database, meetingIds, (tx, ids) => meetingsBy(database, tx, ids))) {
    const meetings = ofKnown(some, sent);
    if (meetings.length > 0) yield { ...NO_RECORDS, meetings };
  }
}

/**
 * The same records one review at a time, each read in a short transaction of its own, so that a library of
 * any size never stands in memory and no write waits for a long read. What is started meanwhile is not in it.
 * Checklists come first; a product comes with its first review; products without one, and then meetings, come
 * last. Throws an `Error` whose `cause` is the failure, since a sequence has no outcome.
 */
export async function* streamRecords(database: Database, selection: Selection): AsyncGenerator<Records> {
  const selected = orThrow(await reading(database, async (tx) => select(tx, selection)));
  yield* streamSelected(database, selection, selected);
}
