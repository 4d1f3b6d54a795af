/** The database opens from every earlier version, gives way to a newer one, and comes back when it was shut. */
import { forceCloseDatabase } from 'fake-indexeddb';
import { deleteDB, openDB, unwrap } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import type { Library } from '../../lib/app/ports';
import { isPrivateRole, ROLES } from '../../lib/domain/assessment';
import { NEW_LETTER } from '../../lib/domain/letter-record';
import { createDatabase } from '../../lib/storage/database';
import { createEvidenceDesk } from '../../lib/storage/evidence-desk';
import { createLibrary } from '../../lib/storage/library';
import { createPictures } from '../../lib/storage/pictures';
import { refillOutcomes } from '../../lib/storage/refill-outcomes';
import { createReviews } from '../../lib/storage/reviews';
import { DATABASE_NAME, STORE_NAMES } from '../../lib/storage/schema';
import { DATABASE_VERSION, UPGRADES } from '../../lib/storage/upgrades';
import { bytesIn, pictureOf, pixelsOf, pngOf, quoteOf } from '../contracts/evidence-world';
import { importOne, PLAIN_QUERY } from '../contracts/library-world';
import { errorIn, given, idOf, startOfNew, tickingClock, valueIn, write } from '../contracts/world';
import { COUNCIL_CHECKLIST } from '../fixtures/records/council-checklist';
import { derivedRows } from './derived-rows';
import { emptyIndexedDb, freshStore, windowOn } from './fresh-store';
import { buildGolden, goldenOf, shapeOf } from './golden-database';

const VERSIONS = Array.from({ length: DATABASE_VERSION }, (_, at) => at + 1);

/** The type of `forceCloseDatabase` asks for the class; it takes a connection. */
const shutAsTheBrowserMay = forceCloseDatabase as unknown as (connection: IDBDatabase) => void;

async function outcomesIn(library: Library): Promise<readonly unknown[]> {
  return valueIn(await library.list(PLAIN_QUERY)).items.map(({ outcome }) => outcome);
}

async function openAt(version: number): Promise<void> {
  (await openDB(DATABASE_NAME, version)).close();
}

