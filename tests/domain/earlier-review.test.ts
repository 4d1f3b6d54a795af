/** What an earlier review said, beside what is said now. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainContent } from '../../lib/domain/answer';
import type { Assessment } from '../../lib/domain/assessment';
import { earlierAnswers, sinceEarlier } from '../../lib/domain/earlier-review';

const AT = '2026-03-03T10:00:00.000Z';

function answered(value: 'yes' | 'no' | 'partly', note = '') {
  return {
    questionId: 'COP1',
    ...plainContent(value, false),
    note,
    reason: 'the page says so',
    wording: { audience: 'commissioner', language: 'en-GB' },
    revision: 2,
    answeredAt: AT,
  } as const;
}

function reviewBy(
  role: 'commissioner' | 'care-worker',
  note: string,
): Pick<Assessment, 'answers' | 'reviewer'> {
  return {
    answers: { COP1: answered('yes', note) },
    reviewer: { role, lived: 'read-about-it', interests: '', settingBand: null, helper: null },
  };
}

describe('the answers of an earlier review', () => {
  it('show the words to the role that gave them', () => {
    const shown = earlierAnswers(reviewBy('commissioner', 'a panel of four'), 'commissioner').get('COP1');
    expect(shown).toMatchObject({ value: 'yes', answeredAt: AT, words: { note: 'a panel of four' } });
  });

  it('show nobody else the words of a care worker', () => {
    const shown = earlierAnswers(reviewBy('care-worker', 'my manager said'), 'commissioner');
    expect(JSON.stringify([...shown])).not.toContain('manager');
    expect(shown.get('COP1')?.value).toBe('yes');
  });
});

describe('what is otherwise since an earlier review', () => {
  const before = earlierAnswers(reviewBy('commissioner', ''), 'commissioner');

  it.each([
    ['yes', 'same'],
    ['no', 'changed'],
  ] as const)('says of %s that it is %s', (value, kind) => {
    expect(sinceEarlier(['COP1'], before, () => plainContent(value, false))).toMatchObject([{ kind }]);
  });

  it('never takes silence for a change', () => {
    expect(sinceEarlier(['COP1', 'COP2'], before, () => null)).toMatchObject([
      { kind: 'not-yet', questionId: 'COP1' },
    ]);
  });

  it('says of a question that is answered for the first time that it is new', () => {
    expect(sinceEarlier(['COP2'], before, () => plainContent('partly', true))).toMatchObject([
      { kind: 'new', now: { value: 'partly', lived: true } },
    ]);
  });

  it('tells of another strength as a change', () => {
    const now = { ...plainContent('yes', false), strength: 2 as const };
    expect(sinceEarlier(['COP1'], before, () => now)).toMatchObject([{ kind: 'changed' }]);
  });

  it('names each question once at most, in the order given', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom('COP1', 'COP2', 'LEA1', 'OPE1')), (order) => {
        const told = sinceEarlier(order, before, (id) => (id === 'LEA1' ? plainContent('no', false) : null));
        expect(told.map(({ questionId }) => questionId)).toEqual(
          order.filter((id) => id === 'COP1' || id === 'LEA1'),
        );
      }),
    );
  });
});
