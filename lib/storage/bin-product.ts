/** Puts a product that nothing needs any more in the bin, takes it out again, and takes it away for good. */
import type { ProductHeld } from '../app/library-ports';
import type { Failure, Outcome } from '../app/ports';
import { deleteBareProduct, holdersOf } from './bare-product';
import { fail, NOT_FOUND, ok, refused } from './outcome';
import { productOf } from './rows';
import { type Store, type Work, writing } from './transaction';
import { putProduct } from './write-records';

type Binned = Outcome<null, Failure | ProductHeld>;

async function setBinned(work: Work, productId: string, binned: boolean): Promise<Binned> {
  const row = await work.tx.objectStore('products').get(productId);
  if (!row) return NOT_FOUND;
  if (row.merged !== null) return refused('the product is part of another one');
  if ((row.deletedAt !== null) === binned) return ok(null);
  // What is in use would be out of sight with it: only what is in the bin too may go there before it.
  const by = binned ? await holdersOf(work, productId, 'in-use') : [];
  if (by.length > 0) return fail({ kind: 'product-held', by });
  putProduct(work, {
    ...productOf(row),
    deletedAt: binned ? work.now : null,
    revision: row.revision + 1,
  });
  return ok(null);
}

/** In one transaction. When it was last changed stays as it was. Asking for what stands writes nothing. */
export function setProductBinned(store: Store, productId: string, binned: boolean): Promise<Binned> {
  return writing(store, (work) => setBinned(work, productId, binned));
}

async function remove(work: Work, productId: string): Promise<Binned> {
  const row = await work.tx.objectStore('products').get(productId);
  if (!row) return NOT_FOUND;
  if (row.merged !== null) return refused('the product is part of another one');
  if (row.deletedAt === null) return refused('the product is not in the bin');
  const by = await holdersOf(work, productId, 'any');
  if (by.length > 0) return fail({ kind: 'product-held', by });
  await deleteBareProduct(work, productId);
  return ok(null);
}

/**
 * Takes a product that is in the bin away for good, with its pages and what was added for its report.
 * @returns `refused` for one that is not in the bin; `product-held` while anything is left of it, in the bin or not
 */
export function removeProduct(store: Store, productId: string): Promise<Binned> {
  return writing(store, (work) => remove(work, productId));
}
