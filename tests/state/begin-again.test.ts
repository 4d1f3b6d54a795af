/** Beginning again with a newer checklist: what carries over is answered, the old review stays as it was. */
import { describe, expect, it } from 'vitest';
import type { Checklist } from '../../lib/domain/checklist';
import { beginAgain } from '../../lib/state/begin-again';
import { idOf, valueIn } from '../contracts/world';
import { begun, countingIds, freshReviews, windowOn } from '../fixtures/review/open-review';
import { SMALL } from '../fixtures/review/small-checklist';

/** The small checklist a version later, with one question in other words. */
function newer(): Checklist {
  const { AAA2, ...others } = SMALL.text.questions;
  if (!AAA2) throw new Error('The small checklist has AAA2');
  const reworded = { ...AAA2, text: { ...AAA2.text, commissioner: 'Asked in quite other words now?' } };
  const version = '2.0.0';
  return {
    ref: { ...SMALL.ref, version, hash: 'd'.repeat(64) },
    structure: { ...SMALL.structure, version },
    text: { ...SMALL.text, questions: { ...others, AAA2: reworded } },
  };
}

async function reviewed() {
  const reviews = freshReviews();
  await begun(reviews);
  const review = await windowOn(reviews);
  review.choose('AAA1', 'yes');
  review.write('AAA1', 'note', 'as they say');
  review.judge('AAA1', { strength: 2 });
  review.choose('AAA2', 'no');
  await review.flush();
  return { reviews, review };
}

describe('beginAgain', () => {
  it('carries over what means and reads the same, with its words and evidence, and leaves the rest to be asked', async () => {
    const { reviews, review } = await reviewed();
    const { assessment } = valueIn(await beginAgain({ reviews, ids: countingIds(50) }, review, newer()));
    expect(assessment.id).not.toBe(idOf(1));
    expect(assessment.checklist).toEqual(newer().ref);
    expect(Object.keys(assessment.answers)).toEqual(['AAA1']);
    expect(assessment.answers.AAA1).toMatchObject({ value: 'yes', note: 'as they say', strength: 2 });
  });

  it('leaves the old review as it was', async () => {
    const { reviews, review } = await reviewed();
    const before = valueIn(await reviews.open(idOf(1))).assessment;
    valueIn(await beginAgain({ reviews, ids: countingIds(50) }, review, newer()));
    expect(valueIn(await reviews.open(idOf(1))).assessment).toEqual(before);
  });

  it('says what stopped it', async () => {
    const { reviews, review } = await reviewed();
    const full = { kind: 'storage', reason: 'full', detail: '' } as const;
    const failing = { ...reviews, start: async () => ({ ok: false, error: full }) as const };
    const outcome = await beginAgain({ reviews: failing, ids: countingIds(50) }, review, newer());
    expect(outcome).toEqual({ ok: false, error: full });
  });

  it('brings what stood beside the answers: what is not wanted, put back, judged by hand, and the one thing', async () => {
    const { reviews, review } = await reviewed();
    await review.decline('AAA3', true);
    await review.amend({ kind: 'put-back', questionId: 'BBB1', on: true });
    const judgement = { ledBy: { strength: 2, lived: false }, byHand: null } as const;
    await review.amend({ kind: 'ladder', group: 'people', judgement });
    review.writeOneThing('More time');
    const { assessment } = valueIn(await beginAgain({ reviews, ids: countingIds(50) }, review, newer()));
    expect(assessment).toMatchObject({
      declined: ['AAA3'],
      putBack: ['BBB1'],
      oneThing: 'More time',
      ladder: { people: judgement, workers: { ledBy: null, byHand: null } },
    });
  });

  it('goes on with the same new review when it stopped half way, and makes another once one is whole', async () => {
    const { reviews, review } = await reviewed();
    review.choose('BBB3', 'partly');
    await review.flush();
    const full = { kind: 'storage', reason: 'full', detail: '' } as const;
    const ids = countingIds(50);
    const started: string[] = [];
    const noted: typeof reviews = {
      ...reviews,
      start(request) {
        started.push(request.assessmentId);
        return reviews.start(request);
      },
    };
    const stopping: typeof reviews = {
      ...noted,
      recordAnswer: async (write) =>
        write.questionId === 'BBB3' ? { ok: false, error: full } : reviews.recordAnswer(write),
    };
    expect(await beginAgain({ reviews: stopping, ids }, review, newer())).toEqual({ ok: false, error: full });
    const { assessment } = valueIn(await beginAgain({ reviews: noted, ids }, review, newer()));
    expect(Object.keys(assessment.answers).sort()).toEqual(['AAA1', 'BBB3']);
    expect(new Set(started)).toEqual(new Set([assessment.id]));
    const another = valueIn(await beginAgain({ reviews: noted, ids }, review, newer())).assessment;
    expect(another.id).not.toBe(assessment.id);
  });
});
