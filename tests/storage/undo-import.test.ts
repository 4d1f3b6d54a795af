/** Whatever comes in from whatever files, taking it back leaves the database as it was, row for row. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Records, settleKey } from '../../lib/domain/records';
import { createEvidenceDesk } from '../../lib/storage/evidence-desk';
import { importRecords, planImport } from '../../lib/storage/import-records';
import { createLibrary } from '../../lib/storage/library';
import { createPictures } from '../../lib/storage/pictures';
import { createReviews } from '../../lib/storage/reviews';
import { STORE_NAMES } from '../../lib/storage/schema';
import type { Store } from '../../lib/storage/transaction';
import { undoImport } from '../../lib/storage/undo-import';
import { pictureOf, pixelsOf, quoteOf } from '../contracts/evidence-world';
import { EVERYTHING } from '../contracts/library-world';
import { given, idOf, startOfNew, valueIn } from '../contracts/world';
import { recordsArb, SMALL } from '../fixtures/records/arbitraries';
import { COUNCIL_CHECKLIST } from '../fixtures/records/council-checklist';
import { freshStore } from './fresh-store';

const NONE: ReadonlySet<string> = new Set();

async function plain(value: unknown): Promise<unknown> {
  if (!(value instanceof Blob)) return value;
  return { type: value.type, bytes: [...new Uint8Array(await value.arrayBuffer())] };
}

/** A row that counts nothing may as well be missing. */
function countsNothing(row: object): boolean {
  return 'inUse' in row && 'binned' in row && row.inUse === 0 && row.binned === 0;
}

/** Every row of every store with its key, pixels as their bytes; but for what is of this browser alone. */
async function dump({ database }: Store): Promise<unknown> {
  const connection = await database.connection();
  const stores: Record<string, unknown> = {};
  for (const name of STORE_NAMES) {
    if (name === 'local') continue;
    const [keys, rows] = await Promise.all([connection.getAllKeys(name), connection.getAll(name)]);
    const entries = rows.map(async (row: object, at) => {
      const fields = Object.entries(row).map(async ([field, value]) => [field, await plain(value)] as const);
      return countsNothing(row) ? [] : [[keys[at], Object.fromEntries(await Promise.all(fields))]];
    });
    stores[name] = (await Promise.all(entries)).flat();
  }
  return stores;
}

/** Brings files in with these questions settled, and gives what takes it back. */
async function brought(store: Store, files: readonly Records[], settled = NONE) {
  const done = await importRecords(store, files, settled);
  if (!done.ok) throw new Error(`expected ok, got ${JSON.stringify(done.error)}`);
  return done.value.undo;
}

/** All questions that could be settled. */
async function askedBy(store: Store, files: readonly Records[]): Promise<ReadonlySet<string>> {
  const plans = await planImport(store, files);
  if (!plans.ok) throw new Error(`expected ok, got ${JSON.stringify(plans.error)}`);
  return new Set(plans.value.flatMap(({ toSettle }) => toSettle.map(settleKey)));
}

