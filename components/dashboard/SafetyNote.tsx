/** Where the reviews are and how safe they are there, in plain words, at the foot of the page. */
import type { Safety } from '../../lib/state/dashboard-safety';
import { LastBackupLine, type LastBackupLineProps } from '../backup/LastBackupLine';
import { t } from '../ui/texts';
import { sizeText } from './words';

export type SafetyNoteProps = {
  /** Nothing while the browser is being asked. */
  readonly safety: Safety | null;
  readonly checklistVersion: string;
  /** When everything was last copied; left out on the screen that says so itself. */
  readonly backup?: LastBackupLineProps;
};

function promiseText(kept: boolean | null): string {
  if (kept === null) return t('safety-kept-unknown');
  return t(kept ? 'safety-kept' : 'safety-not-kept');
}

export function SafetyNote({ safety, checklistVersion, backup }: SafetyNoteProps) {
  return (
    <footer class="es-foot">
      <h2>{t('safety-heading')}</h2>
      <p>{t('safety-device')}</p>
      {backup ? <LastBackupLine {...backup} /> : null}
      {safety === null ? null : (
        <p>
          {promiseText(safety.kept)}{' '}
          {safety.usedBytes === null ? null : t('safety-used', { size: sizeText(safety.usedBytes) })}
        </p>
      )}
      <p class="es-hint">
        {t('checklist-line', { status: t('checklist-status', { version: checklistVersion }) })}
      </p>
    </footer>
  );
}
