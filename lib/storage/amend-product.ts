/** Changes one part of a product beside its description: when it is looked at again, what is added for its report. */
import * as v from 'valibot';
import type { ProductChange } from '../app/library-ports';
import type { Failure, Outcome, ProductConflict } from '../app/ports';
import { Product } from '../domain/product';
import { sameValue } from '../domain/same-value';
import { fail, NOT_FOUND, ok, refused } from './outcome';
import { productOf } from './rows';
import { type Store, type Work, writing } from './transaction';
import { putProduct } from './write-records';

type Amended = Outcome<Product, Failure | ProductConflict>;

function changedBy(change: ProductChange): Partial<Product> {
  switch (change.kind) {
    case 'next-review':
      return { nextReviewOn: change.on };
    case 'report':
      return { report: change.report };
  }
}

async function amend(
  work: Work,
  productId: string,
  seenRevision: number,
  change: ProductChange,
): Promise<Amended> {
  const row = await work.tx.objectStore('products').get(productId);
  if (!row) return NOT_FOUND;
  const current = productOf(row);
  const wanted = v.safeParse(Product, { ...current, ...changedBy(change) });
  // What no schema takes could never be read again.
  if (!wanted.success) return refused('the product would not fit');
  // Nothing to do: a request sent again, or two windows that agree.
  if (sameValue(wanted.output, current)) return ok(current);
  if (current.merged !== null) return refused('the product is part of another one');
  if (current.revision !== seenRevision) return fail({ kind: 'product-conflict', current });
  const product = { ...wanted.output, revision: current.revision + 1, updatedAt: work.now };
  putProduct(work, product);
  return ok(product);
}

/**
 * Saved, on disk, when the outcome is ok. Its text is cleaned as all text is. What reviews ask does not hang on it, so
 * that none is counted anew.
 * @returns `refused` for what would not fit, and for a product that was merged into another
 */
export function amendProduct(
  store: Store,
  productId: string,
  seenRevision: number,
  change: ProductChange,
): Promise<Amended> {
  return writing(store, (work) => amend(work, productId, seenRevision, change));
}
