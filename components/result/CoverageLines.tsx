/** How much of what applies a review looked at, how deep it was to go, and when. */
import type { Depth } from '../../lib/domain/checklist';
import type { Coverage } from '../../lib/domain/coverage';
import type { ReviewAge } from '../../lib/domain/review-age';
import { t } from '../ui/texts';
import { coverageLine, dayOf } from './words';

export type CoverageLinesProps = {
  readonly coverage: Coverage;
  readonly depth: Depth;
  readonly age: ReviewAge;
};

export function CoverageLines({ coverage, depth, age }: CoverageLinesProps) {
  const { unanswered, notAsked, reasonsMissing, doNotApply } = coverage;
  const lines = [
    unanswered > 0 ? t('result-coverage-unanswered', { count: unanswered }) : null,
    notAsked > 0 ? t('result-coverage-not-asked', { count: notAsked }) : null,
    reasonsMissing > 0 ? t('result-coverage-reasons-missing', { count: reasonsMissing }) : null,
    doNotApply > 0 ? t('result-coverage-do-not-apply', { count: doNotApply }) : null,
    datesText(age),
  ].filter((line) => line !== null);
  return (
    <section aria-labelledby="result-coverage">
      <h2 id="result-coverage">{t('result-coverage-heading')}</h2>
      <p class="es-result__lead">{coverageLine(coverage)}</p>
      <ul>
        <li>{t(`depth-${depth}`)}</li>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function datesText({ firstAnswered, lastAnswered }: ReviewAge): string | null {
  if (firstAnswered === null) return null;
  const [first, last] = [dayOf(firstAnswered), dayOf(lastAnswered)];
  return first === last ? t('result-coverage-date', { first }) : t('result-coverage-dates', { first, last });
}
