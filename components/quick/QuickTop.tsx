/** Above every question: what it is about, how much is done, minutes left, whether all is saved, and which words. */
import { minutesLeft } from '../../lib/domain/pace';
import { Button } from '../ui/Button';
import { t } from '../ui/texts';
import { answerTimes, type QuickParts } from './quick-review';

export function QuickTop({ review, place, words }: Pick<QuickParts, 'review' | 'place' | 'words'>) {
  const asked = review.asked.value.length;
  const open = place.open.value.length;
  const left = minutesLeft(answerTimes(review), open);
  return (
    <header class="es-quick__top">
      <p class="es-quick__thing">
        <bdi>{review.product.value.name}</bdi>
      </p>
      <p class="es-quick__state">
        <span>{t('quick-done', { done: asked - open, asked })}</span>
        <span>{left === null ? null : t('quick-left', { minutes: left })}</span>
        <span role="status">{t(`saving-${review.saving.value}`)}</span>
      </p>
      <progress class="es-progress" max={asked} value={asked - open} aria-hidden="true" />
      {words ? (
        <Button look="quiet" onClick={() => words.onChange(!words.easy)}>
          {words.easy ? t('quick-words-ordinary') : t('quick-words-easy')}
        </Button>
      ) : null}
    </header>
  );
}
