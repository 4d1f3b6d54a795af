/**
 * Writes a spreadsheet file (.xlsx) a row at a time, on any of its sheets in any order, so that a library of any size
 * never stands in memory. Our own, as the libraries that were looked at compress in a worker made from a blob, which an
 * extension's security policy refuses, and take a cell that reads `constructor` for one they know.
 */
import { strToU8, Zip, ZipDeflate } from 'fflate';
import { type CellText, cellText, columnLetters, serialOf, sheetName, xmlText } from './xlsx-text';
import { fixedParts, LOOK, sheetEnd, sheetPath, sheetStart } from './xlsx-xml';

/** What the file is to a browser. */
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Text always stays text, whatever it begins with. A date is a day, or an instant in UTC. */
export type XlsxCell =
  | string
  | number
  | { readonly day: string }
  | { readonly instant: string }
  /** Text of several lines that is to be read, not compared. */
  | { readonly wrapped: string }
  | null;

export type XlsxColumn = {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
};

export type XlsxSheet = { readonly name: string; readonly columns: readonly XlsxColumn[] };

export type XlsxWriter = {
  /** Adds a row under the headings. @param sheet its place among the sheets, from 0 */
  row(sheet: number, cells: readonly XlsxCell[]): void;
  /** Rows under the headings so far. */
  rows(sheet: number): number;
  /** How many texts were longer than a cell can be. */
  cuts(): number;
  /** What of the file is finished since the last call; what stands between two calls is kept, so call it often. */
  take(): readonly Uint8Array<ArrayBuffer>[];
  /** Ends all sheets; nothing can be added any more. Gives the rest of the file. */
  end(): readonly Uint8Array<ArrayBuffer>[];
};

/** The same rows give the same bytes: no time goes into the file. It is the first day a zip can name. */
const NO_TIME = { level: 2, mtime: new Date(1980, 0, 1) } as const;

/** Rows are compressed when they are about this many characters. */
const CHUNK = 64_000;

type OpenSheet = {
  readonly file: ZipDeflate;
  readonly columns: number;
  waiting: string;
  rows: number;
};

function cellXml(cell: XlsxCell, place: string, textOf: (text: string) => string): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${place}" s="${LOOK.plain}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') return textXml(textOf(cell), place, LOOK.text);
  if ('wrapped' in cell) return textXml(textOf(cell.wrapped), place, LOOK.wrapped);
  const [look, when] = 'day' in cell ? [LOOK.day, cell.day] : [LOOK.instant, cell.instant];
  const serial = serialOf(when);
  // A sheet's days begin in 1900; what is earlier, or no date at all, is shown as it is.
  return serial >= 61
    ? `<c r="${place}" s="${look}"><v>${serial}</v></c>`
    : textXml(textOf(when), place, LOOK.text);
}

function textXml(text: string, place: string, look: number): string {
  // Blanks at either end, and line ends, are kept only where a cell says so.
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
  return `<c r="${place}" s="${look}" t="inlineStr"><is><t${space}>${xmlText(text)}</t></is></c>`;
}

function rowXml(row: number, cells: readonly XlsxCell[], textOf: (text: string) => string): string {
  const all = cells.map((cell, index) => cellXml(cell, `${columnLetters(index)}${row}`, textOf));
  return `<row r="${row}">${all.join('')}</row>`;
}

function headingXml({ columns }: XlsxSheet, textOf: (text: string) => string): string {
  const all = columns.map(({ heading }, index) =>
    textXml(textOf(heading), `${columnLetters(index)}1`, LOOK.heading),
  );
  return `<row r="1">${all.join('')}</row>`;
}

/** A zip whose bytes are taken as they come. */
function createZip() {
  let ready: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    if (chunk.length > 0) ready.push(new Uint8Array(chunk));
  });
  const add = (path: string) => {
    const file = new ZipDeflate(path, NO_TIME);
    zip.add(file);
    return file;
  };
  const take = () => {
    const taken = ready;
    ready = [];
    return taken;
  };
  return { add, take, end: () => zip.end() };
}

/** @param mark stands at the end of a text that was cut, such as ` [cut]` */
export function createXlsx(sheets: readonly XlsxSheet[], mark: string): XlsxWriter {
  const taken = new Set<string>();
  const names = sheets.map(({ name }) => sheetName(name, taken));
  let cuts = 0;
  const textOf = (text: string): string => {
    const cell: CellText = cellText(text, mark);
    if (cell.cut) cuts += 1;
    return cell.text;
  };
  const zip = createZip();
  for (const [path, xml] of fixedParts(names)) zip.add(path).push(strToU8(xml), true);
  const open = sheets.map((sheet, index): OpenSheet => {
    const start = sheetStart(
      sheet.columns.map(({ width }) => width),
      index === 0,
    );
    const waiting = start + headingXml(sheet, textOf);
    return { file: zip.add(sheetPath(index)), columns: sheet.columns.length, waiting, rows: 1 };
  });
  const flush = (sheet: OpenSheet, last: boolean) => {
    sheet.file.push(strToU8(sheet.waiting), last);
    sheet.waiting = '';
  };
  const at = (index: number): OpenSheet => {
    const sheet = open[index];
    if (!sheet) throw new RangeError(`There is no sheet ${index}.`);
    return sheet;
  };
  return {
    row(index, cells) {
      const sheet = at(index);
      sheet.rows += 1;
      sheet.waiting += rowXml(sheet.rows, cells, textOf);
      if (sheet.waiting.length >= CHUNK) flush(sheet, false);
    },
    rows: (index) => at(index).rows - 1,
    cuts: () => cuts,
    take: zip.take,
    end() {
      for (const sheet of open) {
        sheet.waiting += sheetEnd(sheet.columns, sheet.rows);
        flush(sheet, true);
      }
      zip.end();
      return zip.take();
    },
  };
}
