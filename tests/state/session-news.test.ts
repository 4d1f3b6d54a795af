/** A surface while other windows, and other screens of this one, change what it shows or take it away. */
import { describe, expect, it } from 'vitest';
import type { Failure, Reviews } from '../../lib/app/ports';
import { settleKey } from '../../lib/domain/records';
import { createLibrary } from '../../lib/storage/library';
import { createReviews } from '../../lib/storage/reviews';
import { content, description, idOf, startOfNew, valueIn } from '../contracts/world';
import { createGate } from '../fixtures/review/gate';
import {
  ASKS_ALL,
  answerElsewhere,
  begun,
  freshReviews,
  storedAnswers,
} from '../fixtures/review/open-review';
import { createSurface, PAGE, phaseOf, TAB } from '../fixtures/review/surface';
import { freshStore } from '../storage/fresh-store';

const GONE: Failure = { kind: 'unreachable', detail: 'nobody there' };

describe('news of changed records', () => {
  /** Counts what is read again. */
  async function counting() {
    const reviews = freshReviews();
    await begun(reviews, {}, { pageKey: PAGE });
    let reads = 0;
    const port: Reviews = {
      ...reviews,
      open(id) {
        reads += 1;
        return reviews.open(id);
      },
    };
    const { session } = createSurface({ reviews: port });
    await session.open(idOf(1));
    reads = 0;
    const { review } = phaseOf(session, 'reviewing');
    return { session, reviews, review, reads: () => reads };
  }

  it('of this review is read, so that another window’s answer appears', async () => {
    const { session, reviews, review } = await counting();
    const revision = await answerElsewhere(reviews, 'AAA1', content({ value: 'no' }));
    session.recordsChanged({ assessmentIds: [idOf(1)], productIds: [], revision });
    await expect.poll(() => review.saverOf('AAA1').content.value?.value).toBe('no');
  });

  it('of its product is read, so that a corrected name appears', async () => {
    const { session, reviews, review } = await counting();
    const { id: productId, revision: seenRevision } = review.product.value;
    const corrected = description({ ...ASKS_ALL, name: 'Quay Notes' });
    valueIn(
      await reviews.updateProduct({ productId, seenRevision, description: corrected, addPageKey: null }),
    );
    session.recordsChanged({ assessmentIds: [], productIds: [productId] });
    await expect.poll(() => review.product.value.name).toBe('Quay Notes');
  });

  it('of its own answers, and of other reviews, is not read', async () => {
    const { session, reviews, review, reads } = await counting();
    review.choose('AAA1', 'yes');
    await review.flush();
    const revision = (await storedAnswers(reviews)).AAA1?.revision ?? -1;
    session.recordsChanged({ assessmentIds: [idOf(1)], productIds: [], revision });
    session.recordsChanged({ assessmentIds: [idOf(2)], productIds: [idOf(1_002)], revision: 99 });
    await review.flush();
    await new Promise(setImmediate);
    expect(reads()).toBe(0);
  });

  it('that it was removed for good lets go of it, so that one brought in again is opened as it is', async () => {
    const store = freshStore();
    const reviews = createReviews(store);
    const library = createLibrary(store);
    await begun(reviews);
    const { session } = createSurface({ reviews, besidePage: false });
    await session.open(idOf(1));
    const earlier = phaseOf(session, 'reviewing').review;
    earlier.choose('AAA1', 'yes');
    earlier.visit('AAA1');
    earlier.choose('AAA1', 'no');
    await earlier.flush();
    valueIn(await library.setBinned([idOf(1)], true));
    valueIn(await library.removeForGood(idOf(1)));
    session.recordsChanged({ assessmentIds: [idOf(1)], productIds: [idOf(1_001)] });
    await expect.poll(() => session.phase.value).toEqual({ kind: 'failed', failure: { kind: 'not-found' } });
    // An older copy of it, from a file.
    await begun(reviews);
    await answerElsewhere(reviews, 'AAA1', content({ value: 'partly' }));
    await session.open(idOf(1));
    const { review } = phaseOf(session, 'reviewing');
    expect(review.saverOf('AAA1').content.value?.value).toBe('partly');
    review.choose('AAA1', 'yes');
    await review.flush();
    expect([review.saving.value, (await storedAnswers(reviews)).AAA1?.value]).toEqual(['saved', 'yes']);
  });

  it('of an import that was taken back is read, so that the answer from before it is on screen again', async () => {
    const store = freshStore();
    const reviews = createReviews(store);
    const library = createLibrary(store);
    await begun(reviews);
    await answerElsewhere(reviews, 'AAA1', content({ value: 'no' }));
    const records = valueIn(await library.read({ kind: 'review', assessmentId: idOf(1) }));
    const file = {
      ...records,
      assessments: records.assessments.map((one) => ({
        ...one,
        answers: Object.fromEntries(
          Object.entries(one.answers).map(([id, answer]) => [id, { ...answer, value: 'partly' as const }]),
        ),
      })),
    };
    const { session } = createSurface({ reviews, besidePage: false });
    await session.open(idOf(1));
    const { review } = phaseOf(session, 'reviewing');
    const shown = () => review.saverOf('AAA1').content.value?.value;
    const taken = new Set([settleKey({ assessmentId: idOf(1), questionId: 'AAA1' })]);
    const done = valueIn(await library.importRecords([file], taken));
    session.recordsChanged({ assessmentIds: [idOf(1)], productIds: [] });
    await expect.poll(shown).toBe('partly');
    valueIn(await library.undoImport(done.undo));
    session.recordsChanged({ assessmentIds: [idOf(1)], productIds: [] });
    await expect.poll(shown).toBe('no');
    review.choose('AAA1', 'yes');
    await review.flush();
    expect([review.saving.value, (await storedAnswers(reviews)).AAA1?.value]).toEqual(['saved', 'yes']);
  });

  it('never takes a review that is still there off the screen, not for a moment', async () => {
    const { session, reviews } = await counting();
    const before = session.phase.value;
    const seen: string[] = [];
    const stop = session.phase.subscribe((phase) => void seen.push(phase.kind));
    const { review } = phaseOf(session, 'reviewing');
    await answerElsewhere(reviews, 'AAA1', content({ value: 'no' }));
    session.recordsChanged({ assessmentIds: [idOf(1)], productIds: [idOf(1_001)] });
    await expect.poll(() => review.saverOf('AAA1').content.value?.value).toBe('no');
    await new Promise(setImmediate);
    stop();
    expect([session.phase.value, seen]).toEqual([before, ['reviewing']]);
  });

  it('leaves the review on screen when it cannot be read just now', async () => {
    const reviews = freshReviews();
    await begun(reviews);
    let asked = 0;
    const port: Reviews = {
      ...reviews,
      async open(id) {
        asked += 1;
        return asked === 1 ? reviews.open(id) : { ok: false, error: GONE };
      },
    };
    const { session, kind } = createSurface({ reviews: port, besidePage: false });
    await session.open(idOf(1));
    session.recordsChanged({ assessmentIds: [idOf(1)], productIds: [] });
    await expect.poll(() => asked).toBe(2);
    await new Promise(setImmediate);
    expect(kind()).toBe('reviewing');
  });

  it('that an earlier review is gone leaves another that was opened meanwhile', async () => {
    const reviews = freshReviews();
    await begun(reviews);
    valueIn(await reviews.start(startOfNew(2)));
    const slow = createGate();
    let asked = 0;
    const port: Reviews = {
      ...reviews,
      async open(id) {
        asked += 1;
        if (asked !== 2) return reviews.open(id);
        await slow.passed;
        return { ok: false, error: { kind: 'not-found' } };
      },
    };
    const { session } = createSurface({ reviews: port, besidePage: false });
    await session.open(idOf(1));
    session.recordsChanged({ assessmentIds: [idOf(1)], productIds: [] });
    await expect.poll(() => asked).toBe(2);
    await session.open(idOf(2));
    slow.open();
    await new Promise(setImmediate);
    expect(phaseOf(session, 'reviewing').review.header.value.id).toBe(idOf(2));
  });

  it('is nothing to a surface without a review', async () => {
    const { session, kind } = createSurface();
    await session.begin(TAB);
    session.recordsChanged({ assessmentIds: [idOf(1)], productIds: [idOf(1_001)] });
    expect(kind()).toBe('which-product');
  });
});
