/** Begins a review again with a newer checklist: what carries over is answered, the rest is asked, the old one stays. */
import type { Failure, Ids, OpenReview, Outcome, Reviews } from '../app/ports';
import type { Assessment } from '../domain/assessment';
import type { Checklist } from '../domain/checklist';
import { planMigration } from '../domain/checklist-migration';
import { LADDER_GROUPS } from '../domain/ladder';
import type { ReviewChange } from '../domain/review-change';
import type { ReviewState } from './review-state';

type Needed = { readonly reviews: Reviews; readonly ids: Ids };

type Attempt = { readonly hash: string; readonly assessmentId: string };

/** The attempts that stopped half way, so that trying again fills the same new review and leaves no half one. */
const halfWay = new WeakMap<ReviewState, Attempt>();

/** The same attempt goes on with the same review; another checklist, or one begun whole, is a new one. */
function attemptAt(review: ReviewState, { ref: { hash } }: Checklist, ids: Ids): Attempt {
  const before = halfWay.get(review);
  const attempt = before?.hash === hash ? before : { hash, assessmentId: ids.next() };
  halfWay.set(review, attempt);
  return attempt;
}

/** What the old review holds beside its answers, of questions that the new checklist has too. Doing it twice does it once. */
function besideOf(old: Assessment, to: Checklist): readonly ReviewChange[] {
  const asked = new Set(to.structure.questions.map(({ id }) => id));
  const still = (ids: readonly string[]) => ids.filter((id) => asked.has(id));
  const judged = LADDER_GROUPS.filter((group) => {
    const { ledBy, byHand } = old.ladder[group];
    return ledBy !== null || byHand !== null;
  });
  return [
    ...still(old.declined).map((questionId) => ({ kind: 'declined', questionId, on: true }) as const),
    ...still(old.putBack).map((questionId) => ({ kind: 'put-back', questionId, on: true }) as const),
    ...judged.map((group) => ({ kind: 'ladder', group, judgement: old.ladder[group] }) as const),
    ...(old.oneThing === '' ? [] : [{ kind: 'one-thing', text: old.oneThing } as const]),
  ];
}

/**
 * The new review with the answers that carry over and what stood beside them, or what stopped it. Carried answers
 * carry the day they are copied on, as the screen says: whoever begins again stands by them today. What stopped
 * half way goes on in the same new review when it is tried again.
 */
export async function beginAgain(
  { reviews, ids }: Needed,
  review: ReviewState,
  to: Checklist,
): Promise<Outcome<OpenReview, Failure>> {
  await review.flush();
  const { id, productId, depth, reviewer } = review.header.peek();
  const old = await reviews.open(id);
  if (!old.ok) return old;
  const { assessmentId } = attemptAt(review, to, ids);
  const started = await reviews.start({
    assessmentId,
    product: { kind: 'existing', productId },
    pageKey: null,
    claims: null,
    checklist: to.ref,
    depth,
    reviewer,
    meetingId: null,
    followsId: null,
  });
  if (!started.ok) return started;
  const { answers } = old.value.assessment;
  for (const change of besideOf(old.value.assessment, to)) {
    const amended = await reviews.amend({ assessmentId, change });
    if (!amended.ok) return amended;
  }
  for (const questionId of planMigration(review.checklist, to, answers).carried) {
    const answer = answers[questionId];
    if (!answer) continue;
    const { value, note, helperNote, reason, strength, lived } = answer;
    const recorded = await reviews.recordAnswer({
      assessmentId,
      questionId,
      seenRevision: 0,
      content: { value, note, helperNote, reason, strength, lived },
      wording: { audience: answer.wording.audience, language: to.ref.language },
      visitId: ids.next(),
    });
    // A conflict is what the try before this one wrote.
    if (!recorded.ok && recorded.error.kind !== 'conflict') return { ok: false, error: recorded.error };
  }
  const whole = await reviews.open(assessmentId);
  if (whole.ok) halfWay.delete(review);
  return whole;
}
