/** Follows a product that was merged into another to the one it is part of now. */
import type { ProductRow } from './schema';
import type { Tx } from './transaction';

/**
 * The row itself when it is one of its own; otherwise that of the product it is part of, through as many as there are.
 * @returns `undefined` when that one is gone
 */
export async function mergeTarget<Mode extends IDBTransactionMode>(
  tx: Tx<Mode>,
  row: ProductRow | undefined,
): Promise<ProductRow | undefined> {
  const seen = new Set<string>();
  let target = row;
  // No chain of ours comes back to where it began; one in a file might.
  while (target?.merged && !seen.has(target.id)) {
    seen.add(target.id);
    target = await tx.objectStore('products').get(target.merged.into);
  }
  return target?.merged ? undefined : target;
}
