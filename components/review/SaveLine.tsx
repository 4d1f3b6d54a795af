/** Whether one answer is saved: said only when it is on disk, and with what to do when it is not. */
import type { Failure } from '../../lib/app/ports';
import type { AnswerContent } from '../../lib/domain/answer';
import type { SaveStatus } from '../../lib/state/answer-saver';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';

export type SaveLineProps = {
  readonly status: SaveStatus;
  readonly explain: (failure: Failure) => string;
  readonly onRetry: () => void;
  readonly onResolve: (choice: 'mine' | 'theirs') => void;
};

function words(content: AnswerContent | null): string {
  if (!content) return t('answer-none');
  const { note, reason } = content;
  const bare = t(`answer-${content.value}`);
  const because = content.value === 'does-not-apply' && reason !== '';
  const value = because ? t('answer-with-reason', { value: bare, reason }) : bare;
  return note ? t('answer-with-note', { value, note }) : value;
}

export function SaveLine({ status, explain, onRetry, onResolve }: SaveLineProps) {
  switch (status.kind) {
    case 'idle':
      return <p class="es-save" />;
    case 'saving':
      return <p class="es-save es-hint">{t('saving')}</p>;
    case 'saved':
      return <p class="es-save es-save--done">{t('saved')}</p>;
    case 'failed':
      return (
        <Notice kind="error" heading={t('not-saved')} announce>
          <p>{explain(status.failure)}</p>
          <Button look="quiet" onClick={onRetry}>
            {t('try-again')}
          </Button>
        </Notice>
      );
    case 'conflict':
      return (
        <Notice kind="warning" heading={t('conflict-heading')} announce>
          <p>{t('conflict-here', { answer: words(status.mine) })}</p>
          <p>{t('conflict-there', { answer: words(status.theirs) })}</p>
          <div class="es-button-row">
            <Button look="quiet" onClick={() => onResolve('mine')}>
              {t('conflict-keep-mine')}
            </Button>
            <Button look="quiet" onClick={() => onResolve('theirs')}>
              {t('conflict-take-theirs')}
            </Button>
          </div>
        </Notice>
      );
  }
}
