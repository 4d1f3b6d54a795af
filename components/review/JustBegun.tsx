/** A review that one press began: while nothing is answered in it, it can be taken back. */
import { useState } from 'preact/hooks';
import type { Failure } from '../../lib/app/ports';
import type { Session } from '../../lib/state/session';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';
import { explainFailure } from './explain-failure';

export type JustBegunProps = {
  readonly session: Session;
  readonly onTakeBack: () => Promise<Failure | null>;
};

export function JustBegun({ session, onTakeBack }: JustBegunProps) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const phase = session.phase.value;
  if (phase.kind !== 'reviewing' || phase.review.progress.value.answered > 0) return null;
  const takeBack = async () => {
    if (busy) return;
    setBusy(true);
    setFailure(await onTakeBack());
    setBusy(false);
  };
  return (
    <Notice kind="info">
      <p>{t('care-begun')}</p>
      {failure ? (
        <p class="es-error-text" role="alert">
          {explainFailure(failure)}
        </p>
      ) : null}
      <Button look="quiet" onClick={() => void takeBack()}>
        {t('care-begun-undo')}
      </Button>
    </Notice>
  );
}
