/** Turns what was chosen in the export dialog into a request, with the words that go into the file and its name. */
import type { ReviewListItem } from '../../lib/app/ports';
import { ANSWER_VALUES } from '../../lib/domain/answer';
import { FORM_KINDS } from '../../lib/domain/evidence';
import { CSV_TEXT_COLUMNS } from '../../lib/formats/csv-columns';
import type { EvidenceWords } from '../../lib/formats/evidence-cell';
import type { ExportRequest } from '../../lib/state/dashboard-export';
import { t } from '../ui/texts';

export type ExportScope = 'review' | 'product';
export type ExportPurpose = 'keep' | 'table';
export type ExportChoice = {
  /** Without a meaning when all reviews are exported. */
  readonly scope: ExportScope;
  readonly purpose: ExportPurpose;
  /** Puts the mark at the start of a spreadsheet's file that Excel needs to read its letters. */
  readonly forExcel: boolean;
};

function wordsFor<Key extends string>(
  keys: readonly Key[],
  word: (key: Key) => string,
): Readonly<Record<Key, string>> {
  return Object.fromEntries(keys.map((key) => [key, word(key)])) as Record<Key, string>;
}

function evidenceWords(): EvidenceWords {
  return {
    kinds: wordsFor(['quote', 'picture', ...FORM_KINDS], (kind) => t(`evidence-kind-${kind}`)),
    access: wordsFor(['have-it', 'seen-cannot-share', 'public'], (access) => t(`evidence-access-${access}`)),
    foundBy: { typed: t('csv-evidence-typed'), finder: t('csv-evidence-finder') },
    undescribed: t('csv-evidence-undescribed'),
    findings: { changed: t('csv-evidence-changed'), gone: t('csv-evidence-gone') },
  };
}

function formOf({ purpose, forExcel }: ExportChoice): ExportRequest['form'] {
  if (purpose === 'keep') return { kind: 'backup' };
  const columns = wordsFor(CSV_TEXT_COLUMNS, (column) => t(`csv-${column}`));
  const answers = wordsFor(ANSWER_VALUES, (value) => t(`answer-${value}`));
  return { kind: 'csv', words: { columns, answers, evidence: evidenceWords() }, bom: forExcel };
}

/** The last part of the file's name. */
function kindWord(item: ReviewListItem | null, { scope, purpose }: ExportChoice): string {
  if (purpose === 'table') return t(item ? 'file-kind-answers' : 'file-kind-all-answers');
  if (item === null) return t('file-kind-all');
  return t(scope === 'review' ? 'file-kind-review' : 'file-kind-product');
}

/**
 * @param item the review on whose row it was asked; `null` for all reviews
 * @param today as YYYY-MM-DD, for the file's name
 */
export function exportRequest(
  item: ReviewListItem | null,
  choice: ExportChoice,
  today: string,
): ExportRequest {
  const kind = kindWord(item, choice);
  const form = formOf(choice);
  if (item === null) return { selection: { kind: 'everything' }, form, nameParts: [kind, today] };
  const nameParts = [item.product.name, today, kind];
  return choice.scope === 'review'
    ? { selection: { kind: 'review', assessmentId: item.assessment.id }, form, nameParts }
    : { selection: { kind: 'product', productId: item.product.id }, form, nameParts };
}
