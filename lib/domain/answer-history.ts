/** The log of a review's answers, made ready to read: newest first, each change with what it changed. */
import type { AnswerEvent, AnswerTrace, Role } from './assessment';
import type { QuestionId } from './checklist';

/** What one visit to a question changed. */
export type AnswerChange = {
  readonly key: string;
  readonly when: string;
  readonly questionId: QuestionId;
  readonly role: Role;
  /** Nothing where there was no answer, or where it was taken back. */
  readonly before: AnswerTrace | null;
  readonly after: AnswerTrace | null;
  /** Parts that differ; a reason in private roles is in no log. */
  readonly parts: readonly ChangedPart[];
};

export const CHANGED_PARTS = ['value', 'reason', 'strength', 'lived', 'note'] as const;
export type ChangedPart = (typeof CHANGED_PARTS)[number];

function differs(part: ChangedPart, { before, after, noteChanged }: AnswerEvent): boolean {
  switch (part) {
    case 'value':
      return before?.value !== after?.value;
    case 'reason':
      return (before?.reason ?? '') !== (after?.reason ?? '');
    case 'strength':
      return (before?.strength ?? null) !== (after?.strength ?? null);
    case 'lived':
      return (before?.lived ?? false) !== (after?.lived ?? false);
    case 'note':
      return noteChanged;
  }
}

/**
 * The latest change first.
 * @param questionId only of this question; nothing for all
 */
export function answerHistory(
  events: readonly AnswerEvent[],
  questionId: QuestionId | null,
): readonly AnswerChange[] {
  return events
    .filter((event) => questionId === null || event.questionId === questionId)
    .toSorted((one, other) => other.seq - one.seq)
    .map((event) => {
      const { when, role, before, after } = event;
      const key = `${event.seq} ${event.visitId}`;
      return {
        key,
        when,
        questionId: event.questionId,
        role,
        before,
        after,
        parts: CHANGED_PARTS.filter((part) => differs(part, event)),
      };
    });
}
