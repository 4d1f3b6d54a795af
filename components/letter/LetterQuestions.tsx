/** Which questions the letter asks, and in which words, before it is sent. */
import type { LetterItem } from '../../lib/domain/letter';
import type { LetterState } from '../../lib/state/letter-state';
import { t } from '../ui/texts';
import { ItemHeading, YourAnswer } from './LetterItemParts';
import { ItemWords, TakeIn } from './LetterItemWords';

export type LetterQuestionsProps = {
  /** All that the answers ask for, in the checklist's order; those left out have no number. */
  readonly items: readonly LetterItem[];
  readonly onAsk: LetterState['ask'];
  readonly onLeaveOut: LetterState['leaveOut'];
};

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
