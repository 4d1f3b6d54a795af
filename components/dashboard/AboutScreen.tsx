/** What Equal Say is and is not: a draft not yet co-produced, no certificate, and how to help change it. */
import { hrefOf } from '../../lib/state/router';
import { t } from '../ui/texts';

/** Their own page, as they ask to be named with a link to it. */
const LADDER_ADDRESS =
  'https://www.thinklocalactpersonal.org.uk/Latest/Co-production-The-ladder-of-co-production/';

export function AboutScreen({ checklistVersion }: { readonly checklistVersion: string }) {
  return (
    <div class="es-prose">
      <h1>{t('house-heading')}</h1>
      <p>{t('house-what')}</p>
      <h2>{t('house-draft-heading')}</h2>
      <p>{t('house-draft', { version: checklistVersion })}</p>
      <p>{t('house-word')}</p>
      <h2>{t('house-change-heading')}</h2>
      <p>{t('house-change')}</p>
      <ul>
        <li>
          <a href={hrefOf({ name: 'checklist' })}>{t('house-change-checklist')}</a>
        </li>
        <li>
          <a href={hrefOf({ name: 'languages' })}>{t('house-change-words')}</a>
        </li>
      </ul>
      <p>{t('house-change-credit')}</p>
      <h2>{t('house-not-heading')}</h2>
      <p>{t('house-not')}</p>
      <h2>{t('house-result-heading')}</h2>
      <p>{t('house-result')}</p>
      <h2>{t('house-ladder-heading')}</h2>
      <p>{t('house-ladder')}</p>
      <p>
        <a href={LADDER_ADDRESS} rel="noreferrer" target="_blank">
          {t('house-ladder-link')}
        </a>
      </p>
      <h2>{t('house-sources-heading')}</h2>
      <p>{t('house-sources')}</p>
      <h2>{t('house-licence-heading')}</h2>
      <p>{t('house-licence')}</p>
    </div>
  );
}
