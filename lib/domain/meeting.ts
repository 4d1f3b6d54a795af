/** A meeting that reviewed a product together: one record, however many people were in the room. */
import * as v from 'valibot';
import { ANSWER_VALUES, AnswerValue } from './answer';
import { Role } from './assessment';
import { ChecklistRef, Depth, QuestionId } from './checklist';
import { Day, Id, Instant, nameUpTo, Revision, textUpTo } from './scalars';

/** One voice: somebody, or several who speak as one, with an assessment of their own. */
export const Voice = v.object({
  assessmentId: Id,
  /** What the meeting calls this voice, such as "night staff"; never a person's name by default. */
  name: nameUpTo(80),
  role: Role,
});
export type Voice = v.InferOutput<typeof Voice>;

/** What all agreed on, beside what each voice said and never over it. */
export const Agreement = v.object({ value: AnswerValue, note: textUpTo(10_000), agreedAt: Instant });
export type Agreement = v.InferOutput<typeof Agreement>;

const HandCount = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(10_000));

/** A show of hands on one question: how many for each answer. It is one meeting's, never that many reviews. */
export const Hands = v.object(
  Object.fromEntries(ANSWER_VALUES.map((value) => [value, HandCount])) as Record<
    AnswerValue,
    typeof HandCount
  >,
);
export type Hands = v.InferOutput<typeof Hands>;

export const Meeting = v.object({
  id: Id,
  productId: Id,
  checklist: ChecklistRef,
  depth: Depth,
  /** The meeting's own name, such as "Tuesday group"; may be empty. */
  title: v.pipe(textUpTo(200), v.trim()),
  heldOn: Day,
  /** How many people were there, the one who types among them. */
  people: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(10_000)),
  voices: v.pipe(v.array(Voice), v.maxLength(30)),
  agreed: v.pipe(v.record(QuestionId, Agreement), v.maxEntries(200)),
  hands: v.pipe(v.record(QuestionId, Hands), v.maxEntries(200)),
  revision: Revision,
  createdAt: Instant,
  updatedAt: Instant,
  deletedAt: v.nullable(Instant),
});
export type Meeting = v.InferOutput<typeof Meeting>;

/** A show of hands before anybody has raised one. */
export const NO_HANDS: Hands = {
  yes: 0,
  partly: 0,
  no: 0,
  'not-enough-information': 0,
  'does-not-apply': 0,
};

/** How many hands were raised for one question. */
export function handsRaised(hands: Hands): number {
  return ANSWER_VALUES.reduce((sum, value) => sum + hands[value], 0);
}
