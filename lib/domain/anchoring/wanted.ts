/** A quote made ready to be looked for: bounded, on one line, with its words counted. */
import { CONTEXT_LENGTH, QUOTE_MAX, type QuoteToFind } from '../quote-limits';
import { type Words, wordsOf } from './align-words';
import { onOneLine } from './same-words';
import { offsetsOfSeeds, type Pieces, SEED_LENGTH } from './seeds';

/** A quote to be looked for in one text. */
export type Wanted = {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Where it began in this very text; nothing when that is not known, or it stood in another. */
  readonly position: number | null;
  readonly words: Words;
  /** Too short to be known by its own words alone: a cell of a table, a heading, a price. */
  readonly isShort: boolean;
  /** So long that the same words elsewhere, with nothing of what stood round them, are still the same sentence. */
  readonly isLong: boolean;
};

/** Fewer letters or words than this say too little by themselves. */
const TELLING_LENGTH = 24;
const TELLING_WORDS = 4;
/** Vendors repeat slogans; from this many letters and words on, a sentence that stands once is its own. */
const LONG_LENGTH = 40;
const LONG_WORDS = 8;
/** How many seeds a quote has, and each of its contexts, at most. */
const QUOTE_SEEDS = 40;
const CONTEXT_SEEDS = 8;

/** Nothing for a quote that cannot stand in any page's text. */
export function wantedOf({ exact, prefix, suffix, position }: QuoteToFind): Wanted | null {
  if (exact.trim() === '' || exact.length > QUOTE_MAX) return null;
  const start = position?.start ?? -1;
  const words = wordsOf(exact);
  return {
    exact: onOneLine(exact),
    prefix: onOneLine(prefix.slice(-CONTEXT_LENGTH)),
    suffix: onOneLine(suffix.slice(0, CONTEXT_LENGTH)),
    position: Number.isSafeInteger(start) && start >= 0 ? start : null,
    words,
    isShort: words.weight < TELLING_LENGTH || words.texts.length < TELLING_WORDS,
    isLong: words.weight >= LONG_LENGTH && words.texts.length >= LONG_WORDS,
  };
}

/** The seeds of a quote and of its contexts. */
export function piecesOf({ exact, prefix, suffix, position }: Wanted, needle: number): Pieces {
  const text = prefix + exact + suffix;
  const ends = prefix.length + exact.length;
  // A short quote is known by what reaches over its edges; a long one by its own pieces.
  const reach = exact.length < 2 * SEED_LENGTH ? SEED_LENGTH - 1 : 0;
  const from = Math.max(0, prefix.length - reach);
  const to = Math.min(text.length, ends + reach);
  const shifted = (length: number, most: number, by: number, step: number) =>
    offsetsOfSeeds(length, most, step).map((offset) => offset + by);
  return {
    needle,
    text,
    offsets: [
      ...shifted(prefix.length, CONTEXT_SEEDS, 0, 2),
      ...shifted(to - from, QUOTE_SEEDS, from, 1),
      ...shifted(suffix.length, CONTEXT_SEEDS, ends, 2),
    ],
    expected: Math.max(0, (position ?? 0) - prefix.length),
  };
}
