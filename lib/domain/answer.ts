/** One answer to one question, and the rule for what counts as known. */
import * as v from 'valibot';
import { QuestionId, Wording } from './checklist';
import { Id, Instant, Revision, textUpTo } from './scalars';

/** The five answers. Unanswered is the absence of an Answer, never a value. */
export const ANSWER_VALUES = ['yes', 'partly', 'no', 'not-enough-information', 'does-not-apply'] as const;
export const AnswerValue = v.picklist(ANSWER_VALUES);
export type AnswerValue = v.InferOutput<typeof AnswerValue>;

/** What a person gives when they answer; everything else on an Answer is worked out. */
export const AnswerContent = v.object({
  value: AnswerValue,
  /** The reviewer's own words; may be empty. */
  note: textUpTo(10_000),
  /** Why a must-have does not apply; empty until given. */
  reason: textUpTo(2_000),
});
export type AnswerContent = v.InferOutput<typeof AnswerContent>;

export const Answer = v.object({
  questionId: QuestionId,
  ...AnswerContent.entries,
  evidenceIds: v.pipe(v.array(Id), v.maxLength(200)),
  /** How strong the evidence is: 0 none, 1 claimed, 2 shown, 3 checked; nothing when not yet judged. */
  strength: v.nullable(v.picklist([0, 1, 2, 3])),
  /** The reviewer has used the tool or lives with it. Beside strength, neither above nor below it. */
  lived: v.boolean(),
  /** Which wording the reviewer read, and in which language. */
  wording: v.object({ audience: Wording, language: textUpTo(35) }),
  /** The assessment's revision at this answer's last write: a later write always has a higher one. */
  revision: Revision,
  answeredAt: Instant,
});
export type Answer = v.InferOutput<typeof Answer>;

/** A must-have that "does not apply" counts as not known until its reason is given. */
export function reasonMissing(answer: Pick<Answer, 'value' | 'reason'>, mustHave: boolean): boolean {
  return mustHave && answer.value === 'does-not-apply' && answer.reason.trim() === '';
}
