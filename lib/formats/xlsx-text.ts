/** Makes any text a cell of a spreadsheet file can hold: what programs refuse is written out, what is too long is cut. */
import { visibleControls } from './visible-text';

/** The most UTF-16 units a cell can hold (Excel specifications and limits). */
export const CELL_MAX = 32_767;

/** The longest name of a sheet, in UTF-16 units. */
export const SHEET_NAME_MAX = 31;

/** A cell's text, and whether it was too long. */
export type CellText = { readonly text: string; readonly cut: boolean };

/** Text that every program takes: asked first, as nearly all cells are of it and there are millions. */
const PLAIN = /^[\t\n -~]*$/;

/** @param mark stands at the end of a text that was cut */
export function cellText(text: string, mark: string): CellText {
  const visible = PLAIN.test(text) ? text : visibleControls(text);
  if (visible.length <= CELL_MAX) return { text: visible, cut: false };
  const head = visible.slice(0, CELL_MAX - mark.length);
  // Half of a pair at the end is no character.
  const whole = head.isWellFormed() ? head : head.slice(0, -1);
  return { text: whole + mark, cut: true };
}

const NEEDS_ESCAPE = /[&<>"\r]|_x/;

/** Text as XML. In these files `_x000D_` stands for a character; so what looks like that is said of its own `_`. */
export function xmlText(text: string): string {
  if (!NEEDS_ESCAPE.test(text)) return text;
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll('\r', '_x000D_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A name for a sheet that programs accept, unlike all others. @param taken names in use, in small letters; it grows */
export function sheetName(name: string, taken: Set<string>): string {
  const clean = visibleControls(name)
    .replace(/[[\]:*?/\\\n\t\r]+/g, ' ')
    .replace(/^['\s]+|['\s]+$/g, '');
  const base = cutWhole(clean, SHEET_NAME_MAX) || 'Sheet';
  let unique = base;
  for (let n = 2; taken.has(unique.toLowerCase()); n += 1) {
    const ending = ` ${n}`;
    unique = cutWhole(base, SHEET_NAME_MAX - ending.length) + ending;
  }
  taken.add(unique.toLowerCase());
  return unique;
}

function cutWhole(text: string, length: number): string {
  const head = text.slice(0, length);
  return (head.isWellFormed() ? head : head.slice(0, -1)).replace(/['\s]+$/, '');
}

/** The letters of a column, from 0: A, B ... Z, AA ... */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

/** Excel's count of days: 25,569 is 1 January 1970 (ECMA-376, 18.17.4.1). The time is UTC's. */
export function serialOf(instant: string): number {
  return Date.parse(instant) / 86_400_000 + 25_569;
}
