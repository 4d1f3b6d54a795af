/** What a person sees before their first review: how to begin, in the three ways there are. */
import { hrefOf } from '../../lib/state/router';
import { t } from '../ui/texts';

export function EmptyLibrary() {
  return (
    <section class="es-empty" aria-labelledby="empty-heading">
      <h2 id="empty-heading">{t('empty-heading')}</h2>
      <p>{t('empty-lead')}</p>
      <ol class="es-how">
        <li>{t('empty-step-page')}</li>
        <li>
          {t('empty-step-button')} <span class="es-hint">{t('empty-step-keys')}</span>
        </li>
        <li>{t('empty-step-answer')}</li>
      </ol>
      <h3>{t('empty-other')}</h3>
      <ul class="es-ways">
        <li>
          <a href={hrefOf({ name: 'start', params: {} })}>{t('empty-type')}</a>
          <span class="es-hint">{t('empty-type-hint')}</span>
        </li>
        <li>
          <a href={hrefOf({ name: 'import' })}>{t('empty-import')}</a>
          <span class="es-hint">{t('empty-import-hint')}</span>
        </li>
      </ul>
    </section>
  );
}
