/** Undo and redo of answers, always at hand at the foot of the review. */
import type { ReviewState } from '../../lib/state/review-state';
import type { UndoStep } from '../../lib/state/undo';
import { Button } from '../ui/Button';
import { t } from '../ui/texts';

export function UndoBar({ review }: { readonly review: ReviewState }) {
  const next = review.undo.next.value;
  const undone = review.undo.undone.value;
  if (!next && !undone) return null;
  const label = (step: UndoStep) =>
    review.checklist.text.questions[step.questionId]?.label ?? step.questionId;
  const value = (content: UndoStep['after']) => (content ? t(`answer-${content.value}`) : t('answer-none'));
  return (
    <div class="es-undo">
      {next ? (
        <Button look="quiet" onClick={() => review.undo.undo()}>
          {t('undo-step', { label: label(next), value: value(next.after) })}
        </Button>
      ) : null}
      {undone ? (
        <Button look="quiet" onClick={() => review.undo.redo()}>
          {t('redo-step', { label: label(undone), value: value(undone.after) })}
        </Button>
      ) : null}
      <p class="es-visually-hidden" role="status">
        {undone ? t('undone', { label: label(undone) }) : ''}
      </p>
    </div>
  );
}
