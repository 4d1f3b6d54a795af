/** How another program shows a cell of our spreadsheet in CSV: as it is, but for these differences and no others. */

import type { XlsxCell } from '../../lib/formats/xlsx-file';
import { CELL_MAX } from '../../lib/formats/xlsx-text';
import type { FlatCell } from './flat-sheets';

/** What no XML holds, and controls, are written out by us: `[U+0007]`. Neither is hidden. */
const WRITTEN_OUT = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** The text as our file holds it: whole, but for controls written out and for what no cell can hold. */
export function textInCell(text: string, cutMark: string): string {
  const visible = text.replace(WRITTEN_OUT, (sign) => {
    return `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
  });
  if (visible.length <= CELL_MAX) return visible;
  const head = visible.slice(0, CELL_MAX - cutMark.length);
  return (head.isWellFormed() ? head : head.slice(0, -1)) + cutMark;
}

/** Programs change how lines end, so that ends of all three kinds count as the same. */
export function linesAsOne(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** What LibreOffice writes for the cell; its times have seconds, although the cell shows none. */
export function shownInCsv(cell: XlsxCell, cutMark: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'string') return linesAsOne(textInCell(cell, cutMark));
  if ('wrapped' in cell) return linesAsOne(textInCell(cell.wrapped, cutMark));
  if ('day' in cell) return cell.day;
  return cell.instant.slice(0, 19).replace('T', ' ');
}

/** What kind of value the cell has in OpenDocument, and the value where it is no text. */
export function kindOfValue(cell: XlsxCell): FlatCell {
  if (cell === null || cell === '') return { type: '', value: '' };
  if (typeof cell === 'number') return { type: 'float', value: String(cell) };
  if (typeof cell === 'string' || 'wrapped' in cell) return { type: 'string', value: '' };
  const value = 'day' in cell ? cell.day : cell.instant.slice(0, 19);
  return { type: 'date', value };
}
