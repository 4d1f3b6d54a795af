/** Sizes, fonts and colours of charts, as attributes: the string of an SVG has to stand alone in a file. */
import { visibleControls } from '../../lib/formats/visible-text';
import type { BarKind } from './bar-looks';

/** The width of every chart in its own units, which are pixels at its natural size. */
export const CHART_WIDTH = 640;
export const MARGIN = 8;
export const FONT =
  'system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, Liberation Sans, Arial, sans-serif';
export const FONT_SIZE = 15;
export const INK = '#14211f';
export const PAPER = '#ffffff';
export const LINE = '#5a6b68';

/** Grounds under the patterns, those of the light theme. Not red, amber and green: no answer is a traffic light. */
const GROUNDS: Readonly<Record<BarKind, string>> = {
  yes: '#0b5f62',
  partly: '#bfe3df',
  no: '#f3c9a5',
  'not-enough-information': '#ece9f6',
  'reason-missing': '#ece9f6',
  unanswered: PAPER,
  'not-asked': PAPER,
  'does-not-apply': PAPER,
  'strength-none': PAPER,
  'strength-claimed': '#cfe3f5',
  'strength-shown': '#d9cff0',
  'strength-checked': '#4b3a7d',
  'strength-not-judged': '#e3e6e5',
};

/** The colour under a kind's marks, which are drawn in ink. */
export function groundOf(kind: BarKind): string {
  return GROUNDS[kind];
}

/** How wide a letter is as a share of its size, at most: a wide font's, on average over a word. */
const A_LETTER = 0.56;

/** Marks of direction and accents over a letter: they take no room of their own. */
const NO_ROOM = /[\p{Cf}\p{Mn}]/u;

/** About how wide a text is, in the chart's units: wide enough for any of the fonts. */
export function widthOfText(text: string, size: number = FONT_SIZE): number {
  const letters = [...text].filter((letter) => !NO_ROOM.test(letter));
  return Math.ceil(letters.length * size * A_LETTER);
}

/** Other people's names as a drawing may hold them: one control character, and no program opens its XML. */
export const drawable = visibleControls;

/** A text cut to about this width, with a mark where it goes on; its whole is in the table. */
export function fitted(whole: string, width: number, size: number = FONT_SIZE): string {
  const text = drawable(whole);
  const letters = [...text];
  const room = Math.max(1, Math.floor(width / (size * A_LETTER)));
  let taken = 0;
  const places = letters.map((letter) => {
    if (!NO_ROOM.test(letter)) taken += 1;
    return taken;
  });
  if (taken <= room) return text;
  const kept = letters.filter((_, at) => (places[at] ?? 0) < room);
  return `${kept.join('').trimEnd()}…`;
}

/** A text in at most two lines of about this width, broken between words; the second is cut where it goes on. */
export function inTwoLines(text: string, width: number, size: number = FONT_SIZE): readonly string[] {
  if (fitted(text, width, size) === text) return [text];
  const words = text.split(' ');
  let first = '';
  while (words[0] !== undefined) {
    const longer = first === '' ? words[0] : `${first} ${words[0]}`;
    if (fitted(longer, width, size) !== longer) break;
    first = longer;
    words.shift();
  }
  return first === '' ? [fitted(text, width, size)] : [first, fitted(words.join(' '), width, size)];
}
