/** How an export goes, and how it ended. */
import type { ExportState } from '../../lib/state/dashboard-export';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';
import { FailureNotice } from './FailureNotice';
import { sizeText } from './words';

export type ExportProgressProps = {
  readonly state: ExportState;
  readonly onCancel: () => void;
  readonly onClose: () => void;
};

export function ExportProgress({ state, onCancel, onClose }: ExportProgressProps) {
  switch (state.kind) {
    case 'idle':
      return null;
    case 'working':
      return <Working written={state.written} expected={state.expected} onCancel={onCancel} />;
    case 'done':
      return (
        <>
          <Notice kind="info" heading={t('export-done')} announce>
            <p>
              {t('export-done-file', { reviews: state.reviews })} <strong>{state.fileName}</strong>
            </p>
            {state.tooLargeForJson ? (
              <p>
                {t('export-too-large-for-json', {
                  size: sizeText(state.tooLargeForJson.bytes),
                  limit: sizeText(state.tooLargeForJson.limit),
                })}
              </p>
            ) : null}
          </Notice>
          <div class="es-button-row">
            <Button onClick={onClose}>{t('close')}</Button>
          </div>
        </>
      );
    case 'cancelled':
      return (
        <Notice kind="info" announce>
          <p>{t('export-cancelled')}</p>
        </Notice>
      );
    case 'failed':
      return <FailureNotice heading={t('export-failed')} failure={state.failure} />;
  }
}

function Working(props: {
  readonly written: number;
  readonly expected: number;
  readonly onCancel: () => void;
}) {
  const { written, expected, onCancel } = props;
  // What is started meanwhile may be written too.
  const all = Math.max(expected, written);
  return (
    <>
      <p>{expected === 0 ? t('export-working') : t('export-working-of', { written, expected: all })}</p>
      <progress
        class="es-progress"
        aria-label={t('export-working')}
        {...(expected === 0 ? {} : { value: written, max: all })}
      />
      <div class="es-button-row">
        <Button look="quiet" onClick={onCancel}>
          {t('export-stop')}
        </Button>
      </div>
    </>
  );
}
