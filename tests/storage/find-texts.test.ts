/** Looking for words: the same reviews are found whichever rows are read for it. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../lib/storage/database';
import { withText } from '../../lib/storage/find-texts';
import { STORE_NAMES } from '../../lib/storage/schema';
import { CHECKLIST, STRUCTURE } from '../contracts/world';
import { seedReviews } from '../fixtures/seed-database';
import { freshStore } from './fresh-store';

const NONE = { products: 0, reviews: 0 };

describe('withText', () => {
  let database: Database;

  beforeAll(async () => {
    database = freshStore().database;
    await seedReviews(database, 80, { ref: CHECKLIST, structure: STRUCTURE }, { kind: 'upTo', most: 6 });
  });

  async function found(text: string, most?: typeof NONE): Promise<readonly string[]> {
    const tx = (await database.connection()).transaction([...STORE_NAMES]);
    return (await withText(tx, text, most)).map(({ id }) => id).toSorted();
  }

  it.each([
    ['a product’s name', 'harbour'],
    ['a title', 'Panel 35'],
    ['a note', 'room-2'],
    ['a note and a name', 'room-4 bramble'],
    ['a title and a note', 'panel line'],
    ['a name and words that are nowhere', 'harbour zebra'],
    ['a word that is nowhere', 'zebra'],
    ['a letter that is everywhere', 'a'],
    ['no word', '  '],
  ])('finds %s by few rows as by all', async (_, text) => {
    expect(await found(text)).toEqual(await found(text, NONE));
  });

  it('finds something of each kind', async () => {
    for (const text of ['harbour', 'Panel 35', 'room-2', 'room-4 bramble', 'panel line']) {
      expect(await found(text), text).not.toEqual([]);
    }
    expect(await found('room-2')).not.toHaveLength(80);
    expect(await found(' ')).toHaveLength(80);
  });

  it('does not find a review by the version of its product, which no list shows', async () => {
    const connection = await database.connection();
    const [listing] = await connection.getAll('productListings');
    if (!listing) throw new Error('There is no product');
    await connection.put('productListings', { ...listing, words: `${listing.words} quagga-9` });
    expect(await found('quagga-9')).toEqual([]);
  });
});
