/** The part of the reviews' contract that changes a review beside its answers. */
import { describe, expect, it } from 'vitest';
import type { Reviews } from '../../lib/app/ports';
import type { AssessmentHeader } from '../../lib/domain/assessment';
import { NEW_LETTER } from '../../lib/domain/letter-record';
import { changed, type ReviewChange } from '../../lib/domain/review-change';
import {
  errorIn,
  type Given,
  given,
  idOf,
  REVIEWER,
  startOfNew,
  UNKNOWN_CHECKLIST,
  valueIn,
  write,
} from './world';

const { replies: _, ...WORDS } = NEW_LETTER;

/** One change of each kind. */
const CHANGES: readonly ReviewChange[] = [
  { kind: 'depth', depth: 'must-haves' },
  { kind: 'put-back', questionId: 'BBB1', on: true },
  { kind: 'declined', questionId: 'AAA2', on: true },
  {
    kind: 'ladder',
    group: 'workers',
    judgement: { ledBy: null, byHand: { level: 2, reason: 'Told once.' } },
  },
  { kind: 'reviewer', reviewer: { ...REVIEWER, lived: 'uses-it', helper: 'does-not' } },
  { kind: 'one-thing', text: 'Ask the night staff.' },
  { kind: 'letter', words: { ...WORDS, opening: 'Dear all,', leftOut: ['AAA1'], sentOn: '2026-03-04' } },
  {
    kind: 'reply',
    questionId: 'AAA1',
    reply: { text: 'We did.', receivedOn: '2026-03-09', recordedAt: '2026-03-10T09:00:00.000Z' },
  },
];

/** What changing a review must do, over each adapter `makeReviews` gives. */
export function amendContract(makeReviews: (given: Given) => Promise<Reviews>): void {
  async function begun(): Promise<{
    readonly reviews: Reviews;
    readonly amend: (change: ReviewChange) => Promise<AssessmentHeader>;
  }> {
    const reviews = await makeReviews(given());
    valueIn(await reviews.start(startOfNew(1)));
    valueIn(await reviews.recordAnswer(write(1, 'AAA1')));
    const amend = async (change: ReviewChange) =>
      valueIn(await reviews.amend({ assessmentId: idOf(1), change }));
    return { reviews, amend };
  }

  describe('amend', () => {
    it.each(CHANGES)('keeps a change of kind $kind, and touches nothing else', async (change) => {
      const { reviews, amend } = await begun();
      const { answers, ...before } = valueIn(await reviews.open(idOf(1))).assessment;
      const header = await amend(change);
      const { revision, updatedAt } = header;
      expect(header).toEqual({ ...before, ...changed(before, change), revision, updatedAt });
      expect(revision).toBe(before.revision + 1);
      expect(updatedAt > before.updatedAt).toBe(true);
      expect(valueIn(await reviews.open(idOf(1))).assessment).toEqual({ ...header, answers });
    });

    it.each(CHANGES)('does a change of kind $kind once, however often it is asked for', async (change) => {
      const { amend } = await begun();
      const first = await amend(change);
      expect(await amend(change)).toEqual(first);
    });

    it('puts back and declines as sets: the order they were asked for in is no change', async () => {
      const { amend } = await begun();
      await amend({ kind: 'put-back', questionId: 'BBB1', on: true });
      const both = await amend({ kind: 'put-back', questionId: 'BBB2', on: true });
      expect(both.putBack).toEqual(['BBB1', 'BBB2']);
      expect(await amend({ kind: 'put-back', questionId: 'BBB1', on: true })).toEqual(both);
      expect((await amend({ kind: 'put-back', questionId: 'BBB1', on: false })).putBack).toEqual(['BBB2']);
    });

    it('keeps replies when the letter’s words change', async () => {
      const { amend } = await begun();
      const [letter, reply] = CHANGES.slice(-2);
      if (letter?.kind !== 'letter' || reply?.kind !== 'reply') throw new Error('not these changes');
      await amend(reply);
      const header = await amend(letter);
      expect(header.letter).toMatchObject({ opening: 'Dear all,', replies: { AAA1: { text: 'We did.' } } });
    });

    it('lets an answer seen before the change still be given', async () => {
      const { reviews, amend } = await begun();
      await amend({ kind: 'depth', depth: 'quick-person' });
      const { answer } = valueIn(await reviews.recordAnswer(write(1, 'AAA2')));
      expect(answer?.value).toBe('yes');
    });

    it('refuses more than a review may hold, and keeps what was there', async () => {
      const { reviews, amend } = await begun();
      const ids = Array.from({ length: 200 }, (_, at) => `${at < 100 ? 'CCC' : 'DDD'}${(at % 99) + 1}`);
      for (const questionId of new Set(ids)) await amend({ kind: 'declined', questionId, on: true });
      for (const questionId of ['EEE1', 'EEE2']) await amend({ kind: 'declined', questionId, on: true });
      const before = valueIn(await reviews.open(idOf(1))).assessment;
      expect(before.declined).toHaveLength(200);
      const change = { kind: 'declined', questionId: 'EEE3', on: true } as const;
      expect(errorIn(await reviews.amend({ assessmentId: idOf(1), change })).kind).toBe('refused');
      expect(valueIn(await reviews.open(idOf(1))).assessment).toEqual(before);
    });

    it('says so when the review is not there', async () => {
      const { reviews } = await begun();
      const change = { kind: 'depth', depth: 'full' } as const;
      expect(errorIn(await reviews.amend({ assessmentId: idOf(9), change }))).toEqual({ kind: 'not-found' });
    });
  });

  it('says so when a checklist is not kept here', async () => {
    const { reviews } = await begun();
    expect(errorIn(await reviews.checklist(UNKNOWN_CHECKLIST))).toEqual({ kind: 'not-found' });
  });
}
