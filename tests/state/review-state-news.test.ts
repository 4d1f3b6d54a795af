/** One open review beside other windows: what they change, and the product they share. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { OpenReview, Reviews } from '../../lib/app/ports';
import { createReviewState, type ReviewState } from '../../lib/state/review-state';
import { content, description, idOf, valueIn } from '../contracts/world';
import { createGate } from '../fixtures/review/gate';
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

describe('news of other windows', () => {
  it('shows what was answered elsewhere', async () => {
    await begun(reviews);
    const review = await windowOn(reviews);
    const revision = await answerElsewhere(reviews, 'AAA2', content({ value: 'partly' }));
    await review.refresh(revision);
    expect(value(review, 'AAA2')).toBe('partly');
  });

  /** A window whose reads can be counted and held back. */
  async function counted() {
    await begun(reviews);
    let reads = 0;
    let gate: Promise<void> = Promise.resolve();
    const port: Reviews = {
      ...reviews,
      async open(id) {
        reads += 1;
        const read = await reviews.open(id);
        await gate;
        return read;
      },
    };
    const review = await windowOn(port);
    reads = 0;
    return {
      review,
      reads: () => reads,
      hold() {
        const held = createGate();
        gate = held.passed;
        return held.open;
      },
    };
  }

  it('does not read again for its own answers, nor for what it has read already', async () => {
    const { review, reads } = await counted();
    review.choose('AAA1', 'yes');
    await review.flush();
    await review.refresh((await storedAnswers(reviews)).AAA1?.revision);
    expect(reads()).toBe(0);
    const elsewhere = await answerElsewhere(reviews, 'AAA2', content());
    await review.refresh(elsewhere);
    await review.refresh(elsewhere);
    expect(reads()).toBe(1);
  });

  it('hears of another window’s answer also when its own came after it', async () => {
    const { review } = await counted();
    const elsewhere = await answerElsewhere(reviews, 'AAA2', content({ value: 'no' }));
    review.choose('AAA1', 'yes');
    await review.refresh(elsewhere);
    expect([value(review, 'AAA1'), value(review, 'AAA2')]).toEqual(['yes', 'no']);
  });

  it('never reads over words that wait to be written here, and writes them', async () => {
    const { review } = await counted();
    review.choose('AAA1', 'yes');
    review.write('AAA1', 'note', 'half a sen');
    await review.refresh(undefined);
    expect(review.saverOf('AAA1').content.value?.note).toBe('half a sen');
    expect((await storedAnswers(reviews)).AAA1?.note).toBe('half a sen');
  });

  it('never brings back what was read before an answer given meanwhile', async () => {
    const { review, hold, reads } = await counted();
    const revision = await answerElsewhere(reviews, 'AAA1', content({ value: 'no' }));
    const release = hold();
    const refreshed = review.refresh(revision);
    await review.flush();
    await expect.poll(reads).toBe(1);
    await answerElsewhere(reviews, 'AAA1', null);
    review.choose('AAA1', 'partly');
    await review.flush();
    release();
    await refreshed;
    expect(value(review, 'AAA1')).toBe('partly');
    expect((await storedAnswers(reviews)).AAA1?.value).toBe('partly');
  });

  it('leaves the screen as it is when the review cannot be read', async () => {
    await begun(reviews);
    const open = valueIn(await reviews.open(idOf(1)));
    const gone: Reviews = { ...reviews, open: async () => ({ ok: false, error: { kind: 'not-found' } }) };
    const review = createReviewState({
      open,
      checklist: SMALL,
      reviews: gone,
      ids: countingIds(1),
      about: {},
    });
    review.choose('AAA1', 'yes');
    expect(await review.refresh(undefined)).toEqual({ kind: 'not-found' });
    expect([value(review, 'AAA1'), review.product.value]).toEqual(['yes', open.product]);
  });

  it('never takes back a change of the review made here by what was read before it', async () => {
    const { review, hold, reads } = await counted();
    const release = hold();
    const refreshed = review.refresh(undefined);
    await expect.poll(reads).toBe(1);
    expect(await review.decline('AAA2', true)).toBeNull();
    release();
    await refreshed;
    expect([...review.declined.value]).toEqual(['AAA2']);
  });

  it('shows the product as another window corrected it, and never an older one', async () => {
    const { review, hold, reads } = await counted();
    const release = hold();
    const refreshed = review.refresh(undefined);
    await expect.poll(reads).toBe(1);
    expect(await review.describe(description({ name: 'Corrected here' }))).toBeNull();
    release();
    await refreshed;
    expect(review.product.value.name).toBe('Corrected here');
  });
});

