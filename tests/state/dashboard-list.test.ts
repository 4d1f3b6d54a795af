/** When rows are read, and which answer is shown. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Library, ListQuery, Outcome, RecordsChanged, ReviewList } from '../../lib/app/ports';
import { createListStore, refOf } from '../../lib/state/dashboard-list';
import { DEFAULT_QUERY } from '../../lib/state/dashboard-query';
import { createRouter } from '../../lib/state/router';
import { createFakeLibrary, FULL, someReviews } from '../fixtures/fake-library';
import { createFakeWindow } from '../fixtures/fake-window';

const CHANGED: RecordsChanged = { assessmentIds: [], productIds: [] };

function setUp(library: Pick<Library, 'list'>, hash = '#/') {
  const window_ = createFakeWindow(hash);
  const stop = new AbortController();
  const listeners = new Set<(changed: RecordsChanged) => void>();
  const list = createListStore({
    library,
    router: createRouter(window_),
    onRecordsChanged: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop: stop.signal,
  });
  const tell = () => {
    for (const listener of listeners) listener(CHANGED);
  };
  return { window_, list, stop, listeners, tell };
}

/** A list that answers when the test says so. */
function slowLibrary() {
  const waiting: { query: ListQuery; answer: (total: number) => void }[] = [];
  const list = (query: ListQuery) =>
    new Promise<Outcome<ReviewList, never>>((resolve) => {
      const answer = (total: number) => resolve({ ok: true, value: { items: [], total } });
      waiting.push({ query, answer });
    });
  return { list, waiting };
}

const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the list', () => {
  it('reads what the address asks for, and shows it with its query', async () => {
    const { list } = setUp(createFakeLibrary(someReviews(3)), '#/?sort=product');
    expect(list.loading.value).toBe(true);
    await settle();
    expect(list.shown.value?.query).toEqual({ ...DEFAULT_QUERY, sort: 'product' });
    expect(list.shown.value?.list.total).toBe(3);
    expect(list.loading.value).toBe(false);
  });

  it('reads nothing on other screens, and reads again on coming back', async () => {
    const library = createFakeLibrary(someReviews(1));
    const { list, window_ } = setUp(library, '#/import');
    await settle();
    expect(library.queries).toHaveLength(0);
    expect(list.query.value).toBeNull();
    window_.location.hash = '#/';
    await settle();
    expect(list.shown.value?.list.total).toBe(1);
  });

  it('does not let a slow answer to an older question replace a newer one', async () => {
    const slow = slowLibrary();
    const { list } = setUp(slow);
    list.ask({ ...DEFAULT_QUERY, text: 'b' });
    slow.waiting[1]?.answer(2);
    await settle();
    slow.waiting[0]?.answer(1);
    await settle();
    expect(list.shown.value).toMatchObject({ query: { text: 'b' }, list: { total: 2 } });
  });

  it('shows each answer while changes keep coming faster than reads', async () => {
    const slow = slowLibrary();
    const { list, tell } = setUp(slow);
    slow.waiting[0]?.answer(1);
    await settle();
    tell();
    await vi.advanceTimersByTimeAsync(200);
    tell();
    await vi.advanceTimersByTimeAsync(200);
    slow.waiting[1]?.answer(2);
    await settle();
    expect(list.shown.value?.list.total).toBe(2);
    expect(list.loading.value).toBe(true);
    slow.waiting[2]?.answer(3);
    await settle();
    expect(list.shown.value?.list.total).toBe(3);
    expect(list.loading.value).toBe(false);
  });

  it('makes one read of a burst of changes', async () => {
    const library = createFakeLibrary(someReviews(1));
    const { list, tell } = setUp(library);
    await settle();
    library.put(someReviews(4));
    for (let i = 0; i < 30; i += 1) tell();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(library.queries).toHaveLength(2);
    expect(list.shown.value?.list.total).toBe(4);
  });

  it('goes to the last page when the page asked for is gone', async () => {
    const library = createFakeLibrary(someReviews(51));
    const { list, window_, tell } = setUp(library, '#/?page=2');
    await settle();
    expect(list.shown.value?.list.items).toHaveLength(1);
    library.put(someReviews(50));
    tell();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(window_.entries()).toEqual(['#/']);
    expect(list.shown.value?.list.items).toHaveLength(50);
  });

  it('keeps the rows on screen when reading again fails, and says why', async () => {
    const library = createFakeLibrary(someReviews(2));
    const { list } = setUp(library);
    await settle();
    library.failNext('list', FULL);
    await list.reload();
    expect(list.failure.value).toEqual(FULL);
    expect(list.shown.value?.list.total).toBe(2);
    await list.reload();
    expect(list.failure.value).toBeNull();
  });

  it('shows a rejection as a failure and does not wait for ever', async () => {
    const { list } = setUp({ list: () => Promise.reject(new TypeError('no such store')) });
    await settle();
    expect(list.loading.value).toBe(false);
    expect(list.failure.value).toEqual({
      kind: 'storage',
      reason: 'unavailable',
      detail: 'TypeError: no such store',
    });
  });

  it('takes no step for a filter, and leaves words searched for out of the address', async () => {
    const { list, window_ } = setUp(createFakeLibrary(someReviews(120)));
    await settle();
    list.ask({ ...DEFAULT_QUERY, sort: 'vendor', text: 'l', vendor: 'hollyhock' });
    expect(window_.entries()).toEqual(['#/?sort=vendor']);
    expect(list.query.value).toMatchObject({ text: 'l', vendor: 'hollyhock' });
    window_.location.hash = '#/?sort=vendor&page=2';
    expect(list.query.value).toMatchObject({ text: 'l', vendor: 'hollyhock', page: 1 });
  });

  it('looks in the bin for everything, whatever was searched for in the list', async () => {
    const { list, window_ } = setUp(createFakeLibrary(someReviews(3)));
    await settle();
    list.ask({ ...DEFAULT_QUERY, text: 'l', vendor: 'hollyhock' });
    window_.location.hash = '#/?bin=1';
    expect(list.query.value).toMatchObject({ bin: true, text: '', vendor: '' });
  });

  it('keeps what was chosen on another page, and lets go of it with the bin', async () => {
    const { list, window_ } = setUp(createFakeLibrary(someReviews(60)));
    await settle();
    const [item] = list.shown.value?.list.items ?? [];
    if (!item) throw new Error('no review');
    list.selection.set([refOf(item)], true);
    window_.location.hash = '#/?page=2';
    await settle();
    expect([...list.selection.chosen.value.values()]).toEqual([
      { id: item.assessment.id, productId: item.product.id },
    ]);
    window_.location.hash = '#/?bin=1';
    expect([list.selection.chosen.value.size, list.selection.letGo.value]).toEqual([0, 1]);
  });

  it('hears nothing more once it is stopped', async () => {
    const library = createFakeLibrary(someReviews(1));
    const { stop, listeners, tell, window_ } = setUp(library);
    await settle();
    tell();
    stop.abort();
    window_.location.hash = '#/?sort=vendor';
    await vi.advanceTimersByTimeAsync(1_000);
    expect(listeners.size).toBe(0);
    expect(library.queries).toHaveLength(1);
  });
});
