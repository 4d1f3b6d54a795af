/** Copies kept in a folder by themselves: choosing it, allowing it again, and what became of the last one. */
import type { BackupFolder, FolderChoice, FolderCopyState } from '../../lib/state/backup-folder';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';
import { useKeptFocus } from '../ui/use-kept-focus';
import { Trouble } from './BackupProgress';

export function FolderCopies({ folder }: { readonly folder: BackupFolder }) {
  const choice = folder.choice.value;
  const copy = folder.copy.value;
  const { part, heading } = useKeptFocus();
  return (
    <section aria-labelledby="backup-folder" ref={part}>
      <h2 id="backup-folder" tabIndex={-1} ref={heading}>
        {t('backup-folder-heading')}
      </h2>
      {choice.kind === 'unsupported' ? (
        <p>{t('backup-folder-unsupported')}</p>
      ) : (
        <>
          <p>{t('backup-folder-what')}</p>
          <p>{t('backup-folder-open')}</p>
          <LastCopy copy={copy} />
          {choice.kind === 'none' ? (
            <Button look="quiet" onClick={() => void folder.choose()}>
              {t('backup-folder-choose')}
            </Button>
          ) : (
            <Chosen choice={choice} isCopying={copy.kind === 'copying'} folder={folder} />
          )}
        </>
      )}
    </section>
  );
}

type ChosenProps = {
  readonly choice: Extract<FolderChoice, { readonly kind: 'chosen' }>;
  readonly isCopying: boolean;
  readonly folder: BackupFolder;
};

function Chosen({ choice, isCopying, folder }: ChosenProps) {
  const isAllowed = choice.permission === 'granted';
  return (
    <>
      <p>
        {t('backup-folder-chosen')} <bdi>{choice.name}</bdi>
      </p>
      {isAllowed ? null : (
        <Notice kind="warning">
          <p>{t(choice.permission === 'prompt' ? 'backup-folder-lapsed' : 'backup-folder-denied')}</p>
        </Notice>
      )}
      <div class="es-button-row">
        {isAllowed ? (
          <Button disabled={isCopying} onClick={() => void folder.copyNow()}>
            {t('backup-folder-now')}
          </Button>
        ) : (
          <Button onClick={() => void folder.allow()}>{t('backup-folder-allow')}</Button>
        )}
        <Button look="quiet" disabled={isCopying} onClick={() => void folder.choose()}>
          {t('backup-folder-other')}
        </Button>
        <Button look="quiet" onClick={() => void folder.forget()}>
          {t('backup-folder-forget')}
        </Button>
      </div>
    </>
  );
}

function LastCopy({ copy }: { readonly copy: FolderCopyState }) {
  switch (copy.kind) {
    case 'idle':
      return null;
    case 'copying':
      return <p role="status">{t('backup-working')}</p>;
    case 'copied':
      return (
        <Notice kind="info" announce>
          <p>
            {t('backup-folder-copied')} <bdi>{copy.fileName}</bdi>
          </p>
          {copy.leftOver ? <p>{t('backup-folder-left-over')}</p> : null}
        </Notice>
      );
    case 'not-written':
      return (
        <Notice kind="error" heading={t('backup-folder-failed')} announce>
          <p>{t('backup-folder-failed-advice')}</p>
          <details>
            <summary>{t('failure-detail')}</summary>
            <p>
              <code>{copy.detail}</code>
            </p>
          </details>
        </Notice>
      );
    case 'cancelled':
    case 'too-large':
    case 'failed':
      return <Trouble trouble={copy} />;
  }
}
