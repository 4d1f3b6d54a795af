/** Says that leaving now would lose words that could not be saved, and leaves the choice to the person. */
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';
import type { Leaving } from './leaving';

export function UnsavedNotice({ unsaved }: { readonly unsaved: NonNullable<Leaving['unsaved']> }) {
  return (
    <Notice kind="error" heading={t(`unsaved-heading-${unsaved.what}`)} announce>
      <p>{t(`unsaved-words-${unsaved.what}`)}</p>
      <div class="es-button-row">
        <Button look="quiet" onClick={unsaved.stay}>
          {t('unsaved-stay')}
        </Button>
        <Button look="warning" onClick={unsaved.leaveAnyway}>
          {t('unsaved-leave')}
        </Button>
      </div>
    </Notice>
  );
}
