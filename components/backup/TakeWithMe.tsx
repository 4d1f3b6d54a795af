/** For shared computers: a locked copy, a look whether the saved file opens, and only then everything here goes. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TakeStage, TakeWithMe as TakeWithMeStore } from '../../lib/state/take-with-me';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';
import { Trouble, Working } from './BackupProgress';
import { CheckSavedFile } from './CheckSavedFile';
import { PassphraseForm } from './PassphraseForm';

export type TakeWithMeProps = {
  readonly take: TakeWithMeStore;
  readonly newPassphrase: () => string;
};

export function TakeWithMe({ take, newPassphrase }: TakeWithMeProps) {
  const stage = take.stage.value;
  const [isOpen, setOpen] = useState(false);
  const heading = useStageFocus(stage);
  return (
    <section aria-labelledby="backup-take">
      <h2 id="backup-take" tabIndex={-1} ref={heading}>
        {t('backup-take-heading')}
      </h2>
      <p>{t('backup-take-what')}</p>
      {stage.kind === 'begin' && !isOpen && stage.problem === null ? (
        <Button look="quiet" expanded={false} onClick={() => setOpen(true)}>
          {t('backup-take-begin')}
        </Button>
      ) : (
        <Stage
          stage={stage}
          take={take}
          newPassphrase={newPassphrase}
          onClose={() => {
            take.reset();
            setOpen(false);
            heading.current?.focus();
          }}
        />
      )}
    </section>
  );
}

/** Each stage takes the place of the button that led to it: the focus must not go with that. */
function useStageFocus({ kind }: TakeStage) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(kind);
  useLayoutEffect(() => {
    if (shown.current !== kind) heading.current?.focus();
    shown.current = kind;
  }, [kind]);
  return heading;
}

type StageProps = TakeWithMeProps & { readonly stage: TakeStage; readonly onClose: () => void };

function Stage({ stage, take, newPassphrase, onClose }: StageProps) {
  switch (stage.kind) {
    case 'begin':
      return (
        <>
          <Problem problem={stage.problem} />
          <h3>{t('backup-take-step-lock')}</h3>
          <PassphraseForm
            action={t('backup-make-locked')}
            newPassphrase={newPassphrase}
            onPassphrase={(passphrase) => void take.start(passphrase)}
          />
          <StopRow onStop={onClose} />
        </>
      );
    case 'making':
      return <Working progress={stage} onStop={onClose} />;
    case 'saved':
      return (
        <>
          <Problem problem={stage.problem} />
          <h3>{t('backup-take-step-check')}</h3>
          <CheckSavedFile
            fileName={stage.fileName}
            onCheck={(file, passphrase) => void take.check(file, passphrase)}
          />
          <StopRow onStop={onClose} />
        </>
      );
    case 'checking':
      return (
        <>
          <p role="status">{t('backup-take-checking')}</p>
          <progress class="es-progress" aria-label={t('backup-take-checking')} value={stage.part} max={1} />
          <StopRow onStop={onClose} />
        </>
      );
    case 'checked':
      return <LastWord stage={stage} onRemove={() => void take.remove()} onStop={onClose} />;
  }
}

function Problem({ problem }: Pick<Extract<TakeStage, { readonly kind: 'begin' }>, 'problem'>) {
  if (problem === null) return null;
  if (typeof problem !== 'string') return <Trouble trouble={problem} />;
  return (
    <Notice kind="error" heading={t('backup-take-not-yet')} announce>
      <p>{t(`backup-take-${problem}`)}</p>
    </Notice>
  );
}

function StopRow({ onStop }: { readonly onStop: () => void }) {
  return (
    <div class="es-button-row">
      <Button look="quiet" onClick={onStop}>
        {t('backup-take-stop')}
      </Button>
    </div>
  );
}

type LastWordProps = {
  readonly stage: Extract<TakeStage, { readonly kind: 'checked' }>;
  readonly onRemove: () => void;
  readonly onStop: () => void;
};

function LastWord({ stage, onRemove, onStop }: LastWordProps) {
  const { reviews, pictures, fileName } = stage;
  return (
    <>
      <Notice kind="info" heading={t('backup-take-checked')} announce>
        <p>
          {t('backup-take-opens', { reviews, pictures })} <bdi>{fileName}</bdi>
        </p>
      </Notice>
      <h3>{t('backup-take-step-delete')}</h3>
      <p>{t('backup-take-delete-what')}</p>
      <div class="es-button-row">
        {/* First in the row: a second click of a double click lands here, and does no harm. */}
        <Button look="quiet" onClick={onStop}>
          {t('backup-take-keep')}
        </Button>
        <Button look="warning" onClick={onRemove}>
          {t('backup-take-delete')}
        </Button>
      </div>
    </>
  );
}
