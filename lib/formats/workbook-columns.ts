/** The sheets of the spreadsheet and their columns, in order. */
import { CSV_COLUMNS, type CsvColumn } from './csv-columns';

export const WORKBOOK_SHEETS = [
  'readMe',
  'products',
  'answers',
  'mustHaves',
  'ladder',
  'evidence',
  'changes',
] as const;
export type WorkbookSheet = (typeof WORKBOOK_SHEETS)[number];

/** Columns of all sheets but the answers', which are those of the CSV. */
export const SHEET_COLUMNS = {
  readMe: ['about', 'says'],
  products: [
    'product',
    'vendor',
    'productVersion',
    'useTypes',
    'usesAi',
    'touchesCare',
    'records',
    'pages',
    'reviews',
    'nextReviewOn',
    'productId',
  ],
  mustHaves: [
    'product',
    'role',
    'depth',
    'outcome',
    'questionId',
    'label',
    'standing',
    'claimedOnly',
    'why',
    'reviewId',
  ],
  ladder: [
    'product',
    'role',
    'group',
    'level',
    'atLeast',
    'levelClaimedOnly',
    'levelNotKnown',
    'levelByHand',
    'levelReason',
    'reviewId',
  ],
  evidence: [
    'product',
    'evidenceKind',
    'questionIds',
    'what',
    'note',
    'page',
    'takenAt',
    'lastFound',
    'lookedAt',
    'evidenceId',
    'reviewId',
  ],
  changes: [
    'product',
    'when',
    'role',
    'questionId',
    'before',
    'after',
    'strengthBefore',
    'strengthAfter',
    'livedBefore',
    'livedAfter',
    'reasonBefore',
    'reasonAfter',
    'noteChanged',
    'seq',
    'reviewId',
  ],
} as const;

/** A sheet whose columns are listed here. */
export type ListedSheet = keyof typeof SHEET_COLUMNS;
export type SheetColumn = (typeof SHEET_COLUMNS)[ListedSheet][number];

/** Every column of them, each once: what needs a heading. */
export const SHEET_COLUMN_NAMES: readonly SheetColumn[] = [
  ...new Set(Object.values<readonly SheetColumn[]>(SHEET_COLUMNS).flat()),
];

/** How wide a column is, in characters, where it is not 14. */
const WIDE: Partial<Record<SheetColumn | CsvColumn, number>> = {
  about: 26,
  says: 100,
  product: 28,
  vendor: 24,
  page: 36,
  pages: 48,
  reviewTitle: 24,
  outcome: 40,
  label: 30,
  question: 60,
  theme: 24,
  reason: 40,
  note: 40,
  helperNote: 30,
  evidence: 60,
  vendorReply: 40,
  what: 80,
  why: 30,
  levelReason: 40,
  reasonBefore: 40,
  reasonAfter: 40,
  productId: 38,
  reviewId: 38,
  evidenceId: 38,
  answeredAt: 18,
  when: 18,
  takenAt: 18,
  lookedAt: 18,
};

/** @param column of any sheet */
export function widthOf(column: SheetColumn | CsvColumn): number {
  return WIDE[column] ?? 14;
}

/** The columns of the sheet of answers. */
export const ANSWER_COLUMNS = CSV_COLUMNS;
