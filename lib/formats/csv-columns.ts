/** The columns of the answers' CSV, in order, and the mark that tells the file as ours. */

/** How the heading of the first column begins, in every language; the version of the columns follows. */
export const CSV_MARK_START = 'equal-say-answers-';

/** The heading of the first column as it is written today. */
export const CSV_MARK = `${CSV_MARK_START}3`;

/** Columns whose headings are words for people. */
export const CSV_TEXT_COLUMNS = [
  'product',
  'vendor',
  'productVersion',
  'page',
  'productId',
  'reviewId',
  'reviewTitle',
  'role',
  'reviewerLived',
  'helper',
  'depth',
  'checklist',
  'checklistVersion',
  'checklistLanguage',
  'checklistHash',
  'questionId',
  'theme',
  'mustHave',
  'question',
  'wordingFor',
  'wordingLanguage',
  'answer',
  'answerInWords',
  'reason',
  'note',
  'helperNote',
  'strength',
  'answerLived',
  'evidence',
  'vendorReply',
  'vendorReplyOn',
  'revision',
  'answeredAt',
] as const;
export type CsvTextColumn = (typeof CSV_TEXT_COLUMNS)[number];

/** All columns. The first holds the number of the row, from 1, so that a sorted sheet can be put back in order. */
export const CSV_COLUMNS = ['row', ...CSV_TEXT_COLUMNS] as const;
export type CsvColumn = (typeof CSV_COLUMNS)[number];

/** One row as text, by column. */
export type CsvRow = Readonly<Record<CsvColumn, string>>;

/** Columns that hold a number where they hold anything. */
export const ANSWERS_WITH_NUMBERS: readonly CsvColumn[] = ['row', 'strength', 'revision'];

/** Columns that version 1 had not got. */
const SINCE_VERSION_2: readonly CsvColumn[] = ['helper', 'helperNote', 'vendorReply', 'vendorReplyOn'];

/**
 * The columns a file with this first heading has, in order.
 * @returns `null` for a heading that is not ours, or of a version to come
 */
export function columnsFor(mark: string | undefined): readonly CsvColumn[] | null {
  switch (mark) {
    case `${CSV_MARK_START}1`:
      return CSV_COLUMNS.filter((column) => !SINCE_VERSION_2.includes(column));
    // Where version 3 says in words what an answer rests on, version 2 had ids, between blanks.
    case `${CSV_MARK_START}2`:
    case CSV_MARK:
      return CSV_COLUMNS;
    default:
      return null;
  }
}
