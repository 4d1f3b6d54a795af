/** Which answers of a review can be carried to another version of its checklist, and which must be asked again. */
import type { Answer } from './answer';
import { type Checklist, OWN_THEME, type QuestionId, type QuestionStructure } from './checklist';

/** Why a question of the new checklist must be asked, although the old review is finished. */
export const ASK_AGAIN_REASONS = [
  /** The old checklist did not have it. */
  'new',
  /** The same meaning in other words, in the wording that the reviewer read. */
  'reworded',
  /** In another language: nobody can say here whether the words are the same. */
  'other-language',
  /** The same words, but they now count as being about something else: the product, its use here, or both. */
  'about-changed',
  /** The same id in another checklist, where it names another question. */
  'meaning-changed',
] as const;
export type AskAgainReason = (typeof ASK_AGAIN_REASONS)[number];

/**
 * What a migration would do. It starts a new review: the old one, its answers and the words they were given to
 * stay as they are, and are shown beside what is asked again.
 */
export type MigrationPlan = {
  /** Answers that hold in the new checklist as they are, in its order. */
  readonly carried: readonly QuestionId[];
  /** In the new checklist's order. */
  readonly askAgain: readonly { readonly id: QuestionId; readonly why: AskAgainReason }[];
  /** Answers to questions that the new checklist does not have, in the old one's order. */
  readonly gone: readonly QuestionId[];
};

type Given = Readonly<Partial<Record<QuestionId, Pick<Answer, 'wording'>>>>;

/** The checklist in which a question's id has its meaning: for own questions their own, else what it builds on. */
function homeOf({ structure }: Checklist, { theme }: QuestionStructure): string {
  return theme === OWN_THEME ? structure.id : (structure.basedOn?.id ?? structure.id);
}

/** A translation of the very version the answer was given to says the same, by what a translation is. */
function isTranslation(from: Checklist, to: Checklist): boolean {
  return from.ref.id === to.ref.id && from.ref.version === to.ref.version;
}

function whyAskAgain(
  from: Checklist,
  to: Checklist,
  [old, now]: readonly [QuestionStructure, QuestionStructure],
  { wording }: Pick<Answer, 'wording'>,
): AskAgainReason | null {
  if (homeOf(from, old) !== homeOf(to, now)) return 'meaning-changed';
  const { audience } = wording;
  // A checklist that did not say yet what its questions are about does not differ by that.
  if (old.about && now.about && old.about[audience] !== now.about[audience]) return 'about-changed';
  if (wording.language !== to.text.language) return isTranslation(from, to) ? null : 'other-language';
  const before = from.text.questions[old.id]?.text[audience];
  return before === to.text.questions[now.id]?.text[audience] ? null : 'reworded';
}

/**
 * The plan for one review. The rule behind it: within one checklist an id never changes its meaning, so that an
 * answer may be carried wherever the words that the reviewer read are the same.
 *
 * Questions that both checklists ask and nobody answered are in no list: they are simply open. `new` names every
 * question the old checklist lacks; which of them a review asks is for its depth and product to say
 * (`questionsAsked`).
 * @param from the very checklist the review was made with
 * @param answers the review's answers by question id
 */
export function planMigration(from: Checklist, to: Checklist, answers: Given): MigrationPlan {
  const before = new Map(from.structure.questions.map((question) => [question.id, question]));
  const after = new Set(to.structure.questions.map(({ id }) => id));
  const carried: QuestionId[] = [];
  const askAgain: { id: QuestionId; why: AskAgainReason }[] = [];
  for (const now of to.structure.questions) {
    const old = before.get(now.id);
    const answer = answers[now.id];
    if (old === undefined) askAgain.push({ id: now.id, why: 'new' });
    else if (answer !== undefined) {
      const why = whyAskAgain(from, to, [old, now], answer);
      if (why === null) carried.push(now.id);
      else askAgain.push({ id: now.id, why });
    }
  }
  const gone = [...before.keys()].filter((id) => !after.has(id) && answers[id] !== undefined);
  return { carried, askAgain, gone };
}
