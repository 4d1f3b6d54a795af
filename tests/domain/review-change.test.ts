/** What each change makes of a review beside its answers. */
import { describe, expect, it } from 'vitest';
import { NEW_LETTER, type VendorReply } from '../../lib/domain/letter-record';
import { changed, type ReviewChange } from '../../lib/domain/review-change';
import { assessmentOf, reviewerOf } from '../fixtures/records/builders';

const BEFORE = assessmentOf([], { putBack: ['DAT1'], declined: ['HUM1'] });
const REPLY: VendorReply = {
  text: 'We asked three people.',
  receivedOn: '2026-11-19',
  recordedAt: '2026-11-20T09:00:00.000Z',
};
const { replies: _none, ...WORDS } = NEW_LETTER;

describe('changed', () => {
  it.each<[ReviewChange, ReturnType<typeof changed>]>([
    [{ kind: 'depth', depth: 'quick-person' }, { depth: 'quick-person' }],
    [{ kind: 'put-back', questionId: 'COP1', on: true }, { putBack: ['DAT1', 'COP1'] }],
    [{ kind: 'put-back', questionId: 'DAT1', on: false }, { putBack: [] }],
    [{ kind: 'put-back', questionId: 'COP1', on: false }, { putBack: ['DAT1'] }],
    [{ kind: 'declined', questionId: 'HUM1', on: true }, { declined: ['HUM1'] }],
    [{ kind: 'one-thing', text: 'Ask first.' }, { oneThing: 'Ask first.' }],
    [
      { kind: 'reviewer', reviewer: reviewerOf({ helper: 'not-said' }) },
      { reviewer: reviewerOf({ helper: 'not-said' }) },
    ],
  ])('of %j touches its own part only', (change, parts) => {
    expect(changed(BEFORE, change)).toEqual(parts);
  });

  it('of the ladder leaves the other group as it was', () => {
    const judgement = { ledBy: { strength: 2, lived: false }, byHand: null } as const;
    const { ladder } = changed(BEFORE, { kind: 'ladder', group: 'workers', judgement });
    expect(ladder).toEqual({ people: BEFORE.ladder.people, workers: judgement });
  });

  it('of a reply begins a letter where there is none, and never takes the first words away', () => {
    const { letter } = changed(BEFORE, { kind: 'reply', questionId: 'COP1', reply: REPLY });
    expect(letter).toEqual({ ...NEW_LETTER, replies: { COP1: REPLY } });
    const told = { ...BEFORE, letter: letter ?? null };
    const words = { ...WORDS, opening: 'Dear all,' };
    const after = changed(told, { kind: 'letter', words }).letter;
    expect(after).toEqual({ ...words, replies: { COP1: REPLY } });
    const second = changed(told, { kind: 'reply', questionId: 'DAT1', reply: REPLY }).letter;
    expect(Object.keys(second?.replies ?? {})).toEqual(['COP1', 'DAT1']);
    expect(changed(told, { kind: 'reply', questionId: 'COP1', reply: null }).letter?.replies).toEqual({});
  });
});
