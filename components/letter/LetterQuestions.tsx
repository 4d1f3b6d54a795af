/** Which questions the letter asks, and in which words, before it is sent. */
import type { QuestionId } from '../../lib/domain/checklist';
import type { LetterItem } from '../../lib/domain/letter';
import type { LetterState } from '../../lib/state/letter-state';
import { Button } from '../ui/Button';
import { TextField } from '../ui/TextField';
import { t } from '../ui/texts';
import { ItemHeading, YourAnswer } from './LetterItemParts';

export type LetterQuestionsProps = {
  /** All that the answers ask for, in the checklist's order; those left out have no number. */
  readonly items: readonly LetterItem[];
  readonly onAsk: LetterState['ask'];
  readonly onLeaveOut: LetterState['leaveOut'];
};

/** As much as the record of a sent letter holds, with room for why it is asked. */
const MOST_WORDS = 4_000;

export function LetterQuestions({ items, onAsk, onLeaveOut }: LetterQuestionsProps) {
  const leftOut = items.filter(({ number }) => number === null).length;
  return (
    <section aria-labelledby="letter-choose">
      <h2 id="letter-choose">{t('letter-choose-heading')}</h2>
      <p>{t('letter-choose-count', { asked: items.length - leftOut, leftOut })}</p>
      <ul class="es-letter-items">
        {items.map((item) => (
          <li key={item.questionId} class="es-letter-item">
            <ItemHeading item={item} />
            <YourAnswer item={item} />
            <TakeIn item={item} onLeaveOut={onLeaveOut} />
            {item.number === null ? null : <ItemWords item={item} number={item.number} onAsk={onAsk} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function TakeIn({
  item,
  onLeaveOut,
}: { readonly item: LetterItem } & Pick<LetterQuestionsProps, 'onLeaveOut'>) {
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
  readonly item: LetterItem;
  readonly number: number;
  readonly onAsk: (questionId: QuestionId, text: string | null) => void;
};

function ItemWords({ item, number, onAsk }: ItemWordsProps) {
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
