/** Asks before an exercise is deleted for good, and says what goes with it and what stays. */
import { useState } from 'preact/hooks';
import type { Failure } from '../../lib/app/ports';
import type { Exercise } from '../../lib/domain/exercise';
import { FailureNotice } from '../dashboard/FailureNotice';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { t } from '../ui/texts';

export type RemoveExerciseProps = {
  readonly exercise: Pick<Exercise, 'name'>;
  /** @returns why it could not be deleted, or nothing */
  readonly onRemove: () => Promise<Failure | null>;
  readonly onClose: () => void;
};

export function RemoveExercise({ exercise, onRemove, onClose }: RemoveExerciseProps) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const remove = async () => {
    if (busy) return;
    setBusy(true);
    const refused = await onRemove();
    setBusy(false);
    setFailure(refused);
    if (refused) return;
    onClose();
    // The row that asked is gone with its button.
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  };
  return (
    <Dialog heading={t('exercise-remove-heading')} onClose={onClose}>
      <p>
        <bdi class="es-strong">{exercise.name}</bdi>
      </p>
      <p>{t('exercise-remove-what')}</p>
      {failure ? <FailureNotice heading={t('exercise-remove-failed')} failure={failure} /> : null}
      <div class="es-button-row">
        <Button look="quiet" onClick={onClose}>
          {t('exercise-remove-keep')}
        </Button>
        <Button look="warning" onClick={() => void remove()}>
          {t('exercise-remove')}
        </Button>
      </div>
    </Dialog>
  );
}
