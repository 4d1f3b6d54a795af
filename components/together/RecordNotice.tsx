/** What stands between a meeting's record and the disk: a failure, or another window's words beside ours. */
import type { MeetingState } from '../../lib/state/meeting-state';
import { explainFailure } from '../review/explain-failure';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';
import { partInWords, partName } from './together-words';

export function RecordNotice({ state }: { readonly state: MeetingState }) {
  const status = state.recordStatus.value;
  switch (status.kind) {
    case 'idle':
    case 'saving':
    case 'saved':
      return null;
    case 'failed':
      return (
        <Notice kind="error" heading={t('together-save-failed')} announce>
          <p>{explainFailure(status.failure)}</p>
          <Button look="quiet" onClick={state.retryFailed}>
            {t('try-again')}
          </Button>
        </Notice>
      );
    case 'conflict':
      return (
        <Notice kind="warning" heading={t('together-conflict')} announce>
          <p>{t('together-conflict-hint')}</p>
          <dl>
            {status.clashes.map((part) => (
              <div key={partName(state.checklist, part)}>
                <dt>{partName(state.checklist, part)}</dt>
                <dd>
                  <bdi>{t('together-conflict-here', { words: partInWords(state.meeting.value, part) })}</bdi>
                </dd>
                <dd>
                  <bdi>{t('together-conflict-there', { words: partInWords(status.theirs, part) })}</bdi>
                </dd>
              </div>
            ))}
          </dl>
          <div class="es-button-row">
            <Button look="quiet" onClick={() => state.resolve('mine')}>
              {t('together-conflict-mine')}
            </Button>
            <Button look="quiet" onClick={() => state.resolve('theirs')}>
              {t('together-conflict-theirs')}
            </Button>
          </div>
        </Notice>
      );
  }
}
