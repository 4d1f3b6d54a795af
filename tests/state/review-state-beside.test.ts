/** What a review holds beside its answers: evidence, what is not wanted, what is put back, and whose words stay. */
import { describe, expect, it } from 'vitest';
import type { Reviews } from '../../lib/app/ports';
import { idOf, REVIEWER, valueIn } from '../contracts/world';
import { FULL_DISK } from '../fixtures/review/held-port';
import { begun, freshReviews, storedAnswers, windowOn } from '../fixtures/review/open-review';

/** Review 1 in one window, of a product that does little. */
async function open(reviews: Reviews = freshReviews(), role = REVIEWER.role) {
  await begun(
    reviews,
    { useTypes: ['A'], facts: { ai: 'no', care: 'yes', records: 'no' } },
    { reviewer: { ...REVIEWER, role } },
  );
  return { reviews, review: await windowOn(reviews) };
}

const stored = async (reviews: Reviews) => valueIn(await reviews.open(idOf(1))).assessment;

describe('evidence', () => {
  it('is saved with its answer, and stays when the answer changes', async () => {
    const { reviews, review } = await open();
    review.choose('AAA1', 'yes');
    review.judge('AAA1', { strength: 2 });
    review.judge('AAA1', { lived: true });
    review.choose('AAA1', 'partly');
    await review.flush();
    expect((await storedAnswers(reviews)).AAA1).toMatchObject({ value: 'partly', strength: 2, lived: true });
  });

  it('belongs to an answer: where there is none, nothing is judged', async () => {
    const { reviews, review } = await open();
    review.judge('AAA1', { strength: 3 });
    await review.flush();
    expect(await storedAnswers(reviews)).toEqual({});
  });

  it('is a step of undo', async () => {
    const { review } = await open();
    review.choose('AAA1', 'yes');
    review.visit('AAA1');
    review.judge('AAA1', { strength: 1 });
    review.undo.undo();
    expect(review.saverOf('AAA1').content.value?.value).toBe('yes');
    await review.flush();
  });
});

describe('a question that is not wanted', () => {
  it('loses its answer, is not counted as answered, and is asked again only when it is answered', async () => {
    const { reviews, review } = await open();
    review.choose('AAA2', 'no');
    await review.flush();
    expect(await review.decline('AAA2', true)).toBeNull();
    await review.flush();
    expect([...review.declined.value]).toEqual(['AAA2']);
    expect(review.progress.value.answered).toBe(0);
    expect(await storedAnswers(reviews)).toEqual({});
    review.choose('AAA2', 'yes');
    await review.flush();
    await expect.poll(async () => (await stored(reviews)).declined).toEqual([]);
    expect(review.declined.value.size).toBe(0);
  });

  it('says so when that cannot be saved, and stays as it was', async () => {
    const { reviews } = await open();
    const failing: Reviews = {
      ...reviews,
      amend: async () => ({ ok: false, error: { kind: 'unreachable', detail: '' } }),
    };
    const review = await windowOn(failing);
    expect(await review.decline('AAA2', true)).toEqual({ kind: 'unreachable', detail: '' });
    expect(review.declined.value.size).toBe(0);
  });
});

describe('a question that is not wanted, when its answer moves meanwhile', () => {
  it('is wanted again when undo brings its answer back', async () => {
    const { reviews, review } = await open();
    review.visit('AAA1');
    review.choose('AAA1', 'yes');
    await review.flush();
    review.visit('AAA1');
    await review.decline('AAA1', true);
    expect(review.saverOf('AAA1').content.value).toBeNull();
    review.undo.undo();
    await review.flush();
    expect([review.saverOf('AAA1').content.value?.value, review.declined.value.size]).toEqual(['yes', 0]);
    expect((await stored(reviews)).declined).toEqual([]);
  });

  it('keeps its answer when "not wanted" cannot be saved', async () => {
    const { reviews } = await open();
    const review = await windowOn({ ...reviews, amend: async () => ({ ok: false, error: FULL_DISK }) });
    review.choose('AAA1', 'yes');
    expect(await review.decline('AAA1', true)).toEqual(FULL_DISK);
    await review.flush();
    expect((await storedAnswers(reviews)).AAA1?.value).toBe('yes');
    expect(review.saverOf('AAA1').content.value?.value).toBe('yes');
  });

  it('is wanted again when it was answered while that was being saved', async () => {
    const { reviews, review } = await open();
    const declining = review.decline('AAA1', true);
    review.choose('AAA1', 'no');
    expect(await declining).toBeNull();
    await review.flush();
    expect((await storedAnswers(reviews)).AAA1?.value).toBe('no');
    expect((await stored(reviews)).declined).toEqual([]);
  });

  it('is not called saved while an answer stands beside "not wanted", and is tried again', async () => {
    const { reviews, review: first } = await open();
    await first.decline('AAA1', true);
    let full = true;
    const review = await windowOn({
      ...reviews,
      amend: async (request) => (full ? { ok: false, error: FULL_DISK } : reviews.amend(request)),
    });
    review.choose('AAA1', 'yes');
    await review.flush();
    expect(review.saving.value).toBe('failed');
    full = false;
    review.retryFailed();
    await review.flush();
    expect([review.saving.value, (await stored(reviews)).declined]).toEqual(['saved', []]);
  });
});

