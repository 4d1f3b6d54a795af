/** The part of the library's contract about products: their list, what is added to them, what is due, and histories. */
import { describe, expect, it } from 'vitest';
import type { LetterRecord } from '../../lib/domain/letter-record';
import { NEW_LETTER } from '../../lib/domain/letter-record';
import { NO_REPORT_NOTES } from '../../lib/domain/report-notes';
import { filled, importOne, type LibraryAdapter, type MakeLibrary, productQuery } from './library-world';
import {
  CHECKLIST,
  content,
  errorIn,
  exerciseOf,
  given,
  idOf,
  REVIEWER,
  snapshotHeadOf,
  startOfKnown,
  startOfNew,
  valueIn,
  write,
} from './world';

type Changes = Parameters<typeof productQuery>[0];

async function named({ library }: LibraryAdapter, changes: Changes = {}): Promise<readonly string[]> {
  const { items } = valueIn(await library.listProducts(productQuery(changes)));
  return items.map(({ product }) => product.name);
}

/** The next review of the product that came with review `nth`, which nobody has changed yet. */
async function plan({ library }: LibraryAdapter, nth: number, on: string | null): Promise<void> {
  valueIn(await library.amendProduct(idOf(1_000 + nth), 1, { kind: 'next-review', on }));
}

/** Two questions went out on that day; those named have their reply. */
async function send({ reviews }: LibraryAdapter, nth: number, sentOn: string, replies: readonly string[]) {
  const { replies: _, ...words } = NEW_LETTER;
  const letter: Omit<LetterRecord, 'replies'> = {
    ...words,
    sentOn,
    sent: [
      { questionId: 'AAA1', text: 'Who was there?' },
      { questionId: 'AAA2', text: 'Since when?' },
    ],
  };
  const assessmentId = idOf(nth);
  valueIn(await reviews.amend({ assessmentId, change: { kind: 'letter', words: letter } }));
  for (const questionId of replies) {
    const reply = { text: 'We were.', receivedOn: '2026-03-09', recordedAt: '2026-03-09T09:00:00.000Z' };
    valueIn(await reviews.amend({ assessmentId, change: { kind: 'reply', questionId, reply } }));
  }
}

