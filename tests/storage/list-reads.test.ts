/** Listing reads whole records only of what is shown, however many there are. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createLibrary } from '../../lib/storage/library';
import { createReviews } from '../../lib/storage/reviews';
import { importOne, PLAIN_QUERY, productQuery } from '../contracts/library-world';
import { CHECKLIST, content, given, STRUCTURE, valueIn, write } from '../contracts/world';
import { seedReviews } from '../fixtures/seed-database';
import { derivedRows } from './derived-rows';
import { freshStore } from './fresh-store';

const SEED = { ref: CHECKLIST, structure: STRUCTURE };

afterEach(() => {
  vi.restoreAllMocks();
});

/** Counts the rows of each store that are read from here on. */
function countRowsRead({ cursors = false } = {}): ReadonlyMap<string, number> {
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
    // A save looks at the latest event through one.
    if (cursors) spied.mockRestore();
    else
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
    ['oldest first', { page: 3, reverse: true }, 0],
    ['by product', { sort: 'product' }, 300],
    ['by words that are rare', { text: 'harbour' }, 32],
    ['by role', { role: 'care-worker' }, 300],
    ['by progress', { progress: 'all-answered' }, 300],
  ] as const)(
    '%s reads the reviews shown, and at most a small row of the others',
    async (_, changes, small) => {
      const store = freshStore(given());
      await seedReviews(store.database, 300, SEED, { kind: 'upTo', most: 6 });
      const rows = countRowsRead();
      const { items, total } = valueIn(
        await createLibrary(store).list({ ...PLAIN_QUERY, ...changes, pageSize: 5 }),
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

describe('listing 75 products', () => {
  it.each([
    ['by name', { page: 3 }, 5],
    ['by vendor from the end', { sort: 'vendor', reverse: true, page: 2 }, 5],
    ['by the last review', { sort: 'last-review' }, 5],
    ['by the next review', { sort: 'next-review', reverse: true }, 5],
    ['by words', { text: 'harbour' }, 75],
    ['by how many reviews', { sort: 'reviews' }, 75],
  ] as const)(
    '%s reads the products shown, at most a small row of the others, and no review',
    async (_, changes, small) => {
      const store = freshStore(given());
      await seedReviews(store.database, 300, SEED, { kind: 'upTo', most: 2 });
      const rows = countRowsRead();
      const query = productQuery({ ...changes, pageSize: 5 });
      const { items, total } = valueIn(await createLibrary(store).listProducts(query));
      expect(items).toHaveLength(5);
      expect(total).toBeGreaterThan(5);
      expect([rows.get('products'), rows.get('productListings')]).toEqual([5, small]);
      expect(rows.get('assessments')).toBeUndefined();
    },
  );
});

describe('saving an answer', () => {
  it('reads no other review of its product, and of its answers those to must-haves alone', async () => {
    const store = freshStore(given());
    await seedReviews(store.database, 300, SEED, { kind: 'upTo', most: 6 });
    const { items } = valueIn(await createLibrary(store).list({ ...PLAIN_QUERY, progress: 'all-answered' }));
    const assessmentId = items[0]?.assessment.id ?? '';
    const { answers } = valueIn(await createReviews(store).open(assessmentId)).assessment;
    vi.restoreAllMocks();
    const rows = countRowsRead({ cursors: true });
    const seenRevision = answers.AAA1?.revision ?? 0;
    const change = { assessmentId, seenRevision, content: content({ note: 'new' }) };
    valueIn(await createReviews(store).recordAnswer(write(1, 'AAA1', change)));
    expect([rows.get('assessments'), rows.get('productListings'), rows.get('products')]).toEqual([
      1,
      1,
      undefined,
    ]);
    // The answer itself, and both must-haves.
    expect(rows.get('answers')).toBe(3);
  });
});

describe('seeded reviews', () => {
  it('are what the store itself would have written: counting them anew changes nothing', async () => {
    const store = freshStore(given());
    await seedReviews(store.database, 60, SEED, { kind: 'upTo', most: 6 });
    const library = createLibrary(store);
    const before = valueIn(await library.list(PLAIN_QUERY));
    const records = valueIn(await library.read({ kind: 'everything' }));
    expect([records.products.length, records.assessments.length]).toEqual([15, 60]);
    expect(before.total).toBe(59);

    const again = freshStore(given());
    valueIn(await importOne(createLibrary(again), records));
    expect(valueIn(await createLibrary(again).list(PLAIN_QUERY))).toEqual(before);
    expect(valueIn(await createLibrary(again).read({ kind: 'everything' }))).toEqual(records);
    expect(await derivedRows(again)).toEqual(await derivedRows(store));
  });
});
