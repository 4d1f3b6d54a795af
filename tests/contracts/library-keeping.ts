/** The part of the library's contract that names, bins and removes reviews. */
import { describe, expect, it } from 'vitest';
import { EVERYTHING, filled, type LibraryAdapter, listed, type MakeLibrary, query } from './library-world';
import { errorIn, idOf, REVIEWER, startOfNew, valueIn, write } from './world';

/** What naming, binning and removing must do, over each adapter `makeLibrary` gives. */
export function keepingContract(makeLibrary: MakeLibrary): void {
  describe('renameReview', () => {
    it('gives a tidied name, which counts as a change', async () => {
      const { library, reviews } = await filled(makeLibrary);
      const before = valueIn(await reviews.open(idOf(2))).assessment;
      const header = valueIn(await library.renameReview(idOf(2), '  For\u0000 the panel\ud800 '));
      expect(header.title).toBe('For the panel\ufffd');
      expect(header.revision).toBe(before.revision + 1);
      expect(valueIn(await reviews.open(idOf(2))).assessment).toEqual({ ...header, answers: {} });
      expect((await listed(library))[0]).toBe(idOf(2));
    });

    it('changes nothing when the name is the same', async () => {
      const { library } = await filled(makeLibrary);
      const first = valueIn(await library.renameReview(idOf(2), 'Panel'));
      expect(valueIn(await library.renameReview(idOf(2), ' Panel '))).toEqual(first);
    });

    it('keeps the totals, and takes an empty name', async () => {
      const { library } = await filled(makeLibrary);
      valueIn(await library.renameReview(idOf(1), 'Panel'));
      expect(valueIn(await library.renameReview(idOf(1), '')).title).toBe('');
      const { items } = valueIn(await library.list(query({ pageSize: 1 })));
      expect(items[0]).toMatchObject({ assessment: { id: idOf(1) }, answered: 2, asked: 2 });
    });

    it('refuses a name that is too long, and a review that is not there', async () => {
      const { library } = await filled(makeLibrary);
      expect(errorIn(await library.renameReview(idOf(1), 'x'.repeat(201)))).toMatchObject({
        kind: 'refused',
      });
      expect(errorIn(await library.renameReview(idOf(9), 'Panel'))).toEqual({ kind: 'not-found' });
    });
  });

  describe('the lists after a review is changed', () => {
    const shown = async ({ library }: LibraryAdapter, number: number) => {
      const { items } = valueIn(await library.list(query()));
      const item = items.find(({ assessment }) => assessment.id === idOf(number));
      return [item?.answered, item?.asked];
    };

    it('count what the new depth asks, and answers given stay', async () => {
      const adapter = await filled(makeLibrary);
      const amend = async (depth: 'full' | 'must-haves' | 'quick-worker') =>
        valueIn(await adapter.reviews.amend({ assessmentId: idOf(1), change: { kind: 'depth', depth } }));
      expect(await shown(adapter, 1)).toEqual([2, 2]);
      await amend('must-haves');
      expect(await shown(adapter, 1)).toEqual([1, 1]);
      await amend('quick-worker');
      expect(await shown(adapter, 1)).toEqual([0, 2]);
      await amend('full');
      expect(await shown(adapter, 1)).toEqual([2, 2]);
    });

    it('count questions put back, and no declined one as answered', async () => {
      const adapter = await filled(makeLibrary);
      const { library, reviews } = adapter;
      const amend = async (kind: 'put-back' | 'declined', questionId: string, on: boolean) =>
        valueIn(await reviews.amend({ assessmentId: idOf(1), change: { kind, questionId, on } }));
      await amend('put-back', 'AAA3', true);
      expect(await shown(adapter, 1)).toEqual([2, 3]);
      valueIn(await reviews.recordAnswer(write(1, 'AAA3', { visitId: idOf(500_002) })));
      expect(await shown(adapter, 1)).toEqual([3, 3]);
      expect(await listed(library, { progress: 'all-answered' })).toEqual([idOf(1)]);
      await amend('declined', 'AAA3', true);
      expect(await shown(adapter, 1)).toEqual([2, 3]);
      expect(await listed(library, { progress: 'all-answered' })).toEqual([]);
      await amend('put-back', 'AAA3', false);
      expect(await shown(adapter, 1)).toEqual([2, 2]);
    });

    it('find it by the role it has now, changed last', async () => {
      const { library, reviews } = await filled(makeLibrary);
      const reviewer = { ...REVIEWER, role: 'family-carer' } as const;
      valueIn(await reviews.amend({ assessmentId: idOf(2), change: { kind: 'reviewer', reviewer } }));
      expect(await listed(library, { role: 'family-carer' })).toEqual([idOf(2)]);
      expect((await listed(library))[0]).toBe(idOf(2));
      expect(await listed(library, { role: 'commissioner' })).not.toContain(idOf(2));
    });
  });

  describe('setBinned', () => {
    it('moves reviews to the bin and back, and the list then stands as before', async () => {
      const { library, reviews } = await filled(makeLibrary);
      const before = await listed(library);
      valueIn(await library.setBinned([idOf(1), idOf(3)], true));
      expect(await listed(library)).toEqual([idOf(4), idOf(2)]);
      expect(await listed(library, { sort: 'product' })).toEqual([idOf(4), idOf(2)]);
      expect(await listed(library, { bin: true })).toEqual([idOf(3), idOf(1)]);
      expect(await listed(library, { bin: true, text: 'bramble' })).toEqual([idOf(3)]);
      expect(valueIn(await reviews.open(idOf(1))).assessment.deletedAt).not.toBeNull();
      valueIn(await library.setBinned([idOf(1), idOf(3)], false));
      expect(await listed(library)).toEqual(before);
      expect(await listed(library, { bin: true })).toEqual([]);
    });

    it('leaves reviews in the bin out of what a page matches', async () => {
      const { library, reviews } = await filled(makeLibrary);
      valueIn(await library.setBinned([idOf(1)], true));
      const { exact } = valueIn(await reviews.match('https://tallow.example/'));
      expect(exact?.assessments.map((header) => header.id)).toEqual([idOf(2)]);
    });

    it('does each move once, passes over ids that are gone, and says so when all are', async () => {
      const { library, reviews } = await filled(makeLibrary);
      valueIn(await library.setBinned([idOf(1)], true));
      const { revision } = valueIn(await reviews.open(idOf(1))).assessment;
      valueIn(await library.setBinned([idOf(1), idOf(9)], true));
      expect(valueIn(await reviews.open(idOf(1))).assessment.revision).toBe(revision);
      expect(errorIn(await library.setBinned([idOf(9)], true))).toEqual({ kind: 'not-found' });
      expect(valueIn(await library.setBinned([], true))).toBeNull();
    });

    it('still saves answers given in another window to a review in the bin', async () => {
      const { library, reviews } = await filled(makeLibrary);
      valueIn(await library.setBinned([idOf(2)], true));
      valueIn(await reviews.recordAnswer(write(2, 'AAA1')));
      expect(Object.keys(valueIn(await reviews.open(idOf(2))).assessment.answers)).toEqual(['AAA1']);
      expect(await listed(library, { bin: true })).toEqual([idOf(2)]);
    });
  });

  describe('removeForGood', () => {
    it('takes a binned review with its answers and events, and leaves its product to the others', async () => {
      const { library, reviews } = await filled(makeLibrary);
      valueIn(await library.setBinned([idOf(1)], true));
      valueIn(await library.removeForGood(idOf(1)));
      expect(errorIn(await reviews.open(idOf(1)))).toEqual({ kind: 'not-found' });
      expect(await listed(library, { bin: true })).toEqual([]);
      const left = valueIn(await library.read(EVERYTHING));
      expect(left.assessments.map(({ id }) => id)).toEqual([2, 3, 4].map(idOf));
      expect(left.events.map(({ assessmentId }) => assessmentId)).toEqual([idOf(3)]);
      expect(left.products).toHaveLength(3);
    });

    it('takes the product too when nothing else is of it', async () => {
      const { library } = await filled(makeLibrary);
      valueIn(await library.setBinned([idOf(3)], true));
      valueIn(await library.removeForGood(idOf(3)));
      const { products } = valueIn(await library.read(EVERYTHING));
      expect(products.map((product) => product.id)).toEqual([idOf(1_001), idOf(1_004)]);
    });

    it('leaves nothing of the old answers to a new review with the same id', async () => {
      const { library, reviews } = await filled(makeLibrary);
      valueIn(await library.setBinned([idOf(1)], true));
      valueIn(await library.removeForGood(idOf(1)));
      expect(valueIn(await reviews.start(startOfNew(1))).assessment.answers).toEqual({});
      expect(valueIn(await library.read({ kind: 'review', assessmentId: idOf(1) })).events).toEqual([]);
    });

    it('refuses what is not in the bin, and says so when it is not there', async () => {
      const { library, reviews } = await filled(makeLibrary);
      expect(errorIn(await library.removeForGood(idOf(1)))).toMatchObject({ kind: 'refused' });
      expect(valueIn(await reviews.open(idOf(1))).assessment.answers).not.toEqual({});
      expect(errorIn(await library.removeForGood(idOf(9)))).toEqual({ kind: 'not-found' });
    });
  });
}
