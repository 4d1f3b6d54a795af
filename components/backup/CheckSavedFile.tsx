/** Asks for the saved file again and for its passphrase, typed once more: only who can open it may delete what is here. */
import type { Ref } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { MAX_PASSPHRASE } from '../../lib/domain/passphrase';
import { Button } from '../ui/Button';
import { t } from '../ui/texts';
import { PassphraseField } from './PassphraseField';

export type CheckSavedFileProps = {
  /** What the file was called when it was saved. */
  readonly fileName: string;
  readonly onCheck: (file: File, passphrase: string) => void;
};

export function CheckSavedFile({ fileName, onCheck }: CheckSavedFileProps) {
  const id = useId();
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [isShown, setShown] = useState(false);
  const [isTried, setTried] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const field = useRef<HTMLInputElement>(null);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (file === null) picker.current?.focus();
        else if (passphrase === '') field.current?.focus();
        else onCheck(file, passphrase);
      }}
    >
      <p>
        {t('backup-done-file')} <bdi>{fileName}</bdi>
      </p>
      <p>{t('backup-take-move')}</p>
      <SavedFile
        error={isTried && file === null ? t('backup-take-no-file') : ''}
        inputRef={picker}
        onFile={setFile}
      />
      <PassphraseField
        id={`${id}-passphrase`}
        label={t('backup-take-passphrase')}
        hint={t('backup-take-passphrase-hint')}
        error={isTried && passphrase === '' ? t('backup-take-no-passphrase') : ''}
        value={passphrase}
        maxLength={MAX_PASSPHRASE}
        isShown={isShown}
        inputRef={field}
        onInput={setPassphrase}
      />
      <div class="es-button-row">
        <Button type="submit">{t('backup-take-check')}</Button>
        <Button look="quiet" pressed={isShown} onClick={() => setShown(!isShown)}>
          {t('backup-passphrase-show')}
        </Button>
      </div>
    </form>
  );
}

type SavedFileProps = {
  /** Empty for none. */
  readonly error: string;
  readonly inputRef: Ref<HTMLInputElement>;
  readonly onFile: (file: File | null) => void;
};

function SavedFile({ error, inputRef, onFile }: SavedFileProps) {
  const hint = 'backup-take-file-hint';
  return (
    <div class="es-field es-picker">
      <label class="es-label" for="backup-take-file">
        {t('backup-take-choose')}
      </label>
      <p class="es-hint" id={hint}>
        {t('backup-take-choose-hint')}
      </p>
      {error === '' ? null : (
        <p class="es-error-text" id="backup-take-file-error" role="alert">
          {error}
        </p>
      )}
      <input
        id="backup-take-file"
        ref={inputRef}
        type="file"
        accept=".age"
        aria-invalid={error === '' ? undefined : true}
        aria-describedby={error === '' ? hint : `${hint} backup-take-file-error`}
        onChange={(event) => onFile(event.currentTarget.files?.[0] ?? null)}
      />
    </div>
  );
}
