/** Who made a review, as far as they said: role, how they know the product, and any link with the vendor. */
import type { Reviewer } from '../../lib/domain/assessment';
import { t } from '../ui/texts';

export function WhoDidIt({ reviewer }: { readonly reviewer: Reviewer }) {
  const { role, lived, interests, settingBand, helper } = reviewer;
  return (
    <section aria-labelledby="result-who">
      <h2 id="result-who">{t('result-who-heading')}</h2>
      <dl class="es-result__facts">
        <dt>{t('result-who-role')}</dt>
        <dd>{t(`role-${role}`)}</dd>
        <dt>{t('result-who-knows')}</dt>
        <dd>{t(`result-lived-${lived}`)}</dd>
        <dt>{t('result-who-link')}</dt>
        <dd>{interests.trim() === '' ? t('result-no-link') : <bdi>{interests}</bdi>}</dd>
        {settingBand === null ? null : (
          <>
            <dt>{t('result-who-setting')}</dt>
            <dd>
              <bdi>{settingBand}</bdi>
            </dd>
          </>
        )}
        {helper === null ? null : (
          <>
            <dt>{t('result-who-helper')}</dt>
            <dd>{t(`result-helper-${helper}`)}</dd>
          </>
        )}
      </dl>
    </section>
  );
}
