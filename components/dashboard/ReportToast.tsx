/** Says what was just done to a review, with the way back; stays until it is dismissed. */

import type { ReviewListItem } from '../../lib/app/ports';
import type { Report } from '../../lib/state/dashboard-actions';
import { Toast } from '../ui/Toast';
import { t } from '../ui/texts';
import { failureText, rowName } from './words';

export type ReportToastProps = {
  readonly report: Report;
  readonly onUndo: (item: ReviewListItem) => void;
  readonly onDismiss: () => void;
};

export function ReportToast({ report, onUndo, onDismiss }: ReportToastProps) {
  const shared = { dismissLabel: t('dismiss'), onDismiss };
  switch (report.kind) {
    case 'binned':
      return (
        <Toast
          {...shared}
          message={t('report-binned', { name: rowName(report.item) })}
          actionLabel={t('undo')}
          onAction={() => onUndo(report.item)}
        />
      );
    case 'restored':
    case 'renamed':
    case 'removed':
      return <Toast {...shared} message={t(`report-${report.kind}`, { name: rowName(report.item) })} />;
    case 'failed':
      return <Toast {...shared} message={failureText(report.failure)} />;
  }
}
