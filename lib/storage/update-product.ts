/** Changes what the reviewer says of a product, and with it what its reviews ask. */
import type { Failure, Outcome, ProductConflict, ProductUpdate } from '../app/ports';
import type { Product, ProductDescription } from '../domain/product';
import { fail, NOT_FOUND, ok } from './outcome';
import { withPage } from './product-pages';
import { productOf } from './rows';
import { type Store, type Work, writing } from './transaction';
import { putProduct, recountReviewsOf } from './write-records';

function sameDescription(product: Product, wanted: ProductDescription): boolean {
  return (
    product.name === wanted.name &&
    product.vendor === wanted.vendor &&
    product.version === wanted.version &&
    product.useTypes.length === wanted.useTypes.length &&
    product.useTypes.every((useType, at) => useType === wanted.useTypes[at]) &&
    product.facts.ai === wanted.facts.ai &&
    product.facts.care === wanted.facts.care &&
    product.facts.records === wanted.facts.records
  );
}

async function change(
  work: Work,
  update: ProductUpdate,
): Promise<Outcome<Product, Failure | ProductConflict>> {
  const row = await work.tx.objectStore('products').get(update.productId);
  if (!row) return NOT_FOUND;
  const current = productOf(row);
  const paged = withPage(current, update.addPageKey);
  const described = sameDescription(current, update.description);
  // Nothing to do: a request sent again, or two windows that agree.
  if (described && paged === current) return ok(current);
  // A further page takes nothing from anybody, so it never conflicts.
  if (!described && update.seenRevision !== current.revision)
    return fail({ kind: 'product-conflict', current });
  const { name, vendor, version, useTypes, facts } = update.description;
  const product: Product = {
    ...paged,
    ...{ name, vendor, version, useTypes, facts },
    revision: current.revision + 1,
    updatedAt: work.now,
  };
  putProduct(work, product);
  if (!described) await recountReviewsOf(work, product);
  return ok(product);
}

/**
 * Writes the description if the product has not moved since it was seen. Which questions its reviews ask is
 * worked out anew in the same transaction; answers to questions no longer asked are kept, and not counted.
 */
export function updateProduct(
  store: Store,
  update: ProductUpdate,
): Promise<Outcome<Product, Failure | ProductConflict>> {
  return writing(store, (work) => change(work, update));
}
