/** Where in a picture a box stands, for words and for number fields. */
import type { Box, BoxSide, Size } from './picture-edit';

export const ROWS = ['top', 'middle', 'bottom'] as const;
export const COLUMNS = ['left', 'centre', 'right'] as const;

export type Place = { readonly row: (typeof ROWS)[number]; readonly column: (typeof COLUMNS)[number] };

/** Which of nine equal parts of the picture the middle of the box lies in. */
export function placeOf(box: Box, size: Size): Place {
  const row = ROWS[third(box.top + box.height / 2, size.height)] ?? 'middle';
  const column = COLUMNS[third(box.left + box.width / 2, size.width)] ?? 'centre';
  return { row, column };
}

function third(at: number, of: number): number {
  return Math.max(0, Math.min(2, Math.floor((at / of) * 3)));
}

function lengthFor(side: BoxSide, size: Size): number {
  return side === 'left' || side === 'width' ? size.width : size.height;
}

/** One of a box's four numbers as a part of the picture's width or height, from 0 to 1. */
export function shareOf(box: Box, side: BoxSide, size: Size): number {
  return box[side] / lengthFor(side, size);
}

/** The other way round: a part of the picture's width or height in pixels. */
export function pixelsOf(share: number, side: BoxSide, size: Size): number {
  return Math.round(share * lengthFor(side, size));
}

/** How far one press of an arrow key goes: about a two-hundredth of the picture; ten times that in large steps. */
export function keyStep(size: Size, large: boolean): number {
  const small = Math.max(1, Math.round(Math.max(size.width, size.height) / 200));
  return large ? 10 * small : small;
}
