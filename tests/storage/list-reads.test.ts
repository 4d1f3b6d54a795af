/** Listing reads whole records only of what is shown, however many there are. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ListQuery } from '../../lib/app/ports';
import { createLibrary } from '../../lib/storage/library';
import { CHECKLIST, given, STRUCTURE, valueIn } from '../contracts/world';
import { seedReviews } from '../fixtures/seed-database';
import { freshStore } from './fresh-store';

const SEED = { ref: CHECKLIST, structure: STRUCTURE };
const QUERY: ListQuery = {
  sort: 'last-changed',
  text: '',
  role: null,
  progress: 'any',
  bin: false,
  page: 0,
  pageSize: 50,
};

afterEach(() => {
  vi.restoreAllMocks();
});

/** Counts the rows of each store that are read from here on. */
function countRowsRead(): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  const note = (store: string, request: IDBRequest) => {
    request.addEventListener('success', () => {
      const read = Array.isArray(request.result) ? request.result.length : 1;
      rows.set(store, (rows.get(store) ?? 0) + read);
    });
    return request;
  };
  const [get, getAll] = [IDBObjectStore.prototype.get, IDBObjectStore.prototype.getAll];
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, ...asked) {
    return note(this.name, get.apply(this, asked));
  });
  vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (this: IDBObjectStore, ...asked) {
    return note(this.name, getAll.apply(this, asked));
  });
  const getAllOfIndex = IDBIndex.prototype.getAll;
  vi.spyOn(IDBIndex.prototype, 'getAll').mockImplementation(function (this: IDBIndex, ...asked) {
    return note(this.objectStore.name, getAllOfIndex.apply(this, asked));
  });
  const openCursors = [
    vi.spyOn(IDBObjectStore.prototype, 'openCursor'),
    vi.spyOn(IDBIndex.prototype, 'openCursor'),
  ];
  for (const spied of openCursors) {
    spied.mockImplementation(() => {
      throw new Error('a cursor over whole records');
    });
  }
  return rows;
}

describe('listing 300 reviews', () => {
  it.each([
    ['last changed', { page: 3 }, 0],
    ['started', { sort: 'started' }, 0],
    ['by product', { sort: 'product' }, 300],
    ['by words', { text: 'harbour' }, 300],
    ['by role', { role: 'care-worker' }, 300],
    ['by progress', { progress: 'all-answered' }, 300],
  ] as const)(
    '%s reads the reviews shown, and at most a small row of the others',
    async (_, changes, small) => {
      const store = freshStore(given());
      await seedReviews(store.database, 300, SEED, 6);
      const rows = countRowsRead();
      const { items, total } = valueIn(
        await createLibrary(store).list({ ...QUERY, ...changes, pageSize: 5 }),
      );
      expect(items).toHaveLength(5);
      expect(total).toBeGreaterThan(5);
      expect(rows.get('assessments')).toBe(5);
      expect(rows.get('products')).toBeLessThanOrEqual(5);
      expect(rows.get('listings') ?? 0).toBe(small);
      expect([rows.get('answers'), rows.get('events')]).toEqual([undefined, undefined]);
    },
  );
});

describe('seeded reviews', () => {
  it('are what the store itself would have written: counting them anew changes nothing', async () => {
    const store = freshStore(given());
    await seedReviews(store.database, 60, SEED, 6);
    const library = createLibrary(store);
    const before = valueIn(await library.list(QUERY));
    const records = valueIn(await library.read({ kind: 'everything' }));
    expect([records.products.length, records.assessments.length]).toEqual([15, 60]);
    expect(before.total).toBe(59);

    const again = freshStore(given());
    valueIn(await createLibrary(again).importRecords(records));
    expect(valueIn(await createLibrary(again).list(QUERY))).toEqual(before);
    expect(valueIn(await createLibrary(again).read({ kind: 'everything' }))).toEqual(records);
  });
});
