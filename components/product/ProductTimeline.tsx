/** What happened to a product and when, on a line of time; its table stands beside it. */
import type { ProductEvidencePhase } from '../../lib/state/product-evidence';
import { ChartFigure } from '../charts/ChartFigure';
import { timelineModel } from '../charts/timeline-model';
import { t } from '../ui/texts';
import { hasMonthsOnly, type ProductPast, productDays } from './product-days';

export type ProductTimelineProps = Omit<ProductPast, 'evidence'> & {
  /** All evidence of the product: what is gone is shown once it is read. */
  readonly evidence: ProductEvidencePhase;
  /** As YYYY-MM-DD, or nothing to leave it out. */
  readonly today: string | null;
};

/** Nothing at all while nothing has happened. */
export function ProductTimeline({ evidence, today, ...past }: ProductTimelineProps) {
  const read = evidence.kind === 'open' ? evidence.evidence : [];
  const model = timelineModel(productDays({ ...past, evidence: read }), today);
  if (model === null) return null;
  // By another name than its section: each of the two can be jumped to.
  const table = { ...model.table, caption: t('care-timeline-table') };
  return (
    <section aria-labelledby="care-timeline">
      <h2 id="care-timeline">{t('care-timeline')}</h2>
      {hasMonthsOnly(past.assessments) ? <p class="es-hint">{t('care-days-months')}</p> : null}
      {evidence.kind === 'failed' ? <p>{t('care-days-no-quotes')}</p> : null}
      <ChartFigure id="care-timeline-chart" model={{ ...model, table }} />
    </section>
  );
}
