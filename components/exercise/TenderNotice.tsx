/** Said wherever an exercise stands at tender stage: what is read on a website is not scored (domain research 9.1). */
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';

export function TenderNotice() {
  return (
    <Notice kind="warning" heading={t('exercise-tender-heading')}>
      <p class="es-strong">{t('exercise-tender')}</p>
      <p>{t('exercise-tender-more')}</p>
    </Notice>
  );
}
