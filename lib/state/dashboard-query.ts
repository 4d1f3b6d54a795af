/** The list's sort, filters and page, kept in the address so that reload and back keep them. */
import * as v from 'valibot';
import { LIST_SORTS, type ListQuery } from '../app/ports';
import { Role } from '../domain/assessment';
import type { RouteParams } from './router';

/** Rows a page. */
export const PAGE_SIZE = 50;

export const PROGRESS_FILTERS = ['any', 'not-started', 'in-progress', 'all-answered'] as const;
const Sort = v.picklist(LIST_SORTS);
const ProgressFilter = v.picklist(PROGRESS_FILTERS);

export const MAX_SEARCH_LENGTH = 200;

/** The whole list, newest change first. */
export const DEFAULT_QUERY: ListQuery = {
  sort: 'last-changed',
  text: '',
  role: null,
  progress: 'any',
  bin: false,
  page: 0,
  pageSize: PAGE_SIZE,
};

function pageFrom(text: string | undefined): number {
  // The address counts pages from 1, as people do.
  return text !== undefined && /^[1-9]\d{0,6}$/.test(text) ? Number(text) - 1 : 0;
}

/**
 * Reads a query out of an address; whatever is damaged or unknown there falls back to its default. Words searched
 * for are in no address: the browser's history would keep them.
 */
export function queryFromParams(params: RouteParams): ListQuery {
  const sort = v.safeParse(Sort, params.sort);
  const role = v.safeParse(Role, params.role);
  const progress = v.safeParse(ProgressFilter, params.progress);
  return {
    sort: sort.success ? sort.output : DEFAULT_QUERY.sort,
    text: '',
    role: role.success ? role.output : null,
    progress: progress.success ? progress.output : 'any',
    bin: params.bin === '1',
    page: pageFrom(params.page),
    pageSize: PAGE_SIZE,
  };
}

/** The params of a query; what is at its default is left out, so that the plain list has a plain address. */
export function paramsFromQuery(query: ListQuery): RouteParams {
  return {
    ...(query.bin ? { bin: '1' } : {}),
    ...(query.sort === DEFAULT_QUERY.sort ? {} : { sort: query.sort }),
    ...(query.role === null ? {} : { role: query.role }),
    ...(query.progress === 'any' ? {} : { progress: query.progress }),
    ...(query.page === 0 ? {} : { page: String(query.page + 1) }),
  };
}

/** Does the query leave anything out, apart from pages and the bin? */
export function isFiltered(query: ListQuery): boolean {
  return query.text.trim() !== '' || query.role !== null || query.progress !== 'any';
}

/** The same list without its filters, from the first page; the sort and the bin stay. */
export function withoutFilters(query: ListQuery): ListQuery {
  return { ...DEFAULT_QUERY, sort: query.sort, bin: query.bin };
}

/** How many pages a list of `total` rows has; an empty list has one. */
export function pageCount(total: number, pageSize: number): number {
  return Math.max(1, Math.ceil(total / pageSize));
}

/** Do both ask for the same rows? */
export function sameQuery(one: ListQuery | null, other: ListQuery | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    one.sort === other.sort &&
    one.text === other.text &&
    one.role === other.role &&
    one.progress === other.progress &&
    one.bin === other.bin &&
    one.page === other.page &&
    one.pageSize === other.pageSize
  );
}
