/** The ladder from doing to, through for and with, to by themselves: people and care workers side by side. */
import { LADDER_GROUPS, type LadderGroup, OPENING_QUESTION } from '../../lib/domain/ladder';
import type { LadderJudgements } from '../../lib/domain/ladder-judgement';
import type { GroupLadder, ShownLadder } from '../../lib/domain/shown-ladder';
import { ChartFigure } from '../charts/ChartFigure';
import { ladderModel } from '../charts/ladder-model';
import { t } from '../ui/texts';
import { QuestionLink, type QuestionTarget } from './QuestionLinks';
import { labelOf, ladderLine, levelName, ruleText } from './words';

/** Whose ladder this is an adaptation of; they ask to be named, with a link (domain research 2A). */
const TLAP_ADDRESS = 'https://www.thinklocalactpersonal.org.uk/';
/** "Who was in the room": shown beside the levels, never part of them (domain research 8). */
const ROOM_QUESTION = 'COP6';

export type LadderProps = QuestionTarget & {
  readonly ladder: ShownLadder;
  /** Where the reasons stand for levels set by hand. */
  readonly judgements: LadderJudgements;
};

export function Ladder({ ladder, judgements, ...target }: LadderProps) {
  return (
    <section aria-labelledby="result-ladder">
      <h2 id="result-ladder">{t('result-ladder-heading')}</h2>
      <p class="es-result__lead">{ladderLine(ladder)}</p>
      <div class="es-result__sides">
        {LADDER_GROUPS.map((group) => (
          <GroupSide
            key={group}
            {...target}
            group={group}
            side={ladder[group]}
            reason={judgements[group].byHand?.reason ?? ''}
          />
        ))}
      </div>
      <ChartFigure id="result-ladder-chart" model={ladderModel(ladder)} />
      <Room ladder={ladder} {...target} />
      <p>{t('result-ladder-note')}</p>
      <p class="es-hint">
        {t('result-ladder-credit')}{' '}
        <a href={TLAP_ADDRESS} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
          {t('result-ladder-link')}
        </a>
      </p>
    </section>
  );
}

type GroupSideProps = QuestionTarget & {
  readonly group: LadderGroup;
  readonly side: GroupLadder;
  readonly reason: string;
};

function GroupSide({ group, side, reason, ...target }: GroupSideProps) {
  const { byHand, handReasonMissing } = side;
  return (
    <div class="es-result__side">
      <h3>{t(`result-ladder-${group}`)}</h3>
      {byHand === null ? <RuleLevel group={group} side={side} {...target} /> : <LevelTitle level={byHand} />}
      {byHand === null ? null : (
        <>
          <p>{t('result-hand-set', { level: byHand })}</p>
          <blockquote>
            <bdi>{reason}</bdi>
          </blockquote>
        </>
      )}
      {handReasonMissing ? <p>{t('result-hand-reason-missing')}</p> : null}
      <p>{t('result-by-rule', { text: ruleText(side.byRule) })}</p>
      <CouldLift side={side} {...target} />
    </div>
  );
}

type LevelTitleProps = {
  readonly level: Parameters<typeof levelName>[0];
  readonly atLeast?: boolean;
  readonly claimedOnly?: boolean;
};

function LevelTitle({ level, atLeast = false, claimedOnly = false }: LevelTitleProps) {
  const name = levelName(level);
  return (
    <>
      <p class="es-result__level">
        {t(atLeast ? 'result-level-title-at-least' : 'result-level-title', { level, name })}
        {claimedOnly ? (
          <>
            {' '}
            <span class="es-tag">{t('result-claimed-only-tag')}</span>
          </>
        ) : null}
      </p>
      <p>{t(`result-level-words-${level}`)}</p>
    </>
  );
}

function RuleLevel({ group, side: { byRule }, ...target }: Omit<GroupSideProps, 'reason'>) {
  const opening = OPENING_QUESTION[group];
  switch (byRule.kind) {
    case 'no-level':
      return (
        <p class="es-result__level">
          {t('result-level-none', { label: labelOf(target.checklist, opening) })}
        </p>
      );
    case 'not-known':
      return (
        <>
          <LevelTitle level={0} />
          <p>
            {t('result-opening')} <QuestionLink {...target} questionId={opening} />
          </p>
        </>
      );
    case 'level': {
      const { level, notKnown, claimedOnly } = byRule;
      return <LevelTitle level={level} atLeast={notKnown.length > 0} claimedOnly={claimedOnly} />;
    }
  }
}

/** The questions by name behind the ids in "at least level 3; COP7 not known". */
function CouldLift({ side: { byRule }, ...target }: QuestionTarget & { readonly side: GroupLadder }) {
  if (byRule.kind !== 'level' || byRule.notKnown.length === 0) return null;
  return (
    <>
      <p class="es-result__lift">{t('result-could-lift')}</p>
      <ul class="es-result__questions">
        {byRule.notKnown.map((questionId) => (
          <li key={questionId}>
            {questionId} <QuestionLink {...target} questionId={questionId} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Room({ ladder, ...target }: QuestionTarget & { readonly ladder: ShownLadder }) {
  if (ladder.whoWasInTheRoom === null) return null;
  return (
    <p>
      {t('result-room', {
        label: labelOf(target.checklist, ROOM_QUESTION),
        standing: t(`result-room-${ladder.whoWasInTheRoom}`),
      })}
    </p>
  );
}
