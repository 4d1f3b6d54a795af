/** What every other window shows once everything was deleted: nothing of it any more, and no way on. */
import { t } from '../ui/texts';

export function EverythingDeleted() {
  return (
    <div class="es-page es-private">
      <h1 tabIndex={-1}>{t('private-elsewhere-heading')}</h1>
      <p role="status">{t('private-elsewhere-close')}</p>
    </div>
  );
}
