/** The query of the list of products and the address that keeps it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PRODUCT_SORTS, type ProductQuery } from '../../lib/app/library-ports';
import { USE_TYPES } from '../../lib/domain/checklist';
import { PAGE_SIZE } from '../../lib/state/dashboard-query';
import {
  isProductFiltered,
  NEXT_FILTERS,
  paramsFromProductQuery,
  plainProductQuery,
  productQueryFromParams,
  productsSortedBy,
  sameProductFilters,
  sameProductQuery,
  withoutProductFilters,
} from '../../lib/state/product-query';
import { hrefOf, parseRoute } from '../../lib/state/router';

const TODAY = '2026-11-21';
const PLAIN = plainProductQuery(TODAY);

const anyQuery: fc.Arbitrary<ProductQuery> = fc.record({
  sort: fc.constantFrom(...PRODUCT_SORTS),
  reverse: fc.boolean(),
  text: fc.string({ maxLength: 20 }),
  useType: fc.constantFrom(null, ...USE_TYPES),
  next: fc.constantFrom(...NEXT_FILTERS),
  today: fc.constant(TODAY),
  bin: fc.boolean(),
  page: fc.nat(5_000),
  pageSize: fc.constant(PAGE_SIZE),
});

describe('the query of products in the address', () => {
  it('reads back as it was written, through the whole address, but for words searched for', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const route = parseRoute(hrefOf({ name: 'products', params: paramsFromProductQuery(query) }));
        expect(route.name === 'products' && productQueryFromParams(route.params, TODAY)).toEqual({
          ...query,
          text: '',
        });
      }),
    );
  });

  it('is plain for the plain list, and holds neither words nor the day', () => {
    expect(paramsFromProductQuery({ ...PLAIN, text: 'night sensor' })).toEqual({});
    expect(productQueryFromParams({ text: 'night', today: '1999-01-01' }, TODAY)).toEqual(PLAIN);
  });

  it.each([
    { sort: 'price' },
    { does: 'Z' },
    { next: 'soon' },
    { page: '0' },
    { bin: 'yes' },
    { reverse: 'on' },
  ])('falls back to the default for %j', (params) => {
    expect(productQueryFromParams(params, TODAY)).toEqual(PLAIN);
  });
});

it('what is filtered is told apart from order, page and bin', () => {
  const filters: Partial<ProductQuery>[] = [{ text: 'x' }, { useType: 'A' }, { next: 'due' }];
  const others: Partial<ProductQuery>[] = [{ text: ' ' }, { sort: 'vendor' }, { reverse: true }, { page: 2 }];
  for (const part of filters) expect(isProductFiltered({ ...PLAIN, ...part })).toBe(true);
  for (const part of [...others, { bin: true }]) expect(isProductFiltered({ ...PLAIN, ...part })).toBe(false);
  for (const part of others) expect(sameProductFilters(PLAIN, { ...PLAIN, ...part })).toBe(true);
  expect(sameProductFilters(PLAIN, { ...PLAIN, bin: true })).toBe(false);
});

it('withoutProductFilters keeps the order and the bin', () => {
  const query: ProductQuery = {
    ...PLAIN,
    text: 'x',
    next: 'due',
    sort: 'vendor',
    reverse: true,
    bin: true,
    page: 3,
  };
  expect(withoutProductFilters(query)).toEqual({ ...PLAIN, sort: 'vendor', reverse: true, bin: true });
});

it('productsSortedBy turns a column round when it is asked for again', () => {
  const once = productsSortedBy({ ...PLAIN, page: 4 }, 'reviews');
  expect(once).toEqual({ ...PLAIN, sort: 'reviews' });
  expect(productsSortedBy(once, 'reviews')).toEqual({ ...once, reverse: true });
});

it('sameProductQuery looks at every part', () => {
  fc.assert(
    fc.property(anyQuery, anyQuery, (one, other) => {
      expect(sameProductQuery(one, other)).toBe(JSON.stringify(one) === JSON.stringify({ ...one, ...other }));
    }),
  );
  expect(sameProductQuery(PLAIN, { ...PLAIN, today: '2026-11-22' })).toBe(false);
  expect([sameProductQuery(null, null), sameProductQuery(PLAIN, null)]).toEqual([true, false]);
});
