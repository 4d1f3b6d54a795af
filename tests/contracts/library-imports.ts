/** The part of the library's contract that brings in several files at once, settles questions, and takes it back. */
import { describe, expect, it } from 'vitest';
import type { ImportDone } from '../../lib/app/library-ports';
import type { Library, Records } from '../../lib/app/ports';
import { settleKey } from '../../lib/domain/records';
import { exerciseOf, headOf, kindOf, SNAPSHOT_TEXT } from './exercise-world';
import { EVERYTHING, filled, type LibraryAdapter, listed, type MakeLibrary, query } from './library-world';
import { content, given, idOf, meetingOf, startOfKnown, startOfNew, valueIn, write } from './world';

const NONE: ReadonlySet<string> = new Set();
const AAA1 = settleKey({ assessmentId: idOf(1), questionId: 'AAA1' });

/** All that was made, an exercise with its snapshot and a meeting among it. */
async function backup(makeLibrary: MakeLibrary): Promise<Records> {
  const { library } = await filled(makeLibrary);
  valueIn(await library.saveMeeting(meetingOf(1), 0));
  const { id } = valueIn(await library.saveExercise(exerciseOf(1, [1, 3]), 0));
  valueIn(await library.closeExercise(id, 1, headOf(1, 1), SNAPSHOT_TEXT));
  return valueIn(await library.read(EVERYTHING));
}

/** A store in which somebody answered the first question of review 1 with no, and the second not at all. */
async function otherwise(makeLibrary: MakeLibrary): Promise<LibraryAdapter> {
  const adapter = await makeLibrary(given());
  valueIn(await adapter.reviews.start(startOfNew(1)));
  const no = { content: content({ value: 'no', note: 'ours' }), visitId: idOf(500_009) };
  valueIn(await adapter.reviews.recordAnswer(write(1, 'AAA1', no)));
  return adapter;
}

async function brought(library: Library, files: readonly Records[], settled = NONE): Promise<ImportDone> {
  const done = await library.importRecords(files, settled);
  if (!done.ok) throw new Error(`expected ok, got ${JSON.stringify(done.error)}`);
  return done.value;
}

