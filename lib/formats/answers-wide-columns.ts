/** The columns of the wide CSV that every review has, and the three that each question adds. */

/** The heading of the first column, which tells the file as ours, with the version of the columns. */
export const WIDE_MARK = 'equal-say-reviews-1';

/** What stands before the questions, after the number of the row. */
export const WIDE_COLUMNS = [
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
  'startedAt',
  'changedAt',
  'outcome',
  'oneThing',
] as const;
export type WideColumn = (typeof WIDE_COLUMNS)[number];

/** Of a question: its answer in words, the strength of its evidence (0 to 3), and lived experience. */
export const WIDE_PARTS = ['answer', 'strength', 'lived'] as const;
export type WidePart = (typeof WIDE_PARTS)[number];
