/** The direct adapters of evidence keep the contract; and what only the store can show: news, room, damage, sweeping. */
import { IDBObjectStore as FakeObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RecordsChanged } from '../../lib/app/ports';
import { PICTURE_BYTES_MAX } from '../../lib/domain/evidence';
import { createEvidenceDesk } from '../../lib/storage/evidence-desk';
import { createLibrary } from '../../lib/storage/library';
import { createPictures } from '../../lib/storage/pictures';
import { createReviews } from '../../lib/storage/reviews';
import { sweepPixels } from '../../lib/storage/sweep-pixels';
import type { Store } from '../../lib/storage/transaction';
import { evidenceContract } from '../contracts/evidence-contract';
import {
  begun,
  bytesIn,
  type EvidenceAdapter,
  lookAt,
  pictureOf,
  pixelsOf,
  pngOf,
  quoteOf,
} from '../contracts/evidence-world';
import { EVERYTHING, importOne, streamed } from '../contracts/library-world';
import { errorIn, given, idOf, sha256Of, valueIn } from '../contracts/world';
import { freshStore } from './fresh-store';

function adapterOn(store: Store): EvidenceAdapter {
  return {
    desk: createEvidenceDesk(store),
    pictures: createPictures(store),
    library: createLibrary(store),
    reviews: createReviews(store),
  };
}

evidenceContract('straight on the database', async (world) => adapterOn(freshStore(world)));

afterEach(() => {
  vi.restoreAllMocks();
});

type SetUp = {
  readonly store: Store;
  readonly adapter: EvidenceAdapter;
  readonly told: readonly RecordsChanged[];
  readonly damage: readonly string[];
};

/** The reviews of the contract, in a store that tells what it changed and what was damaged. */
async function setUp(): Promise<SetUp> {
  const told: RecordsChanged[] = [];
  const damage: string[] = [];
  const opened = freshStore(given(), { damaged: (detail) => damage.push(detail) });
  const store: Store = { ...opened, changed: (what) => told.push(what) };
  const adapter = await begun(async () => adapterOn(store));
  told.length = 0;
  return { store, adapter, told, damage };
}

/** Ids of all pixels there are, whether or not a picture has them. */
async function pixelIds({ database }: Store): Promise<readonly string[]> {
  return (await database.connection()).getAllKeys('pictures');
}

/** Makes the n-th `put` from here on fail for want of room. */
function failPut(nth: number): void {
  const original = FakeObjectStore.prototype.put;
  let calls = 0;
  vi.spyOn(FakeObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
    calls += 1;
    if (calls === nth) throw new DOMException('no room', 'QuotaExceededError');
    return original.apply(this, row);
  });
}

describe('what other windows are told of evidence', () => {
  it('names the review, once it is written, and is silent when nothing was', async () => {
    const { adapter, told } = await setUp();
    const { desk, pictures } = adapter;
    const news = { assessmentIds: [idOf(1)], productIds: [] };
    const quote = valueIn(await desk.keep(quoteOf(1), 0));
    valueIn(await desk.keep(quoteOf(1), 0));
    errorIn(await desk.keep({ ...quote, note: 'stale' }, 9));
    expect(told).toEqual([news]);
    const picture = valueIn(await pictures.keep(pictureOf(2), pixelsOf(2)));
    valueIn(await pictures.keep(pictureOf(2), pixelsOf(2)));
    expect(told).toEqual([news, news]);
    const looks = [{ evidenceId: quote.id, check: lookAt(1, { kind: 'gone' }) }];
    valueIn(await desk.recordChecks(idOf(1), looks));
    valueIn(await desk.recordChecks(idOf(1), looks));
    expect(told).toEqual([news, news, news]);
    valueIn(await desk.remove(idOf(1), picture.id));
    valueIn(await desk.remove(idOf(1), picture.id));
    expect(told).toEqual([news, news, news, news]);
  });
});

