/** What a picture may give away about people, said before anything is opened or stored. */
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';

export type PictureWarningProps = {
  /** There is a picture, not opened yet. */
  readonly hasPicture: boolean;
  readonly onGoOn: () => void;
};

const DANGERS = ['faces', 'names', 'rooms', 'records'] as const;

export function PictureWarning({ hasPicture, onGoOn }: PictureWarningProps) {
  return (
    <section aria-labelledby="picture-step">
      <h2 id="picture-step" tabIndex={-1}>
        {t('picture-warning-heading')}
      </h2>
      <Notice kind="warning">
        <p>{t('picture-warning-lead')}</p>
        <ul>
          {DANGERS.map((danger) => (
            <li key={danger}>{t(`picture-warning-${danger}`)}</li>
          ))}
        </ul>
        <p>{t('picture-warning-doubt')}</p>
      </Notice>
      <p class="es-strong">{t('picture-nothing-stored')}</p>
      <div class="es-button-row">
        <Button onClick={onGoOn}>{t(hasPicture ? 'picture-go-on-shot' : 'picture-go-on')}</Button>
      </div>
    </section>
  );
}
