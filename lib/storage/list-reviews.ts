/** One page of the list of reviews, read without cloning any review that is not on it. */
import type { Failure, ListQuery, Outcome, ReviewList, ReviewListItem } from '../app/ports';
import type { Product } from '../domain/product';
import type { Database } from './database';
import { isPlain, matchingIds } from './list-query';
import { DamagedRecord, ok } from './outcome';
import { headerOf, productOf, unlessDamaged } from './rows';
import type { AssessmentRow, Flag } from './schema';
import { reading, type Tx } from './transaction';

type ReadTx = Tx<'readonly'>;
type Page = { readonly rows: readonly AssessmentRow[]; readonly total: number };
type Extent = { readonly start: number; readonly size: number };

function extentOf(query: ListQuery): Extent {
  return { start: query.page * query.pageSize, size: query.pageSize };
}

async function countOf(tx: ReadTx, bin: Flag): Promise<number> {
  const counts = await tx.objectStore('counts').get('reviews');
  return (bin === 0 ? counts?.inUse : counts?.binned) ?? 0;
}

/** Newest first straight from an index: only the rows shown are read. */
async function pageByIndex(tx: ReadTx, query: ListQuery): Promise<Page> {
  const index = tx.objectStore('assessments').index(query.sort === 'started' ? 'byStart' : 'byChange');
  const bin = query.bin ? 1 : 0;
  const whole = IDBKeyRange.bound([bin], [bin, []]);
  const { start, size } = extentOf(query);
  const counting = countOf(tx, bin);
  let range = whole;
  if (start > 0) {
    // Nothing is read on the way: a key cursor leaps to where the page begins.
    const first = await index.openKeyCursor(whole);
    const there = first && (await first.advance(start));
    if (!there) return { rows: [], total: await counting };
    range = IDBKeyRange.bound(there.key, [bin, []]);
  }
  const [rows, total] = await Promise.all([index.getAll(range, size), counting]);
  return { rows, total };
}

/** Any other order or filter: the small rows of all reviews, then the whole rows of those shown. */
async function pageByNames(tx: ReadTx, query: ListQuery): Promise<Page> {
  const ids = matchingIds(await tx.objectStore('listings').getAll(), query);
  const { start, size } = extentOf(query);
  const assessments = tx.objectStore('assessments');
  const rows = await Promise.all(ids.slice(start, start + size).map((id) => assessments.get(id)));
  return { rows: rows.flatMap((row) => row ?? []), total: ids.length };
}

async function productsOf(
  database: Database,
  tx: ReadTx,
  rows: readonly AssessmentRow[],
): Promise<ReadonlyMap<string, Product>> {
  const products = tx.objectStore('products');
  const ids = [...new Set(rows.map((row) => row.productId))];
  const found = await Promise.all(ids.map((id) => products.get(id)));
  const read = found.flatMap((row) => (row && unlessDamaged(database, () => productOf(row))) ?? []);
  return new Map(read.map((product) => [product.id, product]));
}

function itemOf(row: AssessmentRow, products: ReadonlyMap<string, Product>): ReviewListItem {
  const product = products.get(row.productId);
  if (!product) throw new DamagedRecord(`review ${row.id}: its product ${row.productId} cannot be read`);
  return { assessment: headerOf(row), product, answered: row._answered, asked: row._asked };
}

/**
 * A damaged record is left out of its page (and told), but counts in the total.
 * @param query `page` and `pageSize` are whole numbers, from 0 and from 1
 */
export function listReviews(database: Database, query: ListQuery): Promise<Outcome<ReviewList, Failure>> {
  return reading(database, async (tx) => {
    const { rows, total } = await (isPlain(query) ? pageByIndex(tx, query) : pageByNames(tx, query));
    const products = await productsOf(database, tx, rows);
    const items = rows.flatMap((row) => unlessDamaged(database, () => itemOf(row, products)) ?? []);
    return ok({ items, total });
  });
}
