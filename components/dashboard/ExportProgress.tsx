/** How an export goes, and how it ended. */
import type { ExportInstead, ExportProgress as Progress } from '../../lib/app/export-file';
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
    case 'to-look-at':
      return null;
    case 'working':
      return <Working progress={state} onCancel={onCancel} />;
    case 'done':
      return (
        <>
          <Notice kind="info" heading={t('export-done')} announce>
            <p>
              {t('export-done-file', { reviews: state.reviews })}{' '}
              <strong>
                <bdi>{state.fileName}</bdi>
              </strong>
            </p>
            {state.instead ? <p>{insteadText(state.instead)}</p> : null}
          </Notice>
          <div class="es-button-row">
            <Button onClick={onClose}>{t('close')}</Button>
          </div>
        </>
      );
    case 'too-many-to-share':
      return (
        <Notice kind="info" announce>
          <p>{t('export-too-many-to-share', { limit: state.limit })}</p>
        </Notice>
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

/** Why the file is of another form than the one asked for. */
function insteadText(instead: ExportInstead): string {
  switch (instead.kind) {
    case 'jsonl-for-json':
      return t('export-too-large-for-json', {
        size: sizeText(instead.bytes),
        limit: sizeText(instead.limit),
      });
    case 'csv-for-xlsx':
      return t('export-too-many-rows', { limit: instead.limit });
  }
}

function Working(props: { readonly progress: Progress; readonly onCancel: () => void }) {
  const { progress, onCancel } = props;
  const { passed, expected } = progress;
  return (
    <>
      <p>{workingText(progress)}</p>
      <progress
        class="es-progress"
        aria-label={t('export-working')}
        {...(expected === 0 ? {} : { value: passed, max: allOf(progress) })}
      />
      <div class="es-button-row">
        <Button look="quiet" onClick={onCancel}>
          {t('export-stop')}
        </Button>
      </div>
    </>
  );
}

/** What is started meanwhile may be written too. */
function allOf({ passed, expected }: Progress): number {
  return Math.max(expected, passed);
}

/** How far it is, and of how many where that is known. */
function workingText(progress: Progress): string {
  const { doing, passed, expected } = progress;
  if (passed === 0 && expected === 0) return t('export-working');
  const looking = doing === 'looking';
  if (expected === 0) {
    return looking
      ? t('export-looking-so-far', { seen: passed })
      : t('export-working-so-far', { written: passed });
  }
  const all = allOf(progress);
  return looking
    ? t('export-looking-of', { seen: passed, expected: all })
    : t('export-working-of', { written: passed, expected: all });
}
