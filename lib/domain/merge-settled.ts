/** Puts the file's answer in the place of the one here, where a person chose it, and writes that in the log. */
import type { Answer } from './answer';
import type { AnswerEvent, Assessment } from './assessment';
import type { QuestionId } from './checklist';
import { decideAnswer } from './record-answer';
import { settleKey } from './records';

/** What was chosen, and the visit it is logged as. */
export type Settling = {
  /** Questions for which the file's answer is to take the place of the one here (`settleKey`). */
  readonly keys: ReadonlySet<string>;
  /** When it is done, ISO 8601 UTC. */
  readonly now: string;
  /** A new id: bringing the file in is one visit of its own. */
  readonly visitId: string;
};

/** Is the file's answer to this question to stand? */
export function isSettled(
  settling: Settling | null,
  assessmentId: string,
  questionId: QuestionId,
): settling is Settling {
  return settling?.keys.has(settleKey({ assessmentId, questionId })) ?? false;
}

export type Settled = {
  readonly answers: readonly (readonly [QuestionId, Answer])[];
  readonly events: readonly AnswerEvent[];
};

/**
 * What the answers become, as if they had been given here at that moment: private roles keep no words in the log
 * either. When somebody gave the answer stays as the file has it.
 * @param here the review with the revision that goes before the one to be written
 * @param latest the last event of its log, those the file adds among it, or `null`
 */
export function settledAnswers(
  here: Assessment,
  chosen: readonly Answer[],
  latest: AnswerEvent | null,
  { now, visitId }: Settling,
): Settled {
  const answers: [QuestionId, Answer][] = [];
  const events: AnswerEvent[] = [];
  for (const { questionId, wording, revision: _, answeredAt, ...content } of chosen) {
    const current = here.answers[questionId] ?? null;
    const write = { assessmentId: here.id, questionId, content, wording, visitId };
    const seen = { ...write, seenRevision: current?.revision ?? 0 };
    const decision = decideAnswer(here, current, events.at(-1) ?? latest, seen, now);
    if (decision.kind !== 'write' || decision.answer === null) continue;
    answers.push([questionId, { ...decision.answer, answeredAt }]);
    events.push(decision.event);
  }
  return { answers, events };
}
