/** When everything was last copied, and whether work has gone on since: for the foot of every page. */
import type { LastBackup } from '../../lib/app/settings';
import type { WorkState } from '../../lib/state/backup-status';
import { dayText } from '../dashboard/words';
import { t } from '../ui/texts';

export type LastBackupLineProps = {
  readonly last: LastBackup | null;
  readonly work: WorkState;
  /** The address of the screen that makes one; nothing on that screen itself. */
  readonly href: string | null;
};

function sinceText(work: WorkState): string {
  switch (work) {
    case 'changed':
      return t('backup-last-changed');
    case 'copied':
      return t('backup-last-same');
    case 'unknown':
    case 'none':
    case 'never':
      return '';
  }
}

export function LastBackupLine({ last, work, href }: LastBackupLineProps) {
  return (
    <p class="es-backup-last">
      {last === null
        ? t('backup-last-none')
        : `${t(`backup-last-${last.kind}`, { day: dayText(last.at) })} ${sinceText(work)}`}{' '}
      {href === null ? null : <a href={href}>{t('backup-last-link')}</a>}
    </p>
  );
}
