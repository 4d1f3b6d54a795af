/** The end in Easy Read: what was said, a copy to keep, and where to go when something is wrong. */
import { Button } from '../ui/Button';
import { t } from '../ui/texts';
import { AnswerList } from './AnswerList';
import { EndCounts } from './EndCounts';
import { NotChecked } from './PersonStart';
import { Picture } from './pictures/Picture';
import type { QuickParts } from './quick-review';
import { useHeadingFocus } from './use-heading-focus';
import { COMPLAINING } from './words';

export type EasyEndProps = Pick<QuickParts, 'review' | 'place' | 'readAloud' | 'onCopy' | 'onResult'>;

export function EasyEnd({ review, place, readAloud, onCopy, onResult }: EasyEndProps) {
  const heading = useHeadingFocus('end');
  const wrong = COMPLAINING.map((id) => t(id));
  return (
    <section class="es-quick__question" aria-labelledby="easy-end">
      <h1 ref={heading} tabIndex={-1} id="easy-end">
        {t('easy-end-heading')}
      </h1>
      <NotChecked />
      <p class="es-easy__line">{t('easy-end-thanks')}</p>
      <EndCounts review={review} />
      <h2>{t('easy-end-answers')}</h2>
      <AnswerList review={review} place={place} easy />
      {onCopy ? (
        <>
          <h2>{t('easy-copy-heading')}</h2>
          <Picture name="papers" size="big" />
          <p class="es-easy__line">{t('easy-copy-why')}</p>
          <div class="es-button-row">
            <Button onClick={onCopy}>{t('easy-copy')}</Button>
          </div>
        </>
      ) : null}
      <h2>{t('easy-wrong-heading')}</h2>
      <Picture name="people-talking" size="big" />
      {wrong.map((line) => (
        <p key={line} class="es-easy__line">
          {line}
        </p>
      ))}
      {readAloud?.(wrong.join(' '))}
      <div class="es-quick__moves">
        <Button look="quiet" onClick={place.back}>
          {t('quick-back')}
        </Button>
        {onResult ? (
          <Button look="quiet" onClick={onResult}>
            {t('quick-result')}
          </Button>
        ) : null}
      </div>
    </section>
  );
}
