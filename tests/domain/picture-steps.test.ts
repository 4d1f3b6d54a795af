/** Undo and redo: every step can be taken back and done again, and a held key is one step. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_EDIT, type PictureEdit } from '../../lib/domain/picture-edit';
import { firstStep, redone, rested, STEPS_MAX, stepTo, undone } from '../../lib/domain/picture-steps';

/** An edit that is told from others by one number. */
const at = (left: number): PictureEdit => ({
  crop: null,
  boxes: [{ id: 1, left, top: 0, width: 9, height: 9 }],
});
const walk = (lefts: readonly number[]) =>
  lefts.reduce((steps, left) => stepTo(steps, at(left), null), firstStep(NO_EDIT));
const leftsArb = fc.uniqueArray(fc.integer({ min: 0, max: 999 }), { maxLength: 30 });

describe('steps', () => {
  it('lead back to the picture as it came, and forward again to the last', () => {
    fc.assert(
      fc.property(leftsArb, (lefts) => {
        const last = walk(lefts);
        let back = last;
        for (const _ of lefts) back = undone(back);
        expect(back.now).toEqual(NO_EDIT);
        expect(undone(back)).toBe(back);
        let forward = back;
        for (const _ of lefts) forward = redone(forward);
        expect(forward.now).toEqual(last.now);
        expect(redone(forward)).toBe(forward);
      }),
    );
  });

  it('forget what was undone once something else is done', () => {
    const other = stepTo(undone(walk([1, 2])), at(3), null);
    expect(other.future).toEqual([]);
    expect(undone(other).now).toEqual(at(1));
  });

  it('are one for a run of changes of one name, and begin anew after a rest', () => {
    let steps = firstStep(at(0));
    for (const left of [1, 2, 3]) steps = stepTo(steps, at(left), 'keys');
    expect(undone(steps).now).toEqual(at(0));
    steps = stepTo(rested(steps), at(4), 'keys');
    expect(undone(steps).now).toEqual(at(3));
    steps = stepTo(steps, at(5), 'other');
    expect(undone(steps).now).toEqual(at(4));
  });

  it('do not go on in a run that was undone', () => {
    const back = undone(stepTo(stepTo(firstStep(at(0)), at(1), null), at(2), 'keys'));
    expect(undone(stepTo(back, at(3), 'keys')).now).toEqual(at(1));
  });

  it('are none where nothing changed', () => {
    const steps = walk([1]);
    expect(stepTo(steps, at(1), null)).toBe(steps);
  });

  it('are kept up to a bound', () => {
    const steps = walk(Array.from({ length: STEPS_MAX + 50 }, (_, index) => index));
    expect(steps.past).toHaveLength(STEPS_MAX);
  });
});
