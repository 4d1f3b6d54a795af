/** The part of the library's contract that keeps exercises, closes them, and makes files of them. */
import { describe, expect, it } from 'vitest';
import type { Exercise } from '../../lib/domain/exercise';
import { NO_RECORDS } from '../../lib/domain/records';
import { COUNCIL_CHECKLIST } from '../fixtures/records/council-checklist';
import { exerciseOf, headOf, kindOf, SNAPSHOT_TEXT } from './exercise-world';
import {
  EVERYTHING,
  filled,
  importOne,
  type LibraryAdapter,
  type MakeLibrary,
  streamed,
} from './library-world';
import { BY_COUNCIL, errorIn, given, idOf, meetingOf, startOfKnown, valueIn, write } from './world';

type Decided = LibraryAdapter & { readonly exercise: Exercise };

/** Exercise 1 about the products of reviews 3 and 1, in the filled store. */
async function decided(makeLibrary: MakeLibrary): Promise<Decided> {
  const adapter = await filled(makeLibrary);
  const exercise = valueIn(await adapter.library.saveExercise(exerciseOf(1, [3, 1]), 0));
  return { ...adapter, exercise };
}

/** The same, closed with its first snapshot. */
async function closed(makeLibrary: MakeLibrary): Promise<Decided> {
  const { library, exercise, ...rest } = await decided(makeLibrary);
  const head = headOf(1, 1);
  const done = valueIn(await library.closeExercise(exercise.id, exercise.revision, head, SNAPSHOT_TEXT));
  return { ...rest, library, exercise: done };
}

