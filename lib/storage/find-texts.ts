/** Which reviews have words in their names, notes, reasons or quotes: through small rows, read in batches. */
import { candidatesFor, MOST } from './find-candidates';
import { namesOf } from './list-query';
import type { ListingRow, TextRow } from './schema';
import { wordsIn } from './texts';
import { eachText } from './texts-in-batches';
import type { Tx } from './transaction';
import { keysOf } from './write-records';

/** Reviews whose own rows are read one review at a time rather than those of all. */
const FEW = 200;

/** By review, the words that were not found in it yet. */
type Missing = Map<string, readonly string[]>;

function lookIn(missing: Missing, { assessmentId, folded }: TextRow): void {
  const words = missing.get(assessmentId);
  if (words === undefined || words.length === 0) return;
  const [only] = words;
  // The usual case, one word, makes no list for each row that lacks it.
  if (words.length === 1 && only !== undefined && !folded.includes(only)) return;
  missing.set(
    assessmentId,
    words.filter((word) => !folded.includes(word)),
  );
}

async function lookInFew(tx: Tx<'readonly'>, missing: Missing): Promise<void> {
  const ids = [...missing].filter(([, words]) => words.length > 0).map(([id]) => id);
  const rows = await Promise.all(ids.map((id) => tx.objectStore('texts').getAll(keysOf(id))));
  for (const row of rows.flat()) lookIn(missing, row);
}

/** Those of the rows in which every word that is not known to be there occurs somewhere. */
async function having(
  tx: Tx<'readonly'>,
  rows: readonly ListingRow[],
  words: readonly string[],
  isKnown: (row: ListingRow, word: string) => boolean,
): Promise<readonly ListingRow[]> {
  const missing: Missing = new Map();
  for (const row of rows) {
    const names = namesOf(row);
    missing.set(
      row.id,
      words.filter((word) => !names.includes(word) && !isKnown(row, word)),
    );
  }
  const open = rows.reduce((sum, { id }) => sum + Number(missing.get(id)?.length !== 0), 0);
  if (open > FEW) await eachText(tx, (row) => lookIn(missing, row));
  else await lookInFew(tx, missing);
  return rows.filter(({ id }) => missing.get(id)?.length === 0);
}

/**
 * The reviews in which every word occurs somewhere: one in a name, another in a note is enough. Capitals and accents do
 * not matter. Their listing rows alone are read where a word is rare, and those of all reviews where none is.
 * @param most of products and reviews whose rows are read one by one
 * @param text what somebody looks for; without a word every review is found
 */
export async function withText(
  tx: Tx<'readonly'>,
  text: string,
  most = MOST,
): Promise<readonly ListingRow[]> {
  const words = wordsIn(text);
  const candidates = words.length === 0 ? null : await candidatesFor(tx, words, most);
  if (candidates === null) {
    return having(tx, await tx.objectStore('listings').getAll(), words, () => false);
  }
  // Titles and names are in the rows themselves, so of the word they were found by nothing is read again.
  const { rows, word, inTexts } = candidates;
  const mayHave = rows.filter((row) => inTexts.has(row.id) || namesOf(row).includes(word));
  return having(tx, mayHave, words, (row, looked) => looked === word && inTexts.has(row.id));
}