describe('an import that is taken back', () => {
  /** Review 1 with an answer of a file on screen; then the store is as it was before the file. */
  async function takenBack() {
    await begun(reviews);
    await answerElsewhere(reviews, 'AAA1', content({ value: 'no' }));
    const before = valueIn(await reviews.open(idOf(1)));
    let stored: OpenReview | null = null;
    let gate: Promise<void> = Promise.resolve();
    let reads = 0;
    const port: Reviews = {
      ...reviews,
      async open(id) {
        reads += 1;
        const held = gate;
        const read = stored ? { ok: true as const, value: stored } : await reviews.open(id);
        await held;
        return read;
      },
    };
    const review = await windowOn(port);
    await answerElsewhere(reviews, 'AAA1', content({ value: 'partly' }));
    const described = {
      productId: before.product.id,
      seenRevision: before.product.revision,
      addPageKey: null,
    };
    valueIn(await reviews.updateProduct({ ...described, description: description({ name: 'Of the file' }) }));
    await review.refresh(undefined);
    expect([value(review, 'AAA1'), review.product.value.name]).toEqual(['partly', 'Of the file']);
    reads = 0;
    return {
      review,
      before,
      reads: () => reads,
      takeBack() {
        stored = before;
      },
      hold() {
        const held = createGate();
        gate = held.passed;
        return held.open;
      },
      passFromNowOn() {
        gate = Promise.resolve();
      },
    };
  }

  it('shows the answer, the review and its product as they were before', async () => {
    const { review, before, takeBack } = await takenBack();
    takeBack();
    await review.refresh(undefined);
    expect(value(review, 'AAA1')).toBe('no');
    expect(review.header.value.revision).toBe(before.assessment.revision);
    expect(review.product.value).toEqual(before.product);
  });

  it('does not show again what a read begun before it comes late with', async () => {
    const { review, takeBack, hold, passFromNowOn, reads } = await takenBack();
    const release = hold();
    const late = review.refresh(undefined);
    await expect.poll(reads).toBe(1);
    passFromNowOn();
    takeBack();
    await review.refresh(undefined);
    expect(value(review, 'AAA1')).toBe('no');
    release();
    await late;
    expect(value(review, 'AAA1')).toBe('no');
    expect(review.product.value.name).not.toBe('Of the file');
  });
});

describe('the product', () => {
  it('says when another window changed it, and changes nothing', async () => {
    await begun(reviews);
    const [here, there] = [await windowOn(reviews), await windowOn(reviews, 20_000)];
    expect(await there.describe(description({ name: 'Theirs' }))).toBeNull();
    expect(await here.describe(description({ name: 'Mine' }))).toMatchObject({
      kind: 'product-conflict',
      current: { name: 'Theirs' },
    });
    expect(valueIn(await reviews.open(idOf(1))).product.name).toBe('Theirs');
  });

  it('gets a further page, also when another window changed it meanwhile', async () => {
    await begun(reviews);
    const [here, there] = [await windowOn(reviews), await windowOn(reviews, 20_000)];
    expect(await there.describe(description({ name: 'Theirs' }))).toBeNull();
    expect(await here.addPage('https://tallow.example/prices')).toBeNull();
    expect(here.product.value).toMatchObject({ name: 'Theirs', pageKeys: ['https://tallow.example/prices'] });
  });

  it('gives up on a page after a second change in between', async () => {
    await begun(reviews);
    let changes = 0;
    const port: Reviews = {
      ...reviews,
      async updateProduct(update) {
        const { product } = valueIn(await reviews.open(idOf(1)));
        changes += 1;
        const busy = description({ name: `Change ${changes}` });
        const other = { productId: product.id, seenRevision: product.revision, addPageKey: null };
        valueIn(await reviews.updateProduct({ ...other, description: busy }));
        return reviews.updateProduct(update);
      },
    };
    const review = await windowOn(port);
    expect(await review.addPage('https://tallow.example/prices')).toEqual({
      kind: 'refused',
      detail: 'changed elsewhere',
    });
    expect(changes).toBe(2);
  });
});

describe('changing one’s mind beside other windows', () => {
  it('takes back no answer that another window has changed since', async () => {
    await begun(reviews);
    const review = await windowOn(reviews);
    review.choose('AAA1', 'yes');
    review.visit('AAA2');
    review.choose('AAA2', 'yes');
    await review.flush();
    const revision = await answerElsewhere(reviews, 'AAA2', content({ value: 'no' }));
    await review.refresh(revision);
    expect(value(review, 'AAA2')).toBe('no');
    expect(review.undo.next.value?.questionId).toBe('AAA1');
    review.undo.undo();
    await review.flush();
    expect((await storedAnswers(reviews)).AAA2?.value).toBe('no');
  });

  it('brings a note back with the next answer, after its answer was taken back', async () => {
    await begun(reviews);
    const review = await windowOn(reviews);
    review.choose('AAA1', 'yes');
    review.write('AAA1', 'note', 'Their second page says so.');
    await review.flush();
    review.undo.undo();
    await review.flush();
    expect((await storedAnswers(reviews)).AAA1).toBeUndefined();
    review.visit('AAA1');
    review.choose('AAA1', 'partly');
    await review.flush();
    expect((await storedAnswers(reviews)).AAA1).toMatchObject({
      value: 'partly',
      note: 'Their second page says so.',
    });
  });

  it('keeps a reason to “does not apply” alone', async () => {
    await begun(reviews);
    const review = await windowOn(reviews);
    review.choose('AAA1', 'does-not-apply');
    review.write('AAA1', 'reason', 'The council does it.');
    review.choose('AAA1', 'no');
    await review.flush();
    expect((await storedAnswers(reviews)).AAA1?.reason).toBe('');
    review.choose('AAA1', 'does-not-apply');
    await review.flush();
    expect((await storedAnswers(reviews)).AAA1?.reason).toBe('The council does it.');
  });

  it('leaves typing alone while its own saves are told', async () => {
    await begun(reviews);
    let writes = 0;
    const port: Reviews = {
      ...reviews,
      recordAnswer(write) {
        writes += 1;
        return reviews.recordAnswer(write);
      },
    };
    const review = await windowOn(port);
    review.choose('AAA1', 'yes');
    await review.flush();
    review.write('AAA1', 'note', 'half a w');
    await review.refresh(2);
    expect(writes).toBe(1);
    await review.flush();
    expect(writes).toBe(2);
  });
});
