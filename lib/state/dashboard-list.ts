/** The reviews on screen, and those among them that somebody chose. */
import type { Library, ListQuery, ReviewListItem } from '../app/ports';
import { paramsFromQuery, queryFromParams, sameFilters, sameQuery } from './dashboard-query';
import {
  createPagedList,
  type PagedList,
  type PagedListDeps,
  type QueryAddress,
  type ShownRows,
} from './paged-list';
import { createSelection, type SelectionStore } from './selection';

/** Rows together with the query they answer, so that a screen never shows one with the other's words. */
export type ShownList = ShownRows<ListQuery, ReviewListItem>;

/** A review that was chosen, with what must be known to tell others that it changed. */
export type ReviewRef = { readonly id: string; readonly productId: string };

export type ListStore = PagedList<ListQuery, ReviewListItem> & {
  readonly selection: SelectionStore<ReviewRef>;
};

export type ListDeps = Pick<
  PagedListDeps<ListQuery, ReviewListItem, Words>,
  'router' | 'onRecordsChanged' | 'stop'
> & { readonly library: Pick<Library, 'list'> };

type Words = Pick<ListQuery, 'text' | 'vendor'>;

const ADDRESS: QueryAddress<ListQuery, Words> = {
  fromRoute: (route) => (route.name === 'reviews' ? queryFromParams(route.params) : null),
  toRoute: (query) => ({ name: 'reviews', params: paramsFromQuery(query) }),
  wordsOf: ({ text, vendor }) => ({ text, vendor }),
  noWords: { text: '', vendor: '' },
  same: sameQuery,
};

/** What is kept of a chosen review. */
export function refOf({ assessment }: ReviewListItem): ReviewRef {
  return { id: assessment.id, productId: assessment.productId };
}

/** The list of reviews, following the address until `stop` is aborted. */
export function createListStore({ library, ...deps }: ListDeps): ListStore {
  const read = (query: ListQuery) => library.list(query);
  const list = createPagedList({ ...deps, read, address: ADDRESS });
  const selection = createSelection({
    query: list.query,
    shown: list.shown,
    read,
    refOf,
    sameFilters,
    stop: deps.stop,
  });
  return { ...list, selection };
}
