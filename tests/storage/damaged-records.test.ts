/** A stored record that no longer parses spoils nothing but itself, and what is told of it quotes nothing. */
import { describe, expect, it, vi } from 'vitest';
import type { Records } from '../../lib/app/ports';
import { createLibrary } from '../../lib/storage/library';
import { createReviews } from '../../lib/storage/reviews';
import type { Store } from '../../lib/storage/transaction';
import { PLAIN_QUERY } from '../contracts/library-world';
import { errorIn, given, idOf, startOfKnown, startOfNew, valueIn, write } from '../contracts/world';
import { freshStore } from './fresh-store';

const PAGE = 'https://tallow.example/notes';

/** Reviews 1 and 2 of one product, 3 of another; then a secret where something else should stand. */
async function damagedStore(what: 'review 1' | 'answer of review 1' | 'product of review 3'): Promise<{
  readonly store: Store;
  readonly told: readonly string[];
}> {
  const told: string[] = [];
  const store = freshStore(given(), { damaged: (detail) => told.push(detail) });
  const reviews = createReviews(store);
  valueIn(await reviews.start(startOfNew(1, {}, { pageKey: PAGE })));
  valueIn(await reviews.start(startOfKnown(2, 1)));
  valueIn(await reviews.start(startOfNew(3, {}, { pageKey: PAGE })));
  valueIn(await reviews.recordAnswer(write(1, 'AAA1')));
  const connection = await store.database.connection();
  const [name, key, field] = (
    {
      'review 1': ['assessments', idOf(1), 'origin'],
      'answer of review 1': ['answers', [idOf(1), 'AAA1'], 'value'],
      'product of review 3': ['products', idOf(1_003), 'facts'],
    } as const
  )[what];
  const { store: rows, done } = connection.transaction(name, 'readwrite');
  const row: object | undefined = await rows.get(key as never);
  await rows.put({ ...row, [field]: 'a secret' } as never);
  await done;
  return { store, told };
}

async function streamed(store: Store): Promise<Records> {
  const steps: Records[] = [];
  for await (const records of createLibrary(store).stream({ kind: 'everything' })) steps.push(records);
  return {
    products: steps.flatMap((step) => step.products),
    assessments: steps.flatMap((step) => step.assessments),
    events: steps.flatMap((step) => step.events),
    meetings: steps.flatMap((step) => step.meetings),
    checklists: steps.flatMap((step) => step.checklists),
    evidence: steps.flatMap((step) => step.evidence),
    pictures: steps.flatMap((step) => step.pictures),
    exercises: steps.flatMap((step) => step.exercises),
    snapshots: steps.flatMap((step) => step.snapshots),
  };
}

describe('a damaged review', () => {
  it('is left out of its list and told, and the others are shown', async () => {
    const { store, told } = await damagedStore('review 1');
    const { items } = valueIn(await createLibrary(store).list(PLAIN_QUERY));
    expect(items.map((item) => item.assessment.id)).toEqual([idOf(3), idOf(2)]);
    expect(told).toEqual([expect.stringContaining(`review ${idOf(1)}, origin`)]);
    expect(told.join()).not.toContain('a secret');
  });

  it('is left out of what a page matches', async () => {
    const { store } = await damagedStore('review 1');
    const reviews = createReviews(store);
    valueIn(await reviews.updateProduct(await renameOf(store)));
    const { exact } = valueIn(await reviews.match(PAGE));
    expect(exact?.assessments.map((header) => header.id)).toEqual([idOf(2)]);
  });

  it.each(['review 1', 'answer of review 1'] as const)(
    'cannot be opened or written to a file by itself when its %s is damaged: the outcome names the field',
    async (what) => {
      const { store } = await damagedStore(what);
      const opened = errorIn(await createReviews(store).open(idOf(1)));
      const read = errorIn(await createLibrary(store).read({ kind: 'review', assessmentId: idOf(1) }));
      expect(opened).toMatchObject({ kind: 'storage', reason: 'unavailable' });
      expect(read).toEqual(opened);
      expect(JSON.stringify(opened)).toContain(idOf(1));
      expect(JSON.stringify(opened)).not.toContain('a secret');
    },
  );

  it.each([
    ['review 1', [idOf(2), idOf(3)], [idOf(1_001), idOf(1_003)]],
    ['answer of review 1', [idOf(2), idOf(3)], [idOf(1_001), idOf(1_003)]],
    ['product of review 3', [idOf(1), idOf(2)], [idOf(1_001)]],
  ] as const)('leaves the rest of a backup whole: %s', async (what, assessmentIds, productIds) => {
    const { store, told } = await damagedStore(what);
    const records = valueIn(await createLibrary(store).read({ kind: 'everything' }));
    expect(records.assessments.map(({ id }) => id)).toEqual(assessmentIds);
    expect(records.products.map(({ id }) => id)).toEqual(productIds);
    expect(told).toHaveLength(1);
    expect(await streamed(store)).toEqual(records);
  });
});

async function renameOf(store: Store) {
  const { product } = valueIn(await createReviews(store).open(idOf(2)));
  const { name: _, vendor, version, useTypes, facts } = product;
  return {
    productId: product.id,
    seenRevision: product.revision,
    description: { name: 'Quay Notes', vendor, version, useTypes, facts },
    addPageKey: null,
  };
}

describe('a review whose product is gone', () => {
  it('is told, and never shown without it', async () => {
    const damaged = vi.fn();
    const store = freshStore(given(), { damaged });
    const reviews = createReviews(store);
    valueIn(await reviews.start(startOfNew(1)));
    await (await store.database.connection()).delete('products', idOf(1_001));
    expect(valueIn(await createLibrary(store).list(PLAIN_QUERY)).items).toEqual([]);
    expect(damaged).toHaveBeenCalledOnce();
    expect(errorIn(await reviews.open(idOf(1)))).toMatchObject({ reason: 'unavailable' });
  });
});