it('leaves every row as it was, one after the other, counts and lists among them', async () => {
  const files = fc.array(recordsArb(SMALL), { minLength: 1, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(recordsArb(SMALL), files, fc.boolean(), async (here, inFiles, settles) => {
      const store = freshStore(given());
      const empty = await dump(store);
      const first = await brought(store, [here]);
      const before = await dump(store);
      const settled = settles ? await askedBy(store, inFiles) : NONE;
      const second = await brought(store, inFiles, settled);
      const undone = await undoImport(store, second);
      if (!undone.ok) throw new Error(`expected ok, got ${JSON.stringify(undone.error)}`);
      expect(await dump(store)).toEqual(before);
      expect((await undoImport(store, first)).ok).toBe(true);
      expect(await dump(store)).toEqual(empty);
    }),
    { numRuns: 120 },
  );
}, 120_000);

function adapterOn(store: Store) {
  return {
    library: createLibrary(store),
    reviews: createReviews(store),
    desk: createEvidenceDesk(store),
    pictures: createPictures(store),
  };
}

/** A quote and a picture of review 1, and a backup of them. */
async function evidenced(): Promise<{ readonly store: Store; readonly saved: Records }> {
  const store = freshStore(given());
  const { reviews, desk, pictures, library } = adapterOn(store);
  valueIn(await reviews.start(startOfNew(1)));
  valueIn(await desk.keep(quoteOf(1), 0));
  valueIn(await pictures.keep(pictureOf(2), pixelsOf(2)));
  return { store, saved: valueIn(await library.read(EVERYTHING)) };
}

it('puts back what was damaged here, and pixels that stood without their picture', async () => {
  const { store, saved } = await evidenced();
  const connection = await store.database.connection();
  await connection.put('evidence', { ...quoteOf(1), lane: 'a secret' } as never);
  await connection.delete('evidence', pictureOf(2).id);
  await connection.delete('texts', [idOf(1), pictureOf(2).id]);
  const before = await dump(store);
  const undo = await brought(store, [saved]);
  expect(undo.records).toBe(2);
  expect(valueIn(await createLibrary(store).read(EVERYTHING)).evidence).toEqual(saved.evidence);
  expect((await undoImport(store, undo)).ok).toBe(true);
  expect(await dump(store)).toEqual(before);
});

it('refuses when evidence was kept with a review it brought, and keeps that', async () => {
  const { saved } = await evidenced();
  const store = freshStore(given());
  const undo = await brought(store, [saved]);
  valueIn(await createEvidenceDesk(store).keep(quoteOf(3), 0));
  const before = await dump(store);
  expect(await undoImport(store, undo)).toMatchObject({ ok: false, error: { kind: 'refused' } });
  expect(await dump(store)).toEqual(before);
});

it('refuses when evidence it brought was changed, and goes on when it was only looked for again', async () => {
  const { saved } = await evidenced();
  const store = freshStore(given());
  const desk = createEvidenceDesk(store);
  const undo = await brought(store, [saved]);
  const check = {
    when: '2026-03-05T09:00:00.000Z',
    finding: { kind: 'gone' as const },
    textHash: 'd'.repeat(64),
    unread: [],
  };
  valueIn(await desk.recordChecks(idOf(1), [{ evidenceId: quoteOf(1).id, check }]));
  expect((await undoImport(store, undo)).ok).toBe(true);
  const again = await brought(store, [saved]);
  const quote = valueIn(await desk.of(idOf(1))).find(({ kind }) => kind === 'quote');
  if (!quote) throw new Error('no quote');
  valueIn(await desk.keep({ ...quote, note: 'changed' }, quote.revision));
  expect((await undoImport(store, again)).ok).toBe(false);
});

it('refuses while a review was begun with a checklist it brought, and counts others anew when it goes', async () => {
  const first = adapterOn(freshStore(given()));
  valueIn(await first.library.keepChecklist(COUNCIL_CHECKLIST));
  valueIn(await first.reviews.start(startOfNew(1, {}, { checklist: COUNCIL_CHECKLIST.ref })));
  const saved = valueIn(await first.library.read(EVERYTHING));
  const store = freshStore(given());
  await brought(store, [{ ...saved, checklists: [] }]);
  const before = await dump(store);
  const undo = await brought(store, [saved]);
  expect(await dump(store)).not.toEqual(before);
  const { library, reviews } = adapterOn(store);
  valueIn(await reviews.start(startOfNew(5, {}, { checklist: COUNCIL_CHECKLIST.ref })));
  expect((await undoImport(store, undo)).ok).toBe(false);
  valueIn(await library.setBinned([idOf(5)], true));
  valueIn(await library.removeForGood(idOf(5)));
  expect((await undoImport(store, undo)).ok).toBe(true);
  expect(await dump(store)).toEqual(before);
});