describe('upgrades', () => {
  it('have one step and one golden database for every version', () => {
    expect(UPGRADES).toHaveLength(DATABASE_VERSION);
    expect(VERSIONS.map((version) => goldenOf(version).version)).toEqual(VERSIONS);
  });

  it('make a new database in the shape of the newest golden one', async () => {
    emptyIndexedDb();
    const connection = await createDatabase().connection();
    expect(shapeOf(unwrap(connection))).toEqual(goldenOf(DATABASE_VERSION).stores);
    expect([...connection.objectStoreNames]).toEqual([...STORE_NAMES].sort());
    expect(connection.version).toBe(DATABASE_VERSION);
  });

  it.each(VERSIONS)('bring version %i to the shape of the newest', async (version) => {
    emptyIndexedDb();
    await buildGolden(goldenOf(version));
    const connection = await createDatabase().connection();
    expect(shapeOf(unwrap(connection))).toEqual(goldenOf(DATABASE_VERSION).stores);
  });

  it.each(VERSIONS)(
    'keep every review of version %i: read, listed, matched and answered on',
    async (version) => {
      emptyIndexedDb();
      await buildGolden(goldenOf(version));
      const damaged = vi.fn();
      const later = { ...given(), clock: tickingClock('2026-04-01T09:00:00.000Z') };
      const store = windowOn(later, { damaged });
      const [reviews, library] = [createReviews(store), createLibrary(store)];
      const records = valueIn(await library.read({ kind: 'everything' }));
      expect(records.products.map(({ name }) => name)).toEqual(['Harbour Notes', 'Bramble Watch']);
      expect(records.assessments.map(({ id }) => id)).toEqual([1, 2, 3].map(idOf));
      expect(records.events.map(({ assessmentId, seq }) => [assessmentId, seq])).toEqual([
        [idOf(1), 1],
        [idOf(1), 2],
        [idOf(1), 3],
        [idOf(2), 1],
      ]);
      const [first] = records.assessments;
      expect(first?.title).toBe('For the Monday panel');
      expect(first?.answers.AAA1).toMatchObject({ value: 'no', note: '' });
      expect(first?.answers.BBB3).toMatchObject({ value: 'does-not-apply', reason: 'no care is touched' });
      expect(damaged).not.toHaveBeenCalled();

      const shown = valueIn(await library.list(PLAIN_QUERY));
      expect(shown.items.map((item) => [item.assessment.id, item.answered, item.asked])).toEqual([
        [idOf(1), 2, 6],
        [idOf(2), 1, 2],
      ]);
      expect(valueIn(await library.list({ ...PLAIN_QUERY, text: 'panel' })).total).toBe(1);
      expect(valueIn(await library.list({ ...PLAIN_QUERY, bin: true })).total).toBe(1);
      const match = valueIn(await reviews.match('https://tallow.example/prices'));
      expect(match.exact?.assessments).toHaveLength(2);
      valueIn(await reviews.recordAnswer(write(1, 'AAA2', { visitId: idOf(500_009) })));
      expect(valueIn(await library.list(PLAIN_QUERY)).items[0]?.answered).toBe(3);
    },
  );

  it('keep all that version 2 brought: helpers, letter and ladder, meetings, and checklists of others', async () => {
    emptyIndexedDb();
    await buildGolden(goldenOf(2));
    const store = windowOn(given());
    const records = valueIn(await createLibrary(store).read({ kind: 'everything' }));
    expect(records.assessments[0]).toMatchObject({
      reviewer: { helper: 'not-said' },
      answers: { BBB3: { helperNote: 'She says it is new.', strength: 1, lived: true } },
      putBack: ['BBB1'],
      declined: ['BBB2'],
      ladder: { workers: { byHand: { level: 2 } } },
      oneThing: 'Ask the night staff.',
      letter: { opening: 'Dear all,', replies: { AAA1: { text: 'It is.' } } },
    });
    expect(records.meetings).toMatchObject([{ title: 'Tuesday group', hands: { AAA1: { no: 4 } } }]);
    expect(records.checklists).toEqual([COUNCIL_CHECKLIST]);
  });

  it('make room for evidence: an older review gets some, and what its answers once listed is dropped', async () => {
    emptyIndexedDb();
    const golden = goldenOf(2);
    const answers = golden.rows.answers?.map((row) => ({ ...row, evidenceIds: [idOf(4_009)] }));
    await buildGolden({ ...golden, rows: { ...golden.rows, answers: answers ?? [] } });
    const store = windowOn(given());
    expect(valueIn(await createEvidenceDesk(store).of(idOf(1)))).toEqual([]);
    const quote = valueIn(await createEvidenceDesk(store).keep(quoteOf(1), 0));
    const picture = valueIn(await createPictures(store).keep(pictureOf(2), pixelsOf(2)));
    const records = valueIn(await createLibrary(store).read({ kind: 'everything' }));
    expect([records.evidence, records.pictures.length]).toEqual([[quote, picture], 1]);
    expect(records.assessments[0]?.answers.AAA1).toBeDefined();
    expect(JSON.stringify(records.assessments)).not.toContain('evidenceIds');
  });

  it('keep all that version 3 brought: evidence with its looks, and pictures with their pixels', async () => {
    emptyIndexedDb();
    await buildGolden(goldenOf(3));
    const store = windowOn(given());
    expect(valueIn(await createEvidenceDesk(store).of(idOf(1)))).toMatchObject([
      {
        kind: 'quote',
        exact: quoteOf(1).exact,
        note: 'Asked twice.',
        checks: [{ finding: { kind: 'gone' } }],
      },
      { kind: 'picture', alt: pictureOf(2).alt, hash: pictureOf(2).hash },
    ]);
    expect(await bytesIn(await createPictures(store).pixels(pictureOf(2).id))).toEqual(pngOf(2));
    const records = valueIn(await createLibrary(store).read({ kind: 'everything' }));
    expect([records.evidence.length, records.pictures.length]).toEqual([2, 1]);
  });

  it('keep all that version 4 brought: exercises with snapshots, what is added to products, outcomes, words', async () => {
    emptyIndexedDb();
    await buildGolden(goldenOf(4));
    const library = createLibrary(windowOn(given()));
    const records = valueIn(await library.read({ kind: 'everything' }));
    expect(records.products[0]).toMatchObject({
      nextReviewOn: '2027-04-01',
      report: { legalName: 'Tallow & Wick Ltd', actions: [{ text: 'Ask for the DPIA.' }] },
      merged: null,
    });
    expect(records.exercises).toMatchObject([{ name: 'Night care 1', snapshots: [{ version: 1 }] }]);
    expect(records.snapshots).toMatchObject([{ exerciseId: idOf(6_001) }]);
    expect(await outcomesIn(library)).toEqual(['not-met', 'quick-review']);
    expect(valueIn(await library.list({ ...PLAIN_QUERY, text: 'asked twice' })).total).toBe(1);
    expect(valueIn(await library.changedAt())).toBe('2026-04-01T08:00:04.000Z');
  });

  it.each([1, 2, 3])(
    'make rows of version %i what this version would have written, once outcomes are worked out',
    async (version) => {
      emptyIndexedDb();
      await buildGolden(goldenOf(version));
      const store = windowOn(given());
      expect(await outcomesIn(createLibrary(store))).toEqual([null, null]);
      expect(await refillOutcomes(store)).toEqual({ ok: true, value: 3 });
      expect(await outcomesIn(createLibrary(store))).toEqual(['not-met', 'quick-review']);
      const upgraded = await derivedRows(store);

      // Nothing is left to do, and that it was done is no change that a backup would hold.
      expect(await refillOutcomes(store)).toEqual({ ok: true, value: 0 });
      expect(valueIn(await createLibrary(store).changedAt())).toBe('1970-01-01T00:00:00.000Z');
      const records = valueIn(await createLibrary(store).read({ kind: 'everything' }));
      const again = freshStore();
      valueIn(await importOne(createLibrary(again), records));
      expect(await derivedRows(again)).toEqual(upgraded);
      expect(upgraded.productListings).toMatchObject([{ reviews: 2 }, { reviews: 0 }]);
    },
  );

  it('find the words of older answers and quotes, and what their letters wait for', async () => {
    emptyIndexedDb();
    const golden = goldenOf(3);
    const letter = {
      ...NEW_LETTER,
      sentOn: '2026-03-02',
      sent: [{ questionId: 'AAA1', text: 'Who was there?' }],
    };
    const assessments = golden.rows.assessments?.map((row) => ({ ...row, letter })) ?? [];
    await buildGolden({ ...golden, rows: { ...golden.rows, assessments } });
    const library = createLibrary(windowOn(given()));
    const find = async (text: string) => valueIn(await library.list({ ...PLAIN_QUERY, text })).total;
    expect([await find('NO CARE is touched'), await find('asked TWICE'), await find('absent')]).toEqual([
      1, 1, 0,
    ]);
    const due = valueIn(await library.due('2026-03-02'));
    // Of three reviews one is in the bin: it waits for nobody.
    expect(due.map(({ kind, on }) => [kind, on])).toEqual([
      ['reply-awaited', '2026-03-02'],
      ['reply-awaited', '2026-03-02'],
    ]);
    expect(valueIn(await library.due('2026-03-01'))).toEqual([]);
  });

  it('bring every other review over beside a damaged one', async () => {
    emptyIndexedDb();
    const golden = goldenOf(3);
    const broken = (name: string, change: object) =>
      golden.rows[name]?.map((row, at) => (at === 0 ? { ...row, ...change } : row)) ?? [];
    const rows = {
      ...golden.rows,
      assessments: broken('assessments', { reviewer: 7, letter: 'Dear all' }),
      products: broken('products', { name: 7 }),
      answers: broken('answers', { note: 7 }),
    };
    await buildGolden({ ...golden, rows });
    const damaged = vi.fn();
    const { items } = valueIn(await createLibrary(windowOn(given(), { damaged })).list(PLAIN_QUERY));
    expect(items).toEqual([]);
    expect(damaged).toHaveBeenCalled();
    const { assessments } = valueIn(
      await createLibrary(windowOn(given()))
        .product(idOf(1_003))
        .then(() => createLibrary(windowOn(given())).read({ kind: 'everything' })),
    );
    expect(assessments.map(({ id }) => id)).toEqual([idOf(3)]);
  });

  it('take reasons of people in private roles out of the log of version 1, and no others', async () => {
    emptyIndexedDb();
    const { rows, ...golden } = goldenOf(1);
    const trace = { value: 'does-not-apply', reason: 'no camera here', hasNote: false };
    const events = ROLES.map((role, at) => ({
      ...rows.events?.[0],
      ...{ assessmentId: idOf(1), seq: at + 1, role, before: trace, after: at % 2 === 0 ? trace : null },
    }));
    await buildGolden({ ...golden, rows: { ...rows, events } });
    const { events: kept } = valueIn(
      await createLibrary(windowOn(given())).read({ kind: 'review', assessmentId: idOf(1) }),
    );
    expect(kept.map(({ role, before }) => [role, before?.reason])).toEqual(
      ROLES.map((role) => [role, isPrivateRole(role) ? '' : 'no camera here']),
    );
    expect(kept.map(({ after }) => after?.strength)).toEqual(
      ROLES.map((_, at) => (at % 2 === 0 ? null : undefined)),
    );
  });

  it('leave a database that came from a newer version alone, and say that it is closed to this one', async () => {
    const store = freshStore();
    await openAt(DATABASE_VERSION + 1);
    const failure = errorIn(await createReviews(store).start(startOfNew(1)));
    expect(failure).toMatchObject({ kind: 'storage', reason: 'closed' });
  });
});

