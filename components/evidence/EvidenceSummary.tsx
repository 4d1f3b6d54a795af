/** One line that says what is kept for a question: "Evidence: 2 quotes, 1 picture". */
import type { EvidenceKind } from '../../lib/domain/evidence';
import type { EvidenceCounts } from '../../lib/state/evidence-look';
import { language, t } from '../ui/texts';

const KINDS: readonly EvidenceKind[] = [
  'quote',
  'picture',
  'document',
  'address',
  'register',
  'conversation',
  'not-found',
  'experience',
];

/** "2 quotes, 1 picture"; empty when there is nothing. */
export function countsInWords(counts: EvidenceCounts): string {
  const parts = KINDS.flatMap((kind) => {
    const count = counts[kind] ?? 0;
    return count > 0 ? [t(`evidence-count-${kind}`, { count })] : [];
  });
  return new Intl.ListFormat(language.value, { type: 'unit', style: 'short' }).format(parts);
}

export function EvidenceSummary({ counts }: { readonly counts: EvidenceCounts }) {
  const what = countsInWords(counts);
  return (
    <p class="es-evidence-summary es-hint">
      {what === '' ? t('evidence-summary-none') : t('evidence-summary', { what })}
    </p>
  );
}
