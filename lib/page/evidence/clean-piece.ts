/**
 * One text node's words as the page's text has them: a run of white space is one space, and what has no width is left
 * out. And the way back: where in the node a character of them came from.
 */

const SEEN = 0;
const SPACE = 1;
const UNSEEN = 2;

/** No-break and other spaces of typesetting are spaces; so are the two separators. */
const SPACE_CLASS = '\\t-\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
/**
 * Controls, soft hyphens, marks of direction, zero-width spaces. The two joiners stay, because Persian, Hindi and
 * emoji are spelt with them.
 */
const UNSEEN_CLASS =
  '\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb';
const SPACES = new RegExp(`[${SPACE_CLASS}]+`, 'g');
const UNSEENS = new RegExp(`[${UNSEEN_CLASS}]+`, 'g');
/** Is there anything to do at all? Most texts are clean. */
const UNCLEAN = new RegExp(
  `[\\t-\\r\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000${UNSEEN_CLASS}\\ud800-\\udfff]|  `,
);
const IS_SPACE = new RegExp(`[${SPACE_CLASS}]`);
const IS_UNSEEN = new RegExp(`[${UNSEEN_CLASS}]`);

/** What a UTF-16 unit is. */
function kindOfUnit(unit: number): typeof SEEN | typeof SPACE | typeof UNSEEN {
  if (unit > 32 && unit < 127) return SEEN;
  if (unit === 32 || (unit > 8 && unit < 14)) return SPACE;
  const character = String.fromCharCode(unit);
  if (IS_SPACE.test(character)) return SPACE;
  return IS_UNSEEN.test(character) ? UNSEEN : SEEN;
}

/** A part of a text node, cleaned. */
export type Piece = {
  /** The words; empty when the part shows nothing. */
  readonly text: string;
  /** Where they begin and end in the part as it is in the page. */
  readonly from: number;
  readonly to: number;
  /** White space stood before, or after them. */
  readonly spaceBefore: boolean;
  readonly spaceAfter: boolean;
};

/** Runs of space become one, what is unseen goes, and halves of surrogate pairs become the replacement character. */
export function cleanWords(raw: string): string {
  return UNCLEAN.test(raw) ? raw.replace(UNSEENS, '').replace(SPACES, ' ').toWellFormed() : raw;
}

/** Cleans a part of a text node. */
export function cleanPiece(raw: string): Piece {
  let from = 0;
  let to = raw.length;
  let spaceBefore = false;
  let spaceAfter = false;
  for (; from < to; from += 1) {
    const kind = kindOfUnit(raw.charCodeAt(from));
    if (kind === SEEN) break;
    if (kind === SPACE) spaceBefore = true;
  }
  for (; to > from; to -= 1) {
    const kind = kindOfUnit(raw.charCodeAt(to - 1));
    if (kind === SEEN) break;
    if (kind === SPACE) spaceAfter = true;
  }
  const text = from === to ? '' : cleanWords(raw.slice(from, to));
  return { text, from, to, spaceBefore, spaceAfter };
}

/**
 * Where the unit at `index` of the cleaned words came from.
 * @param raw begins and ends with a character that is seen, as `Piece.from` and `to` cut it
 * @returns the length of `raw` for an index past the end
 */
export function rawIndexOf(raw: string, index: number): number {
  let cleaned = -1;
  let inSpace = false;
  for (let at = 0; at < raw.length; at += 1) {
    const kind = kindOfUnit(raw.charCodeAt(at));
    if (kind === UNSEEN || (kind === SPACE && inSpace)) continue;
    inSpace = kind === SPACE;
    cleaned += 1;
    if (cleaned === index) return at;
  }
  return raw.length;
}

/** How many units of the cleaned words come from the first `rawLength` units of `raw`, cut as above. */
export function cleanLengthOf(raw: string, rawLength: number): number {
  return cleanWords(raw.slice(0, Math.max(0, rawLength))).length;
}
