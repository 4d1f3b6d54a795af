/** What is due: the days it asks for, and when it is read. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { DueItem } from '../../lib/app/library-ports';
import type { Failure, Outcome, RecordsChanged } from '../../lib/app/ports';
import { createDueStore, dayAfter, daysBetween } from '../../lib/state/due';
import { createRouter } from '../../lib/state/router';
import { FULL } from '../fixtures/fake-library';
import { createFakeProducts } from '../fixtures/fake-products';
import { createFakeWindow } from '../fixtures/fake-window';
import { productOf } from '../fixtures/records/builders';

const NEXT: DueItem = { kind: 'next-review', on: '2026-11-18', product: productOf() };

function setUp(hash: string, library = createFakeProducts([])) {
  const window_ = createFakeWindow(hash);
  const stop = new AbortController();
  const listeners = new Set<(changed: RecordsChanged) => void>();
  const due = createDueStore({
    library,
    router: createRouter(window_, stop.signal),
    onRecordsChanged: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    today: () => '2026-11-21',
    stop: stop.signal,
  });
  const tell = () => {
    for (const listener of listeners) listener({ assessmentIds: [], productIds: [] });
  };
  return { library, window_, due, tell, stop };
}

describe('days', () => {
  it.each([
    ['2026-11-21', '2026-11-18', -3],
    ['2026-11-21', '2026-11-21', 0],
    ['2028-02-28', '2028-03-01', 2],
    // Across the change of clocks, where a day has 23 or 25 hours.
    ['2026-03-28', '2026-03-30', 2],
    ['2026-10-24', '2026-10-26', 2],
  ])('from %s to %s are %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  it('after a day come back as many as were counted', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2_000, max: 2_000 }), (days) => {
        expect(daysBetween('2026-11-21', dayAfter('2026-11-21', days))).toBe(days);
      }),
    );
  });
});

describe('what is due', () => {
  it('is asked for sixty days ahead when the screen of products is come to', async () => {
    const { library, due, window_ } = setUp('#/');
    expect(library.untils).toEqual([]);
    library.putDue([NEXT]);
    window_.location.hash = '#/products';
    await vi.waitFor(() => expect(due.list.value).toEqual({ today: '2026-11-21', items: [NEXT] }));
    expect(library.untils).toEqual(['2027-01-20']);
    window_.location.hash = '#/products?page=2';
    expect(library.untils).toHaveLength(1);
  });

  it('is read again when records change while it is on screen, and not elsewhere', async () => {
    const { library, tell, window_, stop } = setUp('#/products');
    tell();
    expect(library.untils).toHaveLength(2);
    window_.location.hash = '#/';
    tell();
    expect(library.untils).toHaveLength(2);
    stop.abort();
    window_.location.hash = '#/products';
    tell();
    expect(library.untils).toHaveLength(2);
  });

  it('keeps what is on screen when it cannot be read again, and says why', async () => {
    const { library, due } = setUp('#/products');
    await vi.waitFor(() => expect(due.list.value?.items).toEqual([]));
    library.failNext('due', FULL);
    await due.reload();
    expect([due.failure.value, due.list.value?.items]).toEqual([FULL, []]);
    await due.reload();
    expect(due.failure.value).toBeNull();
  });

  it('does not let a slow answer replace a newer one', async () => {
    const answers: ((items: readonly DueItem[]) => void)[] = [];
    const library = createFakeProducts([]);
    library.due = () =>
      new Promise<Outcome<readonly DueItem[], Failure>>((resolve) => {
        answers.push((value) => resolve({ ok: true, value }));
      });
    const { due } = setUp('#/products', library);
    const second = due.reload();
    answers[1]?.([NEXT]);
    await second;
    answers[0]?.([]);
    await Promise.resolve();
    expect(due.list.value?.items).toEqual([NEXT]);
  });
});
