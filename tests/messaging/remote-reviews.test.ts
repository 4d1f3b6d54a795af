/** Reviewing by messages keeps the same contract as reviewing on the store itself, also when the worker dies. */
import { describe, expect, it } from 'vitest';
import type { Reviews } from '../../lib/app/ports';
import { createAsk } from '../../lib/messaging/ask';
import { TO_BACKGROUND } from '../../lib/messaging/protocol';
import { createRemoteReviews } from '../../lib/messaging/remote-reviews';
import { createLibrary } from '../../lib/storage/library';
import { createReviews } from '../../lib/storage/reviews';
import type { Store } from '../../lib/storage/transaction';
import { reviewsContract } from '../contracts/reviews-contract';
import { content, description, errorIn, idOf, startOfNew, valueIn, write } from '../contracts/world';
import { breaking, DASHBOARD, wireTo } from '../fixtures/review/background';
import { freshStore } from '../storage/fresh-store';

const remote = (reviews: Reviews) => createRemoteReviews(createAsk(TO_BACKGROUND, wireTo(reviews)));

reviewsContract('by messages to the background', async (world) => remote(createReviews(freshStore(world))));

/** A store, and a window on it whose wire breaks so many times after the background did what it was asked. */
function setUp(times: number) {
  const store = freshStore();
  const direct = createReviews(store);
  const overBrokenWire = createRemoteReviews(createAsk(TO_BACKGROUND, breaking(wireTo(direct), times)));
  return { store, direct, overBrokenWire };
}

async function eventsIn(store: Store) {
  return valueIn(await createLibrary(store).read({ kind: 'everything' })).events;
}

describe('a worker that dies after it wrote and before it answered', () => {
  it('leaves one answer, one event, and an ok', async () => {
    const { store, direct, overBrokenWire } = setUp(1);
    const { assessment } = valueIn(await direct.start(startOfNew(1)));
    const recorded = valueIn(await overBrokenWire.recordAnswer(write(1, 'AAA1')));
    expect(recorded.answer?.value).toBe('yes');
    const after = valueIn(await direct.open(idOf(1))).assessment;
    expect(after.revision).toBe(assessment.revision + 1);
    expect(after.answers).toEqual({ AAA1: recorded.answer });
    expect(await eventsIn(store)).toHaveLength(1);
  });

  it('leaves an answer taken back once', async () => {
    const { store, direct, overBrokenWire } = setUp(1);
    valueIn(await direct.start(startOfNew(1)));
    const { revision } = valueIn(await direct.recordAnswer(write(1, 'AAA1')));
    const clear = write(1, 'AAA1', { seenRevision: revision, content: null, visitId: idOf(600_000) });
    expect(valueIn(await overBrokenWire.recordAnswer(clear)).answer).toBeNull();
    expect(valueIn(await direct.open(idOf(1))).assessment.revision).toBe(revision + 1);
    expect(await eventsIn(store)).toHaveLength(2);
  });

  it('leaves one review and one product', async () => {
    const { store, overBrokenWire } = setUp(1);
    valueIn(await overBrokenWire.start(startOfNew(1)));
    const { products, assessments } = valueIn(await createLibrary(store).read({ kind: 'everything' }));
    expect([products.length, assessments.length]).toEqual([1, 1]);
  });

  it('leaves a product corrected once', async () => {
    const { direct, overBrokenWire } = setUp(1);
    valueIn(await direct.start(startOfNew(1)));
    const update = {
      productId: idOf(1_001),
      seenRevision: 1,
      description: description({ name: 'Quay Notes' }),
      addPageKey: 'https://quay.example/',
    };
    expect(valueIn(await overBrokenWire.updateProduct(update))).toMatchObject({
      name: 'Quay Notes',
      pageKeys: ['https://quay.example/'],
      revision: 2,
    });
  });

  it('still reports a conflict with another window', async () => {
    const { direct, overBrokenWire } = setUp(1);
    valueIn(await direct.start(startOfNew(1)));
    const { answer } = valueIn(await direct.recordAnswer(write(1, 'AAA1')));
    const stale = write(1, 'AAA1', { content: content({ value: 'no' }) });
    expect(errorIn(await overBrokenWire.recordAnswer(stale))).toEqual({ kind: 'conflict', current: answer });
  });

  it('is "unreachable" when it dies twice; the same words given again are saved once', async () => {
    const { store, direct, overBrokenWire } = setUp(2);
    valueIn(await direct.start(startOfNew(1)));
    expect(errorIn(await overBrokenWire.recordAnswer(write(1, 'AAA1')))).toEqual({
      kind: 'unreachable',
      detail: 'The message port closed before a response was received.',
    });
    expect(valueIn(await overBrokenWire.recordAnswer(write(1, 'AAA1'))).answer?.value).toBe('yes');
    expect(await eventsIn(store)).toHaveLength(1);
  });
});

describe('a request that the background refuses', () => {
  it('is a refusal, and is not sent again', async () => {
    let sent = 0;
    const wire = wireTo(createReviews(freshStore()));
    const reviews = createRemoteReviews(
      createAsk(TO_BACKGROUND, (name, body) => {
        sent += 1;
        return wire(name, body);
      }),
    );
    const unclean = write(1, 'not a question');
    expect(errorIn(await reviews.recordAnswer(unclean))).toMatchObject({ kind: 'refused' });
    expect(sent).toBe(1);
  });

  it('is refused to a page that is not ours', async () => {
    const elsewhere = { ...DASHBOARD, url: 'https://tallow.example/dashboard.html', frameId: 0 };
    const wire = wireTo(createReviews(freshStore()), elsewhere);
    expect(errorIn(await createRemoteReviews(createAsk(TO_BACKGROUND, wire)).open(idOf(1)))).toMatchObject({
      kind: 'refused',
    });
  });
});
