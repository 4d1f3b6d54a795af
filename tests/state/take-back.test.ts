/** A review begun at one press and taken back: it leaves nothing where nothing was in it, and loses nothing where there was. */
import { describe, expect, it } from 'vitest';
import type { Library, Reviews } from '../../lib/app/ports';
import { takeBack } from '../../lib/state/take-back';
import { createLibrary } from '../../lib/storage/library';
import { createReviews } from '../../lib/storage/reviews';
import { PLAIN_QUERY } from '../contracts/library-world';
import { given, idOf, startOfKnown, startOfNew, valueIn, write } from '../contracts/world';
import { FULL } from '../fixtures/fake-library';
import { freshStore } from '../storage/fresh-store';

const PRODUCT = idOf(1_001);

function world(): { readonly library: Library; readonly reviews: Reviews } {
  const store = freshStore(given());
  return { library: createLibrary(store), reviews: createReviews(store) };
}

async function idsIn(library: Library, bin: boolean): Promise<readonly string[]> {
  return valueIn(await library.list({ ...PLAIN_QUERY, bin })).items.map(({ assessment }) => assessment.id);
}

describe('taking back a review that was just begun', () => {
  it('leaves no trace of one with nothing in it', async () => {
    const { library, reviews } = world();
    valueIn(await reviews.start(startOfNew(1)));
    valueIn(await reviews.start(startOfKnown(2, 1, { followsId: idOf(1) })));
    expect(await takeBack({ library }, idOf(2), PRODUCT)).toBeNull();
    expect([await idsIn(library, false), await idsIn(library, true)]).toEqual([[idOf(1)], []]);
  });

  it('keeps in the bin what somebody answered meanwhile', async () => {
    const { library, reviews } = world();
    valueIn(await reviews.start(startOfNew(1)));
    valueIn(await reviews.start(startOfKnown(2, 1)));
    valueIn(await reviews.recordAnswer(write(2, 'AAA1')));
    expect(await takeBack({ library }, idOf(2), PRODUCT)).toBeNull();
    expect([await idsIn(library, false), await idsIn(library, true)]).toEqual([[idOf(1)], [idOf(2)]]);
    expect(Object.keys(valueIn(await reviews.open(idOf(2))).assessment.answers)).toEqual(['AAA1']);
  });

  it('never takes the product with it', async () => {
    const { library, reviews } = world();
    valueIn(await reviews.start(startOfNew(1)));
    expect(await takeBack({ library }, idOf(1), PRODUCT)).toBeNull();
    expect(await idsIn(library, true)).toEqual([idOf(1)]);
    expect(valueIn(await library.product(PRODUCT)).product.id).toBe(PRODUCT);
  });

  it('says why it could not, and leaves it as it is', async () => {
    const { library, reviews } = world();
    valueIn(await reviews.start(startOfNew(1)));
    expect(await takeBack({ library }, idOf(9), PRODUCT)).toEqual({ kind: 'not-found' });
    const full = { ...library, setBinned: async () => ({ ok: false, error: FULL }) as const };
    expect(await takeBack({ library: full }, idOf(1), PRODUCT)).toEqual(FULL);
    expect(await idsIn(library, false)).toEqual([idOf(1)]);
  });
});
