/** The part of the library's contract about products in the bin: into it, out of it, and away for good. */
import { describe, expect, it } from 'vitest';
import { EVERYTHING, filled, type LibraryAdapter, type MakeLibrary, productQuery } from './library-world';
import { errorIn, exerciseOf, given, idOf, meetingOf, startOfKnown, startOfNew, valueIn } from './world';

/** The product that came with review 3, and with no other. */
const BRAMBLE = idOf(1_003);
const HARBOUR = idOf(1_001);

async function named({ library }: LibraryAdapter, bin: boolean): Promise<readonly string[]> {
  const { items, total } = valueIn(await library.listProducts(productQuery({ bin })));
  expect(total).toBe(items.length);
  return items.map(({ product }) => product.name);
}

/** Bramble Watch with its one review in the bin. */
async function withoutReviews(makeLibrary: MakeLibrary): Promise<LibraryAdapter> {
  const adapter = await filled(makeLibrary);
  valueIn(await adapter.library.setBinned([idOf(3)], true));
  return adapter;
}

/** What products in the bin must do, over each adapter `makeLibrary` gives. */
export function productBinContract(makeLibrary: MakeLibrary): void {
  describe('setProductBinned', () => {
    it('takes a product without reviews out of every list, and brings it back as it stood', async () => {
      const adapter = await withoutReviews(makeLibrary);
      const { library } = adapter;
      const before = valueIn(await library.product(BRAMBLE)).product;
      valueIn(await library.setProductBinned(BRAMBLE, true));
      expect(await named(adapter, false)).toEqual(['Élan', 'Harbour Notes']);
      expect(await named(adapter, true)).toEqual(['Bramble Watch']);
      expect(valueIn(await library.products()).map(({ name }) => name)).not.toContain('Bramble Watch');
      valueIn(await library.setProductBinned(BRAMBLE, false));
      expect(await named(adapter, false)).toContain('Bramble Watch');
      const after = valueIn(await library.product(BRAMBLE)).product;
      expect(after).toEqual({ ...before, revision: before.revision + 2 });
    });

    it('writes nothing when it stands so already, and knows no product that is not here', async () => {
      const { library } = await withoutReviews(makeLibrary);
      valueIn(await library.setProductBinned(BRAMBLE, true));
      const { revision } = valueIn(await library.product(BRAMBLE)).product;
      valueIn(await library.setProductBinned(BRAMBLE, true));
      expect(valueIn(await library.product(BRAMBLE)).product.revision).toBe(revision);
      expect(errorIn(await library.setProductBinned(idOf(9_999), true))).toEqual({ kind: 'not-found' });
    });

    it('leaves a product where it is while anything in use is of it, and says what', async () => {
      const { library } = await filled(makeLibrary);
      const held = async () => errorIn(await library.setProductBinned(HARBOUR, true));
      const meeting = valueIn(await library.saveMeeting(meetingOf(1), 0));
      valueIn(await library.saveExercise(exerciseOf(1), 0));
      expect(await held()).toEqual({ kind: 'product-held', by: ['reviews', 'meetings', 'exercises'] });
      valueIn(await library.setBinned([idOf(1), idOf(2)], true));
      valueIn(await library.removeMeeting(meeting.id));
      expect(await held()).toEqual({ kind: 'product-held', by: ['exercises'] });
      valueIn(await library.setExerciseBinned(idOf(6_001), true));
      expect(valueIn(await library.setProductBinned(HARBOUR, true))).toBeNull();
    });

    it('refuses a product that is part of another one', async () => {
      const { library } = await filled(makeLibrary);
      valueIn(await library.mergeProducts(HARBOUR, BRAMBLE));
      expect(errorIn(await library.setProductBinned(BRAMBLE, true))).toMatchObject({ kind: 'refused' });
    });
  });

  describe('a product in the bin', () => {
    it('comes out with the first of its reviews that does', async () => {
      const adapter = await withoutReviews(makeLibrary);
      valueIn(await adapter.library.setProductBinned(BRAMBLE, true));
      valueIn(await adapter.library.setBinned([idOf(3)], false));
      expect(await named(adapter, true)).toEqual([]);
      expect(await named(adapter, false)).toContain('Bramble Watch');
    });

    it('comes out when somebody reviews it again', async () => {
      const adapter = await withoutReviews(makeLibrary);
      valueIn(await adapter.library.setProductBinned(BRAMBLE, true));
      valueIn(await adapter.reviews.start(startOfKnown(7, 3)));
      expect(await named(adapter, true)).toEqual([]);
    });

    it('is in a backup of everything', async () => {
      const { library } = await withoutReviews(makeLibrary);
      valueIn(await library.setProductBinned(BRAMBLE, true));
      const { products } = valueIn(await library.read(EVERYTHING));
      expect(products.find(({ id }) => id === BRAMBLE)?.deletedAt).not.toBeNull();
    });
  });

  describe('removeProduct', () => {
    it('refuses one that is not in the bin, and one whose reviews are still there', async () => {
      const { library } = await withoutReviews(makeLibrary);
      expect(errorIn(await library.removeProduct(BRAMBLE))).toMatchObject({ kind: 'refused' });
      valueIn(await library.setProductBinned(BRAMBLE, true));
      expect(errorIn(await library.removeProduct(BRAMBLE))).toEqual({
        kind: 'product-held',
        by: ['reviews'],
      });
    });

    it('takes one that came to have nothing', async () => {
      const adapter = await makeLibrary(given());
      const { library, reviews } = adapter;
      valueIn(await reviews.start(startOfNew(1)));
      valueIn(await library.saveExercise(exerciseOf(1, { productIds: [HARBOUR] }), 0));
      valueIn(await library.setBinned([idOf(1)], true));
      // Its place in the exercise keeps it when its last review goes.
      valueIn(await library.removeForGood(idOf(1)));
      const held = { kind: 'product-held', by: ['exercises'] };
      expect(errorIn(await library.setProductBinned(HARBOUR, true))).toEqual(held);
      valueIn(await library.setExerciseBinned(idOf(6_001), true));
      valueIn(await library.setProductBinned(HARBOUR, true));
      expect(errorIn(await library.removeProduct(HARBOUR))).toEqual(held);
      valueIn(await library.removeExercise(idOf(6_001)));
      expect(valueIn(await library.removeProduct(HARBOUR))).toBeNull();
      expect(errorIn(await library.product(HARBOUR))).toEqual({ kind: 'not-found' });
      expect(await named(adapter, true)).toEqual([]);
      expect(errorIn(await library.removeProduct(HARBOUR))).toEqual({ kind: 'not-found' });
    });

    it('keeps one that another was merged into: it could not be taken apart again', async () => {
      const { library } = await filled(makeLibrary);
      valueIn(await library.mergeProducts(HARBOUR, BRAMBLE));
      valueIn(await library.setBinned([idOf(1), idOf(2), idOf(3)], true));
      valueIn(await library.setProductBinned(HARBOUR, true));
      for (const nth of [1, 2, 3]) valueIn(await library.removeForGood(idOf(nth)));
      expect(errorIn(await library.removeProduct(HARBOUR))).toEqual({ kind: 'product-held', by: ['merged'] });
    });
  });
}
