/** The direct adapter of `Reviews` keeps the contract, and logs how answers came to be. */

import { describe, expect, it } from 'vitest';
import type { AnswerEvent } from '../../lib/domain/assessment';
import { NO_RECORDS } from '../../lib/domain/records';
import { createLibrary } from '../../lib/storage/library';
import { createReviews } from '../../lib/storage/reviews';
import type { Store } from '../../lib/storage/transaction';
import { importOne } from '../contracts/library-world';
import { reviewsContract } from '../contracts/reviews-contract';
import {
  content,
  given,
  idOf,
  meetingOf,
  REVIEWER,
  startOfKnown,
  startOfNew,
  valueIn,
  write,
} from '../contracts/world';
import { freshStore } from './fresh-store';

reviewsContract('straight on the database', async (world) => createReviews(freshStore(world)));

async function eventsOf(store: Store): Promise<readonly AnswerEvent[]> {
  return valueIn(await createLibrary(store).read({ kind: 'review', assessmentId: idOf(1) })).events;
}

describe('the log of answers', () => {
  it('has one event a visit to a question, from what stood before the visit to what stood after', async () => {
    const store = freshStore();
    const reviews = createReviews(store);
    valueIn(await reviews.start(startOfNew(1)));
    let seenRevision = 0;
    for (const value of ['yes', 'partly', 'no'] as const) {
      const recorded = valueIn(
        await reviews.recordAnswer(write(1, 'AAA1', { seenRevision, content: content({ value }) })),
      );
      seenRevision = recorded.revision;
    }
    expect(await eventsOf(store)).toMatchObject([
      { seq: 1, questionId: 'AAA1', before: null, after: { value: 'no' }, noteChanged: false },
    ]);
  });

  it('has another event for another visit, and for another question', async () => {
    const store = freshStore();
    const reviews = createReviews(store);
    valueIn(await reviews.start(startOfNew(1)));
    const { revision } = valueIn(await reviews.recordAnswer(write(1, 'AAA1')));
    valueIn(await reviews.recordAnswer(write(1, 'AAA2')));
    const cleared = { seenRevision: revision, content: null, visitId: idOf(500_001) };
    valueIn(await reviews.recordAnswer(write(1, 'AAA1', cleared)));
    expect(await eventsOf(store)).toMatchObject([
      { seq: 1, questionId: 'AAA1', before: null, after: { value: 'yes' } },
      { seq: 2, questionId: 'AAA2', before: null, after: { value: 'yes' } },
      { seq: 3, questionId: 'AAA1', before: { value: 'yes' }, after: null },
    ]);
  });

  it('logs nothing for a request sent again or refused as a conflict', async () => {
    const store = freshStore();
    const reviews = createReviews(store);
    valueIn(await reviews.start(startOfNew(1)));
    valueIn(await reviews.recordAnswer(write(1, 'AAA1')));
    await reviews.recordAnswer(write(1, 'AAA1', { visitId: idOf(500_001) }));
    await reviews.recordAnswer(write(1, 'AAA1', { visitId: idOf(500_001), content: null }));
    expect(await eventsOf(store)).toHaveLength(1);
  });

  it('never holds the text of a note', async () => {
    const store = freshStore();
    const reviews = createReviews(store);
    valueIn(await reviews.start(startOfNew(1)));
    valueIn(await reviews.recordAnswer(write(1, 'AAA1', { content: content({ note: 'between us' }) })));
    const events = await eventsOf(store);
    expect(events).toMatchObject([{ noteChanged: true, after: { hasNote: true } }]);
    expect(JSON.stringify(events)).not.toContain('between us');
  });
});

