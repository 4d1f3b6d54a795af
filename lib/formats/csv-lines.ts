/** Rows of text as lines of CSV (RFC 4180), guarded against formulas. */
import Papa from 'papaparse/papaparse.js';
import { NEEDS_GUARD } from './csv-guard';

/**
 * Each row ends with CR LF. Nothing for no rows. Cells that could be formulas are guarded (`NEEDS_GUARD`). What UTF-8
 * cannot hold becomes the sign for that, and NUL, at which some programs stop reading, is written out; neither is ever
 * in a text of the store.
 */
export function csvLines(rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const text = Papa.unparse(rows, { newline: '\r\n', escapeFormulae: NEEDS_GUARD });
  // Once for all cells: asked of each, it would take as long as all the rest.
  return `${text.toWellFormed().replaceAll('\u0000', '[U+0000]')}\r\n`;
}
