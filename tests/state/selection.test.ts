/** What stays chosen, what is let go, and choosing all that were found. */
import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { Failure, Outcome } from '../../lib/app/ports';
import type { PageOfRows } from '../../lib/state/paged-list';
import { createSelection, GATHERED_AT_ONCE, MOST_CHOSEN } from '../../lib/state/selection';
import { FULL } from '../fixtures/fake-library';

type Query = {
  readonly bin: boolean;
  readonly page: number;
  readonly pageSize: number;
  readonly text: string;
  readonly sort: string;
};
type Row = { readonly id: string; readonly name: string };

const PLAIN: Query = { bin: false, page: 0, pageSize: 50, text: '', sort: 'name' };
const rowOf = (number: number): Row => ({ id: `row-${number}`, name: `Row ${number}` });
const rowsOf = (count: number, from = 0) => Array.from({ length: count }, (_, i) => rowOf(from + i));

/** A list of `count` rows; a page that is named in `failAt` fails. */
function setUp(count: number, failAt: number | null = null) {
  const query = signal<Query | null>(PLAIN);
  const shown = signal<{ query: Query; list: PageOfRows<Row> } | null>(null);
  const asked: Query[] = [];
  const stop = new AbortController();
  const read = async (of: Query): Promise<Outcome<PageOfRows<Row>, Failure>> => {
    asked.push(of);
    if (of.page === failAt) return { ok: false, error: FULL };
    const from = of.page * of.pageSize;
    const items = rowsOf(Math.max(0, Math.min(of.pageSize, count - from)), from);
    return { ok: true, value: { items, total: count } };
  };
  const selection = createSelection({
    query,
    shown,
    read,
    refOf: (row: Row) => row,
    sameFilters: (one, other) => one.text === other.text && one.bin === other.bin,
    stop: stop.signal,
  });
  const ids = () => [...selection.chosen.value.keys()];
  return { query, shown, asked, selection, ids, stop };
}

describe('choosing rows', () => {
  it('keeps them in the order they were chosen, each once, and lets go of those named', () => {
    const { selection, ids } = setUp(3);
    selection.set([rowOf(2)], true);
    selection.set([rowOf(1), rowOf(2)], true);
    expect(ids()).toEqual(['row-2', 'row-1']);
    selection.set([rowOf(2), rowOf(9)], false);
    expect(ids()).toEqual(['row-1']);
  });

  it('stops at the most that can be chosen', () => {
    const { selection } = setUp(3);
    selection.set(rowsOf(MOST_CHOSEN + 5), true);
    expect(selection.chosen.value.size).toBe(MOST_CHOSEN);
    expect(selection.chosen.value.has('row-10000')).toBe(false);
  });

  it('knows of a chosen row what was read last', () => {
    const { selection, shown } = setUp(3);
    selection.set([rowOf(1)], true);
    shown.value = {
      query: PLAIN,
      list: { items: [{ id: 'row-1', name: 'New name' }, rowOf(2)], total: 2 },
    };
    expect([...selection.chosen.value.values()]).toEqual([{ id: 'row-1', name: 'New name' }]);
  });
});

describe('choosing all that were found', () => {
  it('reads them page by page, with the filters of the list and in its order', async () => {
    const { selection, asked, query } = setUp(1_203);
    query.value = { ...PLAIN, text: 'night', page: 7 };
    await selection.chooseAllFound();
    expect(selection.chosen.value.size).toBe(1_203);
    expect(asked).toEqual(
      [0, 1, 2].map((page) => ({ ...PLAIN, text: 'night', page, pageSize: GATHERED_AT_ONCE })),
    );
    expect(selection.gathering.value).toEqual({ kind: 'idle' });
  });

  it('chooses no more than the most, and reads no further', async () => {
    const { selection, asked } = setUp(MOST_CHOSEN + 700);
    await selection.chooseAllFound();
    expect(selection.chosen.value.size).toBe(MOST_CHOSEN);
    expect(asked).toHaveLength(MOST_CHOSEN / GATHERED_AT_ONCE);
  });

  it('chooses nothing more when a page cannot be read, and says why', async () => {
    const { selection, ids } = setUp(1_203, 1);
    selection.set([rowOf(5)], true);
    await selection.chooseAllFound();
    expect(ids()).toEqual(['row-5']);
    expect(selection.gathering.value).toEqual({ kind: 'failed', failure: FULL });
  });

  it('can be stopped, and then chooses nothing more and reads no further', async () => {
    const { selection, asked } = setUp(5_000);
    const choosing = selection.chooseAllFound();
    expect(selection.gathering.value.kind).toBe('reading');
    selection.stopGathering();
    await choosing;
    expect(selection.chosen.value.size).toBe(0);
    expect(selection.gathering.value).toEqual({ kind: 'idle' });
    expect(asked).toHaveLength(1);
  });

  it('ends when other filters are asked for meanwhile', async () => {
    const { selection, query } = setUp(5_000);
    const choosing = selection.chooseAllFound();
    query.value = { ...PLAIN, text: 'other' };
    await choosing;
    expect(selection.chosen.value.size).toBe(0);
  });

  it('does nothing on another screen', async () => {
    const { selection, query, asked } = setUp(5);
    query.value = null;
    await selection.chooseAllFound();
    expect(asked).toEqual([]);
  });
});

describe('what is chosen', () => {
  it('outlives another page, another order, and a visit to another screen', () => {
    const { selection, query, ids } = setUp(300);
    selection.set([rowOf(1)], true);
    query.value = { ...PLAIN, page: 2 };
    query.value = { ...PLAIN, sort: 'vendor' };
    query.value = null;
    query.value = PLAIN;
    expect(ids()).toEqual(['row-1']);
    expect(selection.inDoubt.value).toBe(false);
  });

  it('is asked about when the filters change, and let go only then', () => {
    const { selection, query, ids } = setUp(300);
    selection.set([rowOf(1)], true);
    query.value = { ...PLAIN, text: 'night' };
    expect(selection.inDoubt.value).toBe(true);
    expect(ids()).toEqual(['row-1']);
    selection.keep();
    expect(selection.inDoubt.value).toBe(false);
    query.value = { ...PLAIN, text: 'day' };
    selection.clear();
    expect([ids(), selection.inDoubt.value]).toEqual([[], false]);
  });

  it('is in no doubt when there is nothing of it', () => {
    const { selection, query } = setUp(300);
    query.value = { ...PLAIN, text: 'night' };
    expect(selection.inDoubt.value).toBe(false);
    selection.set([rowOf(1)], true);
    query.value = PLAIN;
    selection.set([rowOf(1)], false);
    expect(selection.inDoubt.value).toBe(false);
  });

  it('is let go with the list it was of, and how many is told until the next choice', () => {
    const { selection, query, ids } = setUp(300);
    selection.set(rowsOf(4), true);
    query.value = { ...PLAIN, bin: true };
    expect([ids(), selection.letGo.value]).toEqual([[], 4]);
    selection.set([rowOf(8)], true);
    expect(selection.letGo.value).toBe(0);
  });

  it('follows nothing once it is stopped', () => {
    const { selection, query, stop } = setUp(300);
    selection.set([rowOf(1)], true);
    stop.abort();
    query.value = { ...PLAIN, bin: true };
    expect(selection.chosen.value.size).toBe(1);
  });
});
