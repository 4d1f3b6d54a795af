/** Takes back a review that was begun at one press: gone when nothing is in it, else in the bin with all it holds. */
import type { Failure, Library, Outcome } from '../app/ports';
import { settled } from './settled';

export type TakeBackNeeds = {
  readonly library: Pick<Library, 'read' | 'product' | 'setBinned' | 'removeForGood'>;
};

/** Nothing was answered, taken as evidence or logged in it, and its product has another review that stays. */
async function leavesNothing(
  { library }: TakeBackNeeds,
  assessmentId: string,
  productId: string,
): Promise<Outcome<boolean, Failure>> {
  const [review, product] = await Promise.all([
    settled(library.read({ kind: 'review', assessmentId })),
    settled(library.product(productId)),
  ]);
  if (!review.ok) return review;
  if (!product.ok) return product;
  const { assessments, events, evidence } = review.value;
  const answers = assessments.flatMap((one) => Object.keys(one.answers));
  const others = product.value.assessments.filter(({ id }) => id !== assessmentId);
  // A product goes with its last review: then the bin keeps both.
  return { ok: true, value: answers.length + events.length + evidence.length === 0 && others.length > 0 };
}

/** @returns why it could not be taken back, or nothing; a review in the bin can be restored from there */
export async function takeBack(
  needs: TakeBackNeeds,
  assessmentId: string,
  productId: string,
): Promise<Failure | null> {
  const nothing = await leavesNothing(needs, assessmentId, productId);
  if (!nothing.ok) return nothing.error;
  const binned = await settled(needs.library.setBinned([assessmentId], true));
  if (!binned.ok) return binned.error;
  if (!nothing.value) return null;
  const removed = await settled(needs.library.removeForGood(assessmentId));
  return removed.ok ? null : removed.error;
}
