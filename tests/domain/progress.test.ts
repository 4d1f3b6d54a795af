/** How far a review has come: only questions asked are counted, and must-haves keep counts of their own. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANSWER_VALUES, reasonMissing } from '../../lib/domain/answer';
import type { QuestionStructure } from '../../lib/domain/checklist';
import { progressByTheme, progressOf } from '../../lib/domain/progress';

function question(id: string, mustHave: boolean): QuestionStructure {
  return { id, theme: id.slice(0, 3), mustHave, appliesWhen: null, sources: [] };
}

const QUESTIONS = [
  question('AAA1', true),
  question('BBB1', false),
  question('AAA2', false),
  question('BBB2', true),
];
const yes = { value: 'yes', reason: '' } as const;
const unreasoned = { value: 'does-not-apply', reason: '  ' } as const;

describe('progressOf', () => {
  it('counts nothing of no questions', () => {
    expect(progressOf([], { AAA1: yes })).toEqual({
      asked: 0,
      answered: 0,
      mustHavesAsked: 0,
      mustHavesAnswered: 0,
      reasonsMissing: 0,
    });
  });

  it.each(ANSWER_VALUES)('counts "%s" as answered', (value) => {
    expect(progressOf(QUESTIONS, { AAA2: { value, reason: '' } })).toMatchObject({ asked: 4, answered: 1 });
  });

  it('counts must-haves by themselves', () => {
    expect(progressOf(QUESTIONS, { AAA1: yes, AAA2: yes })).toMatchObject({
      answered: 2,
      mustHavesAsked: 2,
      mustHavesAnswered: 1,
    });
  });

  it('does not count answers to questions that are not asked', () => {
    expect(progressOf(QUESTIONS.slice(0, 2), { AAA2: yes, BBB2: unreasoned })).toEqual({
      asked: 2,
      answered: 0,
      mustHavesAsked: 1,
      mustHavesAnswered: 0,
      reasonsMissing: 0,
    });
  });

  it('asks for a reason only where a must-have is said not to apply without one', () => {
    const given = { value: 'does-not-apply', reason: 'there is no tablet' } as const;
    const count = (answers: Parameters<typeof progressOf>[1]) =>
      progressOf(QUESTIONS, answers).reasonsMissing;
    expect(count({ AAA1: unreasoned, BBB2: unreasoned })).toBe(2);
    expect(count({ AAA1: given, BBB2: unreasoned })).toBe(1);
    expect(count({ AAA2: unreasoned, BBB1: unreasoned })).toBe(0);
    expect(count({ AAA1: { value: 'no', reason: '' } })).toBe(0);
  });
});

describe('reasonMissing', () => {
  it('takes white space for no reason', () => {
    expect(reasonMissing({ value: 'does-not-apply', reason: '\n\t ' }, true)).toBe(true);
    expect(reasonMissing({ value: 'does-not-apply', reason: ' x ' }, true)).toBe(false);
    expect(reasonMissing({ value: 'does-not-apply', reason: '' }, false)).toBe(false);
  });
});

describe('progressByTheme', () => {
  it('gives each theme once, in the order it first appears, with the counts of its own questions', () => {
    expect(progressByTheme(QUESTIONS, { AAA1: yes, BBB2: unreasoned })).toEqual([
      { theme: 'AAA', asked: 2, answered: 1, mustHavesAsked: 1, mustHavesAnswered: 1, reasonsMissing: 0 },
      { theme: 'BBB', asked: 2, answered: 1, mustHavesAsked: 1, mustHavesAnswered: 1, reasonsMissing: 1 },
    ]);
  });

  it('adds up to the whole', () => {
    const ids = ['AAA1', 'AAA2', 'BBB1', 'CCC1', 'CCC2', 'CCC3'];
    const questions = fc
      .array(fc.boolean(), { minLength: ids.length, maxLength: ids.length })
      .map((mustHaves) => ids.flatMap((id, at) => question(id, mustHaves[at] ?? false)));
    const answer = fc.record({ value: fc.constantFrom(...ANSWER_VALUES), reason: fc.constantFrom('', 'so') });
    const answers = fc.dictionary(fc.constantFrom(...ids, 'ZZZ1'), answer);
    fc.assert(
      fc.property(questions, answers, (asked, given) => {
        const whole = progressOf(asked, given);
        const themes = progressByTheme(asked, given);
        for (const count of [
          'asked',
          'answered',
          'mustHavesAsked',
          'mustHavesAnswered',
          'reasonsMissing',
        ] as const) {
          expect(themes.reduce((sum, theme) => sum + theme[count], 0)).toBe(whole[count]);
        }
        expect(whole.answered).toBeLessThanOrEqual(whole.asked);
        expect(whole.mustHavesAnswered).toBeLessThanOrEqual(whole.mustHavesAsked);
        expect(whole.reasonsMissing).toBeLessThanOrEqual(whole.mustHavesAnswered);
      }),
    );
  });
});