/** What keeping exercises must do, over each adapter `makeLibrary` gives. */
export function exercisesContract(makeLibrary: MakeLibrary): void {
  describe('saveExercise', () => {
    it('stores a new one at revision 1, with times of the store and nothing closed', async () => {
      const { library } = await filled(makeLibrary);
      const told = exerciseOf(1, [1], { closedAt: '2020-01-01T00:00:00.000Z', snapshots: [headOf(1, 1)] });
      const saved = valueIn(await library.saveExercise(told, 0));
      expect(saved).toMatchObject({ revision: 1, closedAt: null, snapshots: [], deletedAt: null });
      expect(saved.createdAt).toBe(saved.updatedAt);
      expect(saved.createdAt > told.createdAt).toBe(true);
      expect(valueIn(await library.exercise(told.id)).exercise).toEqual(saved);
    });

    it('does nothing when sent again, and shows both when somebody else was quicker', async () => {
      const { library, exercise } = await decided(makeLibrary);
      expect(valueIn(await library.saveExercise(exercise, 0))).toEqual(exercise);
      const mine = valueIn(await library.saveExercise({ ...exercise, name: 'Mine' }, 1));
      const theirs = errorIn(await library.saveExercise({ ...exercise, name: 'Theirs' }, 1));
      expect(theirs).toEqual({ kind: 'exercise-conflict', current: mine });
      expect(valueIn(await library.exercise(exercise.id)).exercise).toEqual(mine);
    });

    it.each([
      ['a product that is not here', exerciseOf(1, [1, 9])],
      ['a product twice', exerciseOf(1, [1, 1])],
      ['no name', exerciseOf(1, [1], { name: ' ' })],
    ])('refuses %s', async (_, exercise) => {
      const { library } = await filled(makeLibrary);
      expect(kindOf(await library.saveExercise(exercise, 0))).toBe('refused');
      expect(valueIn(await library.exercises(false))).toEqual([]);
    });

    it('does not bring back one that was taken away for good', async () => {
      const { library, exercise } = await decided(makeLibrary);
      valueIn(await library.setExerciseBinned(exercise.id, true));
      valueIn(await library.removeExercise(exercise.id));
      expect(kindOf(await library.saveExercise(exercise, exercise.revision))).toBe('not-found');
    });
  });

  describe('exercises', () => {
    it('lists the last changed first, and those in the bin apart', async () => {
      const { library, exercise } = await decided(makeLibrary);
      const second = valueIn(await library.saveExercise(exerciseOf(2, []), 0));
      const ids = async (bin: boolean) => valueIn(await library.exercises(bin)).map(({ id }) => id);
      expect(await ids(false)).toEqual([second.id, exercise.id]);
      valueIn(await library.saveExercise({ ...exercise, purpose: '' }, exercise.revision));
      expect(await ids(false)).toEqual([exercise.id, second.id]);
      valueIn(await library.setExerciseBinned(exercise.id, true));
      expect([await ids(false), await ids(true)]).toEqual([[second.id], [exercise.id]]);
      valueIn(await library.setExerciseBinned(exercise.id, false));
      expect(await ids(false)).toEqual([exercise.id, second.id]);
    });

    it('opens with its products in its own order, with their reviews but those in the bin', async () => {
      const { library, exercise } = await decided(makeLibrary);
      valueIn(await library.setBinned([idOf(2)], true));
      const open = valueIn(await library.exercise(exercise.id));
      expect(open.products.map(({ product }) => product.id)).toEqual([idOf(1_003), idOf(1_001)]);
      expect(open.products.map(({ assessments }) => assessments.map(({ id }) => id))).toEqual([
        [idOf(3)],
        [idOf(1)],
      ]);
      expect(open.products[1]).toEqual(valueIn(await library.product(idOf(1_001))));
      expect(kindOf(await library.exercise(idOf(7_009)))).toBe('not-found');
    });

    it('goes for good from the bin only, with its snapshots, and leaves products and reviews', async () => {
      const { library, exercise } = await closed(makeLibrary);
      expect(kindOf(await library.removeExercise(exercise.id))).toBe('refused');
      valueIn(await library.setExerciseBinned(exercise.id, true));
      valueIn(await library.removeExercise(exercise.id));
      expect(kindOf(await library.exercise(exercise.id))).toBe('not-found');
      expect(kindOf(await library.snapshot(idOf(8_001)))).toBe('not-found');
      expect(valueIn(await library.read(EVERYTHING)).assessments).toHaveLength(4);
      expect(kindOf(await library.removeExercise(exercise.id))).toBe('not-found');
    });
  });

  describe('closeExercise', () => {
    it('closes with a snapshot that is kept word for word', async () => {
      const { library, exercise } = await closed(makeLibrary);
      expect(exercise).toMatchObject({ revision: 2, snapshots: [headOf(1, 1)] });
      expect(exercise.closedAt).toBe(exercise.updatedAt);
      const kept = valueIn(await library.snapshot(idOf(8_001)));
      expect(kept).toEqual({ id: idOf(8_001), exerciseId: exercise.id, text: SNAPSHOT_TEXT });
    });

    it('does nothing when sent again, and says so when it was closed otherwise', async () => {
      const { library, exercise } = await closed(makeLibrary);
      const again = await library.closeExercise(exercise.id, 1, headOf(1, 1), SNAPSHOT_TEXT);
      expect(valueIn(again)).toEqual(exercise);
      const other = await library.closeExercise(exercise.id, 2, headOf(2, 2), SNAPSHOT_TEXT);
      expect(errorIn(other)).toEqual({ kind: 'exercise-closed', current: exercise });
    });

    it('is not changed while it is closed, and is of the next version once it was opened again', async () => {
      const { library, exercise } = await closed(makeLibrary);
      const saved = await library.saveExercise({ ...exercise, name: 'Later' }, exercise.revision);
      expect(errorIn(saved)).toEqual({ kind: 'exercise-closed', current: exercise });
      const open = valueIn(await library.reopenExercise(exercise.id));
      expect(open).toMatchObject({ closedAt: null, revision: 3, snapshots: exercise.snapshots });
      expect(valueIn(await library.reopenExercise(exercise.id))).toEqual(open);
      const renamed = valueIn(await library.saveExercise({ ...open, name: 'Later' }, open.revision));
      const stale = await library.closeExercise(renamed.id, open.revision, headOf(2, 2), SNAPSHOT_TEXT);
      expect(errorIn(stale)).toEqual({ kind: 'exercise-conflict', current: renamed });
      const second = await library.closeExercise(renamed.id, renamed.revision, headOf(2, 2), SNAPSHOT_TEXT);
      expect(valueIn(second).snapshots).toEqual([headOf(1, 1), headOf(2, 2)]);
    });

    it('knows of a snapshot that was too long to be kept', async () => {
      const { library, exercise } = await decided(makeLibrary);
      const head = headOf(1, 1, { kept: false });
      valueIn(await library.closeExercise(exercise.id, exercise.revision, head, null));
      expect(kindOf(await library.snapshot(head.id))).toBe('not-found');
    });

    it.each([
      ['of another version', headOf(1, 2), SNAPSHOT_TEXT],
      ['with another hash', headOf(1, 1, { sha256: 'ab'.repeat(32) }), SNAPSHOT_TEXT],
      ['with another length', headOf(1, 1, { bytes: 3 }), SNAPSHOT_TEXT],
      ['that is said to be kept without a text', headOf(1, 1), null],
      ['that is said not to be kept with one', headOf(1, 1, { kept: false }), SNAPSHOT_TEXT],
    ])('refuses a snapshot %s, and stays open', async (_, head, text) => {
      const { library, exercise } = await decided(makeLibrary);
      expect(kindOf(await library.closeExercise(exercise.id, 1, head, text))).toBe('refused');
      expect(valueIn(await library.exercise(exercise.id)).exercise).toEqual(exercise);
      expect(kindOf(await library.snapshot(head.id))).toBe('not-found');
    });

    it('finds nothing to close or to open when it is gone', async () => {
      const { library } = await filled(makeLibrary);
      const gone = await library.closeExercise(idOf(7_009), 1, headOf(1, 1), SNAPSHOT_TEXT);
      expect([kindOf(gone), kindOf(await library.reopenExercise(idOf(7_009)))]).toEqual([
        'not-found',
        'not-found',
      ]);
    });
  });

  describe('what an exercise holds to', () => {
    it('keeps a product whose last review and meeting are taken away', async () => {
      const { library } = await decided(makeLibrary);
      valueIn(await library.saveMeeting(meetingOf(3), 0));
      valueIn(await library.setBinned([idOf(3)], true));
      valueIn(await library.removeForGood(idOf(3)));
      valueIn(await library.removeMeeting(meetingOf(3).id));
      expect(valueIn(await library.product(idOf(1_003))).assessments).toEqual([]);
    });

    it('keeps a checklist', async () => {
      const { library } = await filled(makeLibrary);
      valueIn(await library.keepChecklist(COUNCIL_CHECKLIST));
      valueIn(await library.saveExercise(exerciseOf(1, [], { checklist: COUNCIL_CHECKLIST.ref }), 0));
      expect(kindOf(await library.removeChecklist(COUNCIL_CHECKLIST.ref.hash))).toBe('refused');
    });
  });

  describe('files of an exercise', () => {
    /** Beside what is compared: a review at another depth, one of another checklist, one in the bin, a meeting. */
    async function mixed(): Promise<Decided> {
      const all = await closed(makeLibrary);
      const { library, reviews } = all;
      valueIn(await library.keepChecklist(COUNCIL_CHECKLIST));
      valueIn(await reviews.start(startOfKnown(5, 1, { depth: 'must-haves' })));
      valueIn(await reviews.start(startOfKnown(6, 3, BY_COUNCIL)));
      valueIn(await reviews.recordAnswer(write(5, 'AAA1')));
      valueIn(await library.setBinned([idOf(2)], true));
      valueIn(await library.saveMeeting(meetingOf(1), 0));
      return all;
    }

    it('hold it with its products and what is compared of their reviews, and nothing else', async () => {
      const { library, exercise } = await mixed();
      const records = valueIn(await library.read({ kind: 'exercise', exerciseId: exercise.id }));
      expect(records).toMatchObject({ exercises: [exercise], meetings: [], checklists: [], snapshots: [] });
      expect(records.products.map(({ id }) => id)).toEqual([idOf(1_001), idOf(1_003)]);
      expect(records.assessments.map(({ id }) => id)).toEqual([idOf(1), idOf(3)]);
      expect(records.events.map(({ assessmentId }) => assessmentId)).toEqual([idOf(1), idOf(1), idOf(3)]);
    });

    it('hold a checklist of others that it is pinned to', async () => {
      const { library } = await mixed();
      const council = exerciseOf(2, [3], { checklist: COUNCIL_CHECKLIST.ref });
      valueIn(await library.saveExercise(council, 0));
      const records = valueIn(await library.read({ kind: 'exercise', exerciseId: council.id }));
      expect(records.checklists).toEqual([COUNCIL_CHECKLIST]);
      expect(records.assessments.map(({ id }) => id)).toEqual([idOf(6)]);
    });

    it('are streamed the same, exercises and snapshots last', async () => {
      const { library, exercise } = await mixed();
      for (const selection of [EVERYTHING, { kind: 'exercise', exerciseId: exercise.id } as const]) {
        const steps = await streamed(library, selection);
        const whole = valueIn(await library.read(selection));
        expect(steps.flatMap((step) => step.exercises)).toEqual(whole.exercises);
        expect(steps.flatMap((step) => step.snapshots)).toEqual(whole.snapshots);
        expect(steps.flatMap((step) => step.assessments)).toEqual(whole.assessments);
        const first = steps.findIndex((step) => step.exercises.length > 0);
        const others = steps.slice(first).map(({ exercises, snapshots, ...rest }) => rest);
        const { exercises, snapshots, ...none } = NO_RECORDS;
        expect(others).toEqual(others.map(() => none));
      }
      const all = valueIn(await library.read(EVERYTHING));
      expect(all.snapshots.map(({ id }) => id)).toEqual([idOf(8_001)]);
    });

    it('are not made of one that is not there', async () => {
      const { library } = await filled(makeLibrary);
      const selection = { kind: 'exercise', exerciseId: idOf(7_009) } as const;
      expect(kindOf(await library.read(selection))).toBe('not-found');
      await expect(streamed(library, selection)).rejects.toMatchObject({ cause: { kind: 'not-found' } });
    });

    it('come in elsewhere: all of it as it was, or without the texts of its snapshots', async () => {
      const { library, exercise } = await mixed();
      const all = valueIn(await library.read(EVERYTHING));
      const other = await makeLibrary(given());
      expect(valueIn(await importOne(other.library, all)).items.at(-1)).toMatchObject({
        record: 'exercise',
        fate: 'new',
      });
      expect(valueIn(await other.library.read(EVERYTHING))).toEqual(all);
      expect(valueIn(await other.library.snapshot(idOf(8_001))).text).toBe(SNAPSHOT_TEXT);
      const alone = valueIn(await library.read({ kind: 'exercise', exerciseId: exercise.id }));
      const third = await makeLibrary(given());
      valueIn(await importOne(third.library, alone));
      const [head] = valueIn(await third.library.exercise(exercise.id)).exercise.snapshots;
      expect(head).toEqual(headOf(1, 1, { kept: false }));
      valueIn(await importOne(third.library, all));
      expect(valueIn(await third.library.snapshot(idOf(8_001))).text).toBe(SNAPSHOT_TEXT);
    });

    it('are refused with a snapshot that no exercise of theirs names', async () => {
      const { library } = await mixed();
      const all = valueIn(await library.read(EVERYTHING));
      const other = await makeLibrary(given());
      expect(kindOf(await importOne(other.library, { ...all, exercises: [] }))).toBe('refused');
    });
  });

  describe('files of chosen reviews', () => {
    it('hold those reviews, in the bin or not, with their products and without meetings', async () => {
      const { library } = await decided(makeLibrary);
      valueIn(await library.saveMeeting(meetingOf(1), 0));
      valueIn(await library.setBinned([idOf(2)], true));
      const assessmentIds = [idOf(4), idOf(2), idOf(9), idOf(4)];
      const records = valueIn(await library.read({ kind: 'reviews', assessmentIds }));
      expect(records.assessments.map(({ id }) => id)).toEqual([idOf(2), idOf(4)]);
      expect(records.products.map(({ id }) => id)).toEqual([idOf(1_001), idOf(1_004)]);
      expect([records.meetings, records.exercises, records.events]).toEqual([[], [], []]);
      const steps = await streamed(library, { kind: 'reviews', assessmentIds });
      expect(steps.flatMap((step) => step.assessments)).toEqual(records.assessments);
    });

    it('are not made when none of them is there any more', async () => {
      const { library } = await decided(makeLibrary);
      const none = await library.read({ kind: 'reviews', assessmentIds: [idOf(8), idOf(9)] });
      expect(kindOf(none)).toBe('not-found');
    });
  });
}
