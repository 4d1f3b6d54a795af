/** How wide the columns of a table in a Word file are: LibreOffice makes all alike unless it is told, and breaks words. */

/** Between the margins of an A4 page, in twentieths of a point. */
const PAGE = 9_023;
/** So many letters of a cell stand in a row of that width, about. */
const LETTERS = 100;
/** What a cell keeps free at its sides, in letters; and a head is bold, so wider. */
const SIDES = 4;
/** A word longer than this, such as a hash, is broken. */
const LONGEST_WORD = 18;
/** Cells with more letters than this take lines in place of width. */
const WIDE = 40;

/**
 * Every column has room for its longest word; what is left goes to those that have the most to say.
 * @param rows the texts of the cells, the head among them; each row has as many
 * @returns in twentieths of a point
 */
export function columnWidths(rows: readonly (readonly string[])[]): number[] {
  const columns = (rows[0] ?? []).map((_, at) => rows.map((row) => row[at] ?? ''));
  const least = columns.map((texts) => Math.min(LONGEST_WORD, longest(texts.flatMap(wordsOf))) + SIDES);
  const more = columns.map((texts, at) =>
    Math.max(0, Math.min(WIDE, longest(texts)) + SIDES - (least[at] ?? 0)),
  );
  const free = Math.max(0, LETTERS - sum(least));
  const wanted = Math.max(1, sum(more));
  const letters = least.map((own, at) => own + (free * (more[at] ?? 0)) / wanted);
  return letters.map((own) => Math.floor((PAGE * own) / sum(letters)));
}

/** A line may also end after a hyphen. */
function wordsOf(text: string): readonly string[] {
  return text.split(/(?<=-)|\s+/);
}

function longest(texts: readonly string[]): number {
  return texts.reduce((most, { length }) => Math.max(most, length), 0);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
