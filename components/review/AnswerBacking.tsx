/** What stands behind an answer: how strong the evidence is, and beside it, whether it is lived. */
import { type AnswerContent, STRENGTHS, type Strength } from '../../lib/domain/answer';
import { isClaimedOnly } from '../../lib/domain/evidence-strength';
import { RadioGroup, TickGroup } from '../ui/ChoiceGroup';
import { t } from '../ui/texts';

type StrengthChoice = `${Strength}` | 'not-judged';

export type AnswerBackingProps = {
  /** Unique on the screen: it names the inputs. */
  readonly id: string;
  /** The question's short name, for screen readers. */
  readonly label: string;
  readonly content: AnswerContent;
  readonly onJudge: (backing: Partial<Pick<AnswerContent, 'strength' | 'lived'>>) => void;
};

/** Answers that say something of the tool; "I cannot tell" and "does not apply" rest on nothing. */
export function hasBacking({ value }: Pick<AnswerContent, 'value'>): boolean {
  return value === 'yes' || value === 'partly' || value === 'no';
}

export function AnswerBacking({ id, label, content, onJudge }: AnswerBackingProps) {
  const choices: readonly StrengthChoice[] = [
    ...STRENGTHS.map((strength) => `${strength}` as const),
    'not-judged',
  ];
  return (
    <details class="es-backing">
      <summary>
        {t('backing-summary', { strength: content.strength === null ? 'not-judged' : `${content.strength}` })}
        {content.lived ? <span class="es-tag">{t('backing-lived-tag')}</span> : null}
        {isClaimedOnly(content) ? <span class="es-tag">{t('backing-claimed-tag')}</span> : null}
        <span class="es-visually-hidden">: {label}</span>
      </summary>
      <RadioGroup
        name={`${id}-strength`}
        legend={t('backing-legend')}
        hint={t('backing-hint')}
        choices={choices.map((value) => ({
          value,
          label: t(`backing-${value}`),
          hint: t(`backing-${value}-hint`),
        }))}
        value={content.strength === null ? 'not-judged' : (`${content.strength}` as const)}
        onChange={(value) =>
          onJudge({ strength: STRENGTHS.find((strength) => `${strength}` === value) ?? null })
        }
      />
      <TickGroup
        name={`${id}-lived`}
        legend={t('backing-lived-legend')}
        hint={t('backing-lived-hint')}
        choices={[{ value: 'lived', label: t('backing-lived') }]}
        values={content.lived ? ['lived'] : []}
        onChange={(values) => onJudge({ lived: values.length > 0 })}
      />
    </details>
  );
}
