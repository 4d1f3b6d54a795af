/** The list's sort, filters and page, kept in the address so that reload and back keep them. */
import * as v from 'valibot';
import { AGES, LIST_SORTS, type ListQuery, type ListSort } from '../app/ports';
import { Role } from '../domain/assessment';
import { Depth } from '../domain/checklist';
import { OUTCOMES } from '../domain/outcome';
import { pageFrom } from './paged-list';
import type { RouteParams } from './router';

export { pageCount } from './paged-list';

/** Rows a page. */
export const PAGE_SIZE = 50;

/** How far a review has come, as the filter offers it. */
export const PROGRESS_FILTERS = ['any', 'not-started', 'in-progress', 'all-answered'] as const;

const Sort = v.picklist(LIST_SORTS);
const ProgressFilter = v.picklist(PROGRESS_FILTERS);
const OutcomeFilter = v.picklist(OUTCOMES);
const Age = v.picklist(AGES);

/** Characters one may search for. */
export const MAX_SEARCH_LENGTH = 200;

/** The whole list, newest change first. */
export const DEFAULT_QUERY: ListQuery = {
  sort: 'last-changed',
  reverse: false,
  text: '',
  vendor: '',
  role: null,
  depth: null,
  progress: 'any',
  outcome: null,
  age: 'any',
  bin: false,
  page: 0,
  pageSize: PAGE_SIZE,
};

/** What an address says, where it is one of the known values; else what stands at the default. */
export function knownOr<const Schema extends v.GenericSchema, Default>(
  schema: Schema,
  text: string | undefined,
  otherwise: Default,
): v.InferOutput<Schema> | Default {
  const parsed = v.safeParse(schema, text);
  return parsed.success ? parsed.output : otherwise;
}

/**
 * Reads a query out of an address; whatever is damaged or unknown there falls back to its default. Words searched
 * for are in no address: the browser's history would keep them.
 */
export function queryFromParams(params: RouteParams): ListQuery {
  return {
    ...DEFAULT_QUERY,
    sort: knownOr(Sort, params.sort, DEFAULT_QUERY.sort),
    reverse: params.reverse === '1',
    role: knownOr(Role, params.role, null),
    depth: knownOr(Depth, params.depth, null),
    progress: knownOr(ProgressFilter, params.progress, 'any'),
    outcome: knownOr(OutcomeFilter, params.outcome, null),
    age: knownOr(Age, params.age, 'any'),
    bin: params.bin === '1',
    page: pageFrom(params.page),
  };
}

/** The params of a query; what is at its default is left out, so that the plain list has a plain address. */
export function paramsFromQuery(query: ListQuery): RouteParams {
  return {
    ...(query.bin ? { bin: '1' } : {}),
    ...(query.sort === DEFAULT_QUERY.sort ? {} : { sort: query.sort }),
    ...(query.reverse ? { reverse: '1' } : {}),
    ...(query.role === null ? {} : { role: query.role }),
    ...(query.depth === null ? {} : { depth: query.depth }),
    ...(query.progress === 'any' ? {} : { progress: query.progress }),
    ...(query.outcome === null ? {} : { outcome: query.outcome }),
    ...(query.age === 'any' ? {} : { age: query.age }),
    ...(query.page === 0 ? {} : { page: String(query.page + 1) }),
  };
}

/** Does the query leave anything out, apart from pages and the bin? */
export function isFiltered(query: ListQuery): boolean {
  return !sameFilters(query, withoutFilters(query));
}

/** The same list without its filters, from the first page; the sort and the bin stay. */
export function withoutFilters(query: ListQuery): ListQuery {
  return { ...DEFAULT_QUERY, sort: query.sort, reverse: query.reverse, bin: query.bin };
}

/** Do both find the same reviews, in whatever order and on whatever page? */
export function sameFilters(one: ListQuery, other: ListQuery): boolean {
  return (
    one.text.trim() === other.text.trim() &&
    one.vendor.trim() === other.vendor.trim() &&
    one.role === other.role &&
    one.depth === other.depth &&
    one.progress === other.progress &&
    one.outcome === other.outcome &&
    one.age === other.age &&
    one.bin === other.bin
  );
}

/** Do both ask for the same rows? */
export function sameQuery(one: ListQuery | null, other: ListQuery | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    sameFilters(one, other) &&
    one.text === other.text &&
    one.vendor === other.vendor &&
    one.sort === other.sort &&
    one.reverse === other.reverse &&
    one.page === other.page &&
    one.pageSize === other.pageSize
  );
}

/** The list sorted by `sort` from its first page; asked for once more, from its other end. */
export function sortedBy(query: ListQuery, sort: ListSort): ListQuery {
  return { ...query, sort, reverse: query.sort === sort && !query.reverse, page: 0 };
}
