/**
 * Makes the part of an address that leads a browser to a quote: a text directive, after the draft "URL Fragment Text
 * Directives" of the WICG. It is checked here, over the text as it was read, that following it leads to the quote.
 */
import { type Find, leadsTo } from './directive-match';
import { firstWords, lastWords, wholeWords } from './word-edges';

/** Longer quotes are given by their first and last words (the draft's advice on generating directives). */
const EXACT_MAX = 300;
/** What `textDirective` of a quote may hold. */
const DIRECTIVE_MAX = 2_000;
/** A quote further down gets no directive: all text before it would have to be searched. In UTF-16 units. */
const TEXT_BEFORE_MAX = 1_000_000;
/** How many words of context are tried, before and after: as few as will do, since context changes too. */
const CONTEXT_WORDS = [
  [0, 0],
  [3, 0],
  [0, 3],
  [3, 3],
  [6, 6],
  [12, 12],
] as const;
/** As much text as any context holds. */
const CONTEXT_UNITS = 500;
/** How many words begin and end a long quote. */
const EDGE_WORDS = [4, 8, 12];

/**
 * A directive for the words from `start` to `end`, widened to whole words: `text=[prefix-,]start[,end][,-suffix]`.
 * @returns the empty string when none of bounded length and effort leads to these words and to no others before them
 */
export function textDirective(text: string, start: number, end: number): string {
  const [from, to] = wholeWords(text, start, end);
  if (from >= to || to > TEXT_BEFORE_MAX) return '';
  const leads = leadsTo(text, from, to);
  for (const find of ways(text, from, to)) {
    const directive = written(find);
    if (directive !== '' && directive.length <= DIRECTIVE_MAX && leads(find)) return directive;
  }
  return '';
}

/** Every way to name the words, the plainest first. */
function* ways(text: string, from: number, to: number): Generator<Find> {
  const whole = text.slice(from, to);
  if (whole.length <= EXACT_MAX && !whole.includes('\n')) yield* inContext(text, from, to, whole, null);
  for (const words of EDGE_WORDS) {
    const begins = firstWords(whole, words);
    const ends = lastWords(whole, words);
    // The two may not share words.
    if (begins === '' || ends === '' || begins.length + ends.length > whole.length) continue;
    yield* inContext(text, from, to, begins, ends);
  }
}

function* inContext(
  text: string,
  from: number,
  to: number,
  begins: string,
  ends: string | null,
): Generator<Find> {
  for (const [before, after] of CONTEXT_WORDS) {
    const prefix =
      before === 0 ? null : lastWords(text.slice(Math.max(0, from - CONTEXT_UNITS), from).trimEnd(), before);
    const suffix = after === 0 ? null : firstWords(text.slice(to, to + CONTEXT_UNITS).trimStart(), after);
    yield { prefix: prefix || null, start: begins, end: ends, suffix: suffix || null };
  }
}

function written({ prefix, start, end, suffix }: Find): string {
  const terms = [prefix, start, end, suffix];
  if (!terms.every((term) => term === null || term.isWellFormed())) return '';
  const parts = [
    prefix === null ? [] : [`${encoded(prefix)}-`],
    [encoded(start)],
    end === null ? [] : [encoded(end)],
    suffix === null ? [] : [`-${encoded(suffix)}`],
  ];
  return `text=${parts.flat().join(',')}`;
}

/** The hyphen stands for something in a directive, as do the comma and the ampersand. */
function encoded(term: string): string {
  return encodeURIComponent(term).replaceAll('-', '%2D');
}
