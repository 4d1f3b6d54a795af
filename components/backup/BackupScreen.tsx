/** Copies of everything: making one, keeping them in a folder, bringing one back, and taking all of it away. */
import type { BackupStore } from '../../lib/state/backup';
import type { BackupFolder } from '../../lib/state/backup-folder';
import type { BackupStatus } from '../../lib/state/backup-status';
import type { Safety } from '../../lib/state/dashboard-safety';
import type { TakeWithMe as TakeWithMeStore } from '../../lib/state/take-with-me';
import { sizeText } from '../dashboard/words';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';
import { FolderCopies } from './FolderCopies';
import { LastBackupLine } from './LastBackupLine';
import { MakeBackup } from './MakeBackup';
import { TakeWithMe } from './TakeWithMe';

export type BackupScreenProps = {
  readonly backup: BackupStore;
  readonly folder: BackupFolder;
  readonly take: TakeWithMeStore;
  readonly status: Pick<BackupStatus, 'last' | 'work'>;
  /** Nothing while the browser is being asked. */
  readonly safety: Safety | null;
  /** Makes a passphrase nobody can guess. */
  readonly newPassphrase: () => string;
  /** The address of the screen that brings files in. */
  readonly importHref: string;
};

export function BackupScreen(props: BackupScreenProps) {
  const { status, newPassphrase } = props;
  return (
    <div class="es-backup">
      <h1 tabIndex={-1}>{t('backup-heading')}</h1>
      <Notice kind="warning">
        <p>{t('backup-uninstall')}</p>
      </Notice>
      <LastBackupLine last={status.last.value} work={status.work.value} href={null} />
      <MakeBackup backup={props.backup} newPassphrase={newPassphrase} />
      <FolderCopies folder={props.folder} />
      <section aria-labelledby="backup-restore">
        <h2 id="backup-restore">{t('backup-restore-heading')}</h2>
        <p>{t('backup-restore-what')}</p>
        <p>
          <a href={props.importHref}>{t('backup-restore-go')}</a>
        </p>
      </section>
      <TakeWithMe take={props.take} newPassphrase={newPassphrase} />
      <WhereItIs safety={props.safety} />
    </div>
  );
}

function keptText(kept: boolean | null): string {
  if (kept === null) return t('backup-kept-unknown');
  return t(kept ? 'backup-kept' : 'backup-not-kept');
}

function WhereItIs({ safety }: { readonly safety: Safety | null }) {
  return (
    <section aria-labelledby="backup-where">
      <h2 id="backup-where">{t('backup-where-heading')}</h2>
      <p>{t('backup-where-what')}</p>
      {safety === null ? null : (
        <ul>
          <li>
            {safety.usedBytes === null
              ? t('backup-used-unknown')
              : t('backup-used', { size: sizeText(safety.usedBytes) })}
          </li>
          <li>{keptText(safety.kept)}</li>
        </ul>
      )}
    </section>
  );
}
