/** The list's query and the address that keeps it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIST_SORTS, type ListQuery } from '../../lib/app/ports';
import { ROLES } from '../../lib/domain/assessment';
import {
  DEFAULT_QUERY,
  isFiltered,
  PAGE_SIZE,
  PROGRESS_FILTERS,
  pageCount,
  paramsFromQuery,
  queryFromParams,
  sameQuery,
  withoutFilters,
} from '../../lib/state/dashboard-query';
import { hrefOf, parseRoute } from '../../lib/state/router';

const anyQuery: fc.Arbitrary<ListQuery> = fc.record({
  sort: fc.constantFrom(...LIST_SORTS),
  text: fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.replaceAll('\u0000', '')),
  role: fc.constantFrom(null, ...ROLES),
  progress: fc.constantFrom(...PROGRESS_FILTERS),
  bin: fc.boolean(),
  page: fc.nat(5_000),
  pageSize: fc.constant(PAGE_SIZE),
});

describe('the query in the address', () => {
  it('reads back as it was written, through the whole address, but for words searched for', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const route = parseRoute(hrefOf({ name: 'reviews', params: paramsFromQuery(query) }));
        expect(route.name === 'reviews' && queryFromParams(route.params)).toEqual({ ...query, text: '' });
      }),
    );
  });

  it('leaves out what is at its default, so that the plain list has a plain address', () => {
    expect(paramsFromQuery(DEFAULT_QUERY)).toEqual({});
  });

  it.each([
    { sort: 'colour' },
    { role: 'boss' },
    { progress: 'half' },
    { bin: 'yes' },
    { page: '0' },
    { page: '-3' },
    { page: '1e3' },
    { page: '99999999999' },
    { unknown: 'x' },
  ])('falls back to the default for %j', (params) => {
    expect(queryFromParams(params)).toEqual(DEFAULT_QUERY);
  });

  it('holds no words searched for: the history would keep them', () => {
    expect(paramsFromQuery({ ...DEFAULT_QUERY, text: 'night sensor' })).toEqual({});
    expect(queryFromParams({ q: 'night sensor' }).text).toBe('');
  });
});

describe('isFiltered', () => {
  it.each([
    [{ text: 'night' }, true],
    [{ text: '   ' }, false],
    [{ role: 'provider' }, true],
    [{ progress: 'not-started' }, true],
    [{ bin: true }, false],
    [{ sort: 'vendor' }, false],
    [{ page: 3 }, false],
  ] as const)('of %j is %s', (part, filtered) => {
    expect(isFiltered({ ...DEFAULT_QUERY, ...part })).toBe(filtered);
  });
});

it('withoutFilters keeps the sort and the bin, and begins at the first page', () => {
  const query: ListQuery = { ...DEFAULT_QUERY, sort: 'vendor', bin: true, text: 'x', role: 'other', page: 4 };
  expect(withoutFilters(query)).toEqual({ ...DEFAULT_QUERY, sort: 'vendor', bin: true });
});

it('pageCount has at least one page, and none too many', () => {
  expect([0, 1, 50, 51, 100, 101].map((total) => pageCount(total, 50))).toEqual([1, 1, 1, 2, 2, 3]);
});

it('sameQuery looks at every part', () => {
  fc.assert(
    fc.property(anyQuery, anyQuery, (one, other) => {
      expect(sameQuery(one, { ...one })).toBe(true);
      expect(sameQuery(one, other)).toBe(JSON.stringify(one) === JSON.stringify({ ...one, ...other }));
    }),
  );
  expect(sameQuery(null, null)).toBe(true);
  expect(sameQuery(DEFAULT_QUERY, null)).toBe(false);
});
