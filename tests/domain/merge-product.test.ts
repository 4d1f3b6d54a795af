import { describe, expect, it } from 'vitest';
import { planMerge } from '../../lib/domain/merge-records';
import { NO_RECORDS, productOf, reviewOf } from '../fixtures/records/builders';
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
