/** Naming reviews, putting them in the bin and out of it, and taking them away for good. */
import * as v from 'valibot';
import type { Failure, Outcome } from '../app/ports';
import { AssessmentHeader } from '../domain/assessment';
import { DamagedRecord, fail, NOT_FOUND, ok } from './outcome';
import { headerOf } from './rows';
import type { AssessmentRow } from './schema';
import { type Store, type Work, writing } from './transaction';
import { answeredIdsOf, keysOf, putHeader } from './write-records';

async function rewrite(work: Work, header: AssessmentHeader): Promise<AssessmentHeader> {
  const [product, answeredIds] = await Promise.all([
    work.tx.objectStore('products').get(header.productId),
    answeredIdsOf(work.tx, header.id),
  ]);
  if (!product) throw new DamagedRecord(`review ${header.id}: its product ${header.productId} is missing`);
  await putHeader(work, header, product, answeredIds);
  return header;
}

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
    const revision = header.revision + 1;
    return ok(await rewrite(work, { ...header, title: name.output, revision, updatedAt: work.now }));
  });
}

/**
 * Puts reviews in the bin, or takes them out. When they were last changed stays as it was, so that taking
 * them out again leaves the list as it stood. Ids that are not stored (any more) are passed over.
 * @returns `not-found` only when none of the ids is stored
 */
export function setBinned(
  store: Store,
  assessmentIds: readonly string[],
  binned: boolean,
): Promise<Outcome<null, Failure>> {
  return writing(store, async (work) => {
    const assessments = work.tx.objectStore('assessments');
    const found = await Promise.all(assessmentIds.map((id) => assessments.get(id)));
    const rows = found.flatMap((row) => row ?? []);
    if (rows.length === 0 && assessmentIds.length > 0) return NOT_FOUND;
    const moving = rows.filter((row) => (row.deletedAt !== null) !== binned);
    const deletedAt = binned ? work.now : null;
    await Promise.all(
      moving.map((row) => rewrite(work, { ...headerOf(row), deletedAt, revision: row.revision + 1 })),
    );
    return ok(null);
  });
}

async function removeRows(work: Work, row: AssessmentRow): Promise<void> {
  const { tx, touched } = work;
  touched.assessmentIds.add(row.id);
  await Promise.all([
    tx.objectStore('assessments').delete(row.id),
    tx.objectStore('listings').delete(row.id),
    tx.objectStore('answers').delete(keysOf(row.id)),
    tx.objectStore('events').delete(keysOf(row.id)),
  ]);
  const left = await tx.objectStore('assessments').index('byProduct').count(row.productId);
  if (left > 0) return;
  touched.productIds.add(row.productId);
  await tx.objectStore('products').delete(row.productId);
}

/**
 * Takes a review that is in the bin away for good: header, answers and events, and its product when no
 * other review, in the bin or not, is of it.
 * @returns `refused` for a review that is not in the bin
 */
export function removeForGood(store: Store, assessmentId: string): Promise<Outcome<null, Failure>> {
  return writing(store, async (work): Promise<Outcome<null, Failure>> => {
    const row = await work.tx.objectStore('assessments').get(assessmentId);
    if (!row) return NOT_FOUND;
    if (row.deletedAt === null) return fail({ kind: 'refused', detail: 'the review is not in the bin' });
    await removeRows(work, row);
    return ok(null);
  });
}
