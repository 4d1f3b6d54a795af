/** What stands behind the answers of each theme: strength as a bar, and lived experience beside it, never last. */
import type { Checklist } from '../../lib/domain/checklist';
import { STRENGTH_NAMES, type ThemeEvidence } from '../../lib/domain/evidence-strength';
import { t } from '../ui/texts';
import { DataTable } from './DataTable';
import { type BarPart, StackedBar } from './StackedBar';
import { barWords, themeName } from './words';

export type EvidenceProps = { readonly evidence: readonly ThemeEvidence[]; readonly checklist: Checklist };

export function Evidence({ evidence, checklist }: EvidenceProps) {
  return (
    <section aria-labelledby="result-evidence">
      <h2 id="result-evidence">{t('result-evidence-heading')}</h2>
      <p class="es-hint">{t('result-evidence-hint')}</p>
      {evidence.map((one) => (
        <ThemeEvidenceBar key={one.theme} one={one} name={themeName(checklist, one.theme)} />
      ))}
      <DataTable
        caption={t('result-evidence-caption')}
        corner={t('result-column-theme')}
        columns={[
          t('result-column-lived'),
          t('result-column-answers'),
          ...STRENGTH_NAMES.map((name) => t(`result-strength-${name}`)),
          t('result-column-claimed-only'),
        ]}
        rows={evidence.map(({ theme, of, strengths, lived, claimedOnly }) => ({
          key: theme,
          head: themeName(checklist, theme),
          cells: [lived, of, ...STRENGTH_NAMES.map((name) => strengths[name]), claimedOnly],
        }))}
      />
    </section>
  );
}

function ThemeEvidenceBar({ one, name }: { readonly one: ThemeEvidence; readonly name: string }) {
  const { theme, of, lived, claimedOnly } = one;
  const parts = strengthParts(one);
  return (
    <div class="es-result__theme">
      <h3>{name}</h3>
      {of === 0 ? (
        <p>{t('result-evidence-none')}</p>
      ) : (
        <>
          <p class="es-result__lived">{t('result-lived-flag', { lived, of })}</p>
          <StackedBar id={`result-evidence-${theme}`} label={barWords(name, parts)} parts={parts} />
        </>
      )}
      {claimedOnly > 0 ? <p>{t('result-claimed-only', { count: claimedOnly })}</p> : null}
    </div>
  );
}

function strengthParts({ strengths }: ThemeEvidence): readonly BarPart[] {
  return STRENGTH_NAMES.map((name) => ({
    kind: `strength-${name}`,
    count: strengths[name],
    label: t(`result-strength-part-${name}`, { count: strengths[name] }),
  }));
}
