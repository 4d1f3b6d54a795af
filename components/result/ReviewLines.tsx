/** The reviews of a product one by one, in the order given, each with its own outcome: never merged, never ranked. */
import { useState } from 'preact/hooks';
import type { ReviewLine } from '../../lib/domain/product-result';
import { Button } from '../ui/Button';
import { t } from '../ui/texts';
import { coverageLine, ladderLine, mustHavesLine } from './words';

export type ReviewLinesProps = {
  readonly reviews: readonly ReviewLine[];
  readonly names: Readonly<Record<string, string>>;
  /** When each was last changed, in words. */
  readonly days: Readonly<Record<string, string>>;
  readonly onReview?: (assessmentId: string) => void;
};

/** So many at first: a round of a thousand reviews would make a page nobody reads. */
const AT_FIRST = 50;

export function ReviewLines({ reviews, names, days, onReview }: ReviewLinesProps) {
  const [all, setAll] = useState(false);
  const shown = all ? reviews : reviews.slice(0, AT_FIRST);
  return (
    <section aria-labelledby="result-reviews">
      <h2 id="result-reviews">{t('result-reviews-heading')}</h2>
      <ul class="es-result__reviews">
        {shown.map((line) => (
          <li key={line.assessmentId}>
            <Line
              line={line}
              name={names[line.assessmentId] ?? null}
              day={days[line.assessmentId] ?? null}
              {...(onReview ? { onReview } : {})}
            />
          </li>
        ))}
      </ul>
      {shown.length < reviews.length ? (
        <Button look="quiet" onClick={() => setAll(true)}>
          {t('result-reviews-more', { count: reviews.length })}
        </Button>
      ) : null}
    </section>
  );
}

type LineProps = {
  readonly line: ReviewLine;
  readonly name: string | null;
  readonly day: string | null;
  readonly onReview?: (assessmentId: string) => void;
};

function Line({ line, name, day, onReview }: LineProps) {
  const { assessmentId, role, lived, interestDeclared, depth, mustHaves, outcome, coverage, ladder } = line;
  const known = name ?? t(`role-${role}`);
  return (
    <>
      <h3>
        <bdi>{known}</bdi>
      </h3>
      <p class="es-hint">
        {t(`role-${role}`)} · {t(`result-lived-${lived}`)} · {t(`depth-${depth}`)}
        {day === null ? null : ` · ${day}`}
      </p>
      {interestDeclared ? <p>{t('result-review-link')}</p> : null}
      <p class="es-result__line">{t(`result-outcome-${outcome}`)}</p>
      <p>{mustHavesLine(mustHaves)}</p>
      <p>{coverageLine(coverage)}</p>
      {ladder ? <p>{t('result-ladder-line', { text: ladderLine(ladder) })}</p> : null}
      {onReview ? (
        <Button
          look="quiet"
          label={t('result-review-open-of', { name: known })}
          onClick={() => onReview(assessmentId)}
        >
          {t('result-review-open')}
        </Button>
      ) : null}
    </>
  );
}
