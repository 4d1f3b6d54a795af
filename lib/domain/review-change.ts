/** What can be changed of a review beside its answers, and what each change does. Doing it twice does it once. */
import * as v from 'valibot';
import { AssessmentHeader, Reviewer } from './assessment';
import { Depth, QuestionId } from './checklist';
import { LADDER_GROUPS } from './ladder';
import { LadderJudgement } from './ladder-judgement';
import { LetterRecord, NEW_LETTER, VendorReply } from './letter-record';

/** The letter's own words and dates; replies are recorded one by one. */
const LetterWords = v.omit(LetterRecord, ['replies']);

export const ReviewChange = v.variant('kind', [
  /** Asks more or fewer questions; answers given stay, also those no longer asked. */
  v.object({ kind: v.literal('depth'), depth: Depth }),
  v.object({ kind: v.literal('put-back'), questionId: QuestionId, on: v.boolean() }),
  v.object({ kind: v.literal('declined'), questionId: QuestionId, on: v.boolean() }),
  v.object({ kind: v.literal('ladder'), group: v.picklist(LADDER_GROUPS), judgement: LadderJudgement }),
  v.object({ kind: v.literal('reviewer'), reviewer: Reviewer }),
  v.object({ kind: v.literal('one-thing'), text: AssessmentHeader.entries.oneThing }),
  v.object({ kind: v.literal('letter'), words: LetterWords }),
  /** Nothing takes a reply away again. */
  v.object({ kind: v.literal('reply'), questionId: QuestionId, reply: v.nullable(VendorReply) }),
]);
export type ReviewChange = v.InferOutput<typeof ReviewChange>;

/** A request to change one review. */
export const AmendReview = v.object({
  assessmentId: v.pipe(v.string(), v.uuid()),
  change: ReviewChange,
});
export type AmendReview = v.InferOutput<typeof AmendReview>;

/** The parts of a review that a change may touch. */
export type Amendable = Pick<
  AssessmentHeader,
  'depth' | 'putBack' | 'declined' | 'ladder' | 'oneThing' | 'reviewer' | 'letter'
>;

function withId(ids: readonly QuestionId[], id: QuestionId, on: boolean): QuestionId[] {
  const others = ids.filter((one) => one !== id);
  return on ? [...others, id] : others;
}

function withReply(
  letter: LetterRecord | null,
  questionId: QuestionId,
  reply: VendorReply | null,
): LetterRecord {
  const { [questionId]: _before, ...others } = (letter ?? NEW_LETTER).replies;
  return { ...(letter ?? NEW_LETTER), replies: reply ? { ...others, [questionId]: reply } : others };
}

/** What the change makes of the review: only the parts it touches. */
export function changed(before: Amendable, change: ReviewChange): Partial<Amendable> {
  switch (change.kind) {
    case 'depth':
      return { depth: change.depth };
    case 'put-back':
      return { putBack: withId(before.putBack, change.questionId, change.on) };
    case 'declined':
      return { declined: withId(before.declined, change.questionId, change.on) };
    case 'ladder':
      return { ladder: { ...before.ladder, [change.group]: change.judgement } };
    case 'one-thing':
      return { oneThing: change.text };
    case 'reviewer':
      return { reviewer: change.reviewer };
    case 'letter':
      return { letter: { ...change.words, replies: before.letter?.replies ?? {} } };
    case 'reply':
      return { letter: withReply(before.letter, change.questionId, change.reply) };
  }
}
