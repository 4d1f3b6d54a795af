/** Answers beside the must-haves that call for a second look: no, partly, not enough information, claimed only. */
import { type AboutTable, isNoAboutUseHere } from '../../lib/domain/about';
import { isClaimedOnly } from '../../lib/domain/evidence-strength';
import type { QuestionStanding, ReviewStandings } from '../../lib/domain/standing';
import { t } from '../ui/texts';
import { QuestionList, type QuestionTarget } from './QuestionLinks';

const KINDS = ['no', 'partly', 'not-enough-information', 'claimed'] as const;
type Kind = (typeof KINDS)[number];

export type PointsToWatchProps = QuestionTarget & {
  readonly standings: ReviewStandings;
  /** Tells a "no" about its use here from one about the product. */
  readonly about: AboutTable;
};

export function PointsToWatch({ standings, about, ...target }: PointsToWatchProps) {
  const points = standings.list.flatMap((one) => {
    const kind = one.question.mustHave ? null : kindOf(one);
    return kind === null ? [] : [{ kind, one }];
  });
  return (
    <section aria-labelledby="result-watch">
      <h2 id="result-watch">{t('result-watch-heading')}</h2>
      <p class="es-hint">{t(points.length > 0 ? 'result-watch-hint' : 'result-watch-none')}</p>
      <div class="es-result__groups">
        {KINDS.map((kind) => {
          const items = points.filter((point) => point.kind === kind);
          if (items.length === 0) return null;
          return (
            <div key={kind} class="es-result__group">
              <h3>{t('result-state-count', { state: t(`result-watch-${kind}`), count: items.length })}</h3>
              <QuestionList
                {...target}
                items={items.map(({ one }) => ({
                  questionId: one.question.id,
                  note: isOfItsUseHere(one, about) ? t('result-watch-use-here') : null,
                }))}
              />
            </div>
          );
        })}
      </div>
    </section>
  );
}

function kindOf({ standing, answer }: QuestionStanding): Kind | null {
  switch (standing) {
    case 'no':
    case 'partly':
    case 'not-enough-information':
      return standing;
    case 'yes':
      return answer !== null && isClaimedOnly(answer) ? 'claimed' : null;
    case 'does-not-apply':
    case 'reason-missing':
    case 'unanswered':
    case 'not-asked':
      return null;
  }
}

function isOfItsUseHere({ question, answer }: QuestionStanding, about: AboutTable): boolean {
  return answer !== null && isNoAboutUseHere(about, question.id, answer);
}
