/** What became of closing, opening again, or handing a snapshot over. */
import type { ClosingStatus } from '../../lib/state/exercise-closing';
import { FailureNotice } from '../dashboard/FailureNotice';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';

export type ClosingSaidProps = { readonly status: ClosingStatus; readonly onSaveAgain: () => void };

export function ClosingSaid({ status, onSaveAgain }: ClosingSaidProps) {
  switch (status.kind) {
    case 'failed':
      return <FailureNotice heading={t('exercise-closing-failed')} failure={status.failure} />;
    case 'not-saved':
      return (
        <Notice kind="error" announce>
          <p>{t('exercise-closing-not-saved', { name: status.head.fileName, detail: status.detail })}</p>
          <Button onClick={onSaveAgain}>{t('exercise-snapshots-save')}</Button>
        </Notice>
      );
    case 'changed':
    case 'too-many':
      return (
        <Notice kind="warning" announce>
          <p>{t(`exercise-closing-${status.kind}`)}</p>
        </Notice>
      );
    case 'damaged':
      return (
        <Notice kind="error" announce>
          <p>{t('exercise-closing-damaged', { version: status.head.version })}</p>
        </Notice>
      );
    case 'idle':
    case 'working':
    case 'closed':
    case 'given':
    case 'reopened':
      // There from the start, so that a change in it is read out.
      return <p role="status">{quietText(status)}</p>;
  }
}

type Quiet = Extract<ClosingStatus, { readonly kind: 'idle' | 'working' | 'closed' | 'given' | 'reopened' }>;

function quietText(status: Quiet): string {
  switch (status.kind) {
    case 'idle':
      return '';
    case 'working':
      return workingText(status);
    case 'closed':
    case 'given':
      return t(`exercise-closing-${status.kind}`, { name: status.head.fileName });
    case 'reopened':
      return t('exercise-closing-reopened');
  }
}

function workingText({ what, reviews }: Extract<ClosingStatus, { readonly kind: 'working' }>): string {
  switch (what) {
    case 'closing':
      return t('exercise-close-working', { reviews });
    case 'reopening':
      return t('exercise-reopen-working');
    case 'reading':
      return t('exercise-snapshots-reading');
  }
}
