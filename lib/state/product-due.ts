/** What waits for somebody of one product: its next review, days of its exercises, and letters without all replies. */
import type { DueItem } from '../app/library-ports';
import type { OpenProduct } from '../app/ports';
import type { Exercise } from '../domain/exercise';
import { byCodeUnits } from '../domain/records';
import { DUE_WITHIN_DAYS, dayAfter } from './due';

/** Of those the product is in; a closed one waits for nobody. */
function exerciseDays(exercise: Exercise): readonly DueItem[] {
  const { closedAt, reviewsDueOn, decisionDueOn } = exercise;
  if (closedAt !== null) return [];
  return [
    ...(reviewsDueOn === null ? [] : [{ kind: 'reviews-due', on: reviewsDueOn, exercise } as const]),
    ...(decisionDueOn === null ? [] : [{ kind: 'decision-due', on: decisionDueOn, exercise } as const]),
  ];
}

function lettersAwaited({ product, assessments }: OpenProduct): readonly DueItem[] {
  return assessments.flatMap(({ id: assessmentId, letter }): readonly DueItem[] => {
    if (letter === null || letter.sentOn === null) return [];
    const answered = letter.sent.filter(({ questionId }) => letter.replies[questionId] !== undefined).length;
    const of = letter.sent.length;
    if (answered >= of) return [];
    return [{ kind: 'reply-awaited', on: letter.sentOn, product, assessmentId, answered, of }];
  });
}

/**
 * As far ahead as the list of all products looks, the earliest day first.
 * @param exercises those the product is in, those in the bin left out
 * @param today as YYYY-MM-DD
 */
export function productDue(
  open: OpenProduct,
  exercises: readonly Exercise[],
  today: string,
): readonly DueItem[] {
  const { product } = open;
  const next = product.nextReviewOn;
  const items: readonly DueItem[] = [
    ...(next === null ? [] : [{ kind: 'next-review', on: next, product } as const]),
    ...exercises.flatMap(exerciseDays),
    ...lettersAwaited(open),
  ];
  const until = dayAfter(today, DUE_WITHIN_DAYS);
  return items.filter(({ on }) => on <= until).toSorted((one, other) => byCodeUnits(one.on, other.on));
}
