/** The part of the library's contract that lists reviews. */
import { describe, expect, it } from 'vitest';
import { LIST_SORTS } from '../../lib/app/ports';
import type { AnswerContent } from '../../lib/domain/answer';
import { filled, listed, type MakeLibrary, query } from './library-world';
import {
  content,
  description,
  given,
  idOf,
  REVIEWER,
  startOfKnown,
  startOfNew,
  UNKNOWN_CHECKLIST,
  valueIn,
  write,
} from './world';

/** What listing must do, over each adapter `makeLibrary` gives. */
export function listsContract(makeLibrary: MakeLibrary): void {
  describe('list', () => {
    it('is empty at first', async () => {
      const { library } = await makeLibrary(given());
      expect(valueIn(await library.list(query()))).toEqual({ items: [], total: 0 });
      expect(valueIn(await library.list(query({ sort: 'vendor' })))).toEqual({ items: [], total: 0 });
    });

    it('shows each review with its product and its totals', async () => {
      const { library, reviews } = await filled(makeLibrary);
      const { items, total } = valueIn(await library.list(query()));
      expect(total).toBe(4);
      const shown = items.find((item) => item.assessment.id === idOf(1));
      const { assessment, product } = valueIn(await reviews.open(idOf(1)));
      const { answers: _, ...header } = assessment;
      expect(shown).toEqual({ assessment: header, product, answered: 2, asked: 2, outcome: 'not-known' });
    });

    it.each([
      ['last-changed', [3, 1, 4, 2]],
      ['started', [4, 3, 2, 1]],
      ['product', [3, 4, 1, 2]],
      ['vendor', [3, 1, 2, 4]],
    ] as const)('sorts by %s', async (sort, numbers) => {
      const { library } = await filled(makeLibrary);
      expect(await listed(library, { sort })).toEqual(numbers.map(idOf));
    });

    it('sorts names as people do: accents and capitals beside their letters, numbers as numbers', async () => {
      const { library, reviews } = await makeLibrary(given());
      const names = ['Zephyr', 'module 10', 'Émile', 'Module 2', 'eager', 'Fern'];
      for (const [at, product] of names.entries()) {
        valueIn(await reviews.start(startOfNew(at, { name: product })));
      }
      const { items } = valueIn(await library.list(query({ sort: 'product' })));
      expect(items.map((item) => item.product.name)).toEqual([
        'eager',
        'Émile',
        'Fern',
        'Module 2',
        'module 10',
        'Zephyr',
      ]);
    });

    it.each(['last-changed', 'started', 'product', 'vendor'] as const)(
      'gives the pages of one list by %s: nothing twice, nothing left out',
      async (sort) => {
        const { library } = await filled(makeLibrary);
        const whole = await listed(library, { sort });
        const pages = await Promise.all(
          [0, 1, 2].map((page) => listed(library, { sort, page, pageSize: 3 })),
        );
        expect(pages.map((page) => page.length)).toEqual([3, 1, 0]);
        expect(pages.flat()).toEqual(whole);
        const beyond = valueIn(await library.list(query({ sort, page: 7, pageSize: 3 })));
        expect(beyond).toEqual({ items: [], total: 4 });
      },
    );

    it('finds words in the names of product, vendor and review, whatever the capitals and accents', async () => {
      const { library } = await filled(makeLibrary);
      valueIn(await library.renameReview(idOf(2), 'For the Monday panel'));
      const find = (text: string) => listed(library, { text, sort: 'started' });
      expect(await find('elan')).toEqual([idOf(4)]);
      expect(await find('TALLOW')).toEqual([idOf(2), idOf(1)]);
      expect(await find('panel  tallow')).toEqual([idOf(2)]);
      expect(await find('panel oakling')).toEqual([]);
      expect(await find('  ')).toHaveLength(4);
    });

    it('filters by role and by progress', async () => {
      const { library, reviews } = await filled(makeLibrary);
      const reviewer = { ...REVIEWER, role: 'care-worker' } as const;
      valueIn(await reviews.start(startOfKnown(5, 1, { reviewer })));
      expect(await listed(library, { role: 'care-worker' })).toEqual([idOf(5)]);
      expect(await listed(library, { role: 'provider' })).toEqual([]);
      expect(await listed(library, { progress: 'not-started' })).toEqual([idOf(5), idOf(4), idOf(2)]);
      expect(await listed(library, { progress: 'in-progress' })).toEqual([idOf(3)]);
      expect(await listed(library, { progress: 'all-answered' })).toEqual([idOf(1)]);
    });

    it('filters by depth, vendor and outcome', async () => {
      const { library, reviews } = await filled(makeLibrary);
      valueIn(await reviews.start(startOfKnown(5, 1, { depth: 'quick-worker' })));
      const sort = 'started';
      expect(await listed(library, { sort, depth: 'quick-worker' })).toEqual([idOf(5)]);
      expect(await listed(library, { sort, depth: 'must-haves' })).toEqual([]);
      // The vendor's name alone: Harbour Notes is no vendor.
      expect(await listed(library, { sort, vendor: 'TALLOW' })).toEqual([5, 2, 1].map(idOf));
      expect(await listed(library, { sort, vendor: 'harbour' })).toEqual([]);
      expect(await listed(library, { sort, outcome: 'quick-review' })).toEqual([idOf(5)]);
      expect(await listed(library, { sort, outcome: 'not-known' })).toEqual([3, 1].map(idOf));
      expect(await listed(library, { sort, outcome: 'not-enough-looked-at' })).toEqual([4, 2].map(idOf));
    });

    it('keeps the outcome as its own result has it: with answers, facts, depth, and questions put back', async () => {
      const { library, reviews } = await makeLibrary(given());
      const outcome = async () => valueIn(await library.list(query())).items[0]?.outcome;
      const answer = (questionId: string, seenRevision: number, changes: Partial<AnswerContent>) =>
        reviews.recordAnswer(write(1, questionId, { seenRevision, content: content(changes) }));
      valueIn(await reviews.start(startOfNew(1)));
      expect(await outcome()).toBe('not-enough-looked-at');
      const { revision } = valueIn(await answer('AAA1', 0, { strength: 3 }));
      expect(await outcome()).toBe('met');
      valueIn(await answer('AAA2', 0, { value: 'no', reason: 'no' }));
      expect(await outcome()).toBe('met');
      valueIn(await answer('AAA1', revision, { value: 'no', reason: 'never' }));
      expect(await outcome()).toBe('not-met');
      const change = { kind: 'depth', depth: 'quick-person' } as const;
      valueIn(await reviews.amend({ assessmentId: idOf(1), change }));
      expect(await outcome()).toBe('quick-review');
      valueIn(await reviews.amend({ assessmentId: idOf(1), change: { kind: 'depth', depth: 'full' } }));
      const facts = { ai: 'no', care: 'yes', records: 'no' } as const;
      const update = { productId: idOf(1_001), seenRevision: 1, addPageKey: null };
      valueIn(await reviews.updateProduct({ ...update, description: description({ facts }) }));
      expect(await outcome()).toBe('not-met');
    });

    it('filters by age, since the last change, to the moment', async () => {
      const clock = { now: () => now };
      let now = '2025-03-01T09:00:00.000Z';
      const { library, reviews } = await makeLibrary({ ...given(), clock });
      valueIn(await reviews.start(startOfNew(1)));
      now = '2025-03-01T09:00:00.001Z';
      valueIn(await reviews.start(startOfNew(2)));
      now = '2026-03-01T09:00:00.001Z';
      expect(await listed(library, { age: 'over-12-months' })).toEqual([idOf(1)]);
      expect(await listed(library, { age: 'within-12-months' })).toEqual([idOf(2)]);
    });

    it('finds words in notes, in what a helper wrote, and in reasons, one here and one there', async () => {
      const { library, reviews } = await filled(makeLibrary);
      const said = { note: 'Nobody asked the Résidents.', helperNote: 'She says so.', reason: 'no camera' };
      const { answer } = valueIn(await reviews.recordAnswer(write(2, 'AAA1', { content: content(said) })));
      const find = (text: string) => listed(library, { text });
      expect(await find('residents CAMERA')).toEqual([idOf(2)]);
      expect(await find('says harbour')).toEqual([idOf(2)]);
      expect(await find('seen')).toEqual([idOf(3)]);
      expect(await find('residents seen')).toEqual([]);
      // Words that are changed or taken away are found no more.
      const seenRevision = answer?.revision ?? 0;
      const other = valueIn(
        await reviews.recordAnswer(
          write(2, 'AAA1', { seenRevision, content: content({ note: 'Staff were.' }) }),
        ),
      );
      expect(await find('residents')).toEqual([]);
      expect(await find('staff')).toEqual([idOf(2)]);
      const clear = { seenRevision: other.revision, content: null };
      valueIn(await reviews.recordAnswer(write(2, 'AAA1', clear)));
      expect(await find('staff')).toEqual([]);
    });

    it('finds words among more reviews than are looked at one by one', async () => {
      const { library, reviews } = await makeLibrary(given());
      for (let nth = 1; nth <= 203; nth += 1) {
        valueIn(await reviews.start(nth === 1 ? startOfNew(1) : startOfKnown(nth, 1)));
      }
      for (const nth of [7, 203]) {
        valueIn(await reviews.recordAnswer(write(nth, 'AAA1', { content: content({ note: 'A bell.' }) })));
      }
      expect(await listed(library, { text: 'bell' })).toEqual([idOf(203), idOf(7)]);
      expect(await listed(library, { text: 'bell harbour', sort: 'started', reverse: true })).toEqual([
        idOf(7),
        idOf(203),
      ]);
      expect(await listed(library, { text: 'bell gong' })).toEqual([]);
    });

    it.each(LIST_SORTS)('turns the whole list by %s round, page by page too', async (sort) => {
      const { library, reviews } = await filled(makeLibrary);
      const reviewer = { ...REVIEWER, role: 'care-worker' } as const;
      valueIn(await reviews.start(startOfKnown(5, 1, { reviewer, depth: 'quick-worker' })));
      const whole = await listed(library, { sort });
      expect(await listed(library, { sort, reverse: true })).toEqual(whole.toReversed());
      const pages = await Promise.all(
        [0, 1, 2, 3].map((page) => listed(library, { sort, reverse: true, page, pageSize: 2 })),
      );
      expect(pages.map((page) => page.length)).toEqual([2, 2, 1, 0]);
      expect(pages.flat()).toEqual(whole.toReversed());
      const ones = await Promise.all(
        whole.map((_, page) => listed(library, { sort, reverse: true, page, pageSize: 1 })),
      );
      expect(ones.flat()).toEqual(whole.toReversed());
    });

    it('sorts by role and depth in their own order, the last changed first within each', async () => {
      const { library, reviews } = await filled(makeLibrary);
      const reviewer = { ...REVIEWER, role: 'care-worker' } as const;
      valueIn(await reviews.start(startOfKnown(5, 1, { reviewer, depth: 'quick-worker' })));
      valueIn(await reviews.start(startOfKnown(6, 1, { checklist: UNKNOWN_CHECKLIST, depth: 'must-haves' })));
      expect(await listed(library, { sort: 'role' })).toEqual([6, 3, 1, 4, 2, 5].map(idOf));
      expect(await listed(library, { sort: 'depth' })).toEqual([3, 1, 4, 2, 6, 5].map(idOf));
    });

    it('keeps the totals right as answers come and go', async () => {
      const { library, reviews } = await filled(makeLibrary);
      const { answers } = valueIn(await reviews.open(idOf(1))).assessment;
      const seenRevision = answers.AAA1?.revision ?? 0;
      valueIn(await reviews.recordAnswer(write(1, 'AAA1', { seenRevision, content: null })));
      const { items } = valueIn(await library.list(query({ pageSize: 1 })));
      expect(items[0]).toMatchObject({ assessment: { id: idOf(1) }, answered: 1, asked: 2 });
      expect(await listed(library, { progress: 'in-progress' })).toEqual([idOf(1), idOf(3)]);
    });

    it('counts anew when a product is described anew, in all its reviews', async () => {
      const { library, reviews } = await filled(makeLibrary);
      valueIn(await reviews.recordAnswer(write(2, 'AAA3')));
      const before = valueIn(await library.list(query({ sort: 'started', text: 'harbour' })));
      expect(before.items.map(({ answered, asked }) => [answered, asked])).toEqual([
        [0, 2],
        [2, 2],
      ]);
      valueIn(
        await reviews.updateProduct({
          productId: idOf(1_001),
          seenRevision: 1,
          description: description({ name: 'Quay Notes', vendor: 'Wick', useTypes: ['C'] }),
          addPageKey: null,
        }),
      );
      const after = valueIn(await library.list(query({ sort: 'started', text: 'quay' })));
      expect(after.items.map(({ answered, asked }) => [answered, asked])).toEqual([
        [1, 4],
        [2, 4],
      ]);
      expect(await listed(library, { text: 'harbour' })).toEqual([]);
      expect(await listed(library, { sort: 'vendor' })).toEqual([idOf(3), idOf(2), idOf(1), idOf(4)]);
    });

    it('counts every answer, and nothing as asked, under a checklist that is not held here', async () => {
      const { library, reviews } = await makeLibrary(given());
      valueIn(await reviews.start(startOfNew(1, {}, { checklist: UNKNOWN_CHECKLIST })));
      valueIn(await reviews.recordAnswer(write(1, 'ZZZ9')));
      const { items } = valueIn(await library.list(query()));
      expect(items[0]).toMatchObject({ answered: 1, asked: 0 });
      expect(await listed(library, { progress: 'in-progress' })).toEqual([idOf(1)]);
    });
  });
}
