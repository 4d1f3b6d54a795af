import { describe, expect, it } from 'vitest';
import {
  type Exercise,
  NEW_EXERCISE_LETTER,
  type Snapshot,
  type SnapshotHead,
} from '../../lib/domain/exercise';
import { mergeExercise } from '../../lib/domain/merge-exercise';
import { planMerge } from '../../lib/domain/merge-records';
import { CHECKLIST, idOf, NO_RECORDS, productOf } from '../fixtures/records/builders';
import { only } from '../fixtures/records/merging';

function exerciseOf(overrides: Partial<Exercise> = {}): Exercise {
  return {
    id: idOf(700),
    name: 'Night care 2027',
    purpose: 'Which sensor for our two homes.',
    reference: 'LC-12',
    stage: 'market-look',
    checklist: CHECKLIST,
    depth: 'full',
    productIds: [idOf(1), idOf(2)],
    reviewsDueOn: null,
    decisionDueOn: null,
    letter: null,
    closedAt: null,
    snapshots: [],
    revision: 3,
    createdAt: '2026-11-02T09:00:00.000Z',
    updatedAt: '2026-11-05T09:00:00.000Z',
    deletedAt: null,
    ...overrides,
  };
}

function headOf(version: number, overrides: Partial<SnapshotHead> = {}): SnapshotHead {
  return {
    id: idOf(800 + version),
    version,
    takenAt: '2026-11-06T09:00:00.000Z',
    fileName: `night-care-${version}.jsonl`,
    sha256: 'cd'.repeat(32),
    bytes: 3,
    kept: true,
    ...overrides,
  };
}

const textOf = (version: number): Snapshot => ({
  id: idOf(800 + version),
  exerciseId: idOf(700),
  text: '{}\n',
});
const CLOSED = '2026-11-06T09:00:00.000Z';
const SENT = [{ questionId: 'DAT1', text: 'Where is it kept?' }];
const NO_TEXTS = { inFile: [], here: new Set<string>() };
const merged = (here: Partial<Exercise>, file: Partial<Exercise>) =>
  mergeExercise(exerciseOf(here), exerciseOf(file), NO_TEXTS);

