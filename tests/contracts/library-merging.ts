/** The part of the library's contract that makes two products one, and takes them apart again. */
import { describe, expect, it } from 'vitest';
import {
  EVERYTHING,
  filled,
  type LibraryAdapter,
  listed,
  type MakeLibrary,
  PLAIN_QUERY,
  productQuery,
} from './library-world';
import {
  errorIn,
  exerciseOf,
  idOf,
  meetingOf,
  startOfKnown,
  startOfNew,
  valueIn,
  voiceOf,
  write,
} from './world';

const [HARBOUR, BRAMBLE, ELAN] = [idOf(1_001), idOf(1_003), idOf(1_004)];
const PAGE = 'https://oakling.example/watch';

/** As `filled`, with a page, a meeting and an exercise of Bramble Watch, and one more of its reviews in the bin. */
async function world(makeLibrary: MakeLibrary): Promise<LibraryAdapter> {
  const adapter = await filled(makeLibrary);
  const { library, reviews } = adapter;
  valueIn(await reviews.start(startOfKnown(7, 3, { pageKey: PAGE })));
  valueIn(await library.setBinned([idOf(7)], true));
  valueIn(await library.saveMeeting(meetingOf(3, { voices: [voiceOf(3)] }), 0));
  valueIn(await library.saveExercise(exerciseOf(1, { productIds: [BRAMBLE, ELAN] }), 0));
  valueIn(await library.saveExercise(exerciseOf(2, { productIds: [BRAMBLE, HARBOUR] }), 0));
  return adapter;
}

async function productsOf({ library }: LibraryAdapter) {
  const { items } = valueIn(await library.listProducts(productQuery()));
  return items.map(({ product, reviews }) => [product.name, reviews]);
}

async function exercised({ library }: LibraryAdapter) {
  const exercises = valueIn(await library.exercises(false));
  return Object.fromEntries(exercises.map(({ id, productIds }) => [id, productIds]));
}

/** Revisions and times go on with each step; all else of what everything holds. */
async function heldIn({ library }: LibraryAdapter) {
  const records = valueIn(await library.read(EVERYTHING));
  return JSON.parse(
    JSON.stringify(records, (key, value) =>
      ['revision', 'updatedAt'].includes(key) && typeof value !== 'object' ? undefined : value,
    ),
  );
}

