/** Keeps what lists know of products in step with every write, once at its end: names, reviews, roles, the last review. */
import { ROLES, type Role } from '../domain/assessment';
import type { Product } from '../domain/product';
import { sortKey } from './list-query';
import type { AssessmentRow, Flag, ProductListingRow } from './schema';
import { folded } from './texts';
import type { Work } from './transaction';

type RoleCounts = ProductListingRow['roles'];

/** What one write has done to a product so far. */
export type ProductMove = {
  /** As it is to stand, `null` when it is taken away; `undefined` while only its reviews moved. */
  product: Product | null | undefined;
  /** By how many its reviews in use, and each role's, have become more or fewer. */
  reviews: number;
  readonly roles: Map<Role, number>;
  /** Of the rows in use that were put and of those that stood before: the newest change, below zero; 0 for none. */
  put: number;
  replaced: number;
  /** What is kept of it now, asked for as soon as it is clear that it will be needed. */
  readonly before: Promise<ProductListingRow | undefined>;
};

/** The move of a product, begun when it is not yet: its row is on its way while the rest of a write is read. */
export function moveOf({ tx, products }: Work, productId: string): ProductMove {
  const known = products.get(productId);
  if (known) return known;
  const before = tx.objectStore('productListings').get(productId);
  // Read at the end; when the transaction fails first, nobody is to call it unhandled.
  before.catch(() => undefined);
  const move: ProductMove = { product: undefined, reviews: 0, roles: new Map(), put: 0, replaced: 0, before };
  products.set(productId, move);
  return move;
}

function addRole({ roles }: ProductMove, role: Role, by: 1 | -1): void {
  roles.set(role, (roles.get(role) ?? 0) + by);
}

/** Notes that the row of a review takes the place of another. @param after `null` when the review is taken away */
export function noteReview(work: Work, before: AssessmentRow | null, after: AssessmentRow | null): void {
  if (before?._binned === 0) {
    const move = moveOf(work, before.productId);
    move.reviews -= 1;
    move.replaced = Math.min(move.replaced, before._changed);
    addRole(move, before.reviewer.role, -1);
  }
  if (after?._binned === 0) {
    const move = moveOf(work, after.productId);
    move.reviews += 1;
    move.put = Math.min(move.put, after._changed);
    addRole(move, after.reviewer.role, 1);
  }
}

/** Roles with how many reviews each made, those without any left out, always in the same order. */
function rolesOf(counts: ReadonlyMap<Role, number>): RoleCounts {
  return Object.fromEntries(
    ROLES.flatMap((role) => {
      const count = counts.get(role) ?? 0;
      return count > 0 ? [[role, count]] : [];
    }),
  );
}

function sum(kept: RoleCounts, moved: ReadonlyMap<Role, number>): RoleCounts {
  return rolesOf(new Map(ROLES.map((role) => [role, (kept[role] ?? 0) + (moved.get(role) ?? 0)])));
}

type Kept = Pick<ProductListingRow, 'reviews' | 'roles' | 'lastReview'>;

/** What is kept of these reviews of one product. */
export function keptOf(rows: readonly Pick<AssessmentRow, '_binned' | '_changed' | 'reviewer'>[]): Kept {
  const inUse = rows.filter(({ _binned }) => _binned === 0);
  const roles = new Map<Role, number>();
  for (const { reviewer } of inUse) roles.set(reviewer.role, (roles.get(reviewer.role) ?? 0) + 1);
  const lastReview = inUse.reduce((newest, { _changed }) => Math.min(newest, _changed), 0);
  return { reviews: inUse.length, roles: rolesOf(roles), lastReview };
}

/** A product as lists of products know it. */
export function productListingRow(product: Product, kept: Kept): ProductListingRow {
  const { name, vendor, version } = product;
  return {
    id: product.id,
    binned: product.deletedAt === null ? 0 : 1,
    name: sortKey(name),
    vendor: sortKey(vendor),
    words: folded(`${name}\n${vendor}\n${version}`),
    useTypes: product.useTypes,
    reviews: kept.reviews,
    roles: kept.roles,
    lastReview: kept.lastReview,
    nextReview: product.nextReviewOn ?? '~',
  };
}

async function newestOf({ tx }: Work, productId: string): Promise<number> {
  const index = tx.objectStore('assessments').index('byProductChange');
  const first = await index.openKeyCursor(IDBKeyRange.bound([productId, 0], [productId, 0, []]));
  return first?.key[2] ?? 0;
}

/** A save is newer than what it replaces, so that the index is asked only when a last review goes or stays as old. */
async function lastReviewOf(work: Work, before: ProductListingRow, move: ProductMove): Promise<number> {
  const { put, replaced } = move;
  const isKnown = replaced === 0 || put < replaced || replaced > before.lastReview;
  return isKnown ? Math.min(before.lastReview, put) : newestOf(work, before.id);
}

/** All of its reviews are read only when nothing is kept of it: it is new, or was merged into another until now. */
async function countedAnew({ tx }: Work, productId: string): Promise<Kept> {
  return keptOf(await tx.objectStore('assessments').index('byProduct').getAll(productId));
}

async function keptAfter(
  work: Work,
  productId: string,
  before: ProductListingRow | undefined,
  move: ProductMove,
): Promise<Kept> {
  if (before === undefined) return countedAnew(work, productId);
  const lastReview = await lastReviewOf(work, before, move);
  return { reviews: before.reviews + move.reviews, roles: sum(before.roles, move.roles), lastReview };
}

/** The row that is to stand, or `null` for none: the product is gone, or part of another. */
async function listingAfter(
  work: Work,
  productId: string,
  before: ProductListingRow | undefined,
  move: ProductMove,
): Promise<ProductListingRow | null> {
  if (before !== undefined && move.product === undefined) {
    return { ...before, ...(await keptAfter(work, productId, before, move)) };
  }
  const product =
    move.product === undefined ? await work.tx.objectStore('products').get(productId) : move.product;
  if (!product || product.merged !== null) return null;
  return productListingRow(product, await keptAfter(work, productId, before, move));
}

async function keepCount({ tx, queue }: Work, by: Readonly<Record<Flag, number>>): Promise<void> {
  if (by[0] === 0 && by[1] === 0) return;
  const counts = tx.objectStore('counts');
  const { inUse, binned } = (await counts.get('products')) ?? { inUse: 0, binned: 0 };
  queue(counts.put({ id: 'products', inUse: inUse + by[0], binned: binned + by[1] }));
}

/** Writes what lists know of every product that moved. To be called once, when all else is written. */
export async function keepProducts(work: Work): Promise<void> {
  const listings = work.tx.objectStore('productListings');
  const by: Record<Flag, number> = { 0: 0, 1: 0 };
  await Promise.all(
    [...work.products].map(async ([productId, move]) => {
      const before = await move.before;
      const after = await listingAfter(work, productId, before, move);
      if (before) by[before.binned] -= 1;
      if (after) by[after.binned] += 1;
      if (after) work.queue(listings.put(after));
      else if (before) work.queue(listings.delete(productId));
    }),
  );
  await keepCount(work, by);
}
