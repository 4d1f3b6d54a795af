/** Where the reviews are and how safe they are there, in plain words, at the foot of the page. */
import type { Safety } from '../../lib/state/dashboard-safety';
import { t } from '../ui/texts';
import { sizeText } from './words';

export type SafetyNoteProps = {
  /** Nothing while the browser is being asked. */
  readonly safety: Safety | null;
  readonly checklistVersion: string;
};

function promiseText(kept: boolean | null): string {
  if (kept === null) return t('safety-kept-unknown');
  return t(kept ? 'safety-kept' : 'safety-not-kept');
}

export function SafetyNote({ safety, checklistVersion }: SafetyNoteProps) {
  return (
    <footer class="es-foot">
      <h2>{t('safety-heading')}</h2>
      <p>{t('safety-device')}</p>
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