describe('a browser with no room left', () => {
  it.each([1, 2])(
    'keeps neither a picture nor its pixels when put %i finds none, and says so',
    async (nth) => {
      const { store, adapter, told } = await setUp();
      failPut(nth);
      const outcome = await adapter.pictures.keep(pictureOf(1), pixelsOf(1));
      expect(errorIn(outcome)).toMatchObject({ kind: 'storage', reason: 'full' });
      vi.restoreAllMocks();
      expect(valueIn(await adapter.desk.of(idOf(1)))).toEqual([]);
      expect([await pixelIds(store), told]).toEqual([[], []]);
      expect(valueIn(await adapter.pictures.keep(pictureOf(1), pixelsOf(1))).revision).toBe(1);
    },
  );

  it('loses nothing that was kept', async () => {
    const { adapter } = await setUp();
    const { desk } = adapter;
    const quote = valueIn(await desk.keep(quoteOf(1), 0));
    failPut(1);
    expect(errorIn(await desk.keep({ ...quote, note: 'more' }, 1))).toMatchObject({ reason: 'full' });
    vi.restoreAllMocks();
    expect(valueIn(await desk.of(idOf(1)))).toEqual([quote]);
  });

  it('brings nothing of a file in', async () => {
    const { adapter } = await setUp();
    valueIn(await adapter.pictures.keep(pictureOf(1), pixelsOf(1)));
    const records = valueIn(await adapter.library.read(EVERYTHING));
    const other = await setUp();
    valueIn(await other.adapter.library.setBinned([1, 2, 3].map(idOf), true));
    for (const number of [1, 2, 3]) valueIn(await other.adapter.library.removeForGood(idOf(number)));
    failPut(4);
    expect(errorIn(await importOne(other.adapter.library, records))).toMatchObject({ reason: 'full' });
    vi.restoreAllMocks();
    expect(valueIn(await other.adapter.library.read(EVERYTHING)).products).toEqual([]);
    expect(await pixelIds(other.store)).toEqual([]);
  });
});

describe('damaged evidence', () => {
  type Part = 'quote' | 'no pixels' | 'other pixels' | 'longer pixels' | 'no image' | 'product';

  /** A quote and a picture of review 1; then damage to one of them. */
  async function damagedBy(part: Part): Promise<SetUp> {
    const all = await setUp();
    valueIn(await all.adapter.desk.keep(quoteOf(1), 0));
    valueIn(await all.adapter.pictures.keep(pictureOf(2), pixelsOf(2)));
    const connection = await all.store.database.connection();
    const [quote, picture] = [quoteOf(1), pictureOf(2)];
    const pixels = (blob: unknown) => ({ id: picture.id, _assessmentId: idOf(1), pixels: blob }) as never;
    switch (part) {
      case 'quote':
        await connection.put('evidence', { ...quote, lane: 'a secret' } as never);
        break;
      case 'product':
        await connection.put('evidence', { ...quote, productId: idOf(1_003) });
        break;
      case 'no pixels':
        await connection.delete('pictures', picture.id);
        break;
      case 'other pixels':
        await connection.put('pictures', pixels('a secret'));
        break;
      case 'longer pixels':
        await connection.put('pictures', pixels(pixelsOf(22)));
        break;
      case 'no image': {
        const secret = 'a secret'.padEnd(picture.bytes);
        await connection.put('pictures', pixels(new Blob([secret], { type: 'image/png' })));
      }
    }
    return all;
  }

  it('is left out of its review and told, without a word of it', async () => {
    const { adapter, damage } = await damagedBy('quote');
    const shown = valueIn(await adapter.desk.of(idOf(1)));
    expect(shown.map(({ kind }) => kind)).toEqual(['picture']);
    expect(damage).toEqual([expect.stringContaining(`evidence ${idOf(4_001)}, lane`)]);
    expect(damage.join()).not.toContain('a secret');
    expect(valueIn(await adapter.pictures.ofProduct(idOf(1_001)))).toEqual(shown);
  });

  it('can still be taken away', async () => {
    const { adapter, damage } = await damagedBy('quote');
    expect(errorIn(await adapter.desk.keep(quoteOf(1), 1))).toMatchObject({ reason: 'unavailable' });
    valueIn(await adapter.desk.remove(idOf(1), idOf(4_001)));
    valueIn(await adapter.desk.of(idOf(1)));
    expect(damage).toEqual([]);
  });

  it.each(['no pixels', 'other pixels', 'longer pixels'] as const)(
    'a picture with %s is said to be unavailable',
    async (part) => {
      const { adapter } = await damagedBy(part);
      const failure = errorIn(await adapter.pictures.pixels(pictureOf(2).id));
      expect(failure).toMatchObject({ kind: 'storage', reason: 'unavailable' });
      expect(JSON.stringify(failure)).not.toContain('a secret');
    },
  );

  it.each([
    ['quote', ['picture']],
    ['product', ['picture']],
    ['no pixels', ['quote']],
    ['other pixels', ['quote']],
    ['longer pixels', ['quote']],
    ['no image', ['quote']],
  ] as const)('is left out of files, both halves of it, and told; the rest goes: %s', async (part, kinds) => {
    const { adapter, damage } = await damagedBy(part);
    const { library } = adapter;
    const records = valueIn(await library.read({ kind: 'review', assessmentId: idOf(1) }));
    expect(records.evidence.map(({ kind }) => kind)).toEqual(kinds);
    expect(records.pictures).toHaveLength(records.evidence.filter(({ kind }) => kind === 'picture').length);
    expect(damage).toHaveLength(1);
    expect(damage.join()).not.toContain('a secret');
    const [step] = await streamed(library, EVERYTHING);
    expect([step?.evidence, step?.pictures]).toEqual([records.evidence, records.pictures]);
    const fresh = adapterOn(freshStore());
    valueIn(await importOne(fresh.library, records));
    expect(valueIn(await fresh.library.read(EVERYTHING)).evidence).toEqual(records.evidence);
  });

  it.each(['quote', 'no pixels'] as const)('is made good by a file that has it whole: %s', async (part) => {
    const { adapter: whole } = await setUp();
    valueIn(await whole.desk.keep(quoteOf(1), 0));
    valueIn(await whole.pictures.keep(pictureOf(2), pixelsOf(2)));
    const backup = valueIn(await whole.library.read(EVERYTHING));
    const { adapter } = await damagedBy(part);
    valueIn(await importOne(adapter.library, backup));
    expect(valueIn(await adapter.library.read(EVERYTHING))).toEqual(backup);
    expect(await bytesIn(await adapter.pictures.pixels(pictureOf(2).id))).toEqual(pngOf(2));
  });
});

