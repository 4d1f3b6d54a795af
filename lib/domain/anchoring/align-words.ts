/** Says how much of a quote's words stand, in their order, in a window of text, and from where to where. */

/** Scripts that put no space between words: there each letter is compared for itself. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Tibetan}]/u;
/** Letters, marks and digits; and halves of rare characters, which are taken for letters. */
const IN_WORD = /[\p{L}\p{M}\p{N}\p{Cs}]/u;

/** What a UTF-16 unit is; 0 until somebody asks. A pattern would take longer than all else that is done to words. */
const BETWEEN = 1;
const LETTER = 2;
const ALONE = 3;
const kinds = new Uint8Array(2 ** 16);

function kindOf(unit: number): number {
  const known = kinds[unit] ?? 0;
  if (known !== 0) return known;
  const character = String.fromCharCode(unit);
  const kind = UNSPACED.test(character) ? ALONE : IN_WORD.test(character) ? LETTER : BETWEEN;
  kinds[unit] = kind;
  return kind;
}

/** Words and where they stand. */
export type Words = {
  readonly texts: readonly string[];
  readonly starts: readonly number[];
  /** Letters and digits of all words together. */
  readonly weight: number;
};

/** The part of a window that is left of a quote. Offsets are the window's. */
export type Aligned = {
  readonly start: number;
  readonly end: number;
  /** Letters of the quote's words that stand there in order. */
  readonly kept: number;
};

/** What leaving out a word of the quote costs, and a word of the text, against the gain of one that is kept. */
const SKIP_QUOTE = 0.25;
const SKIP_TEXT = 0.5;
/** How many pairs of words are compared in one piece of work. */
const PAIRS_A_PIECE = 100_000;

/** Splits a text into words; what is between them does not count. */
export function wordsOf(text: string): Words {
  const texts: string[] = [];
  const starts: number[] = [];
  let weight = 0;
  for (let at = 0; at < text.length; ) {
    const start = at;
    const kind = kindOf(text.charCodeAt(at++));
    if (kind === BETWEEN) continue;
    while (kind === LETTER && at < text.length && kindOf(text.charCodeAt(at)) === LETTER) at++;
    texts.push(text.slice(start, at));
    starts.push(start);
    weight += at - start;
  }
  return { texts, starts, weight };
}

/** Names and numbers, which tell one product's sentence from another's: words with a digit or a capital. */
export function isTelling(word: string): boolean {
  return /[\p{N}\p{Lu}]/u.test(word);
}

/** Columns of the table of alignments: each cell's score, the letters kept, and the word it began at. */
type Row = { readonly score: Float64Array; readonly kept: Int32Array; readonly from: Int32Array };

function emptyRow(length: number): Row {
  return {
    score: new Float64Array(length),
    kept: new Int32Array(length),
    from: new Int32Array(length),
  };
}

type Best = { score: number; kept: number; from: number; to: number };

/** A quote's words as numbers, equal for words equal but for capitals, and the number of each word. */
export type Numbered = {
  readonly words: Words;
  readonly ids: Int32Array;
  readonly idOf: ReadonlyMap<string, number>;
};

/** Makes a quote's words ready to be aligned with any number of windows. */
export function numbered(words: Words): Numbered {
  const idOf = new Map<string, number>();
  const ids = words.texts.map((word) => {
    const key = word.toLowerCase();
    const id = idOf.get(key) ?? idOf.size;
    idOf.set(key, id).set(word, id);
    return id;
  });
  return { words, ids: new Int32Array(ids), idOf };
}

/** One word of the quote against every word of the window (local alignment after Smith and Waterman, 1981). */
function fillRow(
  id: number,
  weight: number,
  ids: Int32Array,
  weights: Int32Array,
  rows: [Row, Row],
  best: Best,
) {
  const [above, row] = rows;
  for (let j = 1; j <= ids.length; j++) {
    const wide = weights[j - 1] ?? 0;
    let score = 0;
    let kept = 0;
    let from = j;
    const up = (above.score[j] ?? 0) - SKIP_QUOTE * weight;
    if (up > score) {
      score = up;
      kept = above.kept[j] ?? 0;
      from = above.from[j] ?? 0;
    }
    const left = (row.score[j - 1] ?? 0) - SKIP_TEXT * wide;
    if (left > score) {
      score = left;
      kept = row.kept[j - 1] ?? 0;
      from = row.from[j - 1] ?? 0;
    }
    const corner = above.score[j - 1] ?? 0;
    if (ids[j - 1] === id && corner + weight > score) {
      score = corner + weight;
      kept = (above.kept[j - 1] ?? 0) + weight;
      from = corner > 0 ? (above.from[j - 1] ?? 0) : j - 1;
      if (score > best.score) Object.assign(best, { score, kept, from, to: j });
    }
    row.score[j] = score;
    row.kept[j] = kept;
    row.from[j] = from;
  }
}

/**
 * The part of the window where most of the quote's words stand in order with the fewest others between.
 * Yields between pieces of work.
 */
export function* alignWords({ words, ids, idOf }: Numbered, window: Words): Generator<void, Aligned | null> {
  const others = new Int32Array(
    window.texts.map((word) => idOf.get(word) ?? idOf.get(word.toLowerCase()) ?? -1),
  );
  const weights = new Int32Array(window.texts.map((word) => word.length));
  let rows: [Row, Row] = [emptyRow(others.length + 1), emptyRow(others.length + 1)];
  const best: Best = { score: 0, kept: 0, from: 0, to: 0 };
  let pairs = 0;
  for (const [i, id] of ids.entries()) {
    fillRow(id, words.texts[i]?.length ?? 0, others, weights, rows, best);
    rows = [rows[1], rows[0]];
    pairs += others.length;
    if (pairs < PAIRS_A_PIECE) continue;
    pairs = 0;
    yield;
  }
  if (best.to === 0) return null;
  const last = best.to - 1;
  const end = (window.starts[last] ?? 0) + (window.texts[last]?.length ?? 0);
  return { start: window.starts[best.from] ?? 0, end, kept: best.kept };
}
