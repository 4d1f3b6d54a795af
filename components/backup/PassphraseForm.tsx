/** Asks for a passphrase, twice and hidden or once and shown, or makes one to write down; then goes on with it. */
import { useId, useRef, useState } from 'preact/hooks';
import { MAX_PASSPHRASE, MIN_PASSPHRASE, passphraseProblem } from '../../lib/domain/passphrase';
import { Button } from '../ui/Button';
import { t } from '../ui/texts';
import { PassphraseField } from './PassphraseField';

export type PassphraseFormProps = {
  /** What the button says that goes on. */
  readonly action: string;
  /** Makes a passphrase nobody can guess. */
  readonly newPassphrase: () => string;
  readonly onPassphrase: (passphrase: string) => void;
};

export function PassphraseForm({ action, newPassphrase, onPassphrase }: PassphraseFormProps) {
  const id = useId();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [made, setMade] = useState(false);
  const [isShown, setShown] = useState(false);
  const [isTried, setTried] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const second = useRef<HTMLInputElement>(null);
  // What is on screen has been read; only what was typed blindly is typed twice.
  const problem = passphraseProblem(passphrase, made || isShown ? null : again);
  const told =
    isTried && problem !== null ? t(`backup-passphrase-${problem}`, { least: MIN_PASSPHRASE }) : '';
  const isSecond = problem === 'not-the-same';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (problem === null) onPassphrase(passphrase);
        else (isSecond ? second : first).current?.focus();
      }}
    >
      <PassphraseField
        id={`${id}-first`}
        label={t('backup-passphrase')}
        hint={t('backup-passphrase-hint', { least: MIN_PASSPHRASE })}
        error={isSecond ? '' : told}
        value={passphrase}
        maxLength={MAX_PASSPHRASE}
        isShown={isShown}
        inputRef={first}
        onInput={(value) => {
          setPassphrase(value);
          setMade(false);
        }}
      />
      {made || isShown ? null : (
        <PassphraseField
          id={`${id}-second`}
          label={t('backup-passphrase-again')}
          hint=""
          error={isSecond ? told : ''}
          value={again}
          maxLength={MAX_PASSPHRASE}
          isShown={false}
          inputRef={second}
          onInput={setAgain}
        />
      )}
      <div class="es-button-row">
        <Button look="quiet" pressed={isShown} onClick={() => setShown(!isShown)}>
          {t('backup-passphrase-show')}
        </Button>
        <Button
          look="quiet"
          onClick={() => {
            setPassphrase(newPassphrase());
            setMade(true);
            setShown(true);
          }}
        >
          {t('backup-passphrase-make')}
        </Button>
      </div>
      <p role="status">{made ? t('backup-passphrase-made') : ''}</p>
      <p class="es-backup__careful">{t('backup-passphrase-lost')}</p>
      <Button type="submit">{action}</Button>
    </form>
  );
}