describe('mergeExercise', () => {
  it('takes a new one as it is, with the texts of its snapshots', () => {
    const file = exerciseOf({ closedAt: CLOSED, snapshots: [headOf(1)] });
    expect(mergeExercise(undefined, file, { inFile: [textOf(1)], here: new Set() })).toEqual({
      fate: 'new',
      conflicts: [],
      write: file,
      snapshots: [textOf(1)],
    });
  });

  it('says of a snapshot whose text did not come that it is not kept', () => {
    const file = exerciseOf({ snapshots: [headOf(1)] });
    const { write, snapshots } = mergeExercise(undefined, file, NO_TEXTS);
    expect(write?.snapshots).toEqual([headOf(1, { kept: false })]);
    expect(snapshots).toEqual([]);
  });

  it('does nothing with what is the same, whatever its revision and whether its texts came', () => {
    const here = { closedAt: CLOSED, snapshots: [headOf(1)] };
    const file = { ...here, snapshots: [headOf(1, { kept: false })], revision: 9 };
    expect(merged(here, file)).toEqual({ fate: 'same', conflicts: [], write: null, snapshots: [] });
  });

  it.each([
    ['name', { name: 'Day care' }],
    ['purpose', { purpose: '' }],
    ['reference', { reference: 'LC-13' }],
    ['stage', { stage: 'tender' }],
    ['checklist', { checklist: { ...CHECKLIST, version: '0.2.0' } }],
    ['depth', { depth: 'must-haves' }],
    ['closed', { closedAt: CLOSED }],
  ] as const satisfies readonly (readonly [string, Partial<Exercise>])[])(
    'keeps the %s here when the file has another',
    (field, file) => {
      expect(merged({}, file)).toMatchObject({ fate: 'conflict', conflicts: [field], write: null });
    },
  );

  it('adds products and days that only the file has, at a revision nobody has seen', () => {
    const { fate, write } = merged(
      { reviewsDueOn: '2026-12-01' },
      { productIds: [idOf(3), idOf(1)], decisionDueOn: '2027-01-10', revision: 7 },
    );
    expect(fate).toBe('merged');
    expect(write).toMatchObject({
      productIds: [idOf(1), idOf(2), idOf(3)],
      reviewsDueOn: '2026-12-01',
      decisionDueOn: '2027-01-10',
      revision: 8,
    });
  });

  it('keeps a day that is another here', () => {
    const { conflicts, write } = merged({ reviewsDueOn: '2026-12-01' }, { reviewsDueOn: '2026-12-02' });
    expect([conflicts, write]).toEqual([['dates'], null]);
  });

  it('holds no more than 30 products, and says that some found no room', () => {
    const ids = (from: number, count: number) => Array.from({ length: count }, (_, at) => idOf(from + at));
    const { conflicts, write } = merged({ productIds: ids(1, 29) }, { productIds: ids(31, 2) });
    expect(write?.productIds).toEqual([...ids(1, 29), idOf(31)]);
    expect(conflicts).toEqual(['products']);
  });

  it('adds nothing but snapshots to a closed one', () => {
    const file = {
      closedAt: CLOSED,
      productIds: [idOf(1), idOf(2), idOf(3)],
      decisionDueOn: '2027-01-10',
      letter: NEW_EXERCISE_LETTER,
      snapshots: [headOf(1), headOf(2)],
    };
    const here = { closedAt: CLOSED, snapshots: [headOf(1)] };
    const { conflicts, write } = merged(here, file);
    expect(conflicts).toEqual(['products', 'dates', 'letter']);
    const snapshots = [headOf(1), headOf(2, { kept: false })];
    expect(write).toEqual(exerciseOf({ ...here, snapshots, revision: 4 }));
  });

  describe('its letter', () => {
    it('comes in where none is begun here, and stays where the file has none', () => {
      const letter = { ...NEW_EXERCISE_LETTER, opening: 'Dear all,' };
      expect(merged({}, { letter })).toMatchObject({ fate: 'merged', write: { letter } });
      expect(merged({ letter }, {})).toMatchObject({ fate: 'same', write: null });
    });

    it('takes in the days of the same letter, and those of one that was not sent here', () => {
      const ours = { ...NEW_EXERCISE_LETTER, sent: SENT, sentOn: { [idOf(1)]: '2026-11-10' } };
      const theirs = { ...NEW_EXERCISE_LETTER, sent: SENT, sentOn: { [idOf(2)]: '2026-11-11' } };
      const both = { ...ours.sentOn, ...theirs.sentOn };
      expect(merged({ letter: ours }, { letter: theirs }).write?.letter?.sentOn).toEqual(both);
      const unsent = merged({ letter: NEW_EXERCISE_LETTER }, { letter: theirs });
      expect(unsent).toMatchObject({ fate: 'merged', write: { letter: theirs } });
    });

    it('takes in no days when together there are more than a letter may have', () => {
      const daysFrom = (first: number) =>
        Object.fromEntries(Array.from({ length: 150 }, (_, at) => [idOf(first + at), '2026-11-10']));
      const letterFrom = (first: number) => ({ ...NEW_EXERCISE_LETTER, sent: SENT, sentOn: daysFrom(first) });
      const { conflicts, write } = merged({ letter: letterFrom(2_000) }, { letter: letterFrom(3_000) });
      expect([conflicts, write]).toEqual([['letter'], null]);
    });

    it.each([
      ['a day is another', { sent: SENT, sentOn: { [idOf(1)]: '2026-11-12' } }],
      ['other questions were sent', { sent: [{ questionId: 'COP1', text: 'Who?' }] }],
      ['its words are others', { sent: SENT, closing: 'Thanks.' }],
    ])('stays as it is here when %s', (_, changes) => {
      const letter = { ...NEW_EXERCISE_LETTER, sent: SENT, sentOn: { [idOf(1)]: '2026-11-10' } };
      const { conflicts, write } = merged({ letter }, { letter: { ...NEW_EXERCISE_LETTER, ...changes } });
      expect([conflicts, write]).toEqual([['letter'], null]);
    });

    it('is not taken from an exercise with another checklist: its questions are others', () => {
      const file = { checklist: { ...CHECKLIST, hash: 'ef'.repeat(32) }, letter: NEW_EXERCISE_LETTER };
      expect(merged({}, file)).toMatchObject({ conflicts: ['checklist', 'letter'], write: null });
    });
  });

  describe('its snapshots', () => {
    it('are added after those here, and their texts with them', () => {
      const here = exerciseOf({ snapshots: [headOf(1)] });
      const file = exerciseOf({ snapshots: [headOf(1), headOf(2)] });
      const texts = { inFile: [textOf(1), textOf(2)], here: new Set([idOf(801)]) };
      const { fate, write, snapshots } = mergeExercise(here, file, texts);
      expect([fate, write?.snapshots, snapshots]).toEqual(['merged', file.snapshots, [textOf(2)]]);
    });

    it('stay out when another has their version here, or the same one another hash', () => {
      const here = { snapshots: [headOf(1)] };
      const other = headOf(1, { id: idOf(899) });
      const forged = headOf(1, { sha256: 'ef'.repeat(32) });
      for (const head of [other, forged]) {
        const { conflicts, write } = merged(here, { snapshots: [head] });
        expect([conflicts, write]).toEqual([['snapshots'], null]);
      }
    });

    it('get a text that is not kept here yet', () => {
      const here = exerciseOf({ snapshots: [headOf(1, { kept: false })] });
      const texts = { inFile: [textOf(1)], here: new Set<string>() };
      const { fate, write, snapshots } = mergeExercise(here, exerciseOf({ snapshots: [headOf(1)] }), texts);
      expect([fate, write?.snapshots, snapshots]).toEqual(['merged', [headOf(1)], [textOf(1)]]);
    });
  });
});

describe('planMerge, for an exercise', () => {
  it('comes last in the plan, by its name, and says when it lies in the bin', () => {
    const file = { ...NO_RECORDS, products: [productOf()], exercises: [exerciseOf()] };
    const { plan, writes } = planMerge(NO_RECORDS, file);
    expect(plan.items.map(({ record }) => record)).toEqual(['product', 'exercise']);
    const shown = { name: 'Night care 2027', fate: 'new', inBin: false, newAnswers: 0, newEvidence: 0 };
    expect(only(plan.items, 'exercise')).toMatchObject(shown);
    expect(writes.exercises).toEqual([exerciseOf()]);
    const binned = { ...file, exercises: [exerciseOf({ deletedAt: CLOSED, name: 'Ours' })] };
    expect(only(planMerge(binned, file).plan.items, 'exercise')).toMatchObject({ name: 'Ours', inBin: true });
  });
});
