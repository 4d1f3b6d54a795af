/** The spreadsheet in LibreOffice: every cell of every sheet, from reviews full of hostile text. */
import Papa from 'papaparse';
import { beforeAll, expect, it, vi } from 'vitest';
import { aboutTableOf, checklistFor } from '../../lib/checklists';
import { PUBLISHED_HASHES } from '../../lib/checklists/structures';
import { workbookParts } from '../../lib/formats/workbook';
import { WORKBOOK_SHEETS } from '../../lib/formats/workbook-columns';
import type { XlsxCell, XlsxSheet } from '../../lib/formats/xlsx-file';
import { WORKBOOK_WORDS } from '../fixtures/records/export-words';
import { bytesOf } from '../fixtures/records/sheets';
import { streamed } from '../fixtures/records/streamed';
import { HOSTILE } from '../formats/hostile-text';
import { type FlatCell, flatSheets } from './flat-sheets';
import { folderForTests } from './folder';
import { hostileRecords } from './hostile-records';
import { EVERY_SHEET_AS_CSV, savedAs, savedBy } from './office';
import { kindOfValue, linesAsOne, shownInCsv } from './shown-cells';
import { describeWith } from './tools';

/** What our rows are made of, before any of it is a file: what the file is then to say. */
const given = vi.hoisted(() => ({ sheets: [] as XlsxSheet[], rows: [] as (readonly XlsxCell[])[][] }));

vi.mock('../../lib/formats/xlsx-file', async (importOriginal) => {
  const own = await importOriginal<typeof import('../../lib/formats/xlsx-file')>();
  const createXlsx: typeof own.createXlsx = (sheets, mark) => {
    given.sheets = [...sheets];
    given.rows = sheets.map(({ columns }) => [columns.map(({ heading }) => heading)]);
    const xlsx = own.createXlsx(sheets, mark);
    return {
      ...xlsx,
      row(sheet, cells) {
        given.rows[sheet]?.push(cells);
        xlsx.row(sheet, cells);
      },
    };
  };
  return { ...own, createXlsx };
});

/** Names that no program takes as they are. */
const SHEETS = { ...WORKBOOK_WORDS.sheets, ladder: "'=Ladder [1/2]: a*b?'", changes: 'Änderungen & “more”' };
const NAMES = { ...SHEETS, ladder: '=Ladder  1 2  a b' };

describeWith(['soffice'], 'the spreadsheet in LibreOffice', () => {
  const folder = folderForTests();
  let csv: ReadonlyMap<string, Buffer> = new Map();
  let sheets: ReadonlyMap<string, readonly (readonly FlatCell[])[]> = new Map();
  let formulas = 0;
  let bytes: Uint8Array = new Uint8Array();

  beforeAll(async () => {
    bytes = await bytesOf(
      workbookParts(streamed(hostileRecords(HOSTILE)), {
        words: { ...WORKBOOK_WORDS, sheets: SHEETS },
        checklistFor,
        judging: { aboutOf: aboutTableOf, published: PUBLISHED_HASHES },
      }),
    );
    csv = await savedBy(folder, { 'answers.xlsx': bytes }, EVERY_SHEET_AS_CSV);
  });

  // A hook of its own: each time the program is started has its own time limit.
  beforeAll(async () => {
    const flat = (await savedAs(folder, 'answers.xlsx', bytes, 'fods')).toString();
    sheets = flatSheets(flat);
    formulas = flat.split('table:formula').length - 1;
  });

  it('has all its sheets, under their names, in their order', () => {
    expect([...sheets.keys()]).toEqual(WORKBOOK_SHEETS.map((sheet) => NAMES[sheet]));
    expect([...csv.keys()].toSorted()).toEqual(
      WORKBOOK_SHEETS.map((sheet) => `answers-${NAMES[sheet]}.csv`).toSorted(),
    );
  });

  it.each(WORKBOOK_SHEETS.map((sheet, index) => ({ sheet, index })))(
    'shows every cell of the sheet $sheet as our row says it, and not a row more',
    ({ sheet, index }) => {
      const text = csv.get(`answers-${NAMES[sheet]}.csv`)?.toString() ?? '';
      const read = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' }).data.map((row) =>
        row.map(linesAsOne),
      );
      const rows = given.rows[index] ?? [];
      expect(rows.length).toBeGreaterThan(1);
      expect(read.slice(0, rows.length)).toEqual(
        rows.map((row) => row.map((cell) => shownInCsv(cell, WORKBOOK_WORDS.cutMark))),
      );
      // After the last line's end there is nothing.
      expect(read.slice(rows.length)).toEqual([['']]);
    },
  );

  it.each(WORKBOOK_SHEETS.map((sheet, index) => ({ sheet, index })))(
    'takes dates of the sheet $sheet for dates, numbers for numbers, and all else for text',
    ({ sheet, index }) => {
      const rows = given.rows[index] ?? [];
      const width = given.sheets[index]?.columns.length ?? 0;
      const read = (sheets.get(NAMES[sheet]) ?? []).map((row) =>
        Array.from({ length: width }, (_, at) => row[at] ?? { type: '', value: '' }),
      );
      expect(read).toEqual(
        rows.map((row) => Array.from({ length: width }, (_, at) => kindOfValue(row[at] ?? null))),
      );
    },
  );

  it('has real dates and numbers to take', () => {
    const types = [...sheets.values()].flat(2).map(({ type }) => type);
    expect(types.filter((type) => type === 'date').length).toBeGreaterThan(HOSTILE.length * 8);
    expect(types.filter((type) => type === 'float').length).toBeGreaterThan(HOSTILE.length * 8);
  });

  it('evaluates nothing: there is no formula in the file', () => {
    expect(formulas).toBe(0);
  });
});
