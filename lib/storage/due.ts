/** Lists what waits for somebody: products to look at again, exercises' days, and letters without all replies. */
import type { DueItem } from '../app/library-ports';
import type { Failure, Outcome } from '../app/ports';
import type { Product } from '../domain/product';
import { byCodeUnits } from '../domain/records';
import type { Database } from './database';
import { ok } from './outcome';
import { exerciseOf, headerOf, productOf, repliesTo, unlessDamaged } from './rows';
import type { AssessmentRow } from './schema';
import { reading, type Tx } from './transaction';

type ReadTx = Tx<'readonly'>;

/** As many as one list shows; of each kind no more than this is read. */
const DUE_MAX = 200;

async function productsBy(
  database: Database,
  tx: ReadTx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Product>> {
  const rows = await Promise.all([...new Set(ids)].map((id) => tx.objectStore('products').get(id)));
  const products = rows.flatMap((row) => (row && unlessDamaged(database, () => productOf(row))) ?? []);
  return new Map(products.map((product) => [product.id, product]));
}

async function nextReviews(database: Database, tx: ReadTx, until: string): Promise<readonly DueItem[]> {
  const index = tx.objectStore('productListings').index('byNextReview');
  const rows = await index.getAll(IDBKeyRange.bound([0, ''], [0, until, []]), DUE_MAX);
  const ids = rows.map(({ id }) => id);
  const products = await productsBy(database, tx, ids);
  return ids.flatMap((id): readonly DueItem[] => {
    const product = products.get(id);
    const on = product?.nextReviewOn;
    return product && on ? [{ kind: 'next-review', on, product }] : [];
  });
}

/** Of exercises that are neither closed nor in the bin; there are few, so that all are read. */
async function exerciseDays(database: Database, tx: ReadTx, until: string): Promise<readonly DueItem[]> {
  const rows = await tx.objectStore('exercises').getAll();
  const all = rows.flatMap((row) => unlessDamaged(database, () => exerciseOf(row)) ?? []);
  const open = all.filter(({ closedAt, deletedAt }) => closedAt === null && deletedAt === null);
  const isDue = (day: string | null): day is string => day !== null && day <= until;
  return open.flatMap((exercise): readonly DueItem[] => {
    const { reviewsDueOn, decisionDueOn } = exercise;
    return [
      ...(isDue(reviewsDueOn) ? [{ kind: 'reviews-due', on: reviewsDueOn, exercise } as const] : []),
      ...(isDue(decisionDueOn) ? [{ kind: 'decision-due', on: decisionDueOn, exercise } as const] : []),
    ];
  });
}

function awaited(database: Database, row: AssessmentRow, product: Product | undefined): DueItem | null {
  const letter = unlessDamaged(database, () => headerOf(row))?.letter;
  if (!product || !letter || letter.sentOn === null) return null;
  return {
    kind: 'reply-awaited',
    on: letter.sentOn,
    product,
    assessmentId: row.id,
    answered: repliesTo(letter),
    of: letter.sent.length,
  };
}

/** Reviews that are in the bin, or have all replies, are not in the index. */
async function repliesAwaited(database: Database, tx: ReadTx, until: string): Promise<readonly DueItem[]> {
  const index = tx.objectStore('assessments').index('byAwaited');
  const rows = await index.getAll(IDBKeyRange.upperBound(until), DUE_MAX);
  const products = await productsBy(
    database,
    tx,
    rows.map(({ productId }) => productId),
  );
  return rows.flatMap((row) => awaited(database, row, products.get(row.productId)) ?? []);
}

/**
 * Up to 200 things that wait, the earliest day first; of one day, products to look at again come first, then days of
 * exercises, then letters. What is in the bin waits for nobody. A damaged record is left out, and told.
 * @param until a day, the last that counts
 */
export function listDue(database: Database, until: string): Promise<Outcome<readonly DueItem[], Failure>> {
  return reading(database, async (tx) => {
    const kinds = await Promise.all([
      nextReviews(database, tx, until),
      exerciseDays(database, tx, until),
      repliesAwaited(database, tx, until),
    ]);
    const sorted = kinds.flat().sort((one, other) => byCodeUnits(one.on, other.on));
    return ok(sorted.slice(0, DUE_MAX));
  });
}
