/** "I do not want to answer": at every question, and taken back by the same button. */
import { useState } from 'preact/hooks';
import type { Failure } from '../../lib/app/ports';
import { explainFailure } from '../review/explain-failure';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';
import type { QuickParts } from './quick-review';

export type DeclineProps = Pick<QuickParts, 'review' | 'place'> & { readonly questionId: string };

export function Decline({ review, place, questionId }: DeclineProps) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const declined = review.declined.value.has(questionId);
  const toggle = async () => {
    const problem = await review.decline(questionId, !declined);
    setFailure(problem);
    const now = place.at.peek();
    // The person may have gone elsewhere while this was stored.
    const stillHere = now.kind === 'question' && now.questionId === questionId;
    if (!declined && problem === null && stillHere) place.goOn();
  };
  return (
    <>
      <div class="es-button-row">
        <Button look="quiet" pressed={declined} onClick={() => void toggle()}>
          {t('quick-decline')}
        </Button>
      </div>
      {declined ? <p class="es-hint">{t('quick-declined')}</p> : null}
      {failure ? (
        <Notice kind="error" announce>
          <p>{explainFailure(failure)}</p>
        </Notice>
      ) : null}
    </>
  );
}
