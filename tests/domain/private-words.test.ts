/** The words of private roles: what stands now stays, and nothing older comes back. */
import { describe, expect, it } from 'vitest';
import type { AnswerContent } from '../../lib/domain/answer';
import { ROLES } from '../../lib/domain/assessment';
import { answerInPrivate, rememberable, withoutWords } from '../../lib/domain/private-words';

const SAID: AnswerContent = {
  value: 'no',
  note: 'It watches us in the kitchen.',
  helperNote: 'She told me twice.',
  reason: 'I was there.',
  strength: 2,
  lived: true,
};
const WORDLESS = { ...SAID, note: '', helperNote: '', reason: '' };

describe('withoutWords', () => {
  it('keeps all but what somebody put in their own words', () => {
    expect(withoutWords(SAID)).toEqual(WORDLESS);
  });

  it('keeps what else a stored answer has', () => {
    expect(withoutWords({ ...SAID, revision: 3 })).toEqual({ ...WORDLESS, revision: 3 });
  });
});

describe('rememberable', () => {
  const PRIVATE = ['care-worker', 'person-who-draws-on-care', 'family-carer'];
  it.each(ROLES)('of a %s has words only if nobody could be harmed by them (domain research 9.2)', (role) => {
    expect(rememberable(role, SAID)).toEqual(PRIVATE.includes(role) ? WORDLESS : SAID);
    expect(rememberable(role, null)).toBeNull();
  });
});

describe('answerInPrivate', () => {
  const lived = false;

  it('keeps the words that stand when another answer is chosen, but not the reason of the old one', () => {
    expect(answerInPrivate({ value: 'partly', now: SAID, before: null, lived })).toEqual({
      ...SAID,
      value: 'partly',
      reason: '',
    });
  });

  it('changes nothing when the same answer is chosen again', () => {
    expect(answerInPrivate({ value: 'no', now: SAID, before: WORDLESS, lived })).toEqual(SAID);
  });

  it('brings an answer back that was taken back, without the words it had', () => {
    expect(answerInPrivate({ value: 'no', now: null, before: SAID, lived })).toEqual(WORDLESS);
  });

  it('does not bring back a note that was deleted meanwhile', () => {
    const now = { ...SAID, note: '' };
    expect(answerInPrivate({ value: 'yes', now, before: SAID, lived }).note).toBe('');
  });

  it('begins plain where there was no answer', () => {
    expect(answerInPrivate({ value: 'yes', now: null, before: null, lived: true })).toEqual({
      value: 'yes',
      note: '',
      helperNote: '',
      reason: '',
      strength: null,
      lived: true,
    });
  });
});
