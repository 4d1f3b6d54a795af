/** Reads the answers' CSV back, as it was written: the guard undone, every cell as text. */
import Papa from 'papaparse/papaparse.js';
import { CSV_COLUMNS, type CsvColumn, type CsvRow, columnsFor } from './csv-columns';
import { unguarded } from './csv-guard';
import { withoutMark } from './parse-json';

export type CsvOutcome =
  | { readonly kind: 'ok'; readonly rows: readonly CsvRow[] }
  | { readonly kind: 'not-ours' }
  /** `row` counts from 1, without the headings. */
  | { readonly kind: 'damaged'; readonly row: number };

/** A column that the file's version had not got is empty. */
function rowOf(cells: readonly string[], columns: readonly CsvColumn[]): CsvRow {
  const cell = (column: CsvColumn) => unguarded(cells[columns.indexOf(column)] ?? '');
  const entries = CSV_COLUMNS.map((column) => [column, cell(column)] as const);
  // One entry for every column, made from the list of columns itself.
  return Object.fromEntries(entries) as Record<CsvColumn, string>;
}

/** @param text the file as `answersCsv` wrote it, in any version, with or without its byte order mark */
export function readAnswersCsv(text: string): CsvOutcome {
  const { data, errors } = Papa.parse(withoutMark(text), {
    delimiter: ',',
    newline: '\r\n',
    skipEmptyLines: true,
  });
  const [headings, ...rows] = data;
  const columns = columnsFor(headings?.[0]);
  if (columns === null) return { kind: 'not-ours' };
  const short = rows.findIndex((cells) => cells.length !== columns.length);
  if (short !== -1) return { kind: 'damaged', row: short + 1 };
  const [error] = errors;
  return error
    ? { kind: 'damaged', row: error.row ?? 0 }
    : { kind: 'ok', rows: rows.map((cells) => rowOf(cells, columns)) };
}
