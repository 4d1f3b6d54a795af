/** Puts a failure into words that say what to do. */
import type { Failure } from '../../lib/app/ports';
import { t } from '../ui/texts';

/** The failure in the language on screen. The browser's own detail is for bug reports and is not shown. */
export function explainFailure(failure: Failure): string {
  switch (failure.kind) {
    case 'storage':
      return t(`failure-storage-${failure.reason}`);
    case 'unreachable':
      return t('failure-unreachable');
    case 'not-found':
      return t('failure-not-found');
    case 'refused':
      return t('failure-refused');
  }
}
