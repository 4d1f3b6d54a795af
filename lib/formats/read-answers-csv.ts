/** Reads the answers' CSV back, as it was written: the guard undone, every cell as text. */
import Papa from 'papaparse/papaparse.js';
import { CSV_COLUMNS, CSV_MARK, type CsvColumn, type CsvRow } from './csv-columns';
import { unguarded } from './csv-guard';
import { withoutMark } from './parse-json';

export type CsvOutcome =
  | { readonly kind: 'ok'; readonly rows: readonly CsvRow[] }
  | { readonly kind: 'not-ours' }
  /** `row` counts from 1, without the headings. */
  | { readonly kind: 'damaged'; readonly row: number };

function rowOf(cells: readonly string[]): CsvRow {
  const cell = (column: CsvColumn) => unguarded(cells[CSV_COLUMNS.indexOf(column)] ?? '');
  const entries = CSV_COLUMNS.map((column) => [column, cell(column)] as const);
  // One entry for every column, made from the list of columns itself.
  return Object.fromEntries(entries) as Record<CsvColumn, string>;
}

/** @param text the file as `answersCsv` wrote it, with or without its byte order mark */
export function readAnswersCsv(text: string): CsvOutcome {
  const { data, errors } = Papa.parse(withoutMark(text), {
    delimiter: ',',
    newline: '\r\n',
    skipEmptyLines: true,
  });
  const [headings, ...rows] = data;
  if (headings?.[0] !== CSV_MARK) return { kind: 'not-ours' };
  const short = rows.findIndex((cells) => cells.length !== CSV_COLUMNS.length);
  if (short !== -1) return { kind: 'damaged', row: short + 1 };
  const [error] = errors;
  return error ? { kind: 'damaged', row: error.row ?? 0 } : { kind: 'ok', rows: rows.map(rowOf) };
}
