/** The picture is kept: what was stored, and where to go from here. */
import type { Picture } from '../../lib/domain/evidence';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';
import { pictureFacts } from './picture-words';

export type PictureSavedProps = {
  readonly stored: Picture;
  readonly onBack: () => void;
  readonly onAnother: () => void;
};

export function PictureSaved({ stored, onBack, onAnother }: PictureSavedProps) {
  return (
    <section aria-labelledby="picture-step">
      <h2 id="picture-step" tabIndex={-1}>
        {t('picture-saved-heading')}
      </h2>
      <Notice kind="info">
        <p>{pictureFacts(stored)}</p>
        <p>{t('picture-blacked-out', { count: stored.blackedOut })}</p>
        {stored.alt === '' ? (
          <p>{t('picture-saved-no-alt')}</p>
        ) : (
          <p>
            {t('picture-saved-alt')} <bdi>{stored.alt}</bdi>
          </p>
        )}
      </Notice>
      <div class="es-button-row">
        <Button onClick={onBack}>{t('picture-back-to-review')}</Button>
        <Button look="quiet" onClick={onAnother}>
          {t('picture-another')}
        </Button>
      </div>
    </section>
  );
}
