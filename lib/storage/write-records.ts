/** How records are put in the store: each with its columns, its kept totals and its place in the lists. */
import type { Answer } from '../domain/answer';
import type { AnswerEvent, AssessmentHeader } from '../domain/assessment';
import type { Checklist } from '../domain/checklist';
import type { Evidence } from '../domain/evidence';
import type { Meeting } from '../domain/meeting';
import type { Product } from '../domain/product';
import {
  type About,
  aboutOf,
  answerRow,
  assessmentRow,
  listingRow,
  productRow,
  type Totals,
  totalsOf,
} from './rows';
import type { AssessmentRow } from './schema';
import type { Tx, Work } from './transaction';

/** All keys that begin with this review's id, in the stores whose keys do: answers and events. */
export function keysOf(assessmentId: string): IDBKeyRange {
  return IDBKeyRange.bound([assessmentId], [assessmentId, []]);
}

/** The ids of the questions this review has an answer to, without reading the answers. */
export async function answeredIdsOf<Mode extends IDBTransactionMode>(
  tx: Tx<Mode>,
  assessmentId: string,
): Promise<readonly string[]> {
  const keys = await tx.objectStore('answers').getAllKeys(keysOf(assessmentId));
  return keys.map(([, questionId]) => questionId);
}

/** Stores a product. When its name, vendor, use types or facts moved, call `recountReviewsOf` too. */
export function putProduct(work: Work, product: Product): void {
  work.touched.productIds.add(product.id);
  work.queue(work.tx.objectStore('products').put(productRow(product)));
}

/**
 * Stores a review's header with its totals and its place in the lists, and keeps the count of reviews.
 * @param before the row that stands now, or `null` when the review is new
 */
export function putHeader(
  work: Work,
  header: AssessmentHeader,
  about: About,
  totals: Totals,
  before: AssessmentRow | null,
): void {
  const row = assessmentRow(header, about, totals);
  if (before) work.counted[before._binned] -= 1;
  work.counted[row._binned] += 1;
  work.touched.assessmentIds.add(header.id);
  work.queue(work.tx.objectStore('assessments').put(row));
  work.queue(work.tx.objectStore('listings').put(listingRow(row)));
}

/** The totals a review has with these questions answered. */
export async function totalsFor(
  work: Work,
  header: AssessmentHeader,
  about: About,
  answeredIds: readonly string[],
): Promise<Totals> {
  return totalsOf(await work.structureFor(header.checklist), header, about, answeredIds);
}

/** Stores an answer, or takes it away. */
export function putAnswer(work: Work, assessmentId: string, questionId: string, answer: Answer | null): void {
  const answers = work.tx.objectStore('answers');
  if (answer === null) work.queue(answers.delete([assessmentId, questionId]));
  else work.queue(answers.put(answerRow(assessmentId, answer)));
}

/** Stores an event, in the place of one with the same number. */
export function putEvent(work: Work, event: AnswerEvent): void {
  work.queue(work.tx.objectStore('events').put(event));
}

/** Stores evidence, and lets other windows know of it; its review's header stays as it is. */
export function putEvidence(work: Work, evidence: Evidence): void {
  work.touched.assessmentIds.add(evidence.assessmentId);
  work.queue(work.tx.objectStore('evidence').put(evidence));
}

/** Stores a picture's pixels, in the same transaction as its evidence. */
export function putPixels(work: Work, { id, assessmentId }: Evidence, pixels: Blob): void {
  work.queue(work.tx.objectStore('pictures').put({ id, _assessmentId: assessmentId, pixels }));
}

async function deleteEvidence({ tx, queue }: Work, assessmentId: string): Promise<void> {
  const [evidence, pictures] = [tx.objectStore('evidence'), tx.objectStore('pictures')];
  const [pieces, pixels] = await Promise.all([
    evidence.index('byAssessment').getAllKeys(assessmentId),
    pictures.index('byAssessment').getAllKeys(assessmentId),
  ]);
  for (const id of pieces) queue(evidence.delete(id));
  for (const id of pixels) queue(pictures.delete(id));
}

/** Takes away all that belongs to a review but its product: its evidence and all pixels too. */
export async function deleteReview(work: Work, row: AssessmentRow): Promise<void> {
  const { tx } = work;
  work.counted[row._binned] -= 1;
  work.touched.assessmentIds.add(row.id);
  work.queue(tx.objectStore('assessments').delete(row.id));
  work.queue(tx.objectStore('listings').delete(row.id));
  work.queue(tx.objectStore('answers').delete(keysOf(row.id)));
  work.queue(tx.objectStore('events').delete(keysOf(row.id)));
  await deleteEvidence(work, row.id);
}

async function recount(work: Work, row: AssessmentRow, about: About): Promise<void> {
  const answered = await answeredIdsOf(work.tx, row.id);
  putHeader(work, row, about, await totalsFor(work, row, about, answered), row);
}

/** Brings totals and names of all reviews of a product up to date with it, those in the bin as well. */
export async function recountReviewsOf(work: Work, product: Product): Promise<void> {
  const rows = await work.tx.objectStore('assessments').index('byProduct').getAll(product.id);
  await Promise.all(rows.map((row) => recount(work, row, product)));
}

/** Brings totals of all reviews made with a checklist up to date, those in the bin as well. */
export async function recountReviewsWith(work: Work, hash: string): Promise<void> {
  const rows = await work.tx.objectStore('assessments').index('byChecklist').getAll(hash);
  await Promise.all(rows.map((row) => recount(work, row, aboutOf(row))));
}

/** Stores a checklist, under its hash. */
export function putChecklist(work: Work, checklist: Checklist): void {
  work.queue(work.tx.objectStore('checklists').put(checklist));
}

/** Stores a meeting. */
export function putMeeting(work: Work, meeting: Meeting): void {
  work.touched.productIds.add(meeting.productId);
  work.queue(work.tx.objectStore('meetings').put(meeting));
}
