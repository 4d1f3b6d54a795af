/** The translations on this device, each with the way to remove it. */
import { useRef, useState } from 'preact/hooks';
import type { Failure } from '../../lib/app/ports';
import type { Translation } from '../../lib/domain/translation';
import { FailureNotice } from '../dashboard/FailureNotice';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { t } from '../ui/texts';

export type LoadedTranslationsProps = {
  readonly translations: readonly Translation[];
  readonly onRemove: (tag: string) => Promise<Failure | null>;
};

export function LoadedTranslations({ translations, onRemove }: LoadedTranslationsProps) {
  const [asked, setAsked] = useState<Translation | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const remove = async (tag: string) => {
    setAsked(null);
    heading.current?.focus();
    setFailure(await onRemove(tag));
  };
  return (
    <section aria-labelledby="languages-here">
      <h2 id="languages-here" tabIndex={-1} ref={heading}>
        {t('languages-here-heading')}
      </h2>
      {failure ? <FailureNotice heading={t('languages-remove-failed')} failure={failure} /> : null}
      {translations.length === 0 ? <p>{t('languages-here-none')}</p> : null}
      <ul class="es-languages">
        {translations.map((translation) => (
          <li key={translation.tag}>
            <span>
              <bdi lang={translation.tag}>{translation.name}</bdi> ({translation.tag})
            </span>
            <Button
              look="quiet"
              label={t('languages-remove-named', { name: translation.name })}
              onClick={() => setAsked(translation)}
            >
              {t('languages-remove')}
            </Button>
          </li>
        ))}
      </ul>
      {asked ? (
        <Dialog
          heading={<bdi>{t('languages-remove-heading', { name: asked.name })}</bdi>}
          onClose={() => setAsked(null)}
        >
          <p>{t('languages-remove-advice')}</p>
          <div class="es-button-row">
            <Button look="warning" onClick={() => void remove(asked.tag)}>
              {t('languages-remove-confirm')}
            </Button>
            <Button look="quiet" onClick={() => setAsked(null)}>
              {t('languages-remove-keep')}
            </Button>
          </div>
        </Dialog>
      ) : null}
    </section>
  );
}
