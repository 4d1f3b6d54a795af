/** What an earlier review of the same product said: shown beside the questions, and what is otherwise now. */
import type { Answer, AnswerContent, AnswerValue, Strength } from './answer';
import type { Assessment, Role } from './assessment';
import type { QuestionId } from './checklist';
import { type Evidence, latestCheck, quotesOf } from './evidence';
import { sameValue } from './same-value';

/** An earlier review, with its evidence where that could be read. */
export type EarlierReview = {
  readonly assessment: Assessment;
  readonly evidence: readonly Evidence[] | null;
};

/** A quote of the earlier review that its page no longer says as it did, when its page was last looked at. */
export type LostQuote = {
  readonly questionIds: readonly QuestionId[];
  readonly exact: string;
  readonly finding: 'changed' | 'gone';
  readonly lookedAt: string;
};

/** Quotes whose latest look did not find them word for word, in the order they were kept. */
export function lostQuotes(evidence: readonly Evidence[]): readonly LostQuote[] {
  return quotesOf(evidence).flatMap((quote): LostQuote[] => {
    const latest = latestCheck(quote);
    if (!latest || latest.finding.kind === 'present') return [];
    const { questionIds, exact } = quote;
    return [{ questionIds, exact, finding: latest.finding.kind, lookedAt: latest.when }];
  });
}

/** One earlier answer as it may be shown beside the question. It is never copied into the new review. */
export type EarlierAnswer = {
  readonly value: AnswerValue;
  readonly strength: Strength | null;
  readonly lived: boolean;
  readonly answeredAt: string;
  /** The words given then; nothing when somebody in another role gave them. */
  readonly words: Pick<Answer, 'note' | 'reason'> | null;
};

/**
 * The earlier answers by question. Words are shown only to the role that gave them: what a care worker wrote is not
 * for whoever reviews the product next.
 */
export function earlierAnswers(
  earlier: Pick<Assessment, 'answers' | 'reviewer'>,
  role: Role,
): ReadonlyMap<QuestionId, EarlierAnswer> {
  const own = earlier.reviewer.role === role;
  return new Map(
    Object.values(earlier.answers).map(({ questionId, value, strength, lived, answeredAt, note, reason }) => [
      questionId,
      { value, strength, lived, answeredAt, words: own ? { note, reason } : null },
    ]),
  );
}

/** How a question stands now against the earlier review. */
export type SinceThen =
  /** The same answer, with the same strength. */
  | { readonly kind: 'same'; readonly questionId: QuestionId }
  | {
      readonly kind: 'changed';
      readonly questionId: QuestionId;
      readonly before: EarlierAnswer;
      readonly now: Pick<AnswerContent, 'value' | 'strength' | 'lived'>;
    }
  /** Answered then and not now; silence is no answer, so nothing is said to have changed. */
  | { readonly kind: 'not-yet'; readonly questionId: QuestionId; readonly before: EarlierAnswer }
  | {
      readonly kind: 'new';
      readonly questionId: QuestionId;
      readonly now: Pick<AnswerContent, 'value' | 'strength' | 'lived'>;
    };

/**
 * Every question that either review answered, in the order given; those that neither answered are left out.
 * @param answered the answer as it stands now, or nothing
 */
export function sinceEarlier(
  order: readonly QuestionId[],
  before: ReadonlyMap<QuestionId, EarlierAnswer>,
  answered: (questionId: QuestionId) => AnswerContent | null,
): readonly SinceThen[] {
  return order.flatMap((questionId): SinceThen[] => {
    const then = before.get(questionId);
    const now = answered(questionId);
    if (!now) return then ? [{ kind: 'not-yet', questionId, before: then }] : [];
    const { value, strength, lived } = now;
    const given = { value, strength, lived };
    if (!then) return [{ kind: 'new', questionId, now: given }];
    const same = sameValue(given, { value: then.value, strength: then.strength, lived: then.lived });
    return [same ? { kind: 'same', questionId } : { kind: 'changed', questionId, before: then, now: given }];
  });
}
