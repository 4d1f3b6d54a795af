/** Where the answers are, how to hide, and how to take everything away: for settings, at any time. */
import { useId } from 'preact/hooks';
import { Button } from '../ui/Button';
import { t } from '../ui/texts';
import { HowToHide } from './BeforeYouStart';

export type PrivacyPanelProps = {
  /** Quick-hide is on: for private roles. */
  readonly hideKey: boolean;
  /** Opens the warnings once more. */
  readonly onWarnings: () => void;
  /** The first of the two taps: opens *delete everything* where it asks for the second. */
  readonly onDeleteEverything: () => void;
};

export function PrivacyPanel({ hideKey, onWarnings, onDeleteEverything }: PrivacyPanelProps) {
  const id = useId();
  return (
    <section class="es-private" aria-labelledby={id}>
      <h2 id={id}>{t('private-panel-heading')}</h2>
      <h3>{t('private-panel-where')}</h3>
      <p>{t('private-panel-device')}</p>
      <p>{t('private-who-browser')}</p>
      <p>{t('private-panel-windows')}</p>
      {hideKey ? (
        <>
          <h3>{t('private-hide-heading')}</h3>
          <HowToHide />
        </>
      ) : null}
      <div class="es-button-row">
        <Button look="quiet" onClick={onWarnings}>
          {t('private-panel-warnings')}
        </Button>
        <Button look="warning" onClick={onDeleteEverything}>
          {t('private-delete-all')}
        </Button>
      </div>
    </section>
  );
}