describe('pixels nobody has a picture of', () => {
  it('stay until the review’s evidence is changed, then go', async () => {
    const { store, adapter } = await setUp();
    const { desk, pictures } = adapter;
    for (const number of [1, 2, 3]) valueIn(await pictures.keep(pictureOf(number), pixelsOf(number)));
    valueIn(await desk.remove(idOf(1), pictureOf(1).id));
    expect(await pixelIds(store)).toEqual([4_001, 4_002, 4_003].map(idOf));
    valueIn(await desk.remove(idOf(1), pictureOf(2).id));
    expect(await pixelIds(store)).toEqual([4_002, 4_003].map(idOf));
    valueIn(await desk.keep(quoteOf(9), 0));
    expect(await pixelIds(store)).toEqual([idOf(4_003)]);
  });

  it('go all at once when nobody is left to bring them back', async () => {
    const { store, adapter } = await setUp();
    const { desk, pictures } = adapter;
    const other = pictureOf(3, { assessmentId: idOf(2) });
    const kept = pictureOf(4);
    for (const [at, picture] of [pictureOf(1), other, kept].entries()) {
      valueIn(await pictures.keep(picture, pixelsOf([1, 3, 4][at] ?? 0)));
    }
    valueIn(await desk.remove(idOf(1), pictureOf(1).id));
    valueIn(await desk.remove(idOf(2), other.id));
    expect(valueIn(await sweepPixels(store))).toBe(2);
    expect(await pixelIds(store)).toEqual([kept.id]);
    expect(valueIn(await sweepPixels(store))).toBe(0);
    expect(await bytesIn(await pictures.pixels(kept.id))).toEqual(pngOf(4));
  });

  it('of a review that was removed for good are gone at once', async () => {
    const { store, adapter } = await setUp();
    valueIn(await adapter.pictures.keep(pictureOf(1), pixelsOf(1)));
    valueIn(await adapter.pictures.keep(pictureOf(2), pixelsOf(2)));
    valueIn(await adapter.desk.remove(idOf(1), pictureOf(2).id));
    valueIn(await adapter.library.setBinned([idOf(1)], true));
    valueIn(await adapter.library.removeForGood(idOf(1)));
    const connection = await store.database.connection();
    expect([await pixelIds(store), await connection.getAllKeys('evidence')]).toEqual([[], []]);
  });
});

