/** Questions by their short names, each a way back to the question itself. */
import type { ComponentChildren } from 'preact';
import type { Checklist, QuestionId } from '../../lib/domain/checklist';
import { labelOf } from './words';

/** What every part needs to name a question and to lead to it. */
export type QuestionTarget = {
  readonly checklist: Checklist;
  readonly onQuestion: (questionId: QuestionId) => void;
};

export type QuestionLinkProps = QuestionTarget & { readonly questionId: QuestionId };

export function QuestionLink({ checklist, onQuestion, questionId }: QuestionLinkProps) {
  return (
    <button type="button" class="es-link-button" onClick={() => onQuestion(questionId)}>
      {labelOf(checklist, questionId)}
    </button>
  );
}

export type QuestionListProps = QuestionTarget & {
  readonly items: readonly { readonly questionId: QuestionId; readonly note?: ComponentChildren }[];
};

/** One question a line, with what is to be said of it under its name. */
export function QuestionList({ items, ...target }: QuestionListProps) {
  return (
    <ul class="es-result__questions">
      {items.map(({ questionId, note }) => (
        <li key={questionId}>
          <QuestionLink {...target} questionId={questionId} />
          {note ? <p class="es-hint">{note}</p> : null}
        </li>
      ))}
    </ul>
  );
}
