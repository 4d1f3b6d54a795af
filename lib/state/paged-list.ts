/** Rows of one screen, a page at a time: read when the address asks, and again when records change in any window. */
import { batch, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Failure, Outcome, RecordsChanged } from '../app/ports';
import type { Route, Router } from './router';
import { settled } from './settled';

/** What every list's query has. */
export type PagedQuery = { readonly bin: boolean; readonly page: number; readonly pageSize: number };

export type PageOfRows<Item> = { readonly items: readonly Item[]; readonly total: number };

/** Rows together with the query they answer, so that a screen never shows one with the other's words. */
export type ShownRows<Query, Item> = { readonly query: Query; readonly list: PageOfRows<Item> };

export type PagedList<Query, Item> = {
  /** What the address asks for, or `null` on a screen that is not the list. */
  readonly query: ReadonlySignal<Query | null>;
  /** The last rows read, or `null` before the first. They stay while newer ones are read, or cannot be. */
  readonly shown: ReadonlySignal<ShownRows<Query, Item> | null>;
  readonly loading: ReadonlySignal<boolean>;
  /** Why the latest read failed, or `null`. */
  readonly failure: ReadonlySignal<Failure | null>;
  /** Reads again now. */
  reload(): Promise<void>;
  /** Asks for other rows, and changes the address in place: a filter is no step for the back button. */
  ask(query: Query): void;
};

/** Where a list's query stands in the address. */
export type QueryAddress<Query, Words extends Partial<Query>> = {
  /** The query a route asks for, without the words searched for; `null` where the route is another screen. */
  readonly fromRoute: (route: Route) => Query | null;
  readonly toRoute: (query: Query) => Route;
  /** Words searched for stay out of the address: the browser's history would keep them. */
  readonly wordsOf: (query: Query) => Words;
  readonly noWords: Words;
  readonly same: (one: Query | null, other: Query | null) => boolean;
};

export type PagedListDeps<Query, Item, Words extends Partial<Query>> = {
  readonly read: (query: Query) => Promise<Outcome<PageOfRows<Item>, Failure>>;
  readonly address: QueryAddress<Query, Words>;
  readonly router: Router;
  /** Tells of changes in any window; returns how to stop. */
  readonly onRecordsChanged: (listener: (changed: RecordsChanged) => void) => () => void;
  readonly stop: AbortSignal;
};

/** A burst of saves in another window becomes one read: at most one every so many milliseconds. */
const BURST_MS = 150;

/** How many pages a list of `total` rows has; an empty list has one. */
export function pageCount(total: number, pageSize: number): number {
  return Math.max(1, Math.ceil(total / pageSize));
}

/** The page an address names, from 0; the address counts pages from 1, as people do. */
export function pageFrom(text: string | undefined): number {
  return text !== undefined && /^[1-9]\d{0,6}$/.test(text) ? Number(text) - 1 : 0;
}

/** A list that follows the address until `stop` is aborted. */
export function createPagedList<Query extends PagedQuery, Item, Words extends Partial<Query>>(
  deps: PagedListDeps<Query, Item, Words>,
): PagedList<Query, Item> {
  const { address, router } = deps;
  const query = signal<Query | null>(null);
  const shown = signal<ShownRows<Query, Item> | null>(null);
  const loading = signal(false);
  const failure = signal<Failure | null>(null);
  const words = signal<Words>(address.noWords);
  let latest = 0;
  let newestShown = 0;

  async function reload(): Promise<void> {
    const asked = query.peek();
    if (asked === null) return;
    latest += 1;
    const turn = latest;
    loading.value = true;
    const outcome = await settled(deps.read(asked));
    // A slower answer to an older question must not replace a newer one; yet while changes keep coming
    // faster than reads, each answer is still newer than the rows on screen.
    if (turn < newestShown || !address.same(asked, query.peek())) return;
    newestShown = turn;
    batch(() => {
      if (turn === latest) loading.value = false;
      failure.value = outcome.ok ? null : outcome.error;
      if (outcome.ok) shown.value = { query: asked, list: outcome.value };
    });
    if (outcome.ok) stepBackToLastPage(asked, outcome.value);
  }

  /** Rows of the last page may have gone to the bin, here or elsewhere. */
  function stepBackToLastPage(asked: Query, list: PageOfRows<Item>): void {
    const last = pageCount(list.total, asked.pageSize) - 1;
    if (asked.page > last) ask({ ...asked, page: last });
  }

  function ask(next: Query): void {
    batch(() => {
      words.value = address.wordsOf(next);
      router.replace(address.toRoute(next));
    });
  }

  follow(deps, { words, query, reload });
  return { query, shown, loading, failure, reload, ask };
}

type Followed<Query, Words> = {
  readonly words: Signal<Words>;
  readonly query: Signal<Query | null>;
  readonly reload: () => Promise<void>;
};

/** Reads when the address asks for other rows, and once after a burst of changes. */
function follow<Query extends PagedQuery, Item, Words extends Partial<Query>>(
  { address, router, onRecordsChanged, stop }: PagedListDeps<Query, Item, Words>,
  { words, query, reload }: Followed<Query, Words>,
): void {
  const stopAddress = effect(() => {
    const asked = address.fromRoute(router.route.value);
    const before = query.peek();
    // What was searched for in the list is not looked for in the bin.
    if (asked && before && asked.bin !== before.bin) words.value = address.noWords;
    const next = asked && { ...asked, ...words.value };
    if (address.same(before, next)) return;
    query.value = next;
    void reload();
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stopChanges = onRecordsChanged(() => {
    timer ??= setTimeout(() => {
      timer = undefined;
      void reload();
    }, BURST_MS);
  });
  stop.addEventListener('abort', () => {
    stopAddress();
    stopChanges();
    clearTimeout(timer);
  });
}
