/** An address that no screen answers to. */
import { hrefOf } from '../../lib/state/router';
import { t } from '../ui/texts';

export function UnknownScreen() {
  return (
    <>
      <h1 tabIndex={-1}>{t('unknown-heading')}</h1>
      <p>{t('unknown-lead')}</p>
      <p>
        <a href={hrefOf({ name: 'reviews', params: {} })}>{t('unknown-back')}</a>
      </p>
    </>
  );
}
