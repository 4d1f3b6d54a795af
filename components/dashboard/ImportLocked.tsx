/** Asks for the passphrase of one locked file. It leaves this field only to open the file. */
import { useId, useRef, useState } from 'preact/hooks';
import { Button } from '../ui/Button';
import { t } from '../ui/texts';

export type ImportLockedProps = {
  readonly name: string;
  /** The passphrase given last did not open it. */
  readonly wrong: boolean;
  readonly onOpen: (passphrase: string) => void;
};

export function ImportLocked({ name, wrong, onOpen }: ImportLockedProps) {
  const id = useId();
  const [passphrase, setPassphrase] = useState('');
  const [isEmpty, setIsEmpty] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const error = isEmpty ? t('import-locked-empty') : wrong ? t('import-locked-wrong') : '';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setIsEmpty(passphrase === '');
        if (passphrase === '') field.current?.focus();
        else onOpen(passphrase);
      }}
    >
      <p>{t('import-locked')}</p>
      <div class="es-field">
        <label class="es-label" for={id}>
          {t('import-locked-passphrase')}
        </label>
        <p class="es-hint" id={`${id}-hint`}>
          {t('import-locked-hint')}
        </p>
        {error === '' ? null : (
          <p class="es-error-text" id={`${id}-error`} role="alert">
            {error}
          </p>
        )}
        <input
          class="es-input"
          id={id}
          ref={field}
          type="password"
          autocomplete="off"
          value={passphrase}
          aria-label={t('import-locked-passphrase-of', { name })}
          aria-invalid={error === '' ? undefined : true}
          aria-describedby={error === '' ? `${id}-hint` : `${id}-hint ${id}-error`}
          onInput={(event) => setPassphrase(event.currentTarget.value)}
        />
      </div>
      <Button type="submit" look="quiet" label={t('import-locked-open-named', { name })}>
        {t('import-locked-open')}
      </Button>
    </form>
  );
}