describe('questions that the product’s facts rule out', () => {
  it('can be put back, and then count like any other', async () => {
    const { reviews, review } = await open();
    expect(review.ruledOut.value.map(({ id }) => id)).toEqual(['AAA3', 'BBB1', 'BBB2']);
    const before = review.progress.value.asked;
    await review.amend({ kind: 'put-back', questionId: 'BBB1', on: true });
    expect(review.ruledOut.value.map(({ id }) => id)).toEqual(['AAA3', 'BBB2']);
    expect(review.progress.value.asked).toBe(before + 1);
    expect((await stored(reviews)).putBack).toEqual(['BBB1']);
    expect(review.toJudge.value.putBack).toEqual(['BBB1']);
  });

  it('are none in a quick review, which asks its own whatever the product does', async () => {
    const { review } = await open();
    await review.amend({ kind: 'depth', depth: 'quick-worker' });
    expect(review.ruledOut.value).toEqual([]);
    expect(review.asked.value.map(({ id }) => id)).toEqual(['BBB3', 'AAA3']);
  });
});

describe('asking more later', () => {
  it('keeps what was answered, and asks only the rest', async () => {
    const { review } = await open();
    await review.amend({ kind: 'depth', depth: 'quick-worker' });
    review.choose('BBB3', 'yes');
    await review.flush();
    await review.amend({ kind: 'depth', depth: 'full' });
    expect(review.asked.value.map(({ id }) => id)).toContain('AAA1');
    expect(review.saverOf('BBB3').content.value?.value).toBe('yes');
    expect(review.progress.value.answered).toBe(1);
  });
});

describe('words', () => {
  it('come back with an answer that was taken back, for a commissioner', async () => {
    const { review } = await open();
    review.choose('AAA1', 'yes');
    review.write('AAA1', 'note', 'as they say');
    review.clear('AAA1');
    review.choose('AAA1', 'no');
    expect(review.saverOf('AAA1').content.value?.note).toBe('as they say');
    await review.flush();
  });

  it('are gone for good with the answer, for a care worker: not by another answer, nor by undo', async () => {
    const { reviews, review } = await open(freshReviews(), 'care-worker');
    review.choose('AAA1', 'yes');
    review.write('AAA1', 'note', 'the manager told us');
    await review.flush();
    review.visit('AAA1');
    review.clear('AAA1');
    review.choose('AAA1', 'no');
    expect(review.saverOf('AAA1').content.value?.note).toBe('');
    review.undo.undo();
    expect(JSON.stringify(review.undo.undone.value)).not.toContain('manager');
    expect(review.saverOf('AAA1').content.value?.note ?? '').toBe('');
    await review.flush();
    expect(JSON.stringify(await stored(reviews))).not.toContain('manager');
  });

  it('of what one thing should change count in whether all is saved, and are tried again', async () => {
    const { reviews } = await open();
    let full = true;
    const review = await windowOn({
      ...reviews,
      amend: async (request) => (full ? { ok: false, error: FULL_DISK } : reviews.amend(request)),
    });
    review.choose('AAA1', 'yes');
    review.writeOneThing('Give us paid time');
    await review.flush();
    expect(review.saving.value).toBe('failed');
    full = false;
    review.retryFailed();
    await review.flush();
    expect([review.saving.value, (await stored(reviews)).oneThing]).toEqual(['saved', 'Give us paid time']);
  });

  it('of what one thing should change are saved with the review', async () => {
    const { reviews, review } = await open();
    review.writeOneThing('More time');
    await review.flush();
    expect((await stored(reviews)).oneThing).toBe('More time');
    expect((await windowOn(reviews)).oneThing.value).toBe('More time');
  });
});
