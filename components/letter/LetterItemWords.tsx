/** Whether a question is in a letter, and in which words: of the letter to one vendor, and of the letter to all. */
import type { QuestionId } from '../../lib/domain/checklist';
import { Button } from '../ui/Button';
import { TextField } from '../ui/TextField';
import { t } from '../ui/texts';

/** As much as the record of a sent letter holds, with room for why it is asked. */
const MOST_WORDS = 4_000;

type Item = {
  readonly questionId: QuestionId;
  readonly label: string;
  /** `null` for one that is left out. */
  readonly number: number | null;
  readonly text: string;
  readonly usualText: string;
};

type TakeInProps = {
  readonly item: Pick<Item, 'questionId' | 'label' | 'number'>;
  readonly onLeaveOut: (questionId: QuestionId, out: boolean) => void;
};

export function TakeIn({ item, onLeaveOut }: TakeInProps) {
  const id = `letter-in-${item.questionId}`;
  return (
    <div class="govuk-checkboxes">
      <div class="govuk-checkboxes__item">
        <input
          class="govuk-checkboxes__input"
          type="checkbox"
          id={id}
          checked={item.number !== null}
          onChange={(event) => onLeaveOut(item.questionId, !event.currentTarget.checked)}
        />
        <label class="govuk-label govuk-checkboxes__label" for={id}>
          {t('letter-take-in', { label: item.label })}
        </label>
      </div>
    </div>
  );
}

type ItemWordsProps = {
  readonly item: Item;
  readonly number: number;
  /** `null`: in the usual words again. */
  readonly onAsk: (questionId: QuestionId, text: string | null) => void;
};

export function ItemWords({ item, number, onAsk }: ItemWordsProps) {
  const { questionId, label, text, usualText } = item;
  const id = `letter-words-${questionId}`;
  const usual = () => {
    onAsk(questionId, null);
    // The button goes with the change it took back.
    document.getElementById(id)?.focus();
  };
  return (
    <>
      <TextField
        id={id}
        label={t('letter-question-words', { number, label })}
        value={text}
        maxLength={MOST_WORDS}
        lines="many"
        onInput={(words) => onAsk(questionId, words === usualText ? null : words)}
      />
      {text === usualText ? null : (
        <div class="es-button-row">
          <Button look="quiet" onClick={usual} label={t('letter-usual-words-of', { label })}>
            {t('letter-usual-words')}
          </Button>
        </div>
      )}
    </>
  );
}
