/** One letter to every vendor of an exercise: the union of what its reviews ask, under numbers that stay. */
import type { AboutTable } from './about';
import type { Role } from './assessment';
import type { Checklist, QuestionId } from './checklist';
import type { Exercise, ExerciseLetter } from './exercise';
import { NEW_EXERCISE_LETTER } from './exercise';
import { inExerciseOrder } from './exercise-comparison';
import { type ProductInExercise, standingsIn, whyNotComparable } from './exercise-review';
import { type LetterItem, letterItems, mayWriteLetter } from './letter';
import type { ReviewStandings } from './standing';

/** One comparable review, as the letter needs it. */
export type ReviewForLetter = {
  readonly productId: string;
  readonly role: Role;
  readonly standings: ReviewStandings;
};

/** One question to all. It holds nothing of what was found of any one product but which of them it came up for. */
export type ExerciseLetterItem = {
  readonly questionId: QuestionId;
  /** From 1; nothing for a question that is left out, or is not in the letter that was sent. */
  readonly number: number | null;
  readonly label: string;
  readonly mustHave: boolean;
  /** The words it is asked in: the checklist's, those changed by hand, or, once sent, those that went out. */
  readonly text: string;
  readonly usualText: string;
  /** Products whose reviews ask for it, in the exercise's order. For the screen alone: no letter says it. */
  readonly productIds: readonly string[];
};

export type ExerciseLetterItems = {
  /** It went out to somebody: numbers and words are those of the letter sent, for ever. */
  readonly frozen: boolean;
  readonly items: readonly ExerciseLetterItem[];
  /** In the checklist's order. */
  readonly leftOut: readonly ExerciseLetterItem[];
  /** They came up after the letter first went out. */
  readonly notInSent: readonly ExerciseLetterItem[];
};

export type ExerciseLetterSources = {
  readonly checklist: Pick<Checklist, 'structure' | 'text'>;
  readonly about: AboutTable;
  readonly reviews: readonly ReviewForLetter[];
  readonly letter: ExerciseLetter | null;
};

/**
 * The reviews that may make a question: made with the pinned checklist at its depth, and not by care workers, people
 * who draw on care or family carers, as what is asked could tell who answered (see `mayWriteLetter`).
 */
export function reviewsForLetter(
  exercise: Pick<Exercise, 'productIds' | 'checklist' | 'depth'>,
  products: readonly ProductInExercise[],
  checklist: Checklist,
): readonly ReviewForLetter[] {
  return inExerciseOrder(exercise, products).flatMap(({ product, assessments }) =>
    assessments.flatMap((assessment): ReviewForLetter[] => {
      const { role } = assessment.reviewer;
      if (!mayWriteLetter(role) || whyNotComparable(assessment, exercise) !== null) return [];
      return [{ productId: product.id, role, standings: standingsIn(assessment, product, checklist) }];
    }),
  );
}

/** Which products' reviews ask for each question; the same rule as a letter of one review (domain research 7.1.8). */
function wantedBy({
  checklist,
  about,
  reviews,
}: ExerciseLetterSources): ReadonlyMap<QuestionId, readonly string[]> {
  const wanted = new Map<QuestionId, readonly string[]>();
  for (const { productId, role, standings } of reviews) {
    for (const { questionId } of letterItems({ role, checklist, standings, about, letter: null }).items) {
      const before = wanted.get(questionId) ?? [];
      if (!before.includes(productId)) wanted.set(questionId, [...before, productId]);
    }
  }
  return wanted;
}

type MakeItem = (questionId: QuestionId, number: number | null) => ExerciseLetterItem;

function itemMaker(
  { checklist }: ExerciseLetterSources,
  letter: ExerciseLetter,
  wanted: ReadonlyMap<QuestionId, readonly string[]>,
): MakeItem {
  const mustHaves = new Set(checklist.structure.questions.flatMap((q) => (q.mustHave ? [q.id] : [])));
  return (questionId, number) => {
    const words = checklist.text.questions[questionId];
    // A question that a council added may have no words for the vendor: then it is asked as it stands.
    const usualText = words?.askVendor.trim() || words?.text.commissioner || '';
    return {
      questionId,
      number,
      label: words?.label ?? questionId,
      mustHave: mustHaves.has(questionId),
      text: letter.wording[questionId] ?? usualText,
      usualText,
      productIds: wanted.get(questionId) ?? [],
    };
  };
}

/** What the letter to all asks: in the checklist's order, or, once it went out, in the order it did. */
export function exerciseLetterItems(sources: ExerciseLetterSources): ExerciseLetterItems {
  const letter = sources.letter ?? NEW_EXERCISE_LETTER;
  const wanted = wantedBy(sources);
  const item = itemMaker(sources, letter, wanted);
  const inOrder = sources.checklist.structure.questions.flatMap(({ id }) => (wanted.has(id) ? [id] : []));
  const left = new Set(letter.leftOut);
  const sent = new Set(letter.sent.map(({ questionId }) => questionId));
  const leftOut = inOrder.filter((id) => left.has(id) && !sent.has(id)).map((id) => item(id, null));
  const asked = inOrder.filter((id) => !left.has(id));
  if (letter.sent.length === 0) {
    return { frozen: false, items: asked.map((id, at) => item(id, at + 1)), leftOut, notInSent: [] };
  }
  return {
    frozen: true,
    items: letter.sent.map(({ questionId, text }, at) => ({ ...item(questionId, at + 1), text })),
    leftOut,
    notInSent: asked.filter((id) => !sent.has(id)).map((id) => item(id, null)),
  };
}

/**
 * A question for the forms a letter takes: no answer, no reason and no quote of anybody's is in it, so that no vendor
 * reads in it what was found of another.
 */
export function asLetterItem(item: ExerciseLetterItem): LetterItem {
  const { questionId, number, label, mustHave, text, usualText } = item;
  const nothing = { kind: null, value: null, useHere: false, quotes: [], reply: null } as const;
  return { questionId, number, label, mustHave, text, usualText, ...nothing };
}

/** The words of the letter as it goes out. */
export type LetterGoingOut = {
  readonly opening: string;
  readonly closing: string;
  readonly items: readonly ExerciseLetterItem[];
};

/**
 * The letter, sent to the vendor of one product on this day. The first time fixes its words and numbers; a letter that
 * asks nothing cannot be sent.
 */
export function withLetterSent(
  letter: ExerciseLetter,
  productId: string,
  on: string,
  { opening, closing, items }: LetterGoingOut,
): ExerciseLetter {
  const sentOn = { ...letter.sentOn, [productId]: on };
  if (letter.sent.length > 0) return { ...letter, sentOn };
  const sent = items.flatMap(({ questionId, text, number }) =>
    number === null ? [] : [{ questionId, text }],
  );
  return sent.length === 0 ? letter : { ...letter, opening, closing, sent, sentOn };
}

/** It was not sent to this vendor after all. When it then went to nobody, its words can be changed again. */
export function withLetterNotSent(letter: ExerciseLetter, productId: string): ExerciseLetter {
  const { [productId]: _day, ...sentOn } = letter.sentOn;
  const toNobody = Object.keys(sentOn).length === 0;
  return { ...letter, sentOn, sent: toNobody ? [] : letter.sent };
}