describe('a review whose reviewer turns out to be in a private role', () => {
  const reviewer = { ...REVIEWER, role: 'care-worker' } as const;
  const reason = 'no camera in here';

  it('keeps the reason in the answer, and nowhere in the log', async () => {
    const store = freshStore();
    const reviews = createReviews(store);
    valueIn(await reviews.start(startOfNew(1)));
    const { revision } = valueIn(
      await reviews.recordAnswer(write(1, 'AAA1', { content: content({ value: 'does-not-apply', reason }) })),
    );
    valueIn(
      await reviews.recordAnswer(
        write(1, 'AAA1', { seenRevision: revision, content: content(), visitId: idOf(500_001) }),
      ),
    );
    valueIn(
      await reviews.recordAnswer(write(1, 'AAA2', { content: content({ value: 'does-not-apply', reason }) })),
    );
    expect(JSON.stringify(await eventsOf(store))).toContain(reason);
    valueIn(await reviews.amend({ assessmentId: idOf(1), change: { kind: 'reviewer', reviewer } }));
    const events = await eventsOf(store);
    expect(events.map(({ seq, before, after }) => [seq, before?.value, after?.value])).toEqual([
      [1, undefined, 'does-not-apply'],
      [2, 'does-not-apply', 'yes'],
      [3, undefined, 'does-not-apply'],
    ]);
    expect(JSON.stringify(events)).not.toContain(reason);
    const { answers } = valueIn(await reviews.open(idOf(1))).assessment;
    expect(answers.AAA2?.reason).toBe(reason);
  });
});

describe('what a page matches', () => {
  it('leaves out a product that is in the bin, until a review of it is started again', async () => {
    const store = freshStore();
    const reviews = createReviews(store);
    const pageKey = 'https://tallow.example/notes';
    const { product } = valueIn(await reviews.start(startOfNew(1, {}, { pageKey })));
    const binned = { ...product, id: idOf(1_007), deletedAt: product.createdAt };
    const library = createLibrary(store);
    valueIn(await importOne(library, { ...NO_RECORDS, products: [binned] }));
    const before = valueIn(await reviews.match(pageKey));
    expect([before.exact?.product.id, before.sameOrigin]).toEqual([idOf(1_001), []]);
    valueIn(await reviews.start(startOfKnown(8, 7)));
    const after = valueIn(await reviews.match(pageKey));
    expect(after.exact?.product).toMatchObject({ id: idOf(1_007), deletedAt: null });
    expect(after.sameOrigin).toMatchObject([{ id: idOf(1_001) }]);
  });

  it('adds no page to a product that has as many as it may keep', async () => {
    const store = freshStore();
    const reviews = createReviews(store);
    const { product } = valueIn(await reviews.start(startOfNew(1)));
    const pageKeys = Array.from({ length: 200 }, (_, at) => `https://tallow.example/${at}`);
    const full = { ...product, id: idOf(1_007), pageKeys };
    const library = createLibrary(store);
    valueIn(await importOne(library, { ...NO_RECORDS, products: [full] }));
    const pageKey = 'https://tallow.example/one-more';
    expect(valueIn(await reviews.start(startOfKnown(8, 7, { pageKey }))).product).toEqual(full);
  });
});

describe('what other windows are told', () => {
  it('names what was written, once it is written, and is silent when nothing was', async () => {
    const told: unknown[] = [];
    const store: Store = { ...freshStore(given()), changed: (what) => told.push(what) };
    const reviews = createReviews(store);
    const [review, product] = [idOf(1), idOf(1_001)];
    valueIn(await reviews.start(startOfNew(1)));
    valueIn(await reviews.start(startOfNew(1)));
    valueIn(await reviews.recordAnswer(write(1, 'AAA1')));
    valueIn(await reviews.recordAnswer(write(1, 'AAA1')));
    await reviews.recordAnswer(write(1, 'AAA1', { content: null }));
    await reviews.recordAnswer(write(2, 'AAA1'));
    const change = { kind: 'depth', depth: 'must-haves' } as const;
    valueIn(await reviews.amend({ assessmentId: review, change }));
    valueIn(await reviews.amend({ assessmentId: review, change }));
    expect(told).toEqual([
      { assessmentIds: [review], productIds: [product] },
      { assessmentIds: [review], productIds: [] },
      { assessmentIds: [review], productIds: [] },
    ]);
    const library = createLibrary(store);
    const meeting = valueIn(await library.saveMeeting(meetingOf(1), 0));
    valueIn(await library.saveMeeting(meeting, meeting.revision));
    expect(told.slice(3)).toEqual([{ assessmentIds: [], productIds: [product] }]);
    valueIn(await library.setBinned([review], true));
    valueIn(await library.removeForGood(review));
    expect(told.slice(4)).toEqual([
      { assessmentIds: [review], productIds: [] },
      { assessmentIds: [review], productIds: [] },
    ]);
    valueIn(await library.removeMeeting(meeting.id));
    expect(told.slice(6)).toEqual([{ assessmentIds: [], productIds: [product] }]);
  });
});