/** What products must do, over each adapter `makeLibrary` gives. */
export function productsContract(makeLibrary: MakeLibrary): void {
  describe('listProducts', () => {
    it('is empty at first', async () => {
      const { library } = await makeLibrary(given());
      expect(valueIn(await library.listProducts(productQuery()))).toEqual({ items: [], total: 0 });
    });

    it('shows each product with its reviews in use, the roles that made them, and the last change', async () => {
      const adapter = await filled(makeLibrary);
      const { library, reviews } = adapter;
      const reviewer = { ...REVIEWER, role: 'care-worker' } as const;
      valueIn(await reviews.start(startOfKnown(5, 1, { reviewer })));
      const { items, total } = valueIn(await library.listProducts(productQuery()));
      const changed = async (nth: number) => valueIn(await reviews.open(idOf(nth))).assessment.updatedAt;
      expect(total).toBe(3);
      expect(items.map(({ product, ...rest }) => [product.name, rest])).toEqual([
        ['Bramble Watch', { reviews: 1, roles: ['commissioner'], lastReviewAt: await changed(3) }],
        ['Élan', { reviews: 1, roles: ['commissioner'], lastReviewAt: await changed(4) }],
        [
          'Harbour Notes',
          { reviews: 3, roles: ['commissioner', 'care-worker'], lastReviewAt: await changed(5) },
        ],
      ]);
    });

    it('keeps these as reviews are answered, binned, restored and removed', async () => {
      const { library, reviews } = await filled(makeLibrary);
      const harbour = async () => {
        const { items } = valueIn(await library.listProducts(productQuery({ text: 'harbour' })));
        return items.map(({ reviews: count, roles, lastReviewAt }) => [count, roles, lastReviewAt])[0];
      };
      const changed = async (nth: number) => valueIn(await reviews.open(idOf(nth))).assessment.updatedAt;
      valueIn(await reviews.recordAnswer(write(2, 'AAA1')));
      expect(await harbour()).toEqual([2, ['commissioner'], await changed(2)]);
      valueIn(await library.setBinned([idOf(2)], true));
      expect(await harbour()).toEqual([1, ['commissioner'], await changed(1)]);
      valueIn(await library.setBinned([idOf(1)], true));
      expect(await harbour()).toEqual([0, [], null]);
      valueIn(await library.setBinned([idOf(2)], false));
      expect(await harbour()).toEqual([1, ['commissioner'], await changed(2)]);
      valueIn(await library.removeForGood(idOf(1)));
      expect(await harbour()).toEqual([1, ['commissioner'], await changed(2)]);
      valueIn(await library.setBinned([idOf(2)], true));
      valueIn(await library.removeForGood(idOf(2)));
      expect(await harbour()).toBeUndefined();
      expect(valueIn(await library.listProducts(productQuery())).total).toBe(2);
    });

    it.each([
      ['name', ['Bramble Watch', 'Élan', 'Harbour Notes']],
      ['vendor', ['Bramble Watch', 'Harbour Notes', 'Élan']],
      ['last-review', ['Bramble Watch', 'Harbour Notes', 'Élan']],
      ['next-review', ['Harbour Notes', 'Bramble Watch', 'Élan']],
      ['reviews', ['Harbour Notes', 'Bramble Watch', 'Élan']],
    ] as const)('sorts by %s, from either end, in pages that make up the whole', async (sort, names) => {
      const adapter = await filled(makeLibrary);
      await plan(adapter, 1, '2026-04-01');
      expect(await named(adapter, { sort })).toEqual(names);
      expect(await named(adapter, { sort, reverse: true })).toEqual(names.toReversed());
      for (const reverse of [false, true]) {
        const pages = [0, 1, 2].map((page) => named(adapter, { sort, reverse, page, pageSize: 2 }));
        const whole = await named(adapter, { sort, reverse });
        expect(await Promise.all(pages)).toEqual([whole.slice(0, 2), whole.slice(2), []]);
      }
    });

    it('filters by words in names, vendor and version, by use, and by the next review', async () => {
      const adapter = await filled(makeLibrary);
      valueIn(
        await adapter.reviews.start(startOfNew(6, { name: 'Quay', version: 'Module 7', useTypes: ['B'] })),
      );
      await plan(adapter, 1, '2026-03-10');
      await plan(adapter, 3, '2026-03-11');
      expect(await named(adapter, { text: 'ELAN' })).toEqual(['Élan']);
      expect(await named(adapter, { text: 'tallow harbour' })).toEqual(['Harbour Notes']);
      expect(await named(adapter, { text: 'module 7' })).toEqual(['Quay']);
      expect(await named(adapter, { useType: 'B' })).toEqual(['Quay']);
      expect(await named(adapter, { next: 'due' })).toEqual(['Harbour Notes']);
      expect(await named(adapter, { next: 'planned' })).toEqual(['Bramble Watch', 'Harbour Notes']);
      expect(await named(adapter, { next: 'none' })).toEqual(['Élan', 'Quay']);
      expect(await named(adapter, { bin: true })).toEqual([]);
    });

    it('goes with what files bring in, the bin among it', async () => {
      const from = await filled(makeLibrary);
      const records = valueIn(await from.library.read({ kind: 'everything' }));
      const products = records.products.map((product) =>
        product.name === 'Élan' ? { ...product, deletedAt: '2026-03-09T10:00:00.000Z' } : product,
      );
      const before = valueIn(await from.library.listProducts(productQuery())).items;
      const adapter = await makeLibrary(given());
      valueIn(await importOne(adapter.library, { ...records, products }));
      const { items, total } = valueIn(await adapter.library.listProducts(productQuery()));
      expect(items).toEqual(before.filter(({ product }) => product.name !== 'Élan'));
      expect(total).toBe(2);
      expect(await named(adapter, { bin: true })).toEqual(['Élan']);
      expect(await named(adapter, { bin: true, reverse: true })).toEqual(['Élan']);
    });
  });

  describe('amendProduct', () => {
    it('keeps the day of the next review and the report, and no other part moves', async () => {
      const { library } = await filled(makeLibrary);
      const { product } = valueIn(await library.product(idOf(1_001)));
      const report = { ...NO_REPORT_NOTES, legalName: ' Tallow & Wick Ltd ', setting: 'Two homes\u0000' };
      const planned = valueIn(
        await library.amendProduct(product.id, product.revision, { kind: 'next-review', on: '2027-01-31' }),
      );
      const reported = valueIn(
        await library.amendProduct(product.id, planned.revision, { kind: 'report', report }),
      );
      expect(reported).toEqual({
        ...product,
        nextReviewOn: '2027-01-31',
        report: { ...NO_REPORT_NOTES, legalName: 'Tallow & Wick Ltd', setting: 'Two homes' },
        revision: product.revision + 2,
        updatedAt: reported.updatedAt,
      });
      expect(valueIn(await library.product(product.id)).product).toEqual(reported);
    });

    it('writes nothing when nothing changes, and never over what somebody else changed', async () => {
      const { library } = await filled(makeLibrary);
      const change = { kind: 'next-review', on: '2027-01-31' } as const;
      const planned = valueIn(await library.amendProduct(idOf(1_001), 1, change));
      expect(valueIn(await library.amendProduct(idOf(1_001), 1, change))).toEqual(planned);
      const other = { kind: 'next-review', on: null } as const;
      expect(errorIn(await library.amendProduct(idOf(1_001), 1, other))).toEqual({
        kind: 'product-conflict',
        current: planned,
      });
      expect(errorIn(await library.amendProduct(idOf(9_999), 0, other))).toEqual({ kind: 'not-found' });
      const wrong = { kind: 'next-review', on: 'next spring' } as const;
      expect(errorIn(await library.amendProduct(idOf(1_001), 2, wrong))).toMatchObject({ kind: 'refused' });
    });
  });

  describe('history', () => {
    it('tells every change to the answers of one review, the oldest first', async () => {
      const { library, reviews } = await filled(makeLibrary);
      const seenRevision = valueIn(await reviews.open(idOf(1))).assessment.answers.AAA1?.revision ?? 0;
      const change = { seenRevision, content: content({ value: 'no' }), visitId: idOf(500_009) };
      valueIn(await reviews.recordAnswer(write(1, 'AAA1', change)));
      const events = valueIn(await library.history(idOf(1)));
      expect(
        events.map(({ seq, questionId, before, after }) => [seq, questionId, before?.value, after?.value]),
      ).toEqual([
        [1, 'AAA1', undefined, 'yes'],
        [2, 'AAA2', undefined, 'yes'],
        [3, 'AAA1', 'yes', 'no'],
      ]);
      expect(valueIn(await library.history(idOf(2)))).toEqual([]);
      expect(errorIn(await library.history(idOf(99)))).toEqual({ kind: 'not-found' });
    });
  });

  describe('due', () => {
    const kinds = async ({ library }: LibraryAdapter, until: string) =>
      valueIn(await library.due(until)).map(({ kind, on }) => [on, kind]);

    it('lists what waits up to a day, the earliest first', async () => {
      const adapter = await filled(makeLibrary);
      await plan(adapter, 1, '2026-03-09');
      await plan(adapter, 3, '2026-03-20');
      const days = { reviewsDueOn: '2026-03-10', decisionDueOn: '2026-03-12' };
      valueIn(await adapter.library.saveExercise(exerciseOf(1, days), 0));
      await send(adapter, 1, '2026-03-08', ['AAA2']);
      await send(adapter, 3, '2026-03-08', ['AAA1', 'AAA2']);
      expect(await kinds(adapter, '2026-03-12')).toEqual([
        ['2026-03-08', 'reply-awaited'],
        ['2026-03-09', 'next-review'],
        ['2026-03-10', 'reviews-due'],
        ['2026-03-12', 'decision-due'],
      ]);
      expect(await kinds(adapter, '2026-03-07')).toEqual([]);
      const [letter] = valueIn(await adapter.library.due('2026-03-08'));
      expect(letter).toMatchObject({
        assessmentId: idOf(1),
        product: { id: idOf(1_001) },
        answered: 1,
        of: 2,
      });
    });

    it('lets nothing wait that is closed or in the bin', async () => {
      const adapter = await filled(makeLibrary);
      const { library } = adapter;
      await send(adapter, 1, '2026-03-08', []);
      for (const nth of [1, 2]) {
        valueIn(await library.saveExercise(exerciseOf(nth, { decisionDueOn: '2026-03-08' }), 0));
      }
      expect(await kinds(adapter, '2026-03-08')).toHaveLength(3);
      valueIn(await library.setBinned([idOf(1)], true));
      valueIn(await library.setExerciseBinned(idOf(6_001), true));
      valueIn(await library.closeExercise(idOf(6_002), 1, snapshotHeadOf(1, 'all of it'), 'all of it'));
      expect(await kinds(adapter, '2026-03-08')).toEqual([]);
      valueIn(await library.setBinned([idOf(1)], false));
      expect(await kinds(adapter, '2026-03-08')).toEqual([['2026-03-08', 'reply-awaited']]);
    });
  });

  describe('changedAt', () => {
    it('is when anything was last written: nothing at first, and no later for what was only read', async () => {
      const { library, reviews } = await makeLibrary(given());
      expect(valueIn(await library.changedAt())).toBeNull();
      const { assessment } = valueIn(await reviews.start(startOfNew(1)));
      expect(valueIn(await library.changedAt())).toBe(assessment.updatedAt);
      // A request sent again writes nothing, and neither do lists and refused writes.
      valueIn(await reviews.start(startOfNew(1)));
      valueIn(await library.listProducts(productQuery()));
      expect(errorIn(await reviews.recordAnswer(write(1, 'AAA1', { seenRevision: 7 })))).toMatchObject({
        kind: 'conflict',
      });
      expect(valueIn(await library.changedAt())).toBe(assessment.updatedAt);
      const { answer } = valueIn(await reviews.recordAnswer(write(1, 'AAA1')));
      expect(valueIn(await library.changedAt())).toBe(answer?.answeredAt);
      const saved = valueIn(
        await library.saveExercise(exerciseOf(1, { checklist: CHECKLIST, productIds: [] }), 0),
      );
      expect(valueIn(await library.changedAt())).toBe(saved.updatedAt);
    });
  });
}
