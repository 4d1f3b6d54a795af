/** A product met before and chosen again on another of its pages: goes on with the review there is. */
import type { Failure, OpenReview, Outcome, ProductConflict, ProductMatch, Reviews } from '../app/ports';
import { isOwnReview, type Role } from '../domain/assessment';
import type { PageKey, Product } from '../domain/product';

type Needed = Pick<Reviews, 'match' | 'open' | 'updateProduct'>;

/** What the page on screen was matched with, and the review begun in its tab under a typed name. */
export type KnownHere = { readonly match: ProductMatch; readonly typed: OpenReview | null };

/** Ids of a product and of the page on screen; no page where nothing of it is to be kept. */
export type ChosenAgain = {
  readonly productId: string;
  readonly pageKey: PageKey | null;
  /** Who is reviewing: nobody goes on with a review of somebody else. */
  readonly role: Role;
};

async function newestReviewOf(
  reviews: Needed,
  { match, typed }: KnownHere,
  productId: string,
  role: Role,
): Promise<Outcome<OpenReview | null, Failure>> {
  if (typed?.product.id === productId) return { ok: true, value: typed };
  const product = match.sameOrigin.find(({ id }) => id === productId);
  // Matched by its origin only: its reviews come with a match of one of its own pages.
  for (const pageKey of product?.pageKeys ?? []) {
    const own = await reviews.match(pageKey);
    if (!own.ok) return own;
    const { exact } = own.value;
    if (exact?.product.id !== productId) continue;
    const newest = exact.assessments.find((review) => isOwnReview(review, role));
    return newest ? reviews.open(newest.id) : { ok: true, value: null };
  }
  return { ok: true, value: null };
}

function addPage(
  reviews: Needed,
  { id, revision, name, vendor, version, useTypes, facts }: Product,
  addPageKey: PageKey,
): Promise<Outcome<Product, Failure | ProductConflict>> {
  const description = { name, vendor, version, useTypes, facts };
  return reviews.updateProduct({ productId: id, seenRevision: revision, description, addPageKey });
}

/**
 * The newest review of this product that is not in the bin, with this page added to the product's; `null`
 * when it has none, and another is to be started.
 * @param known the product is one of those
 */
export async function goOnWith(
  reviews: Needed,
  known: KnownHere,
  { productId, pageKey, role }: ChosenAgain,
): Promise<Outcome<OpenReview | null, Failure>> {
  const found = await newestReviewOf(reviews, known, productId, role);
  if (!found.ok || !found.value || pageKey === null) return found;
  const first = await addPage(reviews, found.value.product, pageKey);
  // Somebody corrected the product in another window at this moment: once more, on what is stored now.
  const added =
    !first.ok && first.error.kind === 'product-conflict'
      ? await addPage(reviews, first.error.current, pageKey)
      : first;
  if (added.ok) return { ok: true, value: { ...found.value, product: added.value } };
  if (added.error.kind !== 'product-conflict') return { ok: false, error: added.error };
  return { ok: false, error: { kind: 'refused', detail: 'changed elsewhere' } };
}
