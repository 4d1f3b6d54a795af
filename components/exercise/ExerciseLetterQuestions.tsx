/** Which questions the letter to all asks and in which words; and, once it went out, what came up since. */
import type { QuestionId } from '../../lib/domain/checklist';
import type { ExerciseLetterItem, ExerciseLetterItems } from '../../lib/domain/exercise-letter';
import { listText } from '../result/words';
import { Button } from '../ui/Button';
import { TextField } from '../ui/TextField';
import { t } from '../ui/texts';
import type { Choosable } from './ProductChooser';

/** What the record of a sent letter holds of one question. */
const MOST_WORDS = 4_000;

export type ExerciseLetterQuestionsProps = {
  /** All that came up, in the checklist's order; those left out have no number. */
  readonly items: readonly ExerciseLetterItem[];
  readonly products: readonly Pick<Choosable, 'id' | 'name'>[];
  readonly onAsk: (questionId: QuestionId, text: string | null) => void;
  readonly onLeaveOut: (questionId: QuestionId, out: boolean) => void;
};

type Names = ExerciseLetterQuestionsProps['products'];

export function ExerciseLetterQuestions(props: ExerciseLetterQuestionsProps) {
  const { items, products } = props;
  const leftOut = items.filter(({ number }) => number === null).length;
  return (
    <section aria-labelledby="letter-choose">
      <h2 id="letter-choose">{t('letter-choose-heading')}</h2>
      <p>{t('letter-choose-count', { asked: items.length - leftOut, leftOut })}</p>
      <ul class="es-letter-items">
        {items.map((item) => (
          <li key={item.questionId} class="es-letter-item">
            <ItemName item={item} />
            <CameUpFor item={item} products={products} />
            <TakeIn item={item} onLeaveOut={props.onLeaveOut} />
            {item.number === null ? null : <ItemWords item={item} number={item.number} onAsk={props.onAsk} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function ItemName({ item: { number, label, mustHave } }: { readonly item: ExerciseLetterItem }) {
  return (
    <h3 class="es-letter-item__name">
      {number === null ? null : `${number}. `}
      <bdi>{label}</bdi>
      {mustHave ? <span class="es-tag">{t('letter-must-have')}</span> : null}
    </h3>
  );
}

function CameUpFor({ item, products }: { readonly item: ExerciseLetterItem; readonly products: Names }) {
  const names = products.filter(({ id }) => item.productIds.includes(id)).map(({ name }) => name);
  return (
    <p class="es-hint">
      {names.length === 0
        ? t('exercise-letter-came-up-none')
        : t('exercise-letter-came-up', { products: listText(names, 'and') })}
    </p>
  );
}

type TakeInProps = Pick<ExerciseLetterQuestionsProps, 'onLeaveOut'> & { readonly item: ExerciseLetterItem };

function TakeIn({ item, onLeaveOut }: TakeInProps) {
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

type ItemWordsProps = Pick<ExerciseLetterQuestionsProps, 'onAsk'> & {
  readonly item: ExerciseLetterItem;
  readonly number: number;
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

export type LetterSinceProps = { readonly items: ExerciseLetterItems; readonly products: Names };

/** What a letter that went out does not ask: what came up since, and what was left out of it. */
export function LetterSince({ items: { notInSent, leftOut }, products }: LetterSinceProps) {
  const list = (items: readonly ExerciseLetterItem[]) => (
    <ul>
      {items.map((item) => (
        <li key={item.questionId}>
          <bdi>{item.label}</bdi>
          <CameUpFor item={item} products={products} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {notInSent.length === 0 ? null : (
        <section aria-labelledby="exercise-letter-since">
          <h2 id="exercise-letter-since">{t('exercise-letter-since')}</h2>
          <p>{t('exercise-letter-since-hint')}</p>
          {list(notInSent)}
        </section>
      )}
      {leftOut.length === 0 ? null : (
        <section aria-labelledby="exercise-letter-left">
          <h2 id="exercise-letter-left">{t('exercise-letter-left-out')}</h2>
          {list(leftOut)}
        </section>
      )}
    </>
  );
}
