/** Measures how much of a quote is left in a stretch of text, exactly where, and between what. */
import { alignWords, isTelling, type Numbered, type Words, wordsOf } from './align-words';
import type { Stretch } from './places';
import { type Surroundings, slackOf, surroundingsOf } from './surroundings';
import type { Wanted } from './wanted';

/**
 * How many pairs of words may still be compared, by all quotes of a text together and in one stretch: enough for
 * hundreds of long quotes. A page built to cost more gets "gone" for the rest.
 */
export type Budget = { pairs: number };
export const PAIRS_OF_WORDS = 150_000_000;
const PAIRS_A_STRETCH = 2_500_000;

/** The part of a stretch that is most like the quote. */
export type MeasuredPlace = Stretch & {
  readonly surroundings: Surroundings;
  /** The share of the quote's letters that stand there in order, and of the letters there that are the quote's. */
  readonly quoteKept: number;
  readonly textKept: number;
  /** Names or numbers differ: another product's sentence of the same make, as likely as an edited one. */
  readonly isTwin: boolean;
};

/** Nothing when no word of the quote is there, or the budget is spent. Yields as `findQuotes` does. */
export function* measure(
  text: string,
  wanted: Wanted,
  quote: Numbered,
  stretch: Stretch,
  budget: Budget,
): Generator<void, MeasuredPlace | null> {
  const window = wordsOf(text.slice(stretch.start, stretch.end));
  const pairs = window.texts.length * wanted.words.texts.length;
  if (pairs > Math.min(budget.pairs, PAIRS_A_STRETCH)) return null;
  budget.pairs -= pairs;
  const aligned = yield* alignWords(quote, window);
  if (aligned === null) return null;
  const rough = { start: stretch.start + aligned.start, end: stretch.start + aligned.end };
  const surroundings = surroundingsOf(text, rough, wanted, slackOf(wanted.exact.length));
  const place = atEdges(text, rough, surroundings, wanted);
  const words = wordsOf(text.slice(place.start, place.end));
  return {
    ...place,
    surroundings,
    quoteKept: aligned.kept / wanted.words.weight,
    textKept: Math.min(1, aligned.kept / Math.max(1, words.weight)),
    isTwin: isTwin(wanted.words, words),
  };
}

/**
 * The place between its contexts: words at its edges that replaced others belong to it. Where a context is lost, a
 * mark that ended or began the quote still does.
 */
function atEdges(text: string, rough: Stretch, { before, after }: Surroundings, { exact }: Wanted): Stretch {
  const start = before.fit === 'lost' || before.fit === 'unknown' ? rough.start : before.edge;
  const end = after.fit === 'lost' || after.fit === 'unknown' ? rough.end : after.edge;
  const opens = start === rough.start && start > 0 && text[start - 1] === exact[0] && !isSpace(exact[0]);
  const closes = end === rough.end && text[end] === exact.at(-1) && !isSpace(exact.at(-1));
  return trimmed(text, { start: opens ? start - 1 : start, end: closes ? end + 1 : end });
}

function isSpace(unit: string | undefined): boolean {
  return unit === undefined || unit === ' ' || unit === '\n';
}

function trimmed(text: string, { start, end }: Stretch): Stretch {
  let [from, to] = [start, end];
  while (from < to && isSpace(text[from])) from++;
  while (to > from && isSpace(text[to - 1])) to--;
  return { start: from, end: to };
}

/** Does each of the two have names or numbers that the other lacks? */
function isTwin(quote: Words, found: Words): boolean {
  const lacks = (one: Words, other: Words) => {
    const there = new Set(other.texts);
    return one.texts.some((word) => isTelling(word) && !there.has(word));
  };
  return lacks(quote, found) && lacks(found, quote);
}
