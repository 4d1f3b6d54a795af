/** Which product a page belongs to: an exact page key decides; the same origin only offers. */
import type { Failure, Outcome, ProductMatch } from '../app/ports';
import type { AssessmentHeader } from '../domain/assessment';
import { originOf, type PageKey, type Product } from '../domain/product';
import type { Database } from './database';
import { mergeTarget } from './merge-target';
import { ok } from './outcome';
import { headerOf, productOf, unlessDamaged } from './rows';
import { reading, type Tx } from './transaction';

type Dated = { readonly id: string; readonly updatedAt: string; readonly deletedAt: string | null };

/** Newest change first; of the same moment the newer id first, so that the order never wavers. */
function newestFirst(one: Dated, other: Dated): number {
  return compare(other.updatedAt, one.updatedAt) || compare(other.id, one.id);
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function inUse<Value extends Dated>(records: readonly (Value | null)[]): readonly Value[] {
  return records.flatMap((record) => (record?.deletedAt === null ? [record] : [])).sort(newestFirst);
}

async function productsBy(
  database: Database,
  tx: Tx<'readonly'>,
  index: 'byPageKey' | 'byOrigin',
  key: string,
): Promise<readonly Product[]> {
  const stored = await tx.objectStore('products').index(index).getAll(key);
  // A merged product has no pages here; one that a file brought may have, and they lead to what it is part of.
  const targets = await Promise.all(stored.map((row) => mergeTarget(tx, row)));
  const rows = new Map(targets.flatMap((row) => (row ? [[row.id, row]] : [])));
  return inUse([...rows.values()].map((row) => unlessDamaged(database, () => productOf(row))));
}

async function reviewsOf(
  database: Database,
  tx: Tx<'readonly'>,
  product: Product,
): Promise<readonly AssessmentHeader[]> {
  const rows = await tx.objectStore('assessments').index('byProduct').getAll(product.id);
  return inUse(rows.map((row) => unlessDamaged(database, () => headerOf(row))));
}

/**
 * The product whose page this is, and others met on the same origin. What is in the bin matches nothing.
 * Of several products with this very page the one changed last is exact; the others are offered. Files
 * share an origin that says nothing, so for them only the exact page counts. Pages of a product that was merged into
 * another lead to that one.
 */
export async function matchProduct(
  database: Database,
  pageKey: PageKey | null,
): Promise<Outcome<ProductMatch, Failure>> {
  if (pageKey === null) return ok({ exact: null, sameOrigin: [] });
  return reading(database, async (tx) => {
    const [samePage, near] = await Promise.all([
      productsBy(database, tx, 'byPageKey', pageKey),
      productsBy(database, tx, 'byOrigin', originOf(pageKey)),
    ]);
    const product = samePage[0];
    const others = new Map([...samePage, ...near].map((other) => [other.id, other]));
    if (product) others.delete(product.id);
    return ok({
      exact: product ? { product, assessments: await reviewsOf(database, tx, product) } : null,
      sameOrigin: [...others.values()].sort(newestFirst),
    });
  });
}
