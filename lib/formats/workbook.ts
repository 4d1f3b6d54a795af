/** Writes reviews as a spreadsheet (.xlsx): products, answers, must-haves, ladder, evidence and changes. */
import type { Assessment } from '../domain/assessment';
import type { Product } from '../domain/product';
import { byCodeUnits, inOrder, type Records } from '../domain/records';
import { answerRows, questionsFrom } from './answers-csv';
import { type ChecklistFor, createMet, type Met } from './met-records';
import { findingsOf, type Judging } from './review-findings';
import {
  ANSWER_COLUMNS,
  SHEET_COLUMNS,
  WORKBOOK_SHEETS,
  type WorkbookSheet,
  widthOf,
} from './workbook-columns';
import {
  answerRow,
  changeRow,
  evidenceRow,
  ladderRows,
  mustHaveRows,
  productRow,
  type Reviewed,
} from './workbook-rows';
import type { WorkbookWords } from './workbook-words';
import { createXlsx, type XlsxCell, type XlsxSheet, type XlsxWriter } from './xlsx-file';

/** Above this many rows on its sheet of answers, a spreadsheet takes too long to open: the CSV is given instead. */
export const WORKBOOK_ANSWERS_MAX = 100_000;

/** A sheet holds 1,048,576 rows (Excel specifications and limits). */
const SHEET_ROWS_MAX = 1_048_575;

/** Thrown when the reviews do not fit. The caller gives the CSV in its place. */
export class TooManyRows extends Error {
  /** @param limit of the sheet that was full first, in rows */
  constructor(readonly limit: number) {
    super(`More than ${limit} rows`);
  }
}

export type WorkbookOptions = {
  readonly words: WorkbookWords;
  /** Those that come with Equal Say; others come with the parts. */
  readonly checklistFor: ChecklistFor;
  readonly judging: Judging;
  /** `WORKBOOK_ANSWERS_MAX`, unless a test cannot wait for as many. */
  readonly answersMax?: number;
};

function sheetsOf({ sheets, columns, table }: WorkbookWords): readonly XlsxSheet[] {
  return WORKBOOK_SHEETS.map((sheet): XlsxSheet => {
    const name = sheets[sheet];
    if (sheet !== 'answers') {
      const listed = SHEET_COLUMNS[sheet].map((key) => ({ heading: columns[key], width: widthOf(key) }));
      return { name, columns: listed };
    }
    const heading = (column: (typeof ANSWER_COLUMNS)[number]) =>
      column === 'row' ? '#' : table.columns[column];
    return { name, columns: ANSWER_COLUMNS.map((key) => ({ heading: heading(key), width: widthOf(key) })) };
  });
}

type Put = (sheet: WorkbookSheet, cells: readonly XlsxCell[]) => void;

/** Adds rows, and stops when a sheet is full. */
function putter(xlsx: XlsxWriter, answersMax: number): Put {
  return (sheet, cells) => {
    const index = WORKBOOK_SHEETS.indexOf(sheet);
    const limit = sheet === 'answers' ? answersMax : SHEET_ROWS_MAX;
    if (xlsx.rows(index) >= limit) throw new TooManyRows(limit);
    xlsx.row(index, cells);
  };
}

/** Reviews of the part that go into the file, by id; those in the bin are left out. */
function reviewsIn(part: Records, met: Met): ReadonlyMap<string, Reviewed> {
  const inFile = (assessment: Assessment) => {
    const product = met.product(assessment.productId);
    return product && assessment.deletedAt === null
      ? [[assessment.id, { assessment, product }] as const]
      : [];
  };
  return new Map(part.assessments.flatMap(inFile));
}

function putFindings(put: Put, reviewed: Reviewed, met: Met, { words, judging }: WorkbookOptions): void {
  const { assessment, product } = reviewed;
  const checklist = met.checklist(assessment.checklist);
  if (!checklist) return;
  const findings = findingsOf(assessment, product, checklist, judging);
  for (const row of mustHaveRows(reviewed, checklist, findings, words)) put('mustHaves', row);
  for (const row of ladderRows(reviewed, findings, words)) put('ladder', row);
}

function putRest(
  put: Put,
  { evidence, events }: Records,
  reviews: ReturnType<typeof reviewsIn>,
  words: WorkbookWords,
) {
  for (const piece of evidence) {
    const reviewed = reviews.get(piece.assessmentId);
    if (reviewed) put('evidence', evidenceRow(piece, reviewed, words));
  }
  for (const event of events) {
    const reviewed = reviews.get(event.assessmentId);
    if (reviewed) put('changes', changeRow(event, reviewed, words));
  }
}

function putProducts(put: Put, met: Met, reviews: ReadonlyMap<string, number>, words: WorkbookWords): void {
  // One that is part of another has no review and no place in any list: what was its own is the other's.
  const isShown = ({ deletedAt, merged }: Product) => deletedAt === null && merged === null;
  const named = met.products().filter((product) => isShown(product) || reviews.has(product.id));
  const byName = named.toSorted(
    (one, other) => byCodeUnits(one.name, other.name) || byCodeUnits(one.id, other.id),
  );
  for (const product of byName) put('products', productRow(product, reviews.get(product.id) ?? 0, words));
}

/**
 * The file in pieces. Reviews in the bin are left out. Memory holds what is compressed, not what is read.
 * @param parts as `Library.stream` gives them: a product with its first review, evidence and events with their own
 * @throws {TooManyRows} before any piece that could not be thrown away
 */
export async function* workbookParts(
  parts: AsyncIterable<Records> | Iterable<Records>,
  options: WorkbookOptions,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const { words, checklistFor, answersMax = WORKBOOK_ANSWERS_MAX } = options;
  const xlsx = createXlsx(sheetsOf(words), words.cutMark);
  const put = putter(xlsx, answersMax);
  const met = createMet(checklistFor);
  const rowsIn = answerRows({ ...words.table, question: questionsFrom(checklistFor) });
  const counts = new Map<string, number>();
  let reviewed = 0;
  for await (const part of parts) {
    met.take(part);
    const ordered = inOrder(part);
    const reviews = reviewsIn(ordered, met);
    for (const row of rowsIn(part)) put('answers', answerRow(row));
    for (const one of reviews.values()) {
      putFindings(put, one, met, options);
      counts.set(one.product.id, (counts.get(one.product.id) ?? 0) + 1);
    }
    putRest(put, ordered, reviews, words);
    reviewed += reviews.size;
    yield* xlsx.take();
  }
  putProducts(put, met, counts, words);
  for (const { about, says } of [...words.readMe, words.reviewsLine(reviewed)])
    put('readMe', [about, { wrapped: says }]);
  if (xlsx.cuts() > 0) {
    const { about, says } = words.cutLine(xlsx.cuts());
    put('readMe', [about, { wrapped: says }]);
  }
  yield* xlsx.end();
}
