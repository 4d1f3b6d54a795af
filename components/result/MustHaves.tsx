/** The must-have panel, first of all: what is not met, not known, partly, claimed, met, and does not apply. */
import type { ComponentChildren } from 'preact';
import type { Checklist } from '../../lib/domain/checklist';
import type { MustHave, MustHavePanel } from '../../lib/domain/must-have-panel';
import { type ReviewStandings, standingIn } from '../../lib/domain/standing';
import { MUST_HAVE_GROUPS, type MustHaveGroup, mustHaveGroup, mustHavesModel } from '../charts/bars-models';
import { ChartFigure } from '../charts/ChartFigure';
import { t } from '../ui/texts';
import { QuestionList, type QuestionTarget } from './QuestionLinks';
import { labelOf, listText, mustHavesLine } from './words';

/** Beside the words, never in their place; a claim has no tick. */
const SIGNS: Readonly<Record<MustHaveGroup, string>> = {
  'not-met': '✕',
  'not-known': '?',
  partly: '◐',
  claimed: '“”',
  met: '✓',
  'does-not-apply': '–',
};

export type MustHavesProps = QuestionTarget & {
  readonly panel: MustHavePanel;
  /** Where the reasons stand that were given for "does not apply". */
  readonly standings: ReviewStandings;
};

export function MustHaves({ panel, standings, ...target }: MustHavesProps) {
  return (
    <section aria-labelledby="result-must-haves">
      <h2 id="result-must-haves">{t('result-must-haves-heading')}</h2>
      <p class="es-result__lead">{mustHavesLine(panel)}</p>
      <p class="es-hint">{t('result-must-haves-hint')}</p>
      {panel.items.length === 0 ? null : (
        <ChartFigure id="result-must-haves-chart" model={mustHavesModel(panel)} />
      )}
      <div class="es-result__groups">
        {MUST_HAVE_GROUPS.map((group) => {
          const items = panel.items.filter((item) => mustHaveGroup(item) === group);
          if (items.length === 0) return null;
          return (
            <div key={group} class={`es-result__group es-result__group--${group}`}>
              <h3>
                <span class="es-result__sign" aria-hidden="true">
                  {SIGNS[group]}
                </span>{' '}
                {t('result-state-count', { state: t(`result-state-${group}`), count: items.length })}
              </h3>
              <QuestionList
                {...target}
                items={items.map((item) => ({ questionId: item.questionId, note: noteOf(item, standings) }))}
              />
            </div>
          );
        })}
      </div>
      <RuledOut checklist={target.checklist} panel={panel} />
    </section>
  );
}

function noteOf(item: MustHave, standings: ReviewStandings): ComponentChildren {
  switch (item.state) {
    case 'met':
      return item.claimedOnly ? t(`result-claimed-${item.why}`) : null;
    case 'not-known':
      return t(`result-why-${item.why}`);
    case 'does-not-apply':
      return (
        <>
          {t('result-reason')} <bdi>{standingIn(standings, item.questionId)?.answer?.reason}</bdi>
        </>
      );
    case 'partly':
    case 'not-met':
      return null;
  }
}

/** Must-haves that the product's own facts rule out: named, so that a short panel is not taken for a good one. */
function RuledOut({ checklist, panel }: { readonly checklist: Checklist; readonly panel: MustHavePanel }) {
  const counted = new Set(panel.items.map(({ questionId }) => questionId));
  const left = checklist.structure.questions.filter(({ id, mustHave }) => mustHave && !counted.has(id));
  if (left.length === 0) return null;
  const labels = listText(left.map(({ id }) => labelOf(checklist, id)));
  return <p class="es-hint">{t('result-ruled-out', { labels })}</p>;
}
