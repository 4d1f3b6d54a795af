/** What still needs a product; it goes when nothing does: no review, in the bin or not, no meeting, no place in an exercise. */
import type { ProductHolder } from '../app/library-ports';
import type { Work } from './transaction';
import { deleteProduct } from './write-records';

/**
 * Which things of a product are left, each kind once.
 * @param of `any`: also reviews and exercises in the bin, and products that were merged into it, which could not be
 *   taken apart again without it; `in-use`: only what stands in a list. Meetings in the bin never count: nothing leads
 *   to them.
 */
export async function holdersOf(
  { tx }: Work,
  productId: string,
  of: 'any' | 'in-use',
): Promise<readonly ProductHolder[]> {
  const rows = tx.objectStore('assessments');
  const [reviews, meetings, exercises, merged] = await Promise.all([
    of === 'any'
      ? rows.index('byProduct').count(productId)
      : rows.index('byProductChange').count(IDBKeyRange.bound([productId, 0], [productId, 0, []])),
    tx.objectStore('meetings').index('byProduct').getAll(productId),
    tx.objectStore('exercises').index('byProduct').getAll(productId),
    tx.objectStore('products').index('byMerged').count(productId),
  ]);
  const isHeld = exercises.some(({ deletedAt }) => of === 'any' || deletedAt === null);
  return [
    ...(reviews > 0 ? (['reviews'] as const) : []),
    ...(meetings.some(({ deletedAt }) => deletedAt === null) ? (['meetings'] as const) : []),
    ...(isHeld ? (['exercises'] as const) : []),
    ...(of === 'any' && merged > 0 ? (['merged'] as const) : []),
  ];
}

/** Takes a product away that nothing needs. Meetings that came in from a file as binned go with it. */
export async function deleteBareProduct(work: Work, productId: string): Promise<void> {
  const { tx, queue } = work;
  const meetings = await tx.objectStore('meetings').index('byProduct').getAllKeys(productId);
  deleteProduct(work, productId);
  for (const id of meetings) queue(tx.objectStore('meetings').delete(id));
}

/** Takes a product away unless anything is left of it (see `holdersOf`). */
export async function dropBareProduct(work: Work, productId: string): Promise<void> {
  if ((await holdersOf(work, productId, 'any')).length === 0) await deleteBareProduct(work, productId);
}
