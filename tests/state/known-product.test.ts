import { beforeEach, describe, expect, it } from 'vitest';
import type { Reviews } from '../../lib/app/ports';
import { goOnWith, type KnownHere } from '../../lib/state/known-product';
import { createReviews } from '../../lib/storage/reviews';
import { description, given, idOf, REVIEWER, startOfNew, valueIn } from '../contracts/world';
import { freshStore } from '../storage/fresh-store';

const ORIGIN = 'https://vendor.example';
const FIRST_PAGE = `${ORIGIN}/product`;
const SECOND_PAGE = `${ORIGIN}/security`;

let reviews: Reviews;
beforeEach(() => {
  reviews = createReviews(freshStore(given()));
});

async function matched(pageKey: string): Promise<KnownHere> {
  return { match: valueIn(await reviews.match(pageKey)), typed: null };
}

describe('a product met before and chosen again on another page', () => {
  it('goes on with its newest review, and the page is known from then on', async () => {
    const begun = valueIn(await reviews.start(startOfNew(1, {}, { pageKey: FIRST_PAGE })));
    const chosen = { productId: begun.product.id, pageKey: SECOND_PAGE, role: REVIEWER.role };
    const found = valueIn(await goOnWith(reviews, await matched(SECOND_PAGE), chosen));
    expect(found?.assessment.id).toBe(begun.assessment.id);
    expect(found?.product.pageKeys).toEqual([FIRST_PAGE, SECOND_PAGE]);
    expect((await matched(SECOND_PAGE)).match.exact?.product.id).toBe(begun.product.id);
  });

  it('goes on with the review begun in this tab under a typed name', async () => {
    const typed = valueIn(await reviews.start(startOfNew(1)));
    const known: KnownHere = { match: { exact: null, sameOrigin: [] }, typed };
    const chosen = { productId: typed.product.id, pageKey: null, role: REVIEWER.role };
    expect(valueIn(await goOnWith(reviews, known, chosen))?.assessment.id).toBe(typed.assessment.id);
  });

  it('keeps no page where none is to be kept', async () => {
    const begun = valueIn(await reviews.start(startOfNew(1, {}, { pageKey: FIRST_PAGE })));
    const chosen = { productId: begun.product.id, pageKey: null, role: REVIEWER.role };
    const found = valueIn(await goOnWith(reviews, await matched(SECOND_PAGE), chosen));
    expect(found?.product.pageKeys).toEqual([FIRST_PAGE]);
  });

  it('has nothing to go on with when the product is not one of those matched', async () => {
    const chosen = { productId: idOf(999), pageKey: SECOND_PAGE, role: REVIEWER.role };
    expect(valueIn(await goOnWith(reviews, await matched(SECOND_PAGE), chosen))).toBeNull();
  });

  it('adds the page to what another window corrected meanwhile', async () => {
    const begun = valueIn(await reviews.start(startOfNew(1, {}, { pageKey: FIRST_PAGE })));
    const { id: productId, revision: seenRevision } = begun.product;
    const late: Reviews = {
      ...reviews,
      async open(assessmentId) {
        const before = await reviews.open(assessmentId);
        const corrected = description({ name: 'Corrected elsewhere' });
        valueIn(
          await reviews.updateProduct({ productId, seenRevision, description: corrected, addPageKey: null }),
        );
        return before;
      },
    };
    const found = valueIn(
      await goOnWith(late, await matched(SECOND_PAGE), {
        productId,
        pageKey: SECOND_PAGE,
        role: REVIEWER.role,
      }),
    );
    expect(found?.product.name).toBe('Corrected elsewhere');
    expect(found?.product.pageKeys).toContain(SECOND_PAGE);
  });

  it('says so when the store cannot be read', async () => {
    const begun = valueIn(await reviews.start(startOfNew(1, {}, { pageKey: FIRST_PAGE })));
    const match = await matched(SECOND_PAGE);
    const error = { kind: 'unreachable', detail: 'no background' } as const;
    const broken: Reviews = { ...reviews, match: async () => ({ ok: false, error }) };
    expect(
      await goOnWith(broken, match, { productId: begun.product.id, pageKey: null, role: REVIEWER.role }),
    ).toEqual({
      ok: false,
      error,
    });
  });
});
