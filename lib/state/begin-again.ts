/** Begins a review again with a newer checklist: what carries over is answered, the rest is asked, the old one stays. */
import type { Failure, Ids, OpenReview, Outcome, Reviews } from '../app/ports';
import type { Checklist } from '../domain/checklist';
import { planMigration } from '../domain/checklist-migration';
import type { ReviewState } from './review-state';

type Needed = { readonly reviews: Reviews; readonly ids: Ids };

/** The new review with the answers that carry over, or what stopped it; what was written by then stays in it. */
export async function beginAgain(
  { reviews, ids }: Needed,
  review: ReviewState,
  to: Checklist,
): Promise<Outcome<OpenReview, Failure>> {
  await review.flush();
  const { id, productId, depth, reviewer } = review.header.peek();
  const old = await reviews.open(id);
  if (!old.ok) return old;
  const started = await reviews.start({
    assessmentId: ids.next(),
    product: { kind: 'existing', productId },
    pageKey: null,
    claims: null,
    checklist: to.ref,
    depth,
    reviewer,
    meetingId: null,
  });
  if (!started.ok) return started;
  const { answers } = old.value.assessment;
  for (const questionId of planMigration(review.checklist, to, answers).carried) {
    const answer = answers[questionId];
    if (!answer) continue;
    const { value, note, helperNote, reason, strength, lived } = answer;
    const recorded = await reviews.recordAnswer({
      assessmentId: started.value.assessment.id,
      questionId,
      seenRevision: 0,
      content: { value, note, helperNote, reason, strength, lived },
      wording: { audience: answer.wording.audience, language: to.ref.language },
      visitId: ids.next(),
    });
    if (!recorded.ok && recorded.error.kind !== 'conflict') return { ok: false, error: recorded.error };
  }
  return reviews.open(started.value.assessment.id);
}
