/** Tells places apart where a quote's words stand word for word. */

import type { Plausible } from './drift';
import { type Side, type Surroundings, sidesThatAre, supportOf, surroundingsOf } from './surroundings';
import type { Wanted } from './wanted';

/** A place with exactly the words. */
export type ExactPlace = {
  readonly start: number;
  readonly end: number;
  readonly surroundings: Surroundings;
  /** At least one side is as it was. */
  readonly isSupported: boolean;
};

/** A short quote counts only with this much of its context right beside it on both sides. */
const BESIDE = 12;
/** Places nearer to each other in support than this are told apart by position. */
const TIE = 0.05;

/**
 * The quote's own place among those with its words, or nothing when that is in doubt. In several places a sentence
 * needs both of its contexts whole, or one and a place where it may be. In one place only it needs one, or one that
 * is close and such a place, or is so long that it is the quote wherever it went. A few words need both contexts
 * right beside them.
 * @param starts the nearest to where the quote stood first
 */
export function ownPlace(
  text: string,
  wanted: Wanted,
  starts: readonly number[],
  plausible: Plausible,
): ExactPlace | null {
  const isOnly = starts.length === 1;
  const held = starts
    .map((start) => exactPlace(text, wanted, start, isOnly ? 0 : null))
    .filter((place) => holds(text, place, wanted, isOnly, plausible));
  const most = Math.max(...held.map(({ surroundings }) => supportOf(surroundings)));
  return held.find(({ surroundings }) => supportOf(surroundings) >= most - TIE) ?? null;
}

function exactPlace(text: string, wanted: Wanted, start: number, slack: 0 | null): ExactPlace {
  const end = start + wanted.exact.length;
  const surroundings = surroundingsOf(text, { start, end }, wanted, slack);
  return { start, end, surroundings, isSupported: sidesThatAre('whole', surroundings) > 0 };
}

function holds(
  text: string,
  { start, end, surroundings }: ExactPlace,
  { isShort, isLong, position }: Wanted,
  isOnly: boolean,
  plausible: Plausible,
): boolean {
  const { before, after } = surroundings;
  const isTyped = sidesThatAre('unknown', surroundings) === 2;
  if (isShort && isTyped) return isBounded(text, start) && isBounded(text, end);
  const whole = sidesThatAre('whole', surroundings);
  if (isTyped || whole === 2) return true;
  const isNear = position !== null && plausible(position, start);
  if (isShort) return isBeside(before) && isBeside(after) && (isOnly || isNear);
  if (isOnly && (whole === 1 || isLong)) return true;
  return isNear && whole + (isOnly ? sidesThatAre('close', surroundings) : 0) > 0;
}

function isBeside({ fit, run }: Side): boolean {
  return fit === 'unknown' || fit === 'whole' || run >= BESIDE;
}

/** Does no word go on across this offset? */
function isBounded(text: string, at: number): boolean {
  return !/^[\p{L}\p{M}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
}
