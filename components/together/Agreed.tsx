/** What all agreed on one question, if anything: an answer and a few words, beside what each voice said. */
import { useId } from 'preact/hooks';
import { ANSWER_VALUES, type AnswerValue } from '../../lib/domain/answer';
import type { Agreement } from '../../lib/domain/meeting';
import { Button } from '../ui/Button';
import { RadioGroup } from '../ui/ChoiceGroup';
import { TextField } from '../ui/TextField';
import { t } from '../ui/texts';

export type AgreedProps = {
  readonly agreement: Agreement | undefined;
  readonly onAgree: (value: AnswerValue | null) => void;
  readonly onNote: (note: string) => void;
};

export function Agreed({ agreement, onAgree, onNote }: AgreedProps) {
  const id = useId();
  return (
    <div class="es-agreed">
      <RadioGroup
        name={`${id}-agreed`}
        legend={t('together-agreed')}
        hint={t('together-agreed-hint')}
        choices={ANSWER_VALUES.map((value) => ({ value, label: t(`answer-${value}`) }))}
        value={agreement?.value ?? null}
        onChange={onAgree}
      />
      {agreement ? (
        <>
          <TextField
            id={`${id}-note`}
            label={t('together-agreed-note')}
            hint={t('together-note-hint')}
            value={agreement.note}
            maxLength={10_000}
            lines="many"
            onInput={onNote}
          />
          <Button look="quiet" onClick={() => onAgree(null)}>
            {t('together-agreed-clear')}
          </Button>
        </>
      ) : null}
    </div>
  );
}