/** What merging must do, over each adapter `makeLibrary` gives. */
export function mergingContract(makeLibrary: MakeLibrary): void {
  describe('mergeProducts', () => {
    it('moves reviews, those in the bin too, meetings, pages and places in exercises', async () => {
      const adapter = await world(makeLibrary);
      const { library, reviews } = adapter;
      const into = valueIn(await library.mergeProducts(HARBOUR, BRAMBLE));
      expect(into).toMatchObject({
        id: HARBOUR,
        name: 'Harbour Notes',
        pageKeys: ['https://tallow.example/', PAGE],
      });
      const { assessments, meetings } = valueIn(await library.product(HARBOUR));
      expect(assessments.map(({ id }) => id)).toEqual([1, 2, 3].map(idOf));
      expect(meetings.map(({ id }) => id)).toEqual([idOf(3_003)]);
      expect(valueIn(await reviews.open(idOf(7))).product.id).toBe(HARBOUR);
      expect(await exercised(adapter)).toEqual({ [idOf(6_001)]: [HARBOUR, ELAN], [idOf(6_002)]: [HARBOUR] });
      expect(valueIn(await reviews.match(PAGE)).exact?.product.id).toBe(HARBOUR);
      expect(valueIn(await library.mergedInto(HARBOUR)).map(({ id }) => id)).toEqual([BRAMBLE]);
    });

    it('shows the merged product in no list and no choice, and its reviews under the other name', async () => {
      const adapter = await world(makeLibrary);
      valueIn(await adapter.library.mergeProducts(HARBOUR, BRAMBLE));
      expect(await productsOf(adapter)).toEqual([
        ['Élan', 1],
        ['Harbour Notes', 3],
      ]);
      expect(valueIn(await adapter.library.listProducts(productQuery())).total).toBe(2);
      const choice = valueIn(await adapter.library.products());
      expect(choice.map(({ name }) => name)).toEqual(['Élan', 'Harbour Notes']);
      expect(await listed(adapter.library, { text: 'harbour', sort: 'started' })).toEqual(
        [3, 2, 1].map(idOf),
      );
      expect(await listed(adapter.library, { text: 'bramble' })).toEqual([]);
    });

    it('counts reviews as not changed, and what they ask by the product they are of now', async () => {
      const adapter = await world(makeLibrary);
      const { library, reviews } = adapter;
      valueIn(await reviews.start(startOfNew(8, { name: 'Wide', useTypes: ['C'] })));
      const before = valueIn(await reviews.open(idOf(3))).assessment;
      valueIn(await library.mergeProducts(idOf(1_008), BRAMBLE));
      const after = valueIn(await reviews.open(idOf(3))).assessment;
      expect(after).toEqual({ ...before, productId: idOf(1_008), revision: before.revision + 1 });
      const { items } = valueIn(await library.list({ ...PLAIN_QUERY, text: 'wide' }));
      expect(items.map(({ asked }) => asked)).toEqual([4, 4]);
      valueIn(await reviews.recordAnswer(write(3, 'AAA3')));
    });

    it('starts a review of a product that was merged meanwhile under the one it is part of', async () => {
      const { library, reviews } = await world(makeLibrary);
      valueIn(await library.mergeProducts(HARBOUR, BRAMBLE));
      expect(valueIn(await reviews.start(startOfKnown(9, 3))).product.id).toBe(HARBOUR);
    });

    it('refuses the same product twice, one that is merged already, and what is not there', async () => {
      const { library } = await world(makeLibrary);
      const why = async (into: string, from: string) => errorIn(await library.mergeProducts(into, from));
      expect(await why(HARBOUR, HARBOUR)).toEqual({ kind: 'merge-refused', why: 'same' });
      expect(await why(HARBOUR, idOf(9_999))).toEqual({ kind: 'not-found' });
      valueIn(await library.mergeProducts(HARBOUR, BRAMBLE));
      expect(await why(ELAN, BRAMBLE)).toEqual({ kind: 'merge-refused', why: 'merged-already' });
      expect(await why(BRAMBLE, ELAN)).toEqual({ kind: 'merge-refused', why: 'merged-already' });
      const change = { kind: 'next-review', on: '2027-01-31' } as const;
      expect(errorIn(await library.amendProduct(BRAMBLE, 9, change))).toMatchObject({ kind: 'refused' });
    });
  });

  describe('unmergeProduct', () => {
    it('gives back all that came, so that everything is as it was', async () => {
      const adapter = await world(makeLibrary);
      const { library, reviews } = adapter;
      const before = await heldIn(adapter);
      const lists = await productsOf(adapter);
      valueIn(await library.mergeProducts(HARBOUR, BRAMBLE));
      expect(valueIn(await library.unmergeProduct(BRAMBLE))).toMatchObject({ id: BRAMBLE, merged: null });
      const after = await heldIn(adapter);
      // Of an exercise with both, the one that comes back stands last.
      const [, second] = before.exercises;
      expect(after).toEqual({
        ...before,
        exercises: [before.exercises[0], { ...second, productIds: [HARBOUR, BRAMBLE] }],
      });
      expect(await productsOf(adapter)).toEqual(lists);
      expect(valueIn(await reviews.match(PAGE)).exact?.product.id).toBe(BRAMBLE);
      expect(valueIn(await library.mergedInto(HARBOUR))).toEqual([]);
    });

    it('leaves what was begun since, but for new voices of a meeting that goes back', async () => {
      const { library, reviews } = await world(makeLibrary);
      valueIn(await library.mergeProducts(HARBOUR, BRAMBLE));
      valueIn(await reviews.start(startOfKnown(9, 1)));
      valueIn(await reviews.start(startOfKnown(10, 1, { meetingId: idOf(3_003) })));
      valueIn(await library.unmergeProduct(BRAMBLE));
      const of = async (id: string) => valueIn(await library.product(id)).assessments.map((one) => one.id);
      expect(await of(HARBOUR)).toEqual([1, 2, 9].map(idOf));
      expect(await of(BRAMBLE)).toEqual([3, 10].map(idOf));
    });

    it('refuses what is not merged, and takes products out of one another in turn only', async () => {
      const { library } = await world(makeLibrary);
      const why = async (from: string) => errorIn(await library.unmergeProduct(from));
      expect(await why(HARBOUR)).toEqual({ kind: 'merge-refused', why: 'not-merged' });
      expect(await why(idOf(9_999))).toEqual({ kind: 'not-found' });
      valueIn(await library.mergeProducts(HARBOUR, BRAMBLE));
      valueIn(await library.mergeProducts(ELAN, HARBOUR));
      expect(await why(BRAMBLE)).toEqual({ kind: 'merge-refused', why: 'target-gone' });
      valueIn(await library.unmergeProduct(HARBOUR));
      expect(valueIn(await library.unmergeProduct(BRAMBLE)).id).toBe(BRAMBLE);
    });
  });
}
