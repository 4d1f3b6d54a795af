/** How much the letter of an exercise may hold. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ExerciseLetter, NEW_EXERCISE_LETTER, SENT_DAYS_MAX } from '../../lib/domain/exercise';
import { idOf } from '../fixtures/records/builders';

const upTo = (count: number, keyOf: (at: number) => string, value: string) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [keyOf(at), value]));

/** Ids have three letters and a number up to 99. */
const questionAt = (at: number) => `PU${'ABC'[Math.floor(at / 99)]}${(at % 99) + 1}`;

describe('the letter of an exercise', () => {
  it.each([
    ['questions in other words', 'wording', 200, questionAt, 'How?'],
    ['days it was sent', 'sentOn', SENT_DAYS_MAX, idOf, '2026-11-10'],
  ] as const)('has so many %s, and no more', (_what, field, most, keyOf, value) => {
    const letter = (count: number) => ({ ...NEW_EXERCISE_LETTER, [field]: upTo(count, keyOf, value) });
    expect(v.is(ExerciseLetter, letter(most))).toBe(true);
    expect(v.is(ExerciseLetter, letter(most + 1))).toBe(false);
  });
});
