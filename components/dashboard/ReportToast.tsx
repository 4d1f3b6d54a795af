/** Says what was just done to a review or to many, with the way back; stays until it is dismissed. */
import type { Report, ReviewOrMany } from '../../lib/state/dashboard-actions';
import { Toast } from '../ui/Toast';
import { t } from '../ui/texts';
import { failureText, rowName } from './words';

export type ReportToastProps = {
  readonly report: Report;
  readonly onUndo: (what: ReviewOrMany) => void;
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
    case 'many-binned':
      return (
        <Toast
          {...shared}
          message={t('list-report-many-binned', { count: report.reviews.length })}
          actionLabel={t('undo')}
          onAction={() => onUndo(report.reviews)}
        />
      );
    case 'many-restored':
    case 'many-removed':
      return (
        <Toast {...shared} message={t(`list-report-${report.kind}`, { count: report.reviews.length })} />
      );
    case 'restored':
    case 'renamed':
    case 'removed':
      return <Toast {...shared} message={t(`report-${report.kind}`, { name: rowName(report.item) })} />;
    case 'failed':
      return <Toast {...shared} message={failureText(report.failure)} />;
  }
}
