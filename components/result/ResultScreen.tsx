/** The whole result of one review: must-haves first, then the one line, and all that it rests on. */
import type { AboutTable } from '../../lib/domain/about';
import type { Reviewer } from '../../lib/domain/assessment';
import type { LadderJudgements } from '../../lib/domain/ladder-judgement';
import type { Product } from '../../lib/domain/product';
import type { ReviewResult } from '../../lib/domain/result';
import type { ReviewStandings } from '../../lib/domain/standing';
import { Button } from '../ui/Button';
import { t } from '../ui/texts';
import { Banners } from './Banners';
import { CoverageLines } from './CoverageLines';
import { Evidence } from './Evidence';
import { Ladder } from './Ladder';
import { MustHaves } from './MustHaves';
import { PointsToWatch } from './PointsToWatch';
import { Profile } from './Profile';
import type { QuestionTarget } from './QuestionLinks';
import { WhoDidIt } from './WhoDidIt';

export type ResultScreenProps = QuestionTarget & {
  readonly result: ReviewResult;
  /** How each question stands: `standingsOf` the same questions and answers that the result was made of. */
  readonly standings: ReviewStandings;
  readonly about: AboutTable;
  readonly judgements: LadderJudgements;
  readonly product: Pick<Product, 'name' | 'vendor'>;
  readonly reviewer: Reviewer;
  /** Offers a letter to the vendor; leave it out for private roles. */
  readonly onLetter?: () => void;
  readonly onBack?: () => void;
  readonly onPrint?: () => void;
};

export function ResultScreen(props: ResultScreenProps) {
  const { result, standings, checklist, onQuestion } = props;
  const target = { checklist, onQuestion };
  return (
    <div class="es-result">
      <ResultHeader {...props} />
      <Banners age={result.age} change={result.checklistChange} made={checklist} />
      <MustHaves panel={result.mustHaves} standings={standings} {...target} />
      <OutcomeLine {...props} />
      <PointsToWatch standings={standings} about={props.about} {...target} />
      <Profile profile={result.profile} checklist={checklist} />
      <CoverageLines coverage={result.coverage} depth={result.depth} age={result.age} />
      <Evidence evidence={result.evidence} checklist={checklist} />
      {result.ladder ? <Ladder ladder={result.ladder} judgements={props.judgements} {...target} /> : null}
      <WhoDidIt reviewer={props.reviewer} />
      <p class="es-hint es-standing">{t('checklist-status', { version: checklist.ref.version })}</p>
    </div>
  );
}

function ResultHeader({ result, product, onBack, onPrint }: ResultScreenProps) {
  return (
    <header>
      <h1 tabIndex={-1}>
        <bdi>{product.name}</bdi>
      </h1>
      <p class="es-hint">
        {product.vendor ? <bdi>{product.vendor}</bdi> : t('result-vendor-unknown')} · {t('result-heading')}
      </p>
      {result.quick ? (
        <p>
          <strong>{t('result-quick', { depth: t(`depth-${result.depth}`) })}</strong>
        </p>
      ) : null}
      <p class="es-result__standing">{t('result-standing-line')}</p>
      {onBack || onPrint ? (
        <div class="es-button-row es-result__actions">
          {onBack ? (
            <Button look="quiet" onClick={onBack}>
              {t('result-back')}
            </Button>
          ) : null}
          {onPrint ? (
            <Button look="quiet" onClick={onPrint}>
              {t('result-print')}
            </Button>
          ) : null}
        </div>
      ) : null}
    </header>
  );
}

function OutcomeLine({ result, onLetter }: ResultScreenProps) {
  return (
    <section aria-labelledby="result-outcome">
      <h2 id="result-outcome">{t('result-outcome-heading')}</h2>
      <p class="es-result__lead">{t(`result-outcome-${result.outcome}`)}</p>
      {onLetter ? (
        <div class="es-result__actions">
          <Button onClick={onLetter}>{t('result-letter')}</Button>
        </div>
      ) : null}
    </section>
  );
}
