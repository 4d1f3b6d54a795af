/** Answers to other questions that could not be saved, or that another window changed: going on never hides them. */
import type { QuestionStructure } from '../../lib/domain/checklist';
import { explainFailure } from '../review/explain-failure';
import { SaveLine } from '../review/SaveLine';
import type { QuickReview } from './quick-review';

export type OtherTroublesProps = {
  readonly review: QuickReview;
  /** The question on screen, which says it itself. */
  readonly onScreen: string | null;
};

export function OtherTroubles({ review, onScreen }: OtherTroublesProps) {
  const troubled = review.checklist.structure.questions.filter(
    ({ id }) => id !== onScreen && isTroubled(review, id),
  );
  return (
    <>
      {troubled.map((question) => (
        <Trouble key={question.id} review={review} question={question} />
      ))}
    </>
  );
}

function isTroubled(review: QuickReview, questionId: string): boolean {
  const { kind } = review.saverOf(questionId).status.value;
  return kind === 'failed' || kind === 'conflict';
}

function Trouble({
  review,
  question,
}: {
  readonly review: QuickReview;
  readonly question: QuestionStructure;
}) {
  const saver = review.saverOf(question.id);
  return (
    <div class="es-quick__trouble">
      <p class="es-quick__trouble-name">
        {review.checklist.text.questions[question.id]?.label ?? question.id}
      </p>
      <SaveLine
        status={saver.status.value}
        explain={explainFailure}
        onRetry={saver.retry}
        onResolve={(choice) => review.resolve(question.id, choice)}
      />
    </div>
  );
}
