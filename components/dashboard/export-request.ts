/** Turns what was chosen in the export dialog into a request, with the words that go into the file and its name. */
import type { ExportForm } from '../../lib/app/export-file';
import type { ReviewListItem, Selection } from '../../lib/app/ports';
import type { Exercise } from '../../lib/domain/exercise';
import type { Product } from '../../lib/domain/product';
import type { ExportRequest } from '../../lib/state/dashboard-export';
import { t } from '../ui/texts';
import { evidenceWords, markdownWords, tableWords, wideWords, workbookWords } from './export-words';

/** Whose reviews are exported, and what they are called. */
export type ExportSubject =
  /** A row of the list: the person chooses between the review and all of its product. */
  | { readonly kind: 'row'; readonly item: ReviewListItem }
  | { readonly kind: 'product'; readonly product: Pick<Product, 'id' | 'name'> }
  | { readonly kind: 'exercise'; readonly exercise: Pick<Exercise, 'id' | 'name'> }
  | { readonly kind: 'reviews'; readonly assessmentIds: readonly string[] }
  | { readonly kind: 'everything' };

/** What the file is for. */
export const EXPORT_PURPOSES = ['keep', 'excel', 'table', 'document', 'annotations', 'share'] as const;
export type ExportPurpose = (typeof EXPORT_PURPOSES)[number];

export type ExportScope = 'review' | 'product';
export type ExportChoice = {
  /** Of a row only. */
  readonly scope: ExportScope;
  readonly purpose: ExportPurpose;
  /** Of a table: one row an answer, or one a review. */
  readonly rows: 'answers' | 'reviews';
  /** Puts the mark at the start of a table that Excel needs to read its letters. */
  readonly forExcel: boolean;
  /** The share copy says which product it is. */
  readonly nameProduct: boolean;
};

/** What stands chosen when the dialog opens. */
export const FIRST_CHOICE: ExportChoice = {
  scope: 'review',
  purpose: 'keep',
  rows: 'answers',
  forExcel: true,
  nameProduct: false,
};

/** Which records are read. */
export function selectionOf(subject: ExportSubject, scope: ExportScope): Selection {
  switch (subject.kind) {
    case 'row':
      return scope === 'review'
        ? { kind: 'review', assessmentId: subject.item.assessment.id }
        : { kind: 'product', productId: subject.item.product.id };
    case 'product':
      return { kind: 'product', productId: subject.product.id };
    case 'exercise':
      return { kind: 'exercise', exerciseId: subject.exercise.id };
    case 'reviews':
      return { kind: 'reviews', assessmentIds: subject.assessmentIds };
    case 'everything':
      return { kind: 'everything' };
  }
}

/** What the subject is called: a product's or an exercise's name; nothing where it is many products. */
function nameOf(subject: ExportSubject): string {
  switch (subject.kind) {
    case 'row':
      return subject.item.product.name;
    case 'product':
      return subject.product.name;
    case 'exercise':
      return subject.exercise.name;
    case 'reviews':
    case 'everything':
      return '';
  }
}

function formOf(subject: ExportSubject, choice: ExportChoice): ExportForm {
  switch (choice.purpose) {
    case 'keep':
      return { kind: 'backup' };
    case 'excel':
      return { kind: 'xlsx', words: workbookWords() };
    case 'table':
      return choice.rows === 'answers'
        ? { kind: 'csv', words: tableWords(), bom: choice.forExcel }
        : { kind: 'csv-wide', words: wideWords(), bom: choice.forExcel };
    case 'document':
      return { kind: 'markdown', words: markdownWords() };
    case 'annotations': {
      const name = nameOf(subject);
      const label =
        name === '' ? t('export-annotations-label-many') : t('export-annotations-label', { name });
      return { kind: 'jsonld', words: { label, evidence: evidenceWords() } };
    }
    case 'share':
      return { kind: 'share', choice: { nameProduct: choice.nameProduct } };
  }
}

/** The last part of the file's name: what kind of file it is. */
function kindWord(subject: ExportSubject, { scope, purpose, rows }: ExportChoice): string {
  const many = subject.kind === 'everything';
  switch (purpose) {
    case 'keep':
      return subject.kind === 'row' ? t(`file-kind-${scope}`) : t(`file-kind-${many ? 'all' : subject.kind}`);
    case 'excel':
      return t(many ? 'file-kind-all-answers' : 'file-kind-answers');
    case 'table':
      if (rows === 'reviews') return t('file-kind-wide');
      return t(many ? 'file-kind-all-answers' : 'file-kind-answers');
    case 'document':
      return t('file-kind-text');
    case 'annotations':
      return t('file-kind-evidence');
    case 'share':
      return t('file-kind-share');
  }
}

/** @param today as YYYY-MM-DD, for the file's name; a share copy names the month only, and no product */
export function exportRequest(subject: ExportSubject, choice: ExportChoice, today: string): ExportRequest {
  const kind = kindWord(subject, choice);
  const name = nameOf(subject);
  const nameParts = name === '' ? [kind, today] : [name, today, kind];
  return {
    selection: selectionOf(subject, choice.scope),
    form: formOf(subject, choice),
    nameParts: choice.purpose === 'share' ? [kind, today.slice(0, 7)] : nameParts,
  };
}
