/** Reminds of work that no copy holds; one press away for a day. */
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';

export type BackupNudgeProps = {
  /** Was there ever a copy? */
  readonly never: boolean;
  /** The chosen folder must be allowed again before copies go on, or it did not take the last one. */
  readonly trouble: 'lapsed' | 'failed' | null;
  readonly href: string;
  readonly onLater: () => void;
};

export function BackupNudge({ never, trouble, href, onLater }: BackupNudgeProps) {
  return (
    <Notice kind="warning" heading={t('backup-nudge-heading')}>
      <p>{t(never ? 'backup-nudge-never' : 'backup-nudge-changed')}</p>
      {trouble === null ? null : <p>{t(`backup-nudge-folder-${trouble}`)}</p>}
      <div class="es-button-row">
        <a class="es-button" href={href}>
          {t('backup-nudge-go')}
        </a>
        <Button look="quiet" onClick={onLater}>
          {t('backup-nudge-later')}
        </Button>
      </div>
    </Notice>
  );
}
