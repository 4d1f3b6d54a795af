/** Starts a review: of a product that is known, or of a new one. Asking twice starts one. */
import type { Failure, OpenReview, Outcome, StartReview } from '../app/ports';
import { type AssessmentHeader, NOTHING_SAID_YET } from '../domain/assessment';
import { NOTHING_ADDED_YET, type PageClaims, type PageKey, type Product } from '../domain/product';
import { loadReview } from './load-review';
import { mergeTarget } from './merge-target';
import { NOT_FOUND, ok } from './outcome';
import { withPage } from './product-pages';
import { productOf } from './rows';
import { type Store, type Tx, type Work, writing } from './transaction';
import { putHeader, putProduct, totalsFor } from './write-records';

function newProduct(request: StartReview, now: string): Product | null {
  if (request.product.kind === 'existing') return null;
  return {
    id: request.product.productId,
    ...request.product.description,
    pageKeys: request.pageKey === null ? [] : [request.pageKey],
    claims: request.claims,
    ...NOTHING_ADDED_YET,
    revision: 1,
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
  };
}

/** A known product met again: its new page is added, and it leaves the bin. What a page claimed first stays. */
function metAgain(
  product: Product,
  pageKey: PageKey | null,
  claims: PageClaims | null,
  now: string,
): Product {
  const met = { ...withPage(product, pageKey), claims: product.claims ?? claims, deletedAt: null };
  const moved =
    met.pageKeys !== product.pageKeys || met.claims !== product.claims || product.deletedAt !== null;
  return moved ? { ...met, revision: product.revision + 1, updatedAt: now } : product;
}

/** What was merged into another since it was chosen leads there. */
async function storedProduct(tx: Tx<'readwrite'>, productId: string): Promise<Product | null> {
  const row = await mergeTarget(tx, await tx.objectStore('products').get(productId));
  return row ? productOf(row) : null;
}

function newHeader(request: StartReview, productId: string, now: string): AssessmentHeader {
  return {
    id: request.assessmentId,
    productId,
    title: '',
    checklist: request.checklist,
    depth: request.depth,
    reviewer: request.reviewer,
    ...NOTHING_SAID_YET,
    meetingId: request.meetingId,
    followsId: request.followsId,
    origin: 'made-here',
    revision: 1,
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
  };
}

async function begin(work: Work, request: StartReview): Promise<Outcome<OpenReview, Failure>> {
  const { tx, now } = work;
  const [review, stored] = await Promise.all([
    loadReview(tx, request.assessmentId),
    storedProduct(tx, request.product.productId),
  ]);
  if (review) return ok(review);
  const product = stored ? metAgain(stored, request.pageKey, request.claims, now) : newProduct(request, now);
  if (product === null) return NOT_FOUND;
  const header = newHeader(request, product.id, now);
  if (product !== stored) putProduct(work, product);
  putHeader(work, header, product, await totalsFor(work, header, product, []), null);
  return ok({ assessment: { ...header, answers: {} }, product });
}

/**
 * Starts the review and, when it is new, its product. A review that was started already is returned as it
 * stands now, so that a request sent again after a killed worker does no harm.
 * @returns `not-found` when a product that should exist does not.
 */
export function startReview(store: Store, request: StartReview): Promise<Outcome<OpenReview, Failure>> {
  return writing(store, (work) => begin(work, request));
}
