/** A product goes when nothing is left of it: no review, in the bin or not, and no meeting. */
import type { Work } from './transaction';

/**
 * Takes a product away unless a review, in the bin or not, or a meeting is left of it. Meetings that came in
 * from a file as binned go with it: nothing leads to them.
 */
export async function dropBareProduct({ tx, queue, touched }: Work, productId: string): Promise<void> {
  const [reviews, meetings] = await Promise.all([
    tx.objectStore('assessments').index('byProduct').count(productId),
    tx.objectStore('meetings').index('byProduct').getAll(productId),
  ]);
  if (reviews > 0 || meetings.some(({ deletedAt }) => deletedAt === null)) return;
  touched.productIds.add(productId);
  queue(tx.objectStore('products').delete(productId));
  for (const { id } of meetings) queue(tx.objectStore('meetings').delete(id));
}
