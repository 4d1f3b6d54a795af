/** Says that the keyboard went to the vendor's page, that typing here is covered, and how to go on. */
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';

export type FocusNoticeProps = {
  /** The page took the focus several times: it may be doing it on purpose. */
  readonly repeated: boolean;
  readonly onGoOn: () => void;
  readonly onOpenInTab: () => void;
};

export function FocusNotice({ repeated, onGoOn, onOpenInTab }: FocusNoticeProps) {
  return (
    <Notice kind="warning" heading={t('focus-heading')} announce>
      <p>{t(repeated ? 'focus-repeated' : 'focus-once')}</p>
      <div class="es-button-row">
        <Button look="quiet" onClick={onGoOn}>
          {t('focus-go-on')}
        </Button>
        <Button look={repeated ? 'main' : 'quiet'} onClick={onOpenInTab}>
          {t('focus-open-in-tab')}
        </Button>
      </div>
    </Notice>
  );
}