describe('an open window', () => {
  it('lets a newer version upgrade at once, says so, and is closed from then on', async () => {
    const blocking = vi.fn();
    const store = freshStore(given(), { blocking });
    const reviews = createReviews(store);
    valueIn(await reviews.start(startOfNew(1)));
    await openAt(DATABASE_VERSION + 1);
    expect(blocking).toHaveBeenCalledOnce();
    expect(errorIn(await reviews.recordAnswer(write(1, 'AAA1')))).toMatchObject({ reason: 'closed' });
  });

  it('lets the database be deleted, and begins a new one when it is used again', async () => {
    const blocking = vi.fn();
    const reviews = createReviews(freshStore(given(), { blocking }));
    valueIn(await reviews.start(startOfNew(1)));
    await deleteDB(DATABASE_NAME);
    expect(blocking).toHaveBeenCalledOnce();
    expect(errorIn(await reviews.open(idOf(1)))).toEqual({ kind: 'not-found' });
  });

  it('says that an older window blocks it, and opens once that window is closed', async () => {
    emptyIndexedDb();
    const older = await openDB(DATABASE_NAME, DATABASE_VERSION);
    // As if this window were of the next version.
    const original = IDBFactory.prototype.open;
    const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (this: IDBFactory, name) {
      return original.call(this, name, DATABASE_VERSION + 1);
    });
    const blocked = vi.fn(() => older.close());
    const connection = await createDatabase({ blocked }).connection();
    expect(blocked).toHaveBeenCalledOnce();
    expect(connection.version).toBe(DATABASE_VERSION + 1);
    open.mockRestore();
  });

  it('says when the browser shut the connection, and opens it again on the next use', async () => {
    const terminated = vi.fn();
    const store = freshStore(given(), { terminated });
    const reviews = createReviews(store);
    valueIn(await reviews.start(startOfNew(1)));
    const before = await store.database.connection();
    shutAsTheBrowserMay(unwrap(before));
    await vi.waitFor(() => expect(terminated).toHaveBeenCalledOnce());
    valueIn(await reviews.recordAnswer(write(1, 'AAA1')));
    expect(await store.database.connection()).not.toBe(before);
  });

  it('opens one connection, however many uses ask for it at once', async () => {
    const open = vi.spyOn(IDBFactory.prototype, 'open');
    const { database } = freshStore();
    const [one, other] = await Promise.all([database.connection(), database.connection()]);
    expect(one).toBe(other);
    expect(open).toHaveBeenCalledOnce();
    open.mockRestore();
  });

  it('opens nothing until it is used, and lets go of a connection closed while it was opening', async () => {
    emptyIndexedDb();
    const open = vi.spyOn(IDBFactory.prototype, 'open');
    const database = createDatabase();
    expect(open).not.toHaveBeenCalled();
    const opening = database.connection();
    database.close();
    await opening;
    // Were that connection still open, this would wait for it for ever.
    await deleteDB(DATABASE_NAME);
    expect((await database.connection()).version).toBe(DATABASE_VERSION);
    open.mockRestore();
  });
});
