import { describe, expect, it } from 'vitest';
import { homesIn } from '../../lib/domain/merge-homes';
import { planMerge } from '../../lib/domain/merge-records';
import type { Merged, Product } from '../../lib/domain/product';
import type { Records } from '../../lib/domain/records';
import { answerOf, assessmentOf, idOf, meetingOf, NO_RECORDS, productOf } from '../fixtures/records/builders';
import { quoteOf } from '../fixtures/records/evidence';
import { only, stored } from '../fixtures/records/merging';

const MERGED: Merged = {
  into: idOf(2),
  at: '2026-11-20T09:00:00.000Z',
  assessmentIds: [idOf(100)],
  meetingIds: [idOf(300)],
  pageKeys: ['https://hollyhock.example/lantern'],
  pageKeysAdded: [],
  exercises: [],
};
const FROM = productOf({ id: idOf(1) });
const GONE = productOf({ id: idOf(1), pageKeys: [], merged: MERGED, revision: 3 });
const INTO = productOf({ id: idOf(2), pageKeys: [] });

/** One review with a quote, and a meeting, of the product with this id. */
function of(productId: string, products: readonly Product[], answers = [answerOf('PUR1')]): Records {
  return {
    ...NO_RECORDS,
    products,
    assessments: [assessmentOf(answers, { productId })],
    evidence: [quoteOf(1, { assessmentId: idOf(100), productId })],
    meetings: [meetingOf({ productId })],
  };
}

describe('homesIn', () => {
  it('follows a product through every merging, and stops in a circle', () => {
    const into = (id: number, target: number) =>
      productOf({ id: idOf(id), merged: { ...MERGED, into: idOf(target) } });
    const home = homesIn([into(1, 2), into(2, 3), productOf({ id: idOf(3) }), into(4, 5), into(5, 4)]);
    expect([1, 2, 3, 9].map((id) => home(idOf(id)))).toEqual([3, 3, 3, 9].map(idOf));
    expect([idOf(4), idOf(5)]).toContain(home(idOf(4)));
  });
});

describe('planMerge, where products were merged', () => {
  const before = of(idOf(1), [FROM, INTO]);
  const after = of(idOf(2), [GONE, INTO]);

  it('stores a merged product and its target in an empty library as they are', () => {
    const { plan, writes } = planMerge(NO_RECORDS, after);
    expect(stored(NO_RECORDS, writes)).toEqual(stored(NO_RECORDS, after));
    expect(new Set(plan.items.map(({ fate }) => fate))).toEqual(new Set(['new']));
  });

  it('takes what an older file has of a product merged here for what the other one has', () => {
    const file = of(idOf(1), [FROM, INTO], [answerOf('PUR1'), answerOf('DAT1')]);
    const { plan, writes } = planMerge(after, file);
    expect(only(plan.items, 'product')).toMatchObject({ fate: 'conflict', conflicts: ['merged'] });
    expect(writes.products).toEqual([]);
    expect(only(plan.items, 'assessment')).toMatchObject({ fate: 'merged', newAnswers: 1 });
    expect(writes.assessments).toMatchObject([{ productId: idOf(2) }]);
    expect(only(plan.items, 'meeting').fate).toBe('same');
    expect(writes.evidence).toEqual([]);
  });

  it('brings a new review, its evidence and a meeting of it to the product it was merged into', () => {
    const here = { ...NO_RECORDS, products: [GONE, INTO] };
    const { writes } = planMerge(here, before);
    expect(writes).toMatchObject({
      assessments: [{ productId: idOf(2) }],
      evidence: [{ productId: idOf(2) }],
      meetings: [{ productId: idOf(2) }],
    });
  });

  it('leaves products apart that are merged in the file only, and knows their reviews all the same', () => {
    const { plan, writes } = planMerge(before, after);
    expect(plan.items.map(({ record, fate, conflicts }) => [record, fate, conflicts])).toEqual([
      ['product', 'conflict', ['merged']],
      ['product', 'same', []],
      ['assessment', 'same', []],
      ['meeting', 'same', []],
    ]);
    expect(writes).toEqual(NO_RECORDS);
  });
});
