/** Makes characters that no file format or program shows safely visible as what they are: `[U+202E]`. */

/**
 * What no format holds for certain: halves of a surrogate pair, NUL and the other controls (but TAB and line ends), and
 * what Unicode keeps for no character at all.
 */
const UNSAFE = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** What turns the direction of all text that follows it (Unicode, UAX 9), and could make a page read otherwise. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

/** Marks that have a direction themselves and turn nothing: people who write from right to left need them. */
const MARKS = /[\u061c\u200e\u200f]/g;

function named(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  return `[U+${point.toString(16).toUpperCase().padStart(4, '0')}]`;
}

/** The same text with what no format holds written out; well-formed. */
export function visibleControls(text: string): string {
  return text.replace(UNSAFE, named);
}

/** As `visibleControls`, and what turns the writing direction is written out too. */
export function visibleTurns(text: string): string {
  return visibleControls(text).replace(TURNING, named);
}

/** As `visibleTurns`, and marks with a direction of their own are written out too: for text with no walls round it. */
export function visibleMarks(text: string): string {
  return visibleTurns(text).replace(MARKS, named);
}
