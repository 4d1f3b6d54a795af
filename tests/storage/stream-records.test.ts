/** A library read in steps: never more than a few reviews at once, and nothing that was taken away well before. */
import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../lib/storage/library';
import { CHECKLIST, STRUCTURE, valueIn } from '../contracts/world';
import { seedReviews } from '../fixtures/seed-database';
import { freshStore } from './fresh-store';

const EVERYTHING = { kind: 'everything' } as const;
const MANY = 45;

async function seeded() {
  const store = freshStore();
  await seedReviews(
    store.database,
    MANY,
    { ref: CHECKLIST, structure: STRUCTURE },
    { kind: 'upTo', most: 3 },
  );
  return createLibrary(store);
}

describe('streaming', () => {
  it('gives each review and each product once, in the order of their ids', async () => {
    const library = await seeded();
    const reviews: string[] = [];
    const products: string[] = [];
    for await (const records of library.stream(EVERYTHING)) {
      expect(records.assessments.length).toBeLessThanOrEqual(1);
      reviews.push(...records.assessments.map(({ id }) => id));
      products.push(...records.products.map(({ id }) => id));
    }
    const whole = valueIn(await library.read(EVERYTHING));
    expect(reviews).toEqual(whole.assessments.map(({ id }) => id));
    expect(products).toEqual(whole.products.map(({ id }) => id));
    expect(reviews).toHaveLength(MANY);
  });

  it('leaves out a review that was removed long before its turn', async () => {
    const library = await seeded();
    const last = valueIn(await library.read(EVERYTHING)).assessments.at(-1)?.id ?? '';
    const seen: string[] = [];
    for await (const records of library.stream(EVERYTHING)) {
      seen.push(...records.assessments.map(({ id }) => id));
      if (seen.length > 1) continue;
      valueIn(await library.setBinned([last], true));
      valueIn(await library.removeForGood(last));
    }
    expect(seen).toHaveLength(MANY - 1);
    expect(seen).not.toContain(last);
  });
});