describe('a file of many or unreadable pictures', () => {
  /** Three pictures of review 1, as large as a picture may be. */
  async function withLarge(): Promise<EvidenceAdapter> {
    const { adapter } = await setUp();
    for (const number of [1, 2, 3]) {
      const bytes = new Uint8Array(PICTURE_BYTES_MAX);
      bytes.set(pngOf(number));
      const record = pictureOf(number, { bytes: bytes.length, hash: sha256Of(bytes) });
      valueIn(await adapter.pictures.keep(record, new Blob([bytes], { type: 'image/png' })));
    }
    return adapter;
  }

  it('is streamed some pictures at a time, right after their evidence', async () => {
    const { library } = await withLarge();
    const steps = await streamed(library, { kind: 'review', assessmentId: idOf(1) });
    const ids = [1, 2, 3].map((number) => pictureOf(number).id);
    expect(steps.map(({ assessments }) => assessments.length)).toEqual([1, 0]);
    expect(steps.map(({ evidence }) => evidence.map(({ id }) => id))).toEqual([ids, []]);
    expect(steps.map(({ pictures }) => pictures.map(({ evidenceId }) => evidenceId))).toEqual([
      ids.slice(0, 2),
      ids.slice(2),
    ]);
    const [whole] = steps[1]?.pictures ?? [];
    expect(Buffer.from(whole?.base64 ?? '', 'base64').subarray(0, 20)).toEqual(
      Buffer.concat([pngOf(3), new Uint8Array(20)]).subarray(0, 20),
    );
  });

  it('is a failure, not a crash, when the browser loses bytes while it is made', async () => {
    const { adapter } = await setUp();
    valueIn(await adapter.pictures.keep(pictureOf(1), pixelsOf(1)));
    const original = Blob.prototype.arrayBuffer;
    vi.spyOn(Blob.prototype, 'arrayBuffer').mockImplementation(function (this: Blob) {
      if (this.size === pngOf(1).length) return Promise.reject(new DOMException('lost', 'NotReadableError'));
      return original.call(this);
    });
    const failure = { kind: 'storage', reason: 'unavailable', detail: 'NotReadableError: lost' };
    expect(errorIn(await adapter.library.read(EVERYTHING))).toEqual(failure);
    await expect(streamed(adapter.library, EVERYTHING)).rejects.toMatchObject({ cause: failure });
  });
});

describe('the pixels that are stored', () => {
  it('are bytes alone: the name and the time of the file they came from are not', async () => {
    const { store, adapter } = await setUp();
    const file = new File([pngOf(1)], 'Mrs Tallow at breakfast.png', { type: 'image/png', lastModified: 9 });
    const put = vi.spyOn(FakeObjectStore.prototype, 'put');
    valueIn(await adapter.pictures.keep(pictureOf(1, { madeFrom: 'file' }), file));
    const handed = put.mock.calls.map(([row]) => Reflect.get(Object(row), 'pixels')).filter(Boolean);
    // A browser that is handed a file keeps its name; the fake does not, so it is looked at before.
    expect(handed).toEqual([expect.any(Blob)]);
    expect(handed[0]).not.toBeInstanceOf(File);
    const row = await (await store.database.connection()).get('pictures', pictureOf(1).id);
    expect(row?.pixels.type).toBe('image/png');
  });

  it('are refused when the file they come from can no longer be read', async () => {
    const { adapter } = await setUp();
    const gone = pixelsOf(1);
    vi.spyOn(gone, 'arrayBuffer').mockRejectedValue(new DOMException('moved', 'NotReadableError'));
    expect(errorIn(await adapter.pictures.keep(pictureOf(1), gone))).toMatchObject({ kind: 'refused' });
  });
});
