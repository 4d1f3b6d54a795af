/** What was just taken away, and the way to bring it back. */
import type { EvidenceState } from '../../lib/state/evidence-state';
import { explainFailure } from '../review/explain-failure';
import { Button } from '../ui/Button';
import { t } from '../ui/texts';
import { nameOf } from './evidence-words';

export type UndoRemoveProps = {
  readonly evidence: Pick<EvidenceState, 'undo' | 'undoRemove'>;
  /** It is back: the button that had the focus is gone. */
  readonly onDone: () => void;
};

export function UndoRemove({ evidence, onDone }: UndoRemoveProps) {
  const step = evidence.undo.value;
  if (step === null) return null;
  const failed = typeof step.state === 'object' ? step.state : null;
  return (
    <div class="es-evidence__undo">
      <p role="status">
        {t('evidence-removed')} <bdi>{nameOf(step.evidence)}</bdi>
      </p>
      {failed ? (
        <p class="es-error-text" role="alert">
          {explainFailure(failed)}
        </p>
      ) : null}
      <Button look="quiet" onClick={() => void evidence.undoRemove().then((back) => back && onDone())}>
        {t('evidence-bring-back')}
      </Button>
    </div>
  );
}
