/** How far a copy is, with the way to stop it, and what became of one that was not made. */
import type { BackupProgress } from '../../lib/app/backup';
import type { BackupTrouble } from '../../lib/state/backup';
import { FailureNotice } from '../dashboard/FailureNotice';
import { sizeText } from '../dashboard/words';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';

export type WorkingProps = { readonly progress: BackupProgress; readonly onStop: () => void };

export function Working({ progress, onStop }: WorkingProps) {
  const { written, expected, isLocking } = progress;
  // What is started meanwhile may be written too.
  const all = Math.max(expected, written);
  const words = t(isLocking ? 'backup-locking' : 'backup-working');
  return (
    <>
      <p role="status">{words}</p>
      {/* Nobody knows how far the work on a passphrase is. */}
      <progress
        class="es-progress"
        aria-label={words}
        {...(expected === 0 || isLocking ? {} : { value: written, max: all })}
      />
      {expected === 0 ? null : <p class="es-hint">{t('backup-working-of', { written, expected: all })}</p>}
      <div class="es-button-row">
        <Button look="quiet" onClick={onStop}>
          {t('backup-stop')}
        </Button>
      </div>
    </>
  );
}

export function Trouble({ trouble }: { readonly trouble: BackupTrouble }) {
  switch (trouble.kind) {
    case 'cancelled':
      return (
        <Notice kind="info" announce>
          <p>{t('backup-cancelled')}</p>
        </Notice>
      );
    case 'too-large':
      return (
        <Notice kind="error" heading={t('backup-failed')} announce>
          <p>{t('backup-too-large', { limit: sizeText(trouble.limit) })}</p>
        </Notice>
      );
    case 'failed':
      return <FailureNotice heading={t('backup-failed')} failure={trouble.failure} />;
  }
}
