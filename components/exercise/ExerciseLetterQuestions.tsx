/** Which questions the letter to all asks and in which words; and, once it went out, what came up since. */
import type { QuestionId } from '../../lib/domain/checklist';
import type { ExerciseLetterItem, ExerciseLetterItems } from '../../lib/domain/exercise-letter';
import { ItemHeading } from '../letter/LetterItemParts';
import { ItemWords, TakeIn } from '../letter/LetterItemWords';
import { listText } from '../result/words';
import { t } from '../ui/texts';
import type { Choosable } from './ProductChooser';

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
            <ItemHeading item={item} />
            <CameUpFor item={item} products={products} />
            <TakeIn item={item} onLeaveOut={props.onLeaveOut} />
            {item.number === null ? null : <ItemWords item={item} number={item.number} onAsk={props.onAsk} />}
          </li>
        ))}
      </ul>
    </section>
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
