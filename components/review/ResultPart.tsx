/** The result of the open review, with what the reviewer says of its ladder. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Failure } from '../../lib/app/ports';
import { isPrivateRole } from '../../lib/domain/assessment';
import type { LadderGroup } from '../../lib/domain/ladder';
import type { LadderJudgement } from '../../lib/domain/ladder-judgement';
import type { LiveResult } from '../../lib/state/review-result';
import type { ReviewState } from '../../lib/state/review-state';
import { LadderJudge } from '../result/LadderJudge';
import { ResultScreen } from '../result/ResultScreen';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';
import { explainFailure } from './explain-failure';
import type { ReviewTools } from './review-tools';

export type ResultPartProps = {
  readonly review: ReviewState;
  readonly live: LiveResult;
  readonly tools: ReviewTools;
  readonly notices: ComponentChildren;
  /** Shows a question of the review. */
  readonly onQuestion: (questionId: string) => void;
};

export function ResultPart({ review, live, tools, notices, onQuestion }: ResultPartProps) {
  const { reviewer, ladder } = review.header.value;
  const result = live.result.value;
  const mayWrite = !isPrivateRole(reviewer.role);
  return (
    <>
      {notices}
      <ResultScreen
        result={result}
        standings={live.standings.value}
        about={review.about}
        judgements={ladder}
        checklist={review.checklist}
        product={review.product.value}
        reviewer={reviewer}
        onQuestion={onQuestion}
        onBack={() => tools.goTo('questions')}
        onPrint={() => window.print()}
        {...(mayWrite ? { onLetter: () => tools.goTo('letter') } : {})}
      />
      {result.checklistChange !== 'changed-since' ? null : (
        <div class="es-button-row es-no-print">
          <Button look="quiet" onClick={() => tools.goTo('newer')}>
            {t('part-newer')}
          </Button>
        </div>
      )}
      {result.ladder && !result.quick ? <Judge review={review} /> : null}
    </>
  );
}

/** Ticks and levels are saved as they are given; what cannot be saved says so. */
function Judge({ review }: { readonly review: ReviewState }) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const [draft, setDraft] = useState(review.header.peek().ladder);
  const change = (group: LadderGroup, judgement: LadderJudgement) => {
    setDraft((before) => ({ ...before, [group]: judgement }));
    void review.amend({ kind: 'ladder', group, judgement }).then(setFailure);
  };
  return (
    <details class="es-no-print">
      <summary>{t('judge-summary')}</summary>
      {failure ? (
        <Notice kind="error" announce>
          <p>{explainFailure(failure)}</p>
        </Notice>
      ) : null}
      <LadderJudge judgements={draft} onChange={change} />
    </details>
  );
}
