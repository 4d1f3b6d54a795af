/** Which reviews may have words at all, out of small rows alone: then few other rows need to be read, or none. */
import type { ListingRow, TextRow } from './schema';
import { eachText } from './texts-in-batches';
import type { Tx } from './transaction';

type ReadTx = Tx<'readonly'>;

export type Most = {
  /** More products with a word in their names than this, and reading the rows of all reviews costs less. */
  readonly products: number;
  /** More reviews than this, and reading each by itself costs more than reading all. */
  readonly reviews: number;
};
export const MOST: Most = { products: 500, reviews: 5_000 };

async function reviewsOfProducts(tx: ReadTx, word: string, most: number): Promise<readonly string[] | null> {
  const listings = await tx.objectStore('productListings').getAll();
  const named = listings.filter(({ words }) => words.includes(word));
  if (named.length > most) return null;
  const index = tx.objectStore('assessments').index('byProduct');
  return (await Promise.all(named.map(({ id }) => index.getAllKeys(id)))).flat();
}

async function reviewsWithText(tx: ReadTx, word: string): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  await eachText(tx, ({ assessmentId, folded }: TextRow) => {
    if (folded.includes(word)) found.add(assessmentId);
  });
  return found;
}

export type Candidates = {
  readonly rows: readonly ListingRow[];
  /** The word these were looked for by, and the reviews in whose title, notes or quotes it stands. */
  readonly word: string;
  readonly inTexts: ReadonlySet<string>;
};

/**
 * The listing rows of all reviews that have a word in their names or texts, and a few that have it in the version of
 * their product alone; the longest of the words that are looked for, as it is the rarest more often than not. Nothing
 * when these are too many to be read one by one.
 * @param words folded, at least one
 */
export async function candidatesFor(
  tx: ReadTx,
  words: readonly string[],
  most: Most,
): Promise<Candidates | null> {
  const word = words.reduce((one, other) => (other.length > one.length ? other : one));
  // Both at once: the store reads the one while the other is looked at.
  const [ofProducts, inTexts] = await Promise.all([
    reviewsOfProducts(tx, word, most.products),
    reviewsWithText(tx, word),
  ]);
  if (ofProducts === null) return null;
  const ids = new Set([...ofProducts, ...inTexts]);
  if (ids.size > most.reviews) return null;
  const listings = tx.objectStore('listings');
  const rows = await Promise.all([...ids].map((id) => listings.get(id)));
  return { rows: rows.flatMap((row) => row ?? []), word, inTexts };
}
