/** A show of hands on one question: a number for each answer, and their sum against the people who are there. */
import { ANSWER_VALUES, type AnswerValue } from '../../lib/domain/answer';
import { type Hands, NO_HANDS } from '../../lib/domain/meeting';
import { handsStanding } from '../../lib/domain/meeting-changes';
import { Button } from '../ui/Button';
import { t } from '../ui/texts';
import { CountField } from './CountField';

export type CountHandsProps = {
  readonly hands: Hands | undefined;
  readonly people: number;
  readonly onCount: (value: AnswerValue, hands: number) => void;
  readonly onClear: () => void;
};

function standingInWords(hands: Hands | undefined, people: number): string {
  const standing = handsStanding(hands, people);
  switch (standing.kind) {
    case 'none':
      return t('together-hands-none');
    case 'some':
      return t('together-hands-some', { raised: standing.raised, without: standing.without, people });
    case 'all':
      return t('together-hands-all', { raised: standing.raised });
    case 'too-many':
      return t('together-hands-too-many', { raised: standing.raised, people });
  }
}

export function CountHands({ hands, people, onCount, onClear }: CountHandsProps) {
  const tooMany = handsStanding(hands, people).kind === 'too-many';
  return (
    <fieldset class="es-fieldset es-hands">
      <legend class="es-legend">{t('together-hands')}</legend>
      <p class="es-hint">{t('together-hands-hint')}</p>
      <div class="es-hands__fields">
        {ANSWER_VALUES.map((value) => (
          <CountField
            key={value}
            label={t(`together-hands-label-${value}`)}
            value={(hands ?? NO_HANDS)[value]}
            least={0}
            onChange={(count) => onCount(value, count)}
          />
        ))}
      </div>
      <p class={tooMany ? 'es-hands__sum es-error-text' : 'es-hands__sum'} role="status">
        {standingInWords(hands, people)}
      </p>
      {hands ? (
        <Button look="quiet" onClick={onClear}>
          {t('together-hands-clear')}
        </Button>
      ) : null}
    </fieldset>
  );
}
