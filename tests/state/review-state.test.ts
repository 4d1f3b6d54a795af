/** One open review: what is asked, counted, saved, undone, and heard from other windows. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Reviews } from '../../lib/app/ports';
import { createReviewState, type ReviewState } from '../../lib/state/review-state';
import { content, description, idOf, REVIEWER, valueIn } from '../contracts/world';
import { FULL_DISK } from '../fixtures/review/held-port';
import {
  answerElsewhere,
  begun,
  countingIds,
  freshReviews,
  storedAnswers,
  windowOn,
} from '../fixtures/review/open-review';
import { SMALL } from '../fixtures/review/small-checklist';

let reviews: Reviews;
beforeEach(() => {
  reviews = freshReviews();
});

const value = (review: ReviewState, id: string) => review.saverOf(id).content.value?.value ?? null;
const askedIds = (review: ReviewState) => review.asked.value.map(({ id }) => id);

describe('what is asked and counted', () => {
  it('asks what applies to the product, and counts answers only of that', async () => {
    await begun(reviews, { useTypes: ['A'], facts: { ai: 'no', care: 'yes', records: 'no' } });
    const review = await windowOn(reviews);
    expect(askedIds(review)).toEqual(['AAA1', 'AAA2', 'BBB3']);
    review.choose('AAA1', 'yes');
    review.choose('AAA3', 'yes');
    expect(review.progress.value).toEqual({
      asked: 3,
      answered: 1,
      mustHavesAsked: 2,
      mustHavesAnswered: 1,
      reasonsMissing: 0,
    });
    expect(review.themes.value.map(({ theme, asked, answered }) => [theme, asked, answered])).toEqual([
      ['AAA', 2, 1],
      ['BBB', 1, 0],
    ]);
    await review.flush();
  });

  it('follows the product: questions come and go, and the answers of those that went are kept', async () => {
    await begun(reviews);
    const review = await windowOn(reviews);
    review.choose('AAA3', 'partly');
    review.choose('BBB1', 'no');
    await review.flush();
    const wanted = description({ useTypes: ['A'], facts: { ai: 'no', care: 'no', records: 'no' } });
    expect(await review.describe(wanted)).toBeNull();
    expect(askedIds(review)).toEqual(['AAA1', 'AAA2']);
    expect(review.progress.value).toMatchObject({ asked: 2, answered: 0 });
    expect(Object.keys(await storedAnswers(reviews))).toEqual(['AAA3', 'BBB1']);
    expect(await review.describe({ ...wanted, useTypes: ['C'] })).toBeNull();
    expect(review.progress.value).toMatchObject({ asked: 4, answered: 1 });
    expect(value(review, 'AAA3')).toBe('partly');
  });

  it('counts a must-have that does not apply as wanting its reason until that is written', async () => {
    await begun(reviews);
    const review = await windowOn(reviews);
    review.choose('AAA1', 'does-not-apply');
    review.choose('AAA2', 'does-not-apply');
    expect(review.progress.value.reasonsMissing).toBe(1);
    review.write('AAA1', 'reason', 'It is a paper form.');
    expect(review.progress.value.reasonsMissing).toBe(0);
    await review.flush();
    expect((await storedAnswers(reviews)).AAA1).toMatchObject({
      value: 'does-not-apply',
      reason: 'It is a paper form.',
    });
  });

  it('asks in the words for the reviewer, and stores whose words were read', async () => {
    await begun(reviews, {}, { reviewer: { ...REVIEWER, role: 'family-carer' } });
    const review = await windowOn(reviews);
    expect(review.wording).toBe('person');
    review.choose('AAA1', 'yes');
    await review.flush();
    expect((await storedAnswers(reviews)).AAA1?.wording).toEqual({ audience: 'person', language: 'en-GB' });
  });
});

describe('answering', () => {
  it('saves each answer as it is given', async () => {
    await begun(reviews);
    const review = await windowOn(reviews);
    review.choose('AAA1', 'yes');
    review.choose('BBB2', 'not-enough-information');
    expect(review.saving.value).toBe('saving');
    await review.flush();
    expect(review.saving.value).toBe('saved');
    const stored = await storedAnswers(reviews);
    expect([stored.AAA1?.value, stored.BBB2?.value]).toEqual(['yes', 'not-enough-information']);
  });

  it('keeps the note when another of the five is chosen; a reason goes with “does not apply”', async () => {
    await begun(reviews);
    const review = await windowOn(reviews);
    review.choose('AAA1', 'does-not-apply');
    review.write('AAA1', 'reason', 'because');
    review.write('AAA1', 'note', 'a note');
    review.choose('AAA1', 'no');
    await review.flush();
    expect((await storedAnswers(reviews)).AAA1).toMatchObject({
      value: 'no',
      note: 'a note',
      reason: '',
    });
  });

  it('writes no note where there is no answer', async () => {
    await begun(reviews);
    const review = await windowOn(reviews);
    review.write('AAA1', 'note', 'to nothing');
    await review.flush();
    expect([value(review, 'AAA1'), await storedAnswers(reviews)]).toEqual([null, {}]);
  });

  it('says of all questions together the worst that holds for any', async () => {
    await begun(reviews);
    const failing = new Set(['AAA2']);
    const port: Reviews = {
      ...reviews,
      recordAnswer: async (write) =>
        failing.has(write.questionId) ? { ok: false, error: FULL_DISK } : reviews.recordAnswer(write),
    };
    const review = await windowOn(port);
    expect(review.saving.value).toBe('idle');
    review.choose('AAA1', 'yes');
    review.choose('AAA2', 'yes');
    await review.flush();
    expect(review.saving.value).toBe('failed');
    await answerElsewhere(reviews, 'BBB1', content());
    review.choose('BBB1', 'no');
    await review.flush();
    expect(review.saving.value).toBe('conflict');
    review.saverOf('BBB1').resolve('theirs');
    expect(review.saving.value).toBe('failed');
    failing.clear();
    review.retryFailed();
    await review.flush();
    expect([review.saving.value, (await storedAnswers(reviews)).AAA2?.value]).toEqual(['saved', 'yes']);
  });

  it('names the checklist’s own questions only', async () => {
    await begun(reviews);
    const review = await windowOn(reviews);
    expect(() => review.saverOf('ZZZ1')).toThrow('no question ZZZ1');
  });
});

describe('visits and undo', () => {
  /** The visit ids that the port was told, one a write. */
  async function watched() {
    await begun(reviews);
    const visits: string[] = [];
    const port: Reviews = {
      ...reviews,
      recordAnswer: (write) => {
        visits.push(`${write.questionId} ${write.visitId.slice(-4)}`);
        return reviews.recordAnswer(write);
      },
    };
    const open = valueIn(await reviews.open(idOf(1)));
    const ids = countingIds(0);
    return { visits, review: createReviewState({ open, checklist: SMALL, reviews: port, ids, about: {} }) };
  }

  it('makes one visit of all that is changed until the focus enters again', async () => {
    const { visits, review } = await watched();
    review.visit('AAA1');
    review.choose('AAA1', 'yes');
    await review.flush();
    review.write('AAA1', 'note', 'same visit');
    await review.flush();
    review.choose('AAA2', 'no');
    await review.flush();
    review.visit('AAA1');
    review.choose('AAA1', 'no');
    await review.flush();
    expect(visits).toEqual(['AAA1 0001', 'AAA1 0001', 'AAA2 0002', 'AAA1 0003']);
    expect(review.undo.next.value).toMatchObject({ questionId: 'AAA1', before: { value: 'yes' } });
  });

  it('undoes a first answer to "no answer" and brings the note back with it, each as a visit of its own', async () => {
    const { visits, review } = await watched();
    review.choose('AAA1', 'yes');
    review.write('AAA1', 'note', 'they showed me');
    await review.flush();
    review.undo.undo();
    await review.flush();
    expect([value(review, 'AAA1'), await storedAnswers(reviews)]).toEqual([null, {}]);
    review.undo.redo();
    await review.flush();
    expect((await storedAnswers(reviews)).AAA1).toMatchObject({ value: 'yes', note: 'they showed me' });
    expect(new Set(visits).size).toBe(3);
  });

  it('undoes taking an answer back', async () => {
    const { review } = await watched();
    review.choose('AAA1', 'yes');
    review.write('AAA1', 'note', 'keep me');
    review.visit('AAA1');
    review.clear('AAA1');
    await review.flush();
    expect(await storedAnswers(reviews)).toEqual({});
    review.undo.undo();
    await review.flush();
    expect((await storedAnswers(reviews)).AAA1).toMatchObject({ value: 'yes', note: 'keep me' });
  });

  it('makes no step of choosing what is chosen already', async () => {
    const { review } = await watched();
    review.choose('AAA1', 'yes');
    review.visit('AAA1');
    review.choose('AAA1', 'yes');
    await review.flush();
    expect(review.undo.next.value?.before).toBeNull();
    review.undo.undo();
    expect([value(review, 'AAA1'), review.undo.next.value]).toEqual([null, null]);
    await review.flush();
  });
});
