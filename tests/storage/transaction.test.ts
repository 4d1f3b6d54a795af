/** What storage says when it cannot: each failure as an outcome, nothing half written, and the next try works. */
import { IDBObjectStore as FakeObjectStore } from 'fake-indexeddb';
import { unwrap } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createLibrary } from '../../lib/storage/library';
import { DamagedRecord, storageFailure } from '../../lib/storage/outcome';
import { createReviews } from '../../lib/storage/reviews';
import { reading, type Store, writing } from '../../lib/storage/transaction';
import { errorIn, idOf, startOfNew, valueIn, write } from '../contracts/world';
import { freshStore } from './fresh-store';

afterEach(() => {
  vi.restoreAllMocks();
});

async function storeWithReview(): Promise<Store> {
  const store = freshStore();
  valueIn(await createReviews(store).start(startOfNew(1)));
  return store;
}

/** Makes the n-th `put` from here on fail as the browser would: later, through its request. */
function failPut(nth: number, error: DOMException): void {
  const original = FakeObjectStore.prototype.put;
  let calls = 0;
  vi.spyOn(FakeObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
    const request = original.apply(this, row);
    calls += 1;
    // The fake keeps what it still has to do on the transaction; there is no public way to make it fail.
    const pending: { operation: () => void }[] = Reflect.get(this.transaction, '_requests');
    const last = pending.at(-1);
    if (calls === nth && last) {
      last.operation = () => {
        throw error;
      };
    }
    return request;
  });
}

/** Makes the next transaction that writes fail as it completes, with this error (`null`: without a word). */
function failCommit(error: 'QuotaExceededError' | null): void {
  const original = FakeObjectStore.prototype.put;
  vi.spyOn(FakeObjectStore.prototype, 'put').mockImplementationOnce(function (this: IDBObjectStore, ...row) {
    const request = original.apply(this, row);
    const { transaction } = this;
    // Once it is completing nobody may abort a transaction but the browser: in the fake, by this.
    request.addEventListener('success', () => Reflect.get(transaction, '_abort').call(transaction, error));
    return request;
  });
}

async function answeredIn(store: Store): Promise<readonly string[]> {
  return Object.keys(valueIn(await createReviews(store).open(idOf(1))).assessment.answers);
}

describe('storageFailure', () => {
  it.each([
    ['QuotaExceededError', 'full'],
    ['InvalidStateError', 'closed'],
    ['VersionError', 'closed'],
    ['AbortError', 'closed'],
    ['UnknownError', 'unavailable'],
    ['SecurityError', 'unavailable'],
    ['DataError', 'unavailable'],
  ] as const)('reads %s as %s', (name, reason) => {
    expect(storageFailure(new DOMException('in its own words', name))).toEqual({
      kind: 'storage',
      reason,
      detail: `${name}: in its own words`,
    });
  });

  it('names an error that says nothing, and anything that is no error', () => {
    expect(storageFailure(new DOMException('', 'UnknownError')).detail).toBe('UnknownError');
    expect(storageFailure('gone')).toMatchObject({ reason: 'unavailable', detail: 'Error: gone' });
  });
});

describe('a write that fails', () => {
  it.each([1, 2, 3, 4])('writes nothing of it when there is no room for put %i, and says so', async (nth) => {
    const store = await storeWithReview();
    failPut(nth, new DOMException('no room', 'QuotaExceededError'));
    const reviews = createReviews(store);
    expect(errorIn(await reviews.recordAnswer(write(1, 'AAA1')))).toMatchObject({ reason: 'full' });
    vi.restoreAllMocks();
    expect(await answeredIn(store)).toEqual([]);
    const records = valueIn(await createLibrary(store).read({ kind: 'everything' }));
    expect(records.events).toEqual([]);
    expect(valueIn(await reviews.recordAnswer(write(1, 'AAA1'))).answer?.value).toBe('yes');
    expect(await answeredIn(store)).toEqual(['AAA1']);
  });

  it('tells nobody of a change', async () => {
    const changed = vi.fn();
    const store = { ...(await storeWithReview()), changed };
    failPut(4, new DOMException('no room', 'QuotaExceededError'));
    errorIn(await createReviews(store).recordAnswer(write(1, 'AAA1')));
    expect(changed).not.toHaveBeenCalled();
  });

  it('says there is no room when that shows only as the transaction completes', async () => {
    const store = await storeWithReview();
    failCommit('QuotaExceededError');
    const outcome = await createReviews(store).recordAnswer(write(1, 'AAA1'));
    expect(errorIn(outcome)).toEqual({
      kind: 'storage',
      reason: 'full',
      detail: 'QuotaExceededError',
    });
    expect(await answeredIn(store)).toEqual([]);
  });

  it('says it was closed when the browser breaks it off without a word, and opens anew for the next', async () => {
    const store = await storeWithReview();
    failCommit(null);
    const reviews = createReviews(store);
    expect(errorIn(await reviews.recordAnswer(write(1, 'AAA1')))).toMatchObject({ reason: 'closed' });
    expect(valueIn(await reviews.recordAnswer(write(1, 'AAA1'))).answer?.value).toBe('yes');
  });

  it('leaves nothing half written by a mistake of ours, and does not hide the mistake', async () => {
    const store = await storeWithReview();
    const mistaken = writing(store, async ({ tx }) => {
      await tx.objectStore('assessments').delete(idOf(1));
      throw new TypeError('a mistake');
    });
    await expect(mistaken).rejects.toThrow('a mistake');
    expect(await answeredIn(store)).toEqual([]);
  });
});

describe('a database that cannot be used', () => {
  it('gives an outcome when it cannot be opened, and opens when it can again', async () => {
    const store = freshStore();
    const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementationOnce(() => {
      throw new DOMException('denied', 'UnknownError');
    });
    const reviews = createReviews(store);
    expect(errorIn(await reviews.open(idOf(1)))).toEqual({
      kind: 'storage',
      reason: 'unavailable',
      detail: 'UnknownError: denied',
    });
    open.mockRestore();
    expect(errorIn(await reviews.open(idOf(1)))).toEqual({ kind: 'not-found' });
  });

  it('says it is closed when its connection was shut under it, and opens anew for the next', async () => {
    const store = await storeWithReview();
    unwrap(await store.database.connection()).close();
    const reviews = createReviews(store);
    expect(errorIn(await reviews.recordAnswer(write(1, 'AAA1')))).toMatchObject({ reason: 'closed' });
    expect(valueIn(await reviews.recordAnswer(write(1, 'AAA1'))).answer?.value).toBe('yes');
  });

  it('reads a damaged record as unavailable', async () => {
    const { database } = freshStore();
    const outcome = await reading(database, () => Promise.reject(new DamagedRecord('review 1, title')));
    expect(errorIn(outcome)).toMatchObject({
      reason: 'unavailable',
      detail: 'DamagedRecord: review 1, title',
    });
  });
});
