/** Two windows change one exercise: what only one changed stays, and what both changed is told. */
import { describe, expect, it } from 'vitest';
import { type ExerciseLetter, NEW_EXERCISE_LETTER } from '../../lib/domain/exercise';
import { mergeExercises, sameExercise } from '../../lib/domain/exercise-changes';
import { anExercise, idOf } from '../fixtures/exercise/builders';

const BASE = anExercise();
const withLetter = (letter: Partial<ExerciseLetter>) =>
  anExercise({ letter: { ...NEW_EXERCISE_LETTER, ...letter } });

describe('merging two windows’ exercises', () => {
  it('keeps what each changed where they changed different parts', () => {
    const mine = anExercise({ name: 'Mine', decisionDueOn: null });
    const theirs = anExercise({ purpose: 'Theirs', productIds: [idOf(2)], revision: 7 });
    const { exercise, clashes } = mergeExercises(BASE, mine, theirs, 'mine');
    expect(clashes).toEqual([]);
    expect(exercise).toEqual({ ...theirs, name: 'Mine', decisionDueOn: null });
  });

  it.each([
    ['mine', 'Mine'],
    ['theirs', 'Theirs'],
  ] as const)('tells what both changed, and takes the side preferred: %s', (prefer, name) => {
    const merged = mergeExercises(BASE, anExercise({ name: 'Mine' }), anExercise({ name: 'Theirs' }), prefer);
    expect([merged.clashes, merged.exercise.name]).toEqual([['name'], name]);
  });

  it('is no clash where both changed it alike', () => {
    const same = anExercise({ stage: 'tender', productIds: [idOf(3)] });
    expect(mergeExercises(BASE, same, { ...same }, 'mine').clashes).toEqual([]);
  });

  it('brings the letter together question by question and vendor by vendor', () => {
    const base = withLetter({ wording: { AAA1: 'Old' } });
    const mine = withLetter({ wording: { AAA2: 'Mine' }, opening: 'Hello' });
    const theirs = withLetter({ wording: { AAA1: 'Old', AAA3: 'Theirs' }, leftOut: ['AAA4'] });
    const { exercise, clashes } = mergeExercises(base, mine, theirs, 'mine');
    expect(clashes).toEqual([]);
    expect(exercise.letter).toMatchObject({
      wording: { AAA2: 'Mine', AAA3: 'Theirs' },
      opening: 'Hello',
      leftOut: ['AAA4'],
    });
    expect(exercise.letter?.wording.AAA1).toBeUndefined();
  });

  it('names the letter once, however many of its parts clash', () => {
    const mine = withLetter({ opening: 'A', wording: { AAA1: 'A', AAA2: 'A' } });
    const theirs = withLetter({ opening: 'B', wording: { AAA1: 'B', AAA2: 'B' } });
    expect(mergeExercises(BASE, mine, theirs, 'theirs')).toMatchObject({
      clashes: ['letter'],
      exercise: { letter: { opening: 'B', wording: { AAA1: 'B' } } },
    });
  });

  it('keeps what went out when one window takes it back and the other sends it to one more', () => {
    const sent = [{ questionId: 'AAA1', text: 'How?' }];
    const base = withLetter({ sent, sentOn: { [idOf(1)]: '2026-11-21' } });
    const mine = withLetter({ sent: [], sentOn: {} });
    const theirs = withLetter({ sent, sentOn: { [idOf(1)]: '2026-11-21', [idOf(2)]: '2026-11-22' } });
    const { letter } = mergeExercises(base, mine, theirs, 'mine').exercise;
    expect(letter).toMatchObject({ sent, sentOn: { [idOf(2)]: '2026-11-22' } });
    expect(letter?.sentOn[idOf(1)]).toBeUndefined();
  });

  it('says whether two say the same, whatever the store wrote on them', () => {
    expect(sameExercise(BASE, anExercise({ revision: 9, closedAt: BASE.createdAt }))).toBe(true);
    expect(sameExercise(BASE, anExercise({ depth: 'must-haves' }))).toBe(false);
    expect(sameExercise(BASE, withLetter({}))).toBe(false);
  });
});
