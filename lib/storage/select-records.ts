/** Reads the records of a selection, in one go or one review at a time. */
import type { Failure, NotFound, Outcome, Records, Selection } from '../app/ports';
import type { AnswerEvent, Assessment } from '../domain/assessment';
import type { Product } from '../domain/product';
import type { Database } from './database';
import { NOT_FOUND, ok } from './outcome';
import { assessmentOf, eventOf, productOf, unlessDamaged } from './rows';
import type { AnswerRow, AssessmentRow } from './schema';
import { reading, type Tx } from './transaction';
import { keysOf } from './write-records';

type ReadTx = Tx<'readonly'>;

/** What a selection takes in, by id, each in the order of ids. */
type Selected = { readonly assessmentIds: readonly string[]; readonly productIds: readonly string[] };

/** The rows one review is made of. */
type ReviewRows = {
  readonly row: AssessmentRow;
  readonly answers: readonly AnswerRow[];
  readonly events: readonly AnswerEvent[];
};
type Review = { readonly assessment: Assessment; readonly events: readonly AnswerEvent[] };

/** Products without a review are sent this many at a time. */
const PRODUCTS_A_STEP = 50;

async function select(tx: ReadTx, selection: Selection): Promise<Outcome<Selected, NotFound>> {
  const assessments = tx.objectStore('assessments');
  const products = tx.objectStore('products');
  switch (selection.kind) {
    case 'review': {
      const row = await assessments.get(selection.assessmentId);
      return row ? ok({ assessmentIds: [row.id], productIds: [row.productId] }) : NOT_FOUND;
    }
    case 'product': {
      const [known, rows] = await Promise.all([
        products.count(selection.productId),
        assessments.index('byProduct').getAll(selection.productId),
      ]);
      if (known === 0) return NOT_FOUND;
      const inUse = rows.filter((row) => row.deletedAt === null);
      return ok({ assessmentIds: inUse.map((row) => row.id), productIds: [selection.productId] });
    }
    case 'everything': {
      const [assessmentIds, productIds] = await Promise.all([
        assessments.getAllKeys(),
        products.getAllKeys(),
      ]);
      return ok({ assessmentIds, productIds });
    }
  }
}

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

/**
 * All records of a selection as they stand at one moment. *A review* is that review, in the bin or not;
 * *a product* leaves out its reviews in the bin; *everything* has them all, as a backup must.
 */
export function readRecords(database: Database, selection: Selection): Promise<Outcome<Records, Failure>> {
  const attempt = reader(database, selection);
  return reading(database, async (tx) => {
    const selected = await select(tx, selection);
    if (!selected.ok) return selected;
    const { assessmentIds, productIds } = selected.value;
    const [products, rows] = await Promise.all([
      productsBy(tx, productIds, attempt),
      Promise.all(assessmentIds.map((id) => rowsOf(tx, id))),
    ]);
    const known = new Set(products.map((product) => product.id));
    const reviews = rows.flatMap((found) => (found && attempt(() => reviewOf(found))) ?? []);
    // A review whose product cannot be read would make a file that nobody can open.
    const whole = reviews.filter((review) => known.has(review.assessment.productId));
    return ok({
      products,
      assessments: whole.map((review) => review.assessment),
      events: whole.flatMap((review) => review.events),
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
  return { products, assessments: [review.assessment], events: review.events };
}

function orThrow<Value>(outcome: Outcome<Value, Failure>): Value {
  if (outcome.ok) return outcome.value;
  const { error } = outcome;
  throw new Error('detail' in error ? error.detail : error.kind, { cause: error });
}

/**
 * The same records one review at a time, each read in a short transaction of its own, so that a library of
 * any size never stands in memory and no write waits for a long read. What is started meanwhile is not in it.
 * A product comes with its first review; products without one come last. Throws an `Error` whose `cause` is
 * the failure, since a sequence has no outcome.
 */
export async function* streamRecords(database: Database, selection: Selection): AsyncGenerator<Records> {
  const attempt = reader(database, selection);
  const selected = orThrow(await reading(database, (tx) => select(tx, selection)));
  const sent = new Set<string>();
  for (const id of selected.assessmentIds) {
    const records = orThrow(await reading(database, async (tx) => ok(await step(tx, id, sent, attempt))));
    if (!records) continue;
    for (const product of records.products) sent.add(product.id);
    yield records;
  }
  const rest = selected.productIds.filter((id) => !sent.has(id));
  for (let at = 0; at < rest.length; at += PRODUCTS_A_STEP) {
    const ids = rest.slice(at, at + PRODUCTS_A_STEP);
    const products = orThrow(await reading(database, async (tx) => ok(await productsBy(tx, ids, attempt))));
    if (products.length > 0) yield { products, assessments: [], events: [] };
  }
}
