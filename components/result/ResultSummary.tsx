/** The result so far, in a few small lines inside a review. Nothing of it is read out as it changes. */
import type { ReviewResult } from '../../lib/domain/result';
import { t } from '../ui/texts';
import { coverageLine, mustHavesLine } from './words';

export type ResultSummaryProps = {
  readonly result: Pick<ReviewResult, 'quick' | 'outcome' | 'mustHaves' | 'coverage'>;
  /** Leads to the whole result, where there is a way to it. */
  readonly onOpen?: () => void;
};

export function ResultSummary({ result, onOpen }: ResultSummaryProps) {
  const { quick, outcome, mustHaves, coverage } = result;
  return (
    <section class="es-summary" aria-label={t('result-summary-name')}>
      <p>{quick ? t('result-summary-quick') : t(`result-outcome-${outcome}`)}</p>
      <p>{mustHavesLine(mustHaves)}</p>
      <p>{coverageLine(coverage)}</p>
      {onOpen ? (
        <button type="button" class="es-link-button" onClick={onOpen}>
          {t('result-summary-open')}
        </button>
      ) : null}
    </section>
  );
}
