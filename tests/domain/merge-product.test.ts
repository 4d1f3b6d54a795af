import { describe, expect, it } from 'vitest';
import { planMerge } from '../../lib/domain/merge-records';
import { NO_REPORT_NOTES } from '../../lib/domain/report-notes';
import { idOf, NO_RECORDS, productOf, reviewOf } from '../fixtures/records/builders';
import { only, stored } from '../fixtures/records/merging';

describe('planMerge, for a product', () => {
  it('adds pages the file knows, and keeps those here first', () => {
    const file = reviewOf({ products: [productOf({ pageKeys: ['https://hollyhock.example/price'] })] });
    const { plan, writes } = planMerge(reviewOf(), file);
    expect(only(plan.items, 'product')).toMatchObject({
      fate: 'merged',
      name: 'Lantern Night Sensor',
      conflicts: [],
    });
    expect(writes.products).toEqual([
      productOf({
        pageKeys: ['https://hollyhock.example/lantern', 'https://hollyhock.example/price'],
        revision: 3,
      }),
    ]);
  });

  it.each([
    ['name', { name: 'Lantern' }],
    ['vendor', { vendor: 'Foxglove' }],
    ['version', { version: '5' }],
    ['useTypes', { useTypes: ['C' as const] }],
    ['facts', { facts: { ai: 'no' as const, care: 'yes' as const, records: 'not-sure' as const } }],
  ])('keeps the %s here when the file has another', (field, overrides) => {
    const { plan, writes } = planMerge(reviewOf(), reviewOf({ products: [productOf(overrides)] }));
    expect(only(plan.items, 'product')).toMatchObject({ fate: 'conflict', conflicts: [field] });
    expect(writes.products).toEqual([]);
  });

  it('takes in the next review’s day and the report’s notes where none are kept here', () => {
    const added = { nextReviewOn: '2027-05-01', report: { ...NO_REPORT_NOTES, people: 'Nine.' } };
    const { plan, writes } = planMerge(reviewOf(), reviewOf({ products: [productOf(added)] }));
    expect(only(plan.items, 'product')).toMatchObject({ fate: 'merged', conflicts: [] });
    expect(writes.products).toEqual([productOf({ ...added, revision: 3 })]);
    const back = planMerge(reviewOf({ products: [productOf(added)] }), reviewOf());
    expect([only(back.plan.items, 'product').fate, back.writes.products]).toEqual(['same', []]);
  });

  it.each([
    ['nextReview', { nextReviewOn: '2027-05-01' }, { nextReviewOn: '2027-06-01' }],
    ['report', { report: NO_REPORT_NOTES }, { report: { ...NO_REPORT_NOTES, people: 'Nine.' } }],
  ] as const)('keeps the %s here when both have one', (field, ours, theirs) => {
    const here = reviewOf({ products: [productOf(ours)] });
    const { plan, writes } = planMerge(here, reviewOf({ products: [productOf(theirs)] }));
    expect([only(plan.items, 'product').conflicts, writes.products]).toEqual([[field], []]);
  });

  it('gives no page to a product that is part of another here', () => {
    const merged = {
      into: idOf(2),
      at: '2026-11-20T09:00:00.000Z',
      assessmentIds: [],
      meetingIds: [],
      pageKeys: [],
      pageKeysAdded: [],
      exercises: [],
    };
    const here = reviewOf({ products: [productOf({ merged, pageKeys: [] })] });
    const { plan, writes } = planMerge(here, reviewOf());
    expect([only(plan.items, 'product').conflicts, writes.products]).toEqual([['merged'], []]);
  });

  it('takes use types in another order for the same', () => {
    const file = reviewOf({ products: [productOf({ useTypes: ['D', 'C'] })] });
    expect(only(planMerge(reviewOf(), file).plan.items, 'product').fate).toBe('same');
  });

  it('stops at 200 pages, and does not try again', () => {
    const pages = (from: number, count: number) =>
      Array.from({ length: count }, (_, index) => `https://hollyhock.example/${from + index}`);
    const here = reviewOf({ products: [productOf({ pageKeys: pages(0, 150) })] });
    const file = reviewOf({ products: [productOf({ pageKeys: pages(150, 150) })] });
    const { writes } = planMerge(here, file);
    expect(writes.products[0]?.pageKeys).toHaveLength(200);
    expect(planMerge(stored(here, writes), file).writes).toEqual(NO_RECORDS);
  });
});
