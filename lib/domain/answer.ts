/** One answer to one question, and the rule for what counts as known. */
import * as v from 'valibot';
import { QuestionId, Wording } from './checklist';
import { Instant, Revision, textUpTo } from './scalars';

/** The five answers. Unanswered is the absence of an Answer, never a value. */
export const ANSWER_VALUES = ['yes', 'partly', 'no', 'not-enough-information', 'does-not-apply'] as const;
export const AnswerValue = v.picklist(ANSWER_VALUES);
export type AnswerValue = v.InferOutput<typeof AnswerValue>;

/** How strong the evidence is: 0 none, 1 claimed, 2 shown, 3 checked (domain research 7.2). */
export const STRENGTHS = [0, 1, 2, 3] as const;
export const Strength = v.picklist(STRENGTHS);
export type Strength = v.InferOutput<typeof Strength>;

/** What a person gives when they answer; everything else on an Answer is worked out. */
export const AnswerContent = v.object({
  value: AnswerValue,
  /** The reviewer's own words; may be empty. */
  note: textUpTo(10_000),
  /** What somebody who helped the reviewer adds, in their own words and kept apart; may be empty. */
  helperNote: textUpTo(10_000),
  /** Why a must-have does not apply, or what a "no" rests on; empty until given. */
  reason: textUpTo(2_000),
  /** Nothing when not yet judged. */
  strength: v.nullable(Strength),
  /** The reviewer has used the tool or lives with it. Beside strength, neither above nor below it. */
  lived: v.boolean(),
});
export type AnswerContent = v.InferOutput<typeof AnswerContent>;

export const Answer = v.object({
  questionId: QuestionId,
  ...AnswerContent.entries,
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

/** An answer with nothing beside it yet. Somebody who uses the tool answers from experience until they say otherwise. */
export function plainContent(value: AnswerValue, lived: boolean): AnswerContent {
  return { value, note: '', helperNote: '', reason: '', strength: null, lived };
}

/** The same in all that a person gave. */
export function sameContent(one: AnswerContent | null, other: AnswerContent | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    one.value === other.value &&
    one.note === other.note &&
    one.helperNote === other.helperNote &&
    one.reason === other.reason &&
    one.strength === other.strength &&
    one.lived === other.lived
  );
}
