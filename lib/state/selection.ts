/** Rows chosen one by one or all that were found; they stay chosen on other pages and in other orders. */
import { batch, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Failure, Outcome } from '../app/ports';
import type { PagedQuery, PageOfRows, ShownRows } from './paged-list';
import { settled } from './settled';

/** More than this cannot be chosen at once: what is done to them is one write. */
export const MOST_CHOSEN = 10_000;
/** Rows asked for at a time while all that were found are read. */
export const GATHERED_AT_ONCE = 500;

/** Reading all that were found, page by page. */
export type Gathering =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly read: number; readonly of: number }
  | { readonly kind: 'failed'; readonly failure: Failure };

export type SelectionStore<Ref> = {
  /** By id, in the order they were chosen. */
  readonly chosen: ReadonlySignal<ReadonlyMap<string, Ref>>;
  readonly gathering: ReadonlySignal<Gathering>;
  /** The filters changed under the choice: somebody must say whether it is kept before anything is done with it. */
  readonly inDoubt: ReadonlySignal<boolean>;
  /** How many were let go because another list (the bin, or back) was opened; 0 after the next choice. */
  readonly letGo: ReadonlySignal<number>;
  /** Chooses or lets go of rows; beyond `MOST_CHOSEN` nothing more is chosen. */
  set(refs: readonly Ref[], on: boolean): void;
  /** Chooses all that the query finds, up to `MOST_CHOSEN`. Whatever was chosen before stays chosen. */
  chooseAllFound(): Promise<void>;
  /** Stops reading; what was read until then is chosen no more than before. */
  stopGathering(): void;
  /** Keeps the choice although other filters are on. */
  keep(): void;
  clear(): void;
};

export type SelectionDeps<Query, Item, Ref> = {
  readonly query: ReadonlySignal<Query | null>;
  readonly shown: ReadonlySignal<ShownRows<Query, Item> | null>;
  readonly read: (query: Query) => Promise<Outcome<PageOfRows<Item>, Failure>>;
  readonly refOf: (item: Item) => Ref;
  readonly sameFilters: (one: Query, other: Query) => boolean;
  readonly stop: AbortSignal;
};

const IDLE: Gathering = { kind: 'idle' };

/** The choice among the rows of one list. */
export function createSelection<Query extends PagedQuery, Item, Ref extends { readonly id: string }>(
  deps: SelectionDeps<Query, Item, Ref>,
): SelectionStore<Ref> {
  const chosen = signal<ReadonlyMap<string, Ref>>(new Map());
  const gathering = signal<Gathering>(IDLE);
  const inDoubt = signal(false);
  const letGo = signal(0);
  let turn = 0;

  function clear(): void {
    turn += 1;
    batch(() => {
      chosen.value = new Map();
      gathering.value = IDLE;
      inDoubt.value = false;
      letGo.value = 0;
    });
  }

  function set(refs: readonly Ref[], on: boolean): void {
    const next = new Map(chosen.peek());
    for (const ref of refs) {
      if (!on) next.delete(ref.id);
      else if (next.has(ref.id) || next.size < MOST_CHOSEN) next.set(ref.id, ref);
    }
    batch(() => {
      chosen.value = next;
      letGo.value = 0;
      if (next.size === 0) inDoubt.value = false;
    });
  }

  function stopGathering(): void {
    turn += 1;
    gathering.value = IDLE;
  }

  async function chooseAllFound(): Promise<void> {
    const query = deps.query.peek();
    if (query === null) return;
    turn += 1;
    const mine = turn;
    gathering.value = { kind: 'reading', read: 0, of: 0 };
    const found = await gather(deps, query, (read, of) => {
      if (mine === turn) gathering.value = { kind: 'reading', read, of };
      return mine === turn;
    });
    if (mine !== turn) return;
    gathering.value = found.ok ? IDLE : { kind: 'failed', failure: found.error };
    if (found.ok) set(found.value, true);
  }

  const stopFollowing = followFilters(deps, {
    otherFilters: () => {
      stopGathering();
      inDoubt.value = chosen.peek().size > 0;
    },
    otherList: () => {
      const lost = chosen.peek().size;
      clear();
      letGo.value = lost;
    },
  });
  const stopRefreshing = effect(() => refresh(deps, chosen));
  deps.stop.addEventListener('abort', () => {
    turn += 1;
    stopFollowing();
    stopRefreshing();
  });
  const keep = () => {
    inDoubt.value = false;
  };
  return { chosen, gathering, inDoubt, letGo, set, chooseAllFound, stopGathering, keep, clear };
}

/** Everything the query finds, read page by page; stops early, with what it has, when nobody waits any more. */
async function gather<Query extends PagedQuery, Item, Ref>(
  { read, refOf }: Pick<SelectionDeps<Query, Item, Ref>, 'read' | 'refOf'>,
  query: Query,
  onProgress: (read: number, of: number) => boolean,
): Promise<Outcome<readonly Ref[], Failure>> {
  const refs: Ref[] = [];
  for (let page = 0; ; page += 1) {
    const outcome = await settled(read({ ...query, page, pageSize: GATHERED_AT_ONCE }));
    if (!outcome.ok) return outcome;
    const { items, total } = outcome.value;
    refs.push(...items.map(refOf));
    const of = Math.min(total, MOST_CHOSEN);
    const seen = (page + 1) * GATHERED_AT_ONCE;
    // A record that cannot be read counts in the total, so that the end is told by pages and not by rows.
    if (!onProgress(Math.min(seen, of), of) || seen >= of) return { ok: true, value: refs };
  }
}

type Following = { readonly otherFilters: () => void; readonly otherList: () => void };

/** Compares each query with the one before, also across other screens between them. */
function followFilters<Query extends PagedQuery, Item, Ref>(
  { query, sameFilters }: Pick<SelectionDeps<Query, Item, Ref>, 'query' | 'sameFilters'>,
  { otherFilters, otherList }: Following,
): () => void {
  let before: Query | null = null;
  return effect(() => {
    const now = query.value;
    const last = before;
    if (now === null) return;
    before = now;
    if (last === null) return;
    if (last.bin !== now.bin) otherList();
    else if (!sameFilters(last, now)) otherFilters();
  });
}

/** What is known of chosen rows is what was read last: names may have changed since they were chosen. */
function refresh<Query, Item, Ref extends { readonly id: string }>(
  { shown, refOf }: Pick<SelectionDeps<Query, Item, Ref>, 'shown' | 'refOf'>,
  chosen: { value: ReadonlyMap<string, Ref>; peek(): ReadonlyMap<string, Ref> },
): void {
  const rows = shown.value?.list.items ?? [];
  const known = chosen.peek();
  const fresh = rows.map(refOf).filter(({ id }) => known.has(id));
  if (fresh.length === 0) return;
  const next = new Map(known);
  for (const ref of fresh) next.set(ref.id, ref);
  chosen.value = next;
}
