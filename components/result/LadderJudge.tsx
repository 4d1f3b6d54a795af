/** What the reviewer says of the ladder beyond the answers: who leads or owns it, and a level set by hand. */
import { LADDER_GROUPS, LADDER_LEVELS, type LadderGroup } from '../../lib/domain/ladder';
import type { LadderJudgement, LadderJudgements } from '../../lib/domain/ladder-judgement';
import { RadioGroup, TickGroup } from '../ui/ChoiceGroup';
import { SelectField } from '../ui/SelectField';
import { TextField } from '../ui/TextField';
import { t } from '../ui/texts';
import { levelName } from './words';

export type LadderJudgeProps = {
  readonly judgements: LadderJudgements;
  readonly onChange: (group: LadderGroup, judgement: LadderJudgement) => void;
};

export function LadderJudge({ judgements, onChange }: LadderJudgeProps) {
  return (
    <>
      {LADDER_GROUPS.map((group) => {
        const judgement = judgements[group];
        const change = (part: Partial<LadderJudgement>) => onChange(group, { ...judgement, ...part });
        return (
          <section key={group} class="es-judge" aria-labelledby={`judge-${group}`}>
            <h3 id={`judge-${group}`}>{t(`result-judge-${group}`)}</h3>
            <LedBy group={group} ledBy={judgement.ledBy} onChange={(ledBy) => change({ ledBy })} />
            <ByHand group={group} byHand={judgement.byHand} onChange={(byHand) => change({ byHand })} />
          </section>
        );
      })}
    </>
  );
}

type LedByProps = {
  readonly group: LadderGroup;
  readonly ledBy: LadderJudgement['ledBy'];
  readonly onChange: (ledBy: LadderJudgement['ledBy']) => void;
};

/** Radio buttons hold strings; these are the four strengths. */
const STRENGTHS = [0, 1, 2, 3] as const;

function LedBy({ group, ledBy, onChange }: LedByProps) {
  return (
    <>
      <TickGroup
        name={`judge-led-${group}`}
        legend={t('result-judge-led-legend')}
        hint={t('result-judge-led-hint')}
        choices={[{ value: 'led', label: t(`result-judge-led-${group}`) }]}
        values={ledBy === null ? [] : ['led']}
        onChange={(ticked) => onChange(ticked.length > 0 ? { strength: null, lived: false } : null)}
      />
      {ledBy === null ? null : (
        <div class="es-judge__behind">
          <TickGroup
            name={`judge-lived-${group}`}
            legend={t('result-judge-lived-legend')}
            hint={t('result-judge-lived-hint')}
            choices={[{ value: 'lived', label: t('result-judge-lived') }]}
            values={ledBy.lived ? ['lived'] : []}
            onChange={(ticked) => onChange({ ...ledBy, lived: ticked.length > 0 })}
          />
          <RadioGroup
            name={`judge-strength-${group}`}
            legend={t('result-judge-strength')}
            choices={STRENGTHS.map((strength) => ({
              value: `${strength}` as const,
              label: t(`result-judge-strength-${strength}`),
            }))}
            value={ledBy.strength === null ? null : `${ledBy.strength}`}
            onChange={(chosen) => {
              const strength = STRENGTHS.find((one) => `${one}` === chosen);
              if (strength !== undefined) onChange({ ...ledBy, strength });
            }}
          />
        </div>
      )}
    </>
  );
}

type ByHandProps = {
  readonly group: LadderGroup;
  readonly byHand: LadderJudgement['byHand'];
  readonly onChange: (byHand: LadderJudgement['byHand']) => void;
};

function ByHand({ group, byHand, onChange }: ByHandProps) {
  const choose = (chosen: string) => {
    const level = LADDER_LEVELS.find((one) => `${one}` === chosen);
    onChange(level === undefined ? null : { level, reason: byHand?.reason ?? '' });
  };
  return (
    <>
      <SelectField
        id={`judge-level-${group}`}
        label={t('result-judge-level')}
        value={byHand === null ? 'by-rule' : `${byHand.level}`}
        choices={[
          { value: 'by-rule', label: t('result-judge-by-rule') },
          ...LADDER_LEVELS.map((level) => ({
            value: `${level}`,
            label: t('result-judge-level-option', { level, name: levelName(level) }),
          })),
        ]}
        onChange={choose}
      />
      {byHand === null ? null : (
        <TextField
          id={`judge-reason-${group}`}
          label={t('result-judge-reason')}
          hint={t('result-judge-reason-hint')}
          {...(byHand.reason.trim() === '' ? { error: t('result-judge-reason-missing') } : {})}
          lines="many"
          required
          maxLength={2_000}
          value={byHand.reason}
          onInput={(reason) => onChange({ ...byHand, reason })}
        />
      )}
    </>
  );
}
