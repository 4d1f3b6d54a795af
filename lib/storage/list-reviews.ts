/** One page of the list of reviews, read without cloning any review that is not on it. */
import type { Failure, ListQuery, Outcome, ReviewList, ReviewListItem } from '../app/ports';
import type { Product } from '../domain/product';
import type { Database } from './database';
import { withText } from './find-texts';
import { indexPage } from './index-page';
import { filtered, inQueryOrder, isPlain } from './list-query';
import { DamagedRecord, ok } from './outcome';
import { headerOf, productOf, totalsIn, unlessDamaged } from './rows';
import type { AssessmentRow, Flag } from './schema';
import { reading, type Store, type Tx } from './transaction';

type ReadTx = Tx<'readonly'>;
type Page = { readonly rows: readonly AssessmentRow[]; readonly total: number };

async function countOf(tx: ReadTx, bin: Flag): Promise<number> {
  const counts = await tx.objectStore('counts').get('reviews');
  return (bin === 0 ? counts?.inUse : counts?.binned) ?? 0;
}

/** Newest or oldest first straight from an index: only the rows shown are read. */
async function pageByIndex(tx: ReadTx, query: ListQuery): Promise<Page> {
  const index = tx.objectStore('assessments').index(query.sort === 'started' ? 'byStart' : 'byChange');
  const bin = query.bin ? 1 : 0;
  const extent = { start: query.page * query.pageSize, size: query.pageSize, reverse: query.reverse };
  const whole = IDBKeyRange.bound([bin], [bin, []]);
  const [rows, total] = await Promise.all([indexPage(index, whole, extent), countOf(tx, bin)]);
  return { rows, total };
}

/** Any other order or filter: the small rows of all reviews, then the whole rows of those shown. */
async function pageByNames(tx: ReadTx, query: ListQuery, now: () => string): Promise<Page> {
  const ids = inQueryOrder(filtered(await withText(tx, query.text), query, now), query);
  const start = query.page * query.pageSize;
  const assessments = tx.objectStore('assessments');
  const shown = await Promise.all(ids.slice(start, start + query.pageSize).map((id) => assessments.get(id)));
  return { rows: shown.flatMap((row) => row ?? []), total: ids.length };
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
  return { assessment: headerOf(row), product, ...totalsIn(row) };
}

/**
 * A damaged record is left out of its page (and told), but counts in the total.
 * @param query `page` and `pageSize` are whole numbers, from 0 and from 1
 */
export function listReviews(
  { database, clock }: Pick<Store, 'database' | 'clock'>,
  query: ListQuery,
): Promise<Outcome<ReviewList, Failure>> {
  return reading(database, async (tx) => {
    const paged = isPlain(query) ? pageByIndex(tx, query) : pageByNames(tx, query, () => clock.now());
    const { rows, total } = await paged;
    const products = await productsOf(database, tx, rows);
    const items = rows.flatMap((row) => unlessDamaged(database, () => itemOf(row, products)) ?? []);
    return ok({ items, total });
  });
}
