/** A copy of everything in one file, with one press: open, or locked with a passphrase. */
import { useState } from 'preact/hooks';
import type { BackupState, BackupStore } from '../../lib/state/backup';
import { Button } from '../ui/Button';
import { RadioGroup } from '../ui/ChoiceGroup';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';
import { useKeptFocus } from '../ui/use-kept-focus';
import { Trouble, Working } from './BackupProgress';
import { PassphraseForm } from './PassphraseForm';

export type MakeBackupProps = {
  readonly backup: BackupStore;
  readonly newPassphrase: () => string;
};

type Lock = 'open' | 'locked';

export function MakeBackup({ backup, newPassphrase }: MakeBackupProps) {
  const [lock, setLock] = useState<Lock>('open');
  const state = backup.state.value;
  const { part, heading } = useKeptFocus();
  return (
    <section aria-labelledby="backup-make" ref={part}>
      <h2 id="backup-make" tabIndex={-1} ref={heading}>
        {t('backup-make-heading')}
      </h2>
      <p>{t('backup-make-what')}</p>
      {state.kind === 'working' ? (
        <Working progress={state} onStop={backup.cancel} />
      ) : (
        <>
          <Ended state={state} onGone={() => void backup.notArrived()} />
          <RadioGroup
            legend={t('backup-lock')}
            name="backup-lock"
            value={lock}
            choices={[
              { value: 'open', label: t('backup-lock-open'), hint: t('backup-lock-open-hint') },
              { value: 'locked', label: t('backup-lock-locked'), hint: t('backup-lock-locked-hint') },
            ]}
            onChange={setLock}
          />
          {lock === 'open' ? (
            <Button onClick={() => void backup.start(null)}>{t('backup-make')}</Button>
          ) : (
            <PassphraseForm
              action={t('backup-make-locked')}
              newPassphrase={newPassphrase}
              onPassphrase={(passphrase) => void backup.start(passphrase)}
            />
          )}
        </>
      )}
    </section>
  );
}

type EndedProps = {
  readonly state: Exclude<BackupState, { readonly kind: 'working' }>;
  /** The file is not where it should be. */
  readonly onGone: () => void;
};

function Ended({ state, onGone }: EndedProps) {
  switch (state.kind) {
    case 'idle':
      return null;
    case 'done':
      return <Done state={state} onGone={onGone} />;
    case 'not-arrived':
      return (
        <Notice kind="warning" announce>
          <p>{t('backup-not-arrived')}</p>
        </Notice>
      );
    case 'cancelled':
    case 'too-large':
    case 'failed':
      return <Trouble trouble={state} />;
  }
}

type DoneProps = Pick<EndedProps, 'onGone'> & {
  readonly state: Extract<BackupState, { readonly kind: 'done' }>;
};

/** No browser tells whether a download was kept: the person is asked to look, and can say that it was not. */
function Done({ state, onGone }: DoneProps) {
  const { fileName, reviews, pictures } = state;
  return (
    <>
      <Notice kind="info" heading={t('backup-done')} announce>
        <p>
          {t('backup-done-file')} <bdi>{fileName}</bdi>
        </p>
        <p>{t('backup-done-holds', { reviews, pictures })}</p>
        {state.picturesApart ? null : <p>{t('backup-done-inside')}</p>}
        <p>{t(state.encrypted ? 'backup-done-locked' : 'backup-done-open')}</p>
      </Notice>
      <p id="backup-gone">{t('backup-done-gone-hint')}</p>
      <Button look="quiet" describedBy="backup-gone" onClick={onGone}>
        {t('backup-done-gone')}
      </Button>
    </>
  );
}
