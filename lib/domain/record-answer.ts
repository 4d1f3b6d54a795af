/** Decides what one write to one answer does: write it, recognise a repeat, or report a conflict. */
import * as v from 'valibot';
import { type Answer, AnswerContent, sameContent } from './answer';
import {
  type AnswerEvent,
  type AnswerTrace,
  type AssessmentHeader,
  isPrivateRole,
  type Role,
} from './assessment';
import { QuestionId, Wording } from './checklist';
import { Id, Revision, textUpTo } from './scalars';

/** A request to answer, change or clear (`content: null`) one question. Sending it twice does it once. */
export const AnswerWrite = v.object({
  assessmentId: Id,
  questionId: QuestionId,
  /** The revision of the answer the person was looking at; 0 when they saw none. */
  seenRevision: Revision,
  content: v.nullable(AnswerContent),
  wording: v.object({ audience: Wording, language: textUpTo(35) }),
  visitId: Id,
});
export type AnswerWrite = v.InferOutput<typeof AnswerWrite>;

export type AnswerDecision =
  /** Store this answer (or remove it, `null`) and put this event, which replaces the visit's earlier one. */
  | {
      readonly kind: 'write';
      readonly answer: Answer | null;
      readonly event: AnswerEvent;
      readonly revision: Revision;
    }
  /** The wanted content is already there: a retry after a killed worker, or two windows that agree. */
  | { readonly kind: 'same'; readonly answer: Answer | null }
  /** This question moved since the person saw it. Nothing is written; both are shown. */
  | { readonly kind: 'conflict'; readonly current: Answer | null };

function traceOf(answer: Answer | null, role: Role): AnswerTrace | null {
  if (answer === null) return null;
  const { value, strength, lived } = answer;
  return {
    value,
    reason: isPrivateRole(role) ? '' : answer.reason,
    hasNote: answer.note !== '' || answer.helperNote !== '',
    strength,
    lived,
  };
}

function sameWords(before: Answer | null, after: Answer | null): boolean {
  const [one, other] = [before, after].map((answer) => [answer?.note ?? '', answer?.helperNote ?? '']);
  return one?.[0] === other?.[0] && one?.[1] === other?.[1];
}

function eventFor(
  write: AnswerWrite,
  before: Answer | null,
  after: Answer | null,
  latest: AnswerEvent | null,
  at: { readonly now: string; readonly role: Role },
): AnswerEvent {
  const sameVisit = latest?.visitId === write.visitId && latest.questionId === write.questionId;
  return {
    assessmentId: write.assessmentId,
    seq: sameVisit ? latest.seq : (latest?.seq ?? 0) + 1,
    when: at.now,
    questionId: write.questionId,
    before: sameVisit ? latest.before : traceOf(before, at.role),
    after: traceOf(after, at.role),
    noteChanged: (sameVisit && latest.noteChanged) || !sameWords(before, after),
    role: at.role,
    visitId: write.visitId,
  };
}

/**
 * @param current the stored answer to the question, or `null` when it is unanswered
 * @param latest the assessment's latest event, or `null`
 * @param now the time of the write, ISO 8601 UTC
 */
export function decideAnswer(
  header: AssessmentHeader,
  current: Answer | null,
  latest: AnswerEvent | null,
  write: AnswerWrite,
  now: string,
): AnswerDecision {
  if (sameContent(current, write.content)) return { kind: 'same', answer: current };
  if ((current?.revision ?? 0) !== write.seenRevision) return { kind: 'conflict', current };
  const revision = header.revision + 1;
  const answer: Answer | null = write.content && {
    questionId: write.questionId,
    ...write.content,
    wording: write.wording,
    revision,
    answeredAt: now,
  };
  const event = eventFor(write, current, answer, latest, { now, role: header.reviewer.role });
  return { kind: 'write', answer, event, revision };
}
