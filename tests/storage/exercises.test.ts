/** What only the store can show of exercises: damage, room, strictness and news. */
import { IDBObjectStore as FakeObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Library, RecordsChanged } from '../../lib/app/ports';
import type { Exercise } from '../../lib/domain/exercise';
import { createLibrary } from '../../lib/storage/library';
import { createReviews } from '../../lib/storage/reviews';
import type { Store } from '../../lib/storage/transaction';
import { exerciseOf, headOf, kindOf, SNAPSHOT_TEXT } from '../contracts/exercise-world';
import { EVERYTHING, streamed } from '../contracts/library-world';
import { given, idOf, startOfNew, valueIn } from '../contracts/world';
import { freshStore } from './fresh-store';

afterEach(() => {
  vi.restoreAllMocks();
});

type SetUp = {
  readonly store: Store;
  readonly library: Library;
  readonly closed: Exercise;
  readonly told: readonly RecordsChanged[];
  readonly damage: readonly string[];
};

/** Exercise 1 about two products, closed with a snapshot, and exercise 2 about nothing yet. */
async function setUp(): Promise<SetUp> {
  const told: RecordsChanged[] = [];
  const damage: string[] = [];
  const opened = freshStore(given(), { damaged: (detail) => damage.push(detail) });
  const store: Store = { ...opened, changed: (what) => told.push(what) };
  const [library, reviews] = [createLibrary(store), createReviews(store)];
  valueIn(await reviews.start(startOfNew(1)));
  valueIn(await reviews.start(startOfNew(2)));
  valueIn(await library.saveExercise(exerciseOf(1, [1, 2]), 0));
  const closing = await library.closeExercise(exerciseOf(1, []).id, 1, headOf(1, 1), SNAPSHOT_TEXT);
  valueIn(await library.saveExercise(exerciseOf(2, []), 0));
  told.length = 0;
  return { store, library, closed: valueIn(closing), told, damage };
}

describe('a damaged exercise', () => {
  it('is left out of lists and backups and told, without a word of it, and cannot be opened', async () => {
    const { store, library, closed, damage } = await setUp();
    await (await store.database.connection()).put('exercises', { ...closed, stage: 'a secret' } as never);
    expect(valueIn(await library.exercises(false)).map(({ id }) => id)).toEqual([idOf(7_002)]);
    expect(damage).toEqual([expect.stringContaining(`exercise ${closed.id}, stage`)]);
    expect(kindOf(await library.exercise(closed.id))).toBe('storage');
    const records = valueIn(await library.read(EVERYTHING));
    // The text of a snapshot that no exercise names would make a file that nobody can open.
    expect([records.exercises.map(({ id }) => id), records.snapshots]).toEqual([[idOf(7_002)], []]);
    const steps = await streamed(library, EVERYTHING);
    expect(steps.flatMap((step) => step.exercises)).toEqual(records.exercises);
    expect(steps.flatMap((step) => step.snapshots)).toEqual([]);
    expect(damage.join()).not.toContain('a secret');
  });

  it('leaves the others whole when only its snapshot is damaged', async () => {
    const { store, library, closed, damage } = await setUp();
    const snapshot = { id: idOf(8_001), exerciseId: closed.id, text: 7 } as never;
    await (await store.database.connection()).put('snapshots', snapshot);
    expect(kindOf(await library.snapshot(idOf(8_001)))).toBe('storage');
    const records = valueIn(await library.read(EVERYTHING));
    expect([records.exercises, records.snapshots]).toEqual([
      [closed, valueIn(await library.exercise(idOf(7_002))).exercise],
      [],
    ]);
    expect(damage).toEqual([expect.stringContaining(`snapshot ${idOf(8_001)}, text`)]);
  });

  it('still opens when one of its products is damaged or gone, without that one', async () => {
    const { store, library, closed, damage } = await setUp();
    const connection = await store.database.connection();
    const row = await connection.get('products', idOf(1_001));
    await connection.put('products', { ...row, facts: 'a secret' } as never);
    const shown = async () =>
      valueIn(await library.exercise(closed.id)).products.map(({ product }) => product.id);
    expect(await shown()).toEqual([idOf(1_002)]);
    expect(damage).toEqual([expect.stringContaining(`product ${idOf(1_001)}, facts`)]);
    await connection.delete('products', idOf(1_002));
    expect(await shown()).toEqual([]);
  });
});

describe('a browser with no room left', () => {
  it('neither closes an exercise nor keeps its snapshot', async () => {
    const { library } = await setUp();
    const original = FakeObjectStore.prototype.put;
    vi.spyOn(FakeObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
      if (this.name === 'snapshots') throw new DOMException('no room', 'QuotaExceededError');
      return original.apply(this, row);
    });
    const closing = await library.closeExercise(idOf(7_002), 1, headOf(2, 1), SNAPSHOT_TEXT);
    expect(closing).toMatchObject({ ok: false, error: { kind: 'storage', reason: 'full' } });
    vi.restoreAllMocks();
    expect(valueIn(await library.exercise(idOf(7_002))).exercise).toMatchObject({
      closedAt: null,
      revision: 1,
    });
    expect(kindOf(await library.snapshot(idOf(8_002)))).toBe('not-found');
  });
});

describe('what other windows are told of an exercise', () => {
  it('names its products, once it is written, and is silent when nothing was', async () => {
    const { library, closed, told } = await setUp();
    const open = valueIn(await library.reopenExercise(closed.id));
    valueIn(await library.reopenExercise(closed.id));
    valueIn(await library.saveExercise(open, open.revision));
    const news = { assessmentIds: [], productIds: [idOf(1_001), idOf(1_002)] };
    expect(told).toEqual([news]);
    valueIn(await library.setExerciseBinned(closed.id, true));
    valueIn(await library.setExerciseBinned(closed.id, true));
    valueIn(await library.removeExercise(closed.id));
    expect(told).toEqual([news, news, news]);
  });
});
