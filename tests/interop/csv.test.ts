/** Both tables in LibreOffice, saved as XLSX and from there as CSV again: no cell is a formula, and none is another. */
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { beforeAll, expect, it } from 'vitest';
import { aboutTableOf, checklistFor } from '../../lib/checklists';
import { PUBLISHED_HASHES } from '../../lib/checklists/structures';
import { answersCsv, questionsFrom } from '../../lib/formats/answers-csv';
import { wideCsvParts, wideHeader } from '../../lib/formats/answers-wide';
import { NEEDS_GUARD } from '../../lib/formats/csv-guard';
import { CSV_TEXTS } from '../fixtures/records/csv-texts';
import { WIDE_WORDS } from '../fixtures/records/export-words';
import { streamed, textOf } from '../fixtures/records/streamed';
import { BROKEN, STORABLE } from '../formats/hostile-text';
import { folderForTests } from './folder';
import { hostileRecords } from './hostile-records';
import { EVERY_SHEET_AS_CSV, READ_CSV, savedBy } from './office';
import { linesAsOne } from './shown-cells';
import { describeWith } from './tools';

/** Without the longest: it is no cell of an XLSX, whoever writes it. */
const RECORDS = hostileRecords([...STORABLE, ...BROKEN]);

const TABLES = ['answers', 'answers-wide'] as const;

function longTable(): string {
  return answersCsv(RECORDS, { texts: { ...CSV_TEXTS, question: questionsFrom(checklistFor) }, bom: true });
}

async function wideTable(): Promise<string> {
  const header = await wideHeader(streamed(RECORDS), checklistFor);
  const judging = { aboutOf: aboutTableOf, published: PUBLISHED_HASHES };
  const options = { words: WIDE_WORDS, bom: true, checklistFor, judging };
  return textOf(wideCsvParts(streamed(RECORDS), header, options));
}

/** Rows of cells, without the mark at a file's start and the nothing after its last line. */
function rowsIn(csv: string): readonly (readonly string[])[] {
  const { data } = Papa.parse<string[]>(csv.replace(/^\ufeff/, ''), { delimiter: ',', skipEmptyLines: true });
  return data.map((row) => row.map(linesAsOne));
}

describeWith(['soffice'], 'the tables in LibreOffice', () => {
  const folder = folderForTests();
  const ours = new Map<string, string>();
  let books: ReadonlyMap<string, Buffer> = new Map();
  let again: ReadonlyMap<string, Buffer> = new Map();

  beforeAll(async () => {
    ours.set('answers', longTable());
    ours.set('answers-wide', await wideTable());
    const files = Object.fromEntries(TABLES.map((name) => [`${name}.csv`, ours.get(name) ?? '']));
    books = await savedBy(folder, files, 'xlsx', { infilter: READ_CSV });
  });

  // A hook of its own: each time the program is started has its own time limit.
  beforeAll(async () => {
    again = await savedBy(folder, Object.fromEntries(books), EVERY_SHEET_AS_CSV);
  });

  it.each(TABLES)('hold in %s.csv nothing that is taken for a formula', (name) => {
    const files = unzipSync(books.get(`${name}.xlsx`) ?? new Uint8Array());
    const sheets = Object.entries(files).filter(([path]) => path.startsWith('xl/worksheets/'));
    expect(sheets.length).toBeGreaterThan(0);
    for (const [, sheet] of sheets) expect(strFromU8(sheet)).not.toMatch(/<f[ >]/);
  });

  it.each(TABLES)('give back every cell of %s.csv, guards too', (name) => {
    const expected = rowsIn(ours.get(name) ?? '');
    expect(expected).toHaveLength(1 + RECORDS.assessments.length * (name === 'answers' ? 2 : 1));
    expect(expected.flat().some((cell) => cell.startsWith("'") && NEEDS_GUARD.test(cell))).toBe(true);
    expect(rowsIn(again.get(`${name}-${name}.csv`)?.toString() ?? '')).toEqual(expected);
  });
});
