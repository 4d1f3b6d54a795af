/** Takes a meeting away for good, and leaves the reviews of its voices. */
import type { Failure, Outcome } from '../app/ports';
import { dropBareProduct } from './bare-product';
import { NOT_FOUND, ok } from './outcome';
import { aboutOf, totalsIn } from './rows';
import { type Store, writing } from './transaction';
import { putHeader } from './write-records';

/**
 * Takes away the meeting only: what it agreed and the hands it counted. The reviews of its voices stay, and are
 * of no meeting from then on; when they were last changed stays as it was. Its product goes when neither a
 * review nor another meeting is left of it.
 */
export function removeMeeting(store: Store, meetingId: string): Promise<Outcome<null, Failure>> {
  return writing(store, async (work): Promise<Outcome<null, Failure>> => {
    const { tx, queue, touched } = work;
    const meeting = await tx.objectStore('meetings').get(meetingId);
    if (!meeting) return NOT_FOUND;
    const { productId } = meeting;
    const reviews = await tx.objectStore('assessments').index('byProduct').getAll(productId);
    queue(tx.objectStore('meetings').delete(meetingId));
    touched.productIds.add(productId);
    for (const row of reviews.filter((review) => review.meetingId === meetingId)) {
      const header = { ...row, meetingId: null, revision: row.revision + 1 };
      putHeader(work, header, aboutOf(row), totalsIn(row), row);
    }
    await dropBareProduct(work, productId);
    return ok(null);
  });
}
