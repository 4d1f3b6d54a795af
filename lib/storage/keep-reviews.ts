/** Naming reviews, putting them in the bin and out of it, and taking them away for good. */
import * as v from 'valibot';
import type { Failure, Outcome } from '../app/ports';
import { AssessmentHeader } from '../domain/assessment';
import type { Meeting } from '../domain/meeting';
import { dropBareProduct } from './bare-product';
import { fail, NOT_FOUND, ok } from './outcome';
import { aboutOf, headerOf, productOf, totalsIn } from './rows';
import type { AssessmentRow } from './schema';
import { type Store, type Work, writing } from './transaction';
import { deleteReview, putHeader, putMeeting, putProduct } from './write-records';

/** Gives a review the reviewer's own name for it, tidied; empty lets it go by product and date again. */
export async function renameReview(
  store: Store,
  assessmentId: string,
  title: string,
): Promise<Outcome<AssessmentHeader, Failure>> {
  const name = v.safeParse(AssessmentHeader.entries.title, title);
  if (!name.success) return fail({ kind: 'refused', detail: 'the name is too long' });
  return writing(store, async (work) => {
    const row = await work.tx.objectStore('assessments').get(assessmentId);
    if (!row) return NOT_FOUND;
    const header = headerOf(row);
    if (header.title === name.output) return ok(header);
    const renamed = {
      ...header,
      title: name.output,
      revision: header.revision + 1,
      updatedAt: work.now,
    };
    putHeader(work, renamed, aboutOf(row), totalsIn(row), row);
    return ok(renamed);
  });
}

/** A product that was put in the bin after its last review comes out with the first that does. */
async function bringBack(work: Work, productId: string): Promise<void> {
  const row = await work.tx.objectStore('products').get(productId);
  if (!row || row.deletedAt === null) return;
  putProduct(work, { ...productOf(row), deletedAt: null, revision: row.revision + 1 });
}

/**
 * Puts reviews in the bin, or takes them out, and their products with them. When they were last changed stays as it
 * was, so that taking them out again leaves the list as it stood. Ids that are not stored (any more) are passed over.
 * @returns `not-found` only when none of the ids is stored
 */
export function setBinned(
  store: Store,
  assessmentIds: readonly string[],
  binned: boolean,
): Promise<Outcome<null, Failure>> {
  return writing(store, async (work) => {
    const ids = [...new Set(assessmentIds)];
    const found = await Promise.all(ids.map((id) => work.tx.objectStore('assessments').get(id)));
    const rows = found.flatMap((row) => row ?? []);
    if (rows.length === 0 && ids.length > 0) return NOT_FOUND;
    const deletedAt = binned ? work.now : null;
    for (const row of rows) {
      if ((row.deletedAt !== null) === binned) continue;
      const header = { ...row, deletedAt, revision: row.revision + 1 };
      putHeader(work, header, aboutOf(row), totalsIn(row), row);
    }
    if (!binned) for (const id of new Set(rows.map((row) => row.productId))) await bringBack(work, id);
    return ok(null);
  });
}

/** A voice that is gone leaves its meeting's list; what the meeting agreed and counted stays. */
function withoutVoice(work: Work, meeting: Meeting, assessmentId: string): void {
  const voices = meeting.voices.filter((voice) => voice.assessmentId !== assessmentId);
  if (voices.length === meeting.voices.length) return;
  putMeeting(work, { ...meeting, voices, revision: meeting.revision + 1, updatedAt: work.now });
}

async function remove(work: Work, row: AssessmentRow): Promise<void> {
  await deleteReview(work, row);
  const meetings = await work.tx.objectStore('meetings').index('byProduct').getAll(row.productId);
  for (const meeting of meetings) withoutVoice(work, meeting, row.id);
  await dropBareProduct(work, row.productId);
}

/**
 * Takes a review that is in the bin away for good: header, answers, events and evidence, and its place among
 * a meeting's voices; its product too when no other review, in the bin or not, and no meeting is of it.
 * @returns `refused` for a review that is not in the bin
 */
export function removeForGood(store: Store, assessmentId: string): Promise<Outcome<null, Failure>> {
  return writing(store, async (work): Promise<Outcome<null, Failure>> => {
    const row = await work.tx.objectStore('assessments').get(assessmentId);
    if (!row) return NOT_FOUND;
    if (row.deletedAt === null) return fail({ kind: 'refused', detail: 'the review is not in the bin' });
    await remove(work, row);
    return ok(null);
  });
}
