/** What stands behind the answers of each theme: strength as a bar, and lived experience beside it, never last. */
import type { Checklist } from '../../lib/domain/checklist';
import type { ThemeEvidence } from '../../lib/domain/evidence-strength';
import { evidenceModel } from '../charts/bars-models';
import { ChartPicture } from '../charts/ChartFigure';
import { t } from '../ui/texts';
import { DataTable } from './DataTable';
import { themeName } from './words';

export type EvidenceProps = { readonly evidence: readonly ThemeEvidence[]; readonly checklist: Checklist };

export function Evidence({ evidence, checklist }: EvidenceProps) {
  const model = evidenceModel(evidence, checklist);
  return (
    <section aria-labelledby="result-evidence">
      <h2 id="result-evidence">{t('result-evidence-heading')}</h2>
      <p class="es-hint">{t('result-evidence-hint')}</p>
      <ChartPicture id="result-evidence-chart" model={model} />
      <div class="es-result__themes">
        {evidence.map((one) => (
          <ThemeWords key={one.theme} one={one} name={themeName(checklist, one.theme)} />
        ))}
      </div>
      <DataTable {...model.table} />
    </section>
  );
}

function ThemeWords({ one, name }: { readonly one: ThemeEvidence; readonly name: string }) {
  const { of, lived, claimedOnly } = one;
  return (
    <div class="es-result__theme">
      <h3>{name}</h3>
      {of === 0 ? (
        <p>{t('result-evidence-none')}</p>
      ) : (
        <p class="es-result__lived">{t('result-lived-flag', { lived, of })}</p>
      )}
      {claimedOnly > 0 ? <p>{t('result-claimed-only', { count: claimedOnly })}</p> : null}
    </div>
  );
}
