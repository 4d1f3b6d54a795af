/** Whether the letter is on disk, and what to do when it is not. */
import type { Failure } from '../../lib/app/ports';
import type { LetterSaving } from '../../lib/state/letter-state';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';

export type LetterSavingLineProps = {
  readonly saving: LetterSaving;
  readonly explain: (failure: Failure) => string;
  readonly onRetry: () => void;
};

export function LetterSavingLine({ saving, explain, onRetry }: LetterSavingLineProps) {
  switch (saving.kind) {
    case 'idle':
      return null;
    case 'saving':
      return <p class="es-letter-saving es-hint">{t('letter-saving')}</p>;
    case 'saved':
      return <p class="es-letter-saving es-save--done">{t('letter-saved')}</p>;
    case 'failed':
      return (
        <div class="es-letter-saving">
          <Notice kind="error" heading={t('letter-not-saved')} announce>
            <p>{explain(saving.failure)}</p>
            <Button look="quiet" onClick={onRetry}>
              {t('letter-try-again')}
            </Button>
          </Notice>
        </div>
      );
  }
}
