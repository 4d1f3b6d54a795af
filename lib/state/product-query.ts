/** The query of the list of products, kept in the address so that reload and back keep it. */
import * as v from 'valibot';
import { PRODUCT_SORTS, type ProductQuery, type ProductSort } from '../app/library-ports';
import { UseType } from '../domain/checklist';
import { knownOr, PAGE_SIZE } from './dashboard-query';
import { pageFrom } from './paged-list';
import type { RouteParams } from './router';

/** When a product is to be looked at again, as the filter offers it. */
export const NEXT_FILTERS = ['any', 'due', 'planned', 'none'] as const;

const Sort = v.picklist(PRODUCT_SORTS);
const Next = v.picklist(NEXT_FILTERS);

/** Every product, by name. @param today where the reader is, as YYYY-MM-DD */
export function plainProductQuery(today: string): ProductQuery {
  return {
    sort: 'name',
    reverse: false,
    text: '',
    useType: null,
    next: 'any',
    today,
    bin: false,
    page: 0,
    pageSize: PAGE_SIZE,
  };
}

/**
 * Reads a query out of an address; what is damaged or unknown there falls back to its default. Words searched for
 * are in no address, and neither is the day it is.
 */
export function productQueryFromParams(params: RouteParams, today: string): ProductQuery {
  return {
    ...plainProductQuery(today),
    sort: knownOr(Sort, params.sort, 'name'),
    reverse: params.reverse === '1',
    useType: knownOr(UseType, params.does, null),
    next: knownOr(Next, params.next, 'any'),
    bin: params.bin === '1',
    page: pageFrom(params.page),
  };
}

/** The params of a query; what is at its default is left out. */
export function paramsFromProductQuery(query: ProductQuery): RouteParams {
  return {
    ...(query.bin ? { bin: '1' } : {}),
    ...(query.sort === 'name' ? {} : { sort: query.sort }),
    ...(query.reverse ? { reverse: '1' } : {}),
    ...(query.useType === null ? {} : { does: query.useType }),
    ...(query.next === 'any' ? {} : { next: query.next }),
    ...(query.page === 0 ? {} : { page: String(query.page + 1) }),
  };
}

/** Do both find the same products, in whatever order and on whatever page? */
export function sameProductFilters(one: ProductQuery, other: ProductQuery): boolean {
  return (
    one.text.trim() === other.text.trim() &&
    one.useType === other.useType &&
    one.next === other.next &&
    one.bin === other.bin
  );
}

/** Do both ask for the same rows? */
export function sameProductQuery(one: ProductQuery | null, other: ProductQuery | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    sameProductFilters(one, other) &&
    one.text === other.text &&
    one.sort === other.sort &&
    one.reverse === other.reverse &&
    one.today === other.today &&
    one.page === other.page &&
    one.pageSize === other.pageSize
  );
}

/** The same list without its filters, from the first page; the sort and the bin stay. */
export function withoutProductFilters({ sort, reverse, bin, today }: ProductQuery): ProductQuery {
  return { ...plainProductQuery(today), sort, reverse, bin };
}

/** Does the query leave anything out, apart from pages and the bin? */
export function isProductFiltered(query: ProductQuery): boolean {
  return !sameProductFilters(query, withoutProductFilters(query));
}

/** The list sorted by `sort` from its first page; asked for once more, from its other end. */
export function productsSortedBy(query: ProductQuery, sort: ProductSort): ProductQuery {
  return { ...query, sort, reverse: query.sort === sort && !query.reverse, page: 0 };
}
