/** What every question of the letter shows on screen: its number and name, and the answer it comes from. */
import type { LetterItem } from '../../lib/domain/letter';
import { t } from '../ui/texts';

type Headed = Pick<LetterItem, 'number' | 'label' | 'mustHave'>;

export function ItemHeading({ item: { number, label, mustHave } }: { readonly item: Headed }) {
  return (
    <h3 class="es-letter-item__name">
      {number === null ? null : `${number}. `}
      <bdi>{label}</bdi>
      {mustHave ? <span class="es-tag">{t('letter-must-have')}</span> : null}
    </h3>
  );
}

function answerText({ kind, value }: LetterItem): string {
  if (value === null) return t('letter-no-answer');
  if (kind === 'claimed-only') return t('letter-your-answer-claimed');
  return t('letter-your-answer', { answer: t(`answer-${value}`) });
}

export function YourAnswer({ item }: { readonly item: LetterItem }) {
  return (
    <p class="es-hint">
      {answerText(item)}
      {item.useHere ? <span class="es-letter-item__here">{t('letter-use-here-note')}</span> : null}
    </p>
  );
}
