/** The columns of the answers' CSV, in order, and the mark that tells the file as ours. */

/** The heading of the first column, in every language; the number is the version of the columns. */
export const CSV_MARK = 'equal-say-answers-1';

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
  'strength',
  'answerLived',
  'evidence',
  'revision',
  'answeredAt',
] as const;
export type CsvTextColumn = (typeof CSV_TEXT_COLUMNS)[number];

/** All columns. The first holds the number of the row, from 1, so that a sorted sheet can be put back in order. */
export const CSV_COLUMNS = ['row', ...CSV_TEXT_COLUMNS] as const;
export type CsvColumn = (typeof CSV_COLUMNS)[number];

/** One row as text, by column. */
export type CsvRow = Readonly<Record<CsvColumn, string>>;
