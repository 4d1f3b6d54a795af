/** What waits for somebody: reviews to be done again, exercises and replies, the earliest day first. */
import { batch, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { DueItem } from '../app/library-ports';
import type { Failure, Library, RecordsChanged } from '../app/ports';
import type { Router } from './router';
import { settled } from './settled';

/** How far ahead the list looks, in days. */
export const DUE_WITHIN_DAYS = 60;

const DAY_MS = 86_400_000;

/** Midday in UTC of a day: no summer time moves it to another one. */
function middayOf(day: string): number {
  return Date.parse(`${day}T12:00:00.000Z`);
}

/** Whole days from one day to another, both as YYYY-MM-DD; below 0 when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((middayOf(to) - middayOf(from)) / DAY_MS);
}

/** The day so many days after `day`, as YYYY-MM-DD. */
export function dayAfter(day: string, days: number): string {
  return new Date(middayOf(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** What waits, with the day it was read for; `null` items before the first read. */
export type DueList = { readonly today: string; readonly items: readonly DueItem[] };

export type DueStore = {
  readonly list: ReadonlySignal<DueList | null>;
  /** Why the latest read failed, or `null`. */
  readonly failure: ReadonlySignal<Failure | null>;
  reload(): Promise<void>;
};

export type DueDeps = {
  readonly library: Pick<Library, 'due'>;
  readonly router: Router;
  readonly onRecordsChanged: (listener: (changed: RecordsChanged) => void) => () => void;
  /** Today where the reader is, as YYYY-MM-DD. */
  readonly today: () => string;
  readonly stop: AbortSignal;
};

/** Reads what waits whenever the screen of products is come to, and when records change while it is on. */
export function createDueStore({ library, router, onRecordsChanged, today, stop }: DueDeps): DueStore {
  const list = signal<DueList | null>(null);
  const failure = signal<Failure | null>(null);
  let latest = 0;

  async function reload(): Promise<void> {
    latest += 1;
    const turn = latest;
    const day = today();
    const outcome = await settled(library.due(dayAfter(day, DUE_WITHIN_DAYS)));
    if (turn !== latest) return;
    batch(() => {
      failure.value = outcome.ok ? null : outcome.error;
      if (outcome.ok) list.value = { today: day, items: outcome.value };
    });
  }

  const onScreen = () => router.route.peek().name === 'products';
  let wasOn = false;
  const stopRoute = effect(() => {
    const on = router.route.value.name === 'products';
    if (on && !wasOn) void reload();
    wasOn = on;
  });
  const stopChanges = onRecordsChanged(() => {
    if (onScreen()) void reload();
  });
  stop.addEventListener('abort', () => {
    stopRoute();
    stopChanges();
  });
  return { list, failure, reload };
}
