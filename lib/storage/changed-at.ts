/** Says when anything was last written that a backup would hold. */
import type { Failure, Outcome } from '../app/ports';
import type { Database } from './database';
import { ok } from './outcome';
import { reading } from './transaction';

/** For what was here before times were kept: earlier than any, so that every write since is told from it. */
const BEFORE_KEPT = '1970-01-01T00:00:00.000Z';

/**
 * ISO 8601 UTC, or nothing when nothing is here and nothing ever was. Work from before the database came to version 4,
 * which first kept the time, is work all the same: somebody may never have copied it.
 */
export function changedAt(database: Database): Promise<Outcome<string | null, Failure>> {
  return reading(database, async (tx) => {
    const row = await tx.objectStore('local').get('changed');
    if (row?.id === 'changed') return ok(row.at);
    // Whatever else is kept belongs to a product.
    const [product] = await tx.objectStore('products').getAllKeys(null, 1);
    return ok(product === undefined ? null : BEFORE_KEPT);
  });
}
