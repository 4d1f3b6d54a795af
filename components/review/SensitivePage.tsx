/** Asks before anything is kept of a page that may show somebody's account or records. */
import type { SensitiveSign } from '../../lib/app/page-context';
import { Button } from '../ui/Button';
import { t } from '../ui/texts';

export type SensitivePageProps = {
  /** What makes the page look like somebody's own; none where we have not looked into it. */
  readonly signs: readonly SensitiveSign[];
  readonly onAnswer: (keepPage: boolean) => void;
};

export function SensitivePage({ signs, onAnswer }: SensitivePageProps) {
  return (
    <section aria-labelledby="sensitive-heading">
      <h1 tabIndex={-1} id="sensitive-heading">
        {t('sensitive-heading')}
      </h1>
      {signs.length === 0 ? (
        <p>{t('sensitive-unseen')}</p>
      ) : (
        <ul>
          {signs.map((sign) => (
            <li key={sign}>{t(`sensitive-${sign}`)}</li>
          ))}
        </ul>
      )}
      <p>{t('sensitive-explain')}</p>
      <div class="es-button-row">
        <Button look="quiet" onClick={() => onAnswer(true)}>
          {t('sensitive-public')}
        </Button>
        <Button look="quiet" onClick={() => onAnswer(false)}>
          {t('sensitive-private')}
        </Button>
      </div>
    </section>
  );
}
