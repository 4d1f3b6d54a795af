/** What a person gives of an exercise, and beginning one. */
import { describe, expect, it, vi } from 'vitest';
import {
  createBeginExercise,
  draftOf,
  newDraft,
  productsNamed,
  withDraft,
} from '../../lib/state/exercise-form';
import { anExercise, CHECKLIST, idOf } from '../fixtures/exercise/builders';
import { createFakeShelf, FULL } from '../fixtures/exercise/fake-shelf';

const DRAFT = { ...newDraft(CHECKLIST.ref, [idOf(1), idOf(2), idOf(1)]), name: '  Night sensors ' };

function beginning() {
  const shelf = createFakeShelf([], []);
  const onChanged = vi.fn();
  const clock = { now: () => '2026-11-22T10:00:00.000Z' };
  let next = 40;
  const ids = { next: () => idOf(next++) };
  return { shelf, onChanged, begin: createBeginExercise({ library: shelf, clock, ids, onChanged }) };
}

describe('the form', () => {
  it('gives back the exercise it was opened with', () => {
    const exercise = anExercise({ reviewsDueOn: '2026-12-24' });
    expect(withDraft(exercise, draftOf(exercise))).toEqual(exercise);
  });

  it('trims names, counts a product once, and takes an empty day for none', () => {
    expect(withDraft(anExercise(), { ...DRAFT, reference: ' R ' })).toMatchObject({
      name: 'Night sensors',
      reference: 'R',
      productIds: [idOf(1), idOf(2)],
      decisionDueOn: null,
    });
  });

  it('believes of an address only the products that are here', () => {
    const known = [{ id: idOf(1) }, { id: idOf(2) }];
    expect(productsNamed(`${idOf(2)},nonsense,${idOf(9)},${idOf(2)},${idOf(1)}`, known)).toEqual([
      idOf(2),
      idOf(1),
    ]);
    expect(productsNamed(undefined, known)).toEqual([]);
  });
});

describe('beginning an exercise', () => {
  it('stores it open, with nothing asked yet, and tells other windows', async () => {
    const { shelf, begin, onChanged } = beginning();
    expect(await begin(DRAFT)).toEqual({ kind: 'begun', exerciseId: idOf(40) });
    expect(shelf.stored(idOf(40))).toMatchObject({
      name: 'Night sensors',
      checklist: CHECKLIST.ref,
      depth: 'full',
      letter: null,
      closedAt: null,
      snapshots: [],
    });
    expect(onChanged).toHaveBeenCalledTimes(1);
  });

  it('says why it could not, and pressed again begins one exercise only', async () => {
    const { shelf, begin } = beginning();
    shelf.failNext('saveExercise');
    expect(await begin(DRAFT)).toEqual({ kind: 'failed', failure: FULL });
    expect(await begin(DRAFT)).toEqual({ kind: 'begun', exerciseId: idOf(40) });
    expect(await begin(DRAFT)).toEqual({ kind: 'begun', exerciseId: idOf(40) });
    expect(shelf.stored(idOf(41))).toBeUndefined();
  });
});
