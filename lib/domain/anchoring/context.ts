/** The text on either side of a quote, which tells it from the same words elsewhere. */
import { CONTEXT_LENGTH } from '../quote-limits';

/** How many marks on one letter are kept with it; more is no writing. */
const MARKS_MAX = 8;

/** What is written before and after a quote. */
export type Context = { readonly prefix: string; readonly suffix: string };

/**
 * At most `CONTEXT_LENGTH` UTF-16 units on either side (domain research 6.2), never half a character; where a letter
 * and its marks would be parted, the context is shorter by them.
 */
export function contextOf(text: string, start: number, end: number): Context {
  const from = Math.max(0, start - CONTEXT_LENGTH);
  const to = Math.min(text.length, end + CONTEXT_LENGTH);
  return {
    prefix: text.slice(forwards(text, from, start), start),
    suffix: text.slice(end, backwards(text, to, end)),
  };
}

/** The next offset that parts nothing. */
function forwards(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && at - from <= MARKS_MAX && parts(text, at)) at++;
  return parts(text, at) && at < limit ? wholeUnits(text, from, 1) : at;
}

/** The last offset before that parts nothing. */
function backwards(text: string, from: number, limit: number): number {
  let at = from;
  while (at > limit && from - at <= MARKS_MAX && parts(text, at)) at--;
  return parts(text, at) && at > limit ? wholeUnits(text, from, -1) : at;
}

/** Where there are too many marks to keep them together, at least no character is halved. */
function wholeUnits(text: string, at: number, step: 1 | -1): number {
  return halves(text, at) ? at + step : at;
}

/** Would a cut here part a character, or a letter from its mark? */
function parts(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  return halves(text, at) || /^\p{M}/u.test(text.slice(at, at + 2));
}

function halves(text: string, at: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, at - 1), at + 1));
}
