/** One page of the list of products, with what is kept of their reviews: no review is read for it. */
import type { ProductListItem, ProductPageOfList, ProductQuery, ProductSort } from '../app/library-ports';
import type { Failure, Outcome } from '../app/ports';
import { ROLES } from '../domain/assessment';
import { byCodeUnits } from '../domain/records';
import type { Database } from './database';
import { indexPage } from './index-page';
import { ok } from './outcome';
import { productOf, unlessDamaged } from './rows';
import type { Flag, ProductListingRow, Schema } from './schema';
import { wordsIn } from './texts';
import { reading, type Tx } from './transaction';

type ReadTx = Tx<'readonly'>;
type Row = ProductListingRow;
type Page = { readonly rows: readonly Row[]; readonly total: number };

/** The index of a sort, or `null` where the small rows are sorted in memory. */
function indexOf(sort: ProductSort): keyof Schema['productListings']['indexes'] | null {
  switch (sort) {
    case 'name':
      return 'byName';
    case 'vendor':
      return 'byVendor';
    case 'last-review':
      return 'byLastReview';
    case 'next-review':
      return 'byNextReview';
    case 'reviews':
      return null;
  }
}

function inName(one: Row, other: Row): number {
  return byCodeUnits(one.name, other.name) || byCodeUnits(one.id, other.id);
}

/** As the index of the same sort has them, so that a filter takes rows away and moves none. */
function orderOf(sort: ProductSort): (one: Row, other: Row) => number {
  const byId = (one: Row, other: Row) => byCodeUnits(one.id, other.id);
  switch (sort) {
    case 'name':
      return inName;
    case 'vendor':
      return (one, other) => byCodeUnits(one.vendor, other.vendor) || byId(one, other);
    case 'last-review':
      return (one, other) => one.lastReview - other.lastReview || byId(one, other);
    case 'next-review':
      return (one, other) => byCodeUnits(one.nextReview, other.nextReview) || byId(one, other);
    case 'reviews':
      return (one, other) => other.reviews - one.reviews || inName(one, other);
  }
}

function isNext({ nextReview }: Row, { next, today }: ProductQuery): boolean {
  switch (next) {
    case 'any':
      return true;
    // A product without a day has `~`, which comes after every day.
    case 'due':
      return nextReview <= today;
    case 'planned':
      return nextReview !== '~';
    case 'none':
      return nextReview === '~';
  }
}

function matching(rows: readonly Row[], query: ProductQuery): readonly Row[] {
  const words = wordsIn(query.text);
  const found = rows.filter(
    (row) =>
      row.binned === (query.bin ? 1 : 0) &&
      (query.useType === null || row.useTypes.includes(query.useType)) &&
      isNext(row, query) &&
      words.every((word) => row.words.includes(word)),
  );
  const sorted = found.sort(orderOf(query.sort));
  return query.reverse ? sorted.reverse() : sorted;
}

function isUnfiltered({ text, useType, next }: ProductQuery): boolean {
  return text.trim() === '' && useType === null && next === 'any';
}

async function pageOf(tx: ReadTx, query: ProductQuery): Promise<Page> {
  const { sort, reverse, page, pageSize: size } = query;
  const listings = tx.objectStore('productListings');
  const name = indexOf(sort);
  const start = page * size;
  if (name === null || !isUnfiltered(query)) {
    const rows = matching(await listings.getAll(), query);
    return { rows: rows.slice(start, start + size), total: rows.length };
  }
  const bin: Flag = query.bin ? 1 : 0;
  const whole = IDBKeyRange.bound([bin], [bin, []]);
  const [rows, counts] = await Promise.all([
    indexPage(listings.index(name), whole, { start, size, reverse }),
    tx.objectStore('counts').get('products'),
  ]);
  return { rows, total: (bin === 0 ? counts?.inUse : counts?.binned) ?? 0 };
}

async function itemsOf(
  database: Database,
  tx: ReadTx,
  rows: readonly Row[],
): Promise<readonly ProductListItem[]> {
  const products = await Promise.all(rows.map(({ id }) => tx.objectStore('products').get(id)));
  return rows.flatMap(({ reviews, roles, lastReview }, at): readonly ProductListItem[] => {
    const stored = products[at];
    const product = stored ? unlessDamaged(database, () => productOf(stored)) : null;
    if (product === null) return [];
    const lastReviewAt = lastReview === 0 ? null : new Date(-lastReview).toISOString();
    return [{ product, reviews, roles: ROLES.filter((role) => (roles[role] ?? 0) > 0), lastReviewAt }];
  });
}

/**
 * From an index, from either end, when nothing is filtered; otherwise out of the small rows of all products. Names go
 * by `sortKey`; what is otherwise equal goes by id, and under `reviews` (the most first) by name. `reverse` turns the
 * whole order round. Products that were merged into another are in no list. A damaged one is left out, and told.
 * @param query `page` and `pageSize` are whole numbers, from 0 and from 1
 */
export function listProductPage(
  database: Database,
  query: ProductQuery,
): Promise<Outcome<ProductPageOfList, Failure>> {
  return reading(database, async (tx) => {
    const { rows, total } = await pageOf(tx, query);
    return ok({ items: await itemsOf(database, tx, rows), total });
  });
}
