/** The list's query and the address that keeps it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AGES, LIST_SORTS, type ListQuery } from '../../lib/app/ports';
import { ROLES } from '../../lib/domain/assessment';
import { DEPTHS } from '../../lib/domain/checklist';
import { OUTCOMES } from '../../lib/domain/outcome';
import {
  DEFAULT_QUERY,
  isFiltered,
  PAGE_SIZE,
  PROGRESS_FILTERS,
  pageCount,
  paramsFromQuery,
  queryFromParams,
  sameFilters,
  sameQuery,
  sortedBy,
  withoutFilters,
} from '../../lib/state/dashboard-query';
import { hrefOf, parseRoute } from '../../lib/state/router';

const anyWords = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.replaceAll('\u0000', ''));

const anyQuery: fc.Arbitrary<ListQuery> = fc.record({
  sort: fc.constantFrom(...LIST_SORTS),
  reverse: fc.boolean(),
  text: anyWords,
  vendor: anyWords,
  role: fc.constantFrom(null, ...ROLES),
  depth: fc.constantFrom(null, ...DEPTHS),
  progress: fc.constantFrom(...PROGRESS_FILTERS),
  outcome: fc.constantFrom(null, ...OUTCOMES),
  age: fc.constantFrom(...AGES),
  bin: fc.boolean(),
  page: fc.nat(5_000),
  pageSize: fc.constant(PAGE_SIZE),
});

describe('the query in the address', () => {
  it('reads back as it was written, through the whole address, but for words searched for', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const route = parseRoute(hrefOf({ name: 'reviews', params: paramsFromQuery(query) }));
        expect(route.name === 'reviews' && queryFromParams(route.params)).toEqual({
          ...query,
          text: '',
          vendor: '',
        });
      }),
    );
  });

  it('leaves out what is at its default, so that the plain list has a plain address', () => {
    expect(paramsFromQuery(DEFAULT_QUERY)).toEqual({});
  });

  it.each([
    { sort: 'colour' },
    // By what was found: it would read as a rank of products.
    { sort: 'outcome' },
    { role: 'boss' },
    { progress: 'half' },
    { depth: 'deep' },
    { outcome: 'excellent' },
    { age: 'old' },
    { reverse: 'true' },
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
    expect(paramsFromQuery({ ...DEFAULT_QUERY, text: 'night sensor', vendor: 'Hollyhock' })).toEqual({});
    expect(queryFromParams({ text: 'night sensor', vendor: 'Hollyhock' })).toEqual(DEFAULT_QUERY);
  });
});

describe('isFiltered', () => {
  it.each([
    [{ text: 'night' }, true],
    [{ text: '   ' }, false],
    [{ role: 'provider' }, true],
    [{ progress: 'not-started' }, true],
    [{ vendor: 'Hollyhock' }, true],
    [{ vendor: ' ' }, false],
    [{ depth: 'full' }, true],
    [{ outcome: 'not-met' }, true],
    [{ age: 'over-12-months' }, true],
    [{ reverse: true }, false],
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

it('withoutFilters leaves out whatever is filtered by', () => {
  fc.assert(fc.property(anyQuery, (query) => !isFiltered(withoutFilters(query))));
});

it('sortedBy begins a column at its usual end, turns it round when asked again, and goes to the first page', () => {
  const first = sortedBy({ ...DEFAULT_QUERY, page: 3 }, 'role');
  expect(first).toEqual({ ...DEFAULT_QUERY, sort: 'role' });
  expect(sortedBy(first, 'role')).toEqual({ ...first, reverse: true });
  expect(sortedBy(sortedBy(first, 'role'), 'role')).toEqual(first);
  expect(sortedBy({ ...first, reverse: true }, 'vendor')).toEqual({ ...first, sort: 'vendor' });
});

it('sameFilters looks away from order and page, and at every filter', () => {
  fc.assert(
    fc.property(anyQuery, anyQuery, ({ sort, reverse, page }, query) => {
      expect(sameFilters(query, { ...query, sort, reverse, page })).toBe(true);
    }),
  );
  const others: Partial<ListQuery>[] = [
    { text: 'x' },
    { vendor: 'x' },
    { role: 'other' },
    { depth: 'full' },
    { progress: 'not-started' },
    { outcome: 'met' },
    { age: 'within-12-months' },
    { bin: true },
  ];
  for (const part of others) expect(sameFilters(DEFAULT_QUERY, { ...DEFAULT_QUERY, ...part })).toBe(false);
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