/** What bringing files in and taking that back must do, over each adapter `makeLibrary` gives. */
export function importsContract(makeLibrary: MakeLibrary): void {
  describe('several files', () => {
    it('are planned one after the other, and come in as planned', async () => {
      const all = await backup(makeLibrary);
      const { library } = await filled(makeLibrary);
      const review = valueIn(await library.read({ kind: 'review', assessmentId: idOf(1) }));
      const other = await makeLibrary(given());
      const plans = valueIn(await other.library.planImport([review, all, review]));
      expect(plans.map(({ items }) => items.find(({ id }) => id === idOf(1))?.fate)).toEqual([
        'new',
        'same',
        'same',
      ]);
      expect(valueIn(await other.library.read(EVERYTHING)).products).toEqual([]);
      expect((await brought(other.library, [review, all, review])).plans).toEqual(plans);
      expect(valueIn(await other.library.read(EVERYTHING))).toEqual(all);
    });

    it('all stay out when one of them is refused', async () => {
      const all = await backup(makeLibrary);
      const { library } = await makeLibrary(given());
      const bad = { ...all, products: [] };
      expect(kindOf(await library.planImport([all, bad]))).toBe('refused');
      expect(kindOf(await library.importRecords([all, bad], NONE))).toBe('refused');
      expect(valueIn(await library.read(EVERYTHING)).products).toEqual([]);
    });

    it('may be none, and leave nothing to take back', async () => {
      const { library } = await makeLibrary(given());
      const done = await brought(library, []);
      expect([done.plans, done.undo.records]).toEqual([[], 0]);
      expect(kindOf(await library.undoImport(done.undo))).toBe('ok');
    });
  });

  describe('products that were made one', () => {
    it('come in as they are with a backup, and can be taken apart there', async () => {
      const { library } = await filled(makeLibrary);
      valueIn(await library.saveMeeting(meetingOf(3), 0));
      valueIn(await library.saveExercise(exerciseOf(1, [3, 4]), 0));
      const apart = valueIn(await library.read(EVERYTHING));
      valueIn(await library.mergeProducts(idOf(1_001), idOf(1_003)));
      const all = valueIn(await library.read(EVERYTHING));
      const other = await makeLibrary(given());
      await brought(other.library, [all]);
      expect(valueIn(await other.library.read(EVERYTHING))).toEqual(all);
      expect(valueIn(await other.library.mergedInto(idOf(1_001))).map(({ id }) => id)).toEqual([idOf(1_003)]);
      valueIn(await other.library.unmergeProduct(idOf(1_003)));
      const again = valueIn(await other.library.read(EVERYTHING));
      const places = ({ assessments, meetings, exercises }: Records) => [
        assessments.map(({ id, productId }) => [id, productId]),
        meetings.map(({ id, productId }) => [id, productId]),
        exercises.map(({ id, productIds }) => [id, productIds.toSorted()]),
      ];
      expect(places(again)).toEqual(places(apart));
    });

    it('take in what an older file has of the one that is no longer there', async () => {
      const { library, reviews } = await filled(makeLibrary);
      valueIn(await reviews.recordAnswer(write(4, 'AAA1')));
      const old = valueIn(await library.read(EVERYTHING));
      valueIn(await library.mergeProducts(idOf(1_001), idOf(1_003)));
      valueIn(await library.setBinned([idOf(3)], true));
      valueIn(await library.removeForGood(idOf(3)));
      await brought(library, [old]);
      const { assessment, product } = valueIn(await reviews.open(idOf(3)));
      expect([assessment.productId, product.id]).toEqual([idOf(1_001), idOf(1_001)]);
      expect(await listed(library)).toContain(idOf(3));
    });

    it('stay when the last review of the one they became goes', async () => {
      const { library } = await filled(makeLibrary);
      valueIn(await library.mergeProducts(idOf(1_003), idOf(1_004)));
      for (const id of [idOf(3), idOf(4)]) {
        valueIn(await library.setBinned([id], true));
        valueIn(await library.removeForGood(id));
      }
      expect(valueIn(await library.mergedInto(idOf(1_003))).map(({ id }) => id)).toEqual([idOf(1_004)]);
      expect(kindOf(await library.unmergeProduct(idOf(1_004)))).toBe('ok');
    });
  });

  describe('questions answered otherwise', () => {
    it('are named with both answers, and stay as they are here unless the file’s was chosen', async () => {
      const all = await backup(makeLibrary);
      const { library, reviews } = await otherwise(makeLibrary);
      const [plan] = valueIn(await library.planImport([all]));
      expect(plan?.toSettle).toMatchObject([
        { assessmentId: idOf(1), questionId: 'AAA1', here: { value: 'no' }, inFile: { value: 'yes' } },
      ]);
      await brought(library, [all]);
      expect(valueIn(await reviews.open(idOf(1))).assessment.answers.AAA1?.value).toBe('no');
    });

    it('take the chosen answer, with an event that says what stood before, and can be answered on', async () => {
      const all = await backup(makeLibrary);
      const { library, reviews } = await otherwise(makeLibrary);
      const done = await brought(library, [all], new Set([AAA1]));
      const item = done.plans[0]?.items.find(({ id }) => id === idOf(1));
      expect(item).toMatchObject({ fate: 'merged', conflicts: [] });
      const { assessment } = valueIn(await reviews.open(idOf(1)));
      expect(assessment.answers.AAA1).toMatchObject({
        value: 'yes',
        note: '',
        revision: assessment.revision,
      });
      const { events } = valueIn(await library.read({ kind: 'review', assessmentId: idOf(1) }));
      expect(events.at(-1)).toMatchObject({
        questionId: 'AAA1',
        before: { value: 'no', hasNote: true },
        after: { value: 'yes' },
      });
      const seenRevision = assessment.answers.AAA1?.revision ?? 0;
      const partly = { seenRevision, content: content({ value: 'partly' }) };
      expect(kindOf(await reviews.recordAnswer(write(1, 'AAA1', partly)))).toBe('ok');
    });

    it('take off that a question was declined here', async () => {
      const all = await backup(makeLibrary);
      const { library, reviews } = await makeLibrary(given());
      valueIn(await reviews.start(startOfNew(1)));
      const change = { kind: 'declined', questionId: 'AAA1', on: true } as const;
      valueIn(await reviews.amend({ assessmentId: idOf(1), change }));
      await brought(library, [all], new Set([AAA1]));
      const { declined, answers } = valueIn(await reviews.open(idOf(1))).assessment;
      expect([declined, answers.AAA1?.value]).toEqual([[], 'yes']);
      expect(await listed(library, { progress: 'all-answered' })).toEqual([idOf(1)]);
    });
  });

  describe('undoImport', () => {
    it('takes away all that came in', async () => {
      const all = await backup(makeLibrary);
      const { library } = await makeLibrary(given());
      const before = valueIn(await library.read(EVERYTHING));
      const { undo } = await brought(library, [all]);
      expect(undo.records).toBe(3 + 4 + 1 + 1 + 1);
      expect(kindOf(await library.undoImport(undo))).toBe('ok');
      expect(valueIn(await library.read(EVERYTHING))).toEqual(before);
      expect(valueIn(await library.list(query()))).toEqual({ items: [], total: 0 });
      expect(kindOf(await library.snapshot(idOf(8_001)))).toBe('not-found');
    });

    it('brings back what it changed, events, totals and times too', async () => {
      const all = await backup(makeLibrary);
      const { library } = await otherwise(makeLibrary);
      const before = valueIn(await library.read(EVERYTHING));
      const shown = valueIn(await library.list(query()));
      const { undo } = await brought(library, [all], new Set([AAA1]));
      expect(valueIn(await library.list(query()))).not.toEqual(shown);
      expect(kindOf(await library.undoImport(undo))).toBe('ok');
      expect(valueIn(await library.read(EVERYTHING))).toEqual(before);
      expect(valueIn(await library.list(query()))).toEqual(shown);
    });

    it('does so once', async () => {
      const { library } = await makeLibrary(given());
      const { undo } = await brought(library, [await backup(makeLibrary)]);
      expect(kindOf(await library.undoImport(undo))).toBe('ok');
      expect(kindOf(await library.undoImport(undo))).toBe('refused');
      expect(kindOf(await library.undoImport({ records: 1, token: {} }))).toBe('refused');
    });

    it('leaves alone what the import did not touch, whatever was done to it', async () => {
      const all = await backup(makeLibrary);
      const { library, reviews } = await makeLibrary(given());
      valueIn(await reviews.start(startOfNew(9)));
      const { undo } = await brought(library, [all]);
      valueIn(await reviews.recordAnswer(write(9, 'AAA1')));
      expect(kindOf(await library.undoImport(undo))).toBe('ok');
      const { assessments } = valueIn(await library.read(EVERYTHING));
      expect(assessments.map(({ id, answers }) => [id, Object.keys(answers)])).toEqual([[idOf(9), ['AAA1']]]);
      expect(valueIn(await library.list(query())).total).toBe(1);
    });

    it.each<[string, (adapter: LibraryAdapter) => Promise<unknown>]>([
      ['a review was answered', ({ reviews }) => reviews.recordAnswer(write(2, 'AAA1'))],
      ['a review was put in the bin', ({ library }) => library.setBinned([idOf(3)], true)],
      ['a review was begun of a product', ({ reviews }) => reviews.start(startOfKnown(20, 3))],
      ['a meeting was saved of a product', ({ library }) => library.saveMeeting(meetingOf(4), 0)],
      ['an exercise took a product', ({ library }) => library.saveExercise(exerciseOf(2, [4]), 0)],
      ['an exercise was opened again', ({ library }) => library.reopenExercise(exerciseOf(1, []).id)],
      ['a meeting was taken away', ({ library }) => library.removeMeeting(meetingOf(1).id)],
      [
        'a product was described otherwise',
        async ({ library, reviews }) => {
          const { product } = valueIn(await library.product(idOf(1_003)));
          const { id: productId, revision: seenRevision, vendor, version, useTypes, facts } = product;
          const description = { name: 'Another', vendor, version, useTypes, facts };
          valueIn(await reviews.updateProduct({ productId, seenRevision, description, addPageKey: null }));
        },
      ],
      [
        'products were made one',
        async ({ library }) => valueIn(await library.mergeProducts(idOf(1_003), idOf(1_004))),
      ],
    ])('refuses when since then %s, and takes nothing back', async (_, change) => {
      const all = await backup(makeLibrary);
      const adapter = await makeLibrary(given());
      const { undo } = await brought(adapter.library, [all]);
      await change(adapter);
      const before = valueIn(await adapter.library.read(EVERYTHING));
      expect(kindOf(await adapter.library.undoImport(undo))).toBe('refused');
      expect(valueIn(await adapter.library.read(EVERYTHING))).toEqual(before);
    });

    it('lets the same file come in again afterwards', async () => {
      const all = await backup(makeLibrary);
      const { library } = await makeLibrary(given());
      valueIn(await library.undoImport((await brought(library, [all])).undo));
      const again = await brought(library, [all]);
      expect(new Set(again.plans[0]?.items.map(({ fate }) => fate))).toEqual(new Set(['new']));
      expect(valueIn(await library.read(EVERYTHING))).toEqual(all);
    });
  });
}
