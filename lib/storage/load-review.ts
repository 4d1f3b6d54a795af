/** Reads one whole review out of the store: header, answers and product, parsed. */
import type { OpenReview } from '../app/ports';
import { DamagedRecord } from './outcome';
import { assessmentOf, productOf } from './rows';
import type { Tx } from './transaction';
import { keysOf } from './write-records';

/** A review and its product, or `null` when there is no such review. */
export async function loadReview<Mode extends IDBTransactionMode>(
  tx: Tx<Mode>,
  assessmentId: string,
): Promise<OpenReview | null> {
  const [row, answers] = await Promise.all([
    tx.objectStore('assessments').get(assessmentId),
    tx.objectStore('answers').getAll(keysOf(assessmentId)),
  ]);
  if (!row) return null;
  const product = await tx.objectStore('products').get(row.productId);
  if (!product) throw new DamagedRecord(`review ${row.id}: its product ${row.productId} is missing`);
  return { assessment: assessmentOf(row, answers), product: productOf(product) };
}
