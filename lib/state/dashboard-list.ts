/** The rows on screen: read when the address asks, and again when records change in any window. */
import { batch, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Failure, Library, ListQuery, RecordsChanged, ReviewList } from '../app/ports';
import { pageCount, paramsFromQuery, queryFromParams, sameQuery } from './dashboard-query';
import type { Router } from './router';
import { settled } from './settled';

/** Rows together with the query they answer, so that a screen never shows one with the other's words. */
export type ShownList = { readonly query: ListQuery; readonly list: ReviewList };

export type ListStore = {
  /** What the address asks for, or `null` on a screen that is not the list. */
  readonly query: ReadonlySignal<ListQuery | null>;
  /** The last rows read, or `null` before the first. They stay while newer ones are read, or cannot be. */
  readonly shown: ReadonlySignal<ShownList | null>;
  readonly loading: ReadonlySignal<boolean>;
  /** Why the latest read failed, or `null`. */
  readonly failure: ReadonlySignal<Failure | null>;
  /** Reads again now. */
  reload(): Promise<void>;
  /** Asks for other rows, and changes the address in place: a filter is no step for the back button. */
  ask(query: ListQuery): void;
};

export type ListDeps = {
  readonly library: Pick<Library, 'list'>;
  readonly router: Router;
  /** Tells of changes in any window; returns how to stop. */
  readonly onRecordsChanged: (listener: (changed: RecordsChanged) => void) => () => void;
  readonly stop: AbortSignal;
};

/** A burst of saves in another window becomes one read: at most one every so many milliseconds. */
const BURST_MS = 150;

export function createListStore({ library, router, onRecordsChanged, stop }: ListDeps): ListStore {
  const query = signal<ListQuery | null>(null);
  const shown = signal<ShownList | null>(null);
  const loading = signal(false);
  const failure = signal<Failure | null>(null);
  let latest = 0;
  let newestShown = 0;

  async function reload(): Promise<void> {
    const asked = query.peek();
    if (asked === null) return;
    latest += 1;
    const turn = latest;
    loading.value = true;
    const outcome = await settled(library.list(asked));
    // A slower answer to an older question must not replace a newer one; yet while changes keep coming
    // faster than reads, each answer is still newer than the rows on screen.
    if (turn < newestShown || !sameQuery(asked, query.peek())) return;
    newestShown = turn;
    batch(() => {
      if (turn === latest) loading.value = false;
      failure.value = outcome.ok ? null : outcome.error;
      if (outcome.ok) shown.value = { query: asked, list: outcome.value };
    });
    if (outcome.ok) stepBackToLastPage(asked, outcome.value);
  }

  /** Rows of the last page may have gone to the bin, here or elsewhere. */
  function stepBackToLastPage(asked: ListQuery, list: ReviewList): void {
    const last = pageCount(list.total, asked.pageSize) - 1;
    if (asked.page > last) ask({ ...asked, page: last });
  }

  /** Words searched for stay out of the address: the browser's history would keep them. */
  const words = signal('');

  function ask(next: ListQuery): void {
    batch(() => {
      words.value = next.text;
      router.replace({ name: 'reviews', params: paramsFromQuery(next) });
    });
  }

  follow({ router, words, query, reload, onRecordsChanged, stop });
  return { query, shown, loading, failure, reload, ask };
}

/** Reads when the address asks for other rows, and once after a burst of changes. */
function follow(deps: {
  readonly router: Router;
  readonly words: Signal<string>;
  readonly query: { value: ListQuery | null; peek(): ListQuery | null };
  readonly reload: () => Promise<void>;
  readonly onRecordsChanged: ListDeps['onRecordsChanged'];
  readonly stop: AbortSignal;
}): void {
  const stopAddress = effect(() => {
    const route = deps.router.route.value;
    const asked = route.name === 'reviews' ? queryFromParams(route.params) : null;
    const before = deps.query.peek();
    // What was searched for in the list is not looked for in the bin.
    if (asked && before && asked.bin !== before.bin) deps.words.value = '';
    const next = asked && { ...asked, text: deps.words.value };
    if (sameQuery(deps.query.peek(), next)) return;
    deps.query.value = next;
    void deps.reload();
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stopChanges = deps.onRecordsChanged(() => {
    timer ??= setTimeout(() => {
      timer = undefined;
      void deps.reload();
    }, BURST_MS);
  });
  deps.stop.addEventListener('abort', () => {
    stopAddress();
    stopChanges();
    clearTimeout(timer);
  });
}
