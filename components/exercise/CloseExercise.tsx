/** Asks before an exercise is closed, and says what its snapshot holds and what closing means. */
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { t } from '../ui/texts';

export type CloseExerciseProps = { readonly onClose: () => void; readonly onNotNow: () => void };

export function CloseExercise({ onClose, onNotNow }: CloseExerciseProps) {
  return (
    <Dialog heading={t('exercise-close-heading')} onClose={onNotNow}>
      <p>{t('exercise-close-what')}</p>
      <p>{t('exercise-close-private')}</p>
      <p>{t('exercise-close-again')}</p>
      <div class="es-button-row">
        <Button onClick={onClose}>{t('exercise-close-confirm')}</Button>
        <Button look="quiet" onClick={onNotNow}>
          {t('exercise-close-not-now')}
        </Button>
      </div>
    </Dialog>
  );
}
