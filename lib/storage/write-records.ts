/** How records are put in the store: each with its columns, its kept totals and its place in the lists. */
import type { Answer } from '../domain/answer';
import type { AssessmentHeader } from '../domain/assessment';
import type { Product } from '../domain/product';
import { answerRow, assessmentRow, listingRow, productRow, totalsOf } from './rows';
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
export async function putProduct(work: Work, product: Product): Promise<void> {
  work.touched.productIds.add(product.id);
  await work.tx.objectStore('products').put(productRow(product));
}

/** Stores a review's header with its totals and its place in the lists. */
export async function putHeader(
  work: Work,
  header: AssessmentHeader,
  product: Product,
  answeredIds: readonly string[],
): Promise<void> {
  const structure = work.structureOf(header.checklist);
  const row = assessmentRow(header, totalsOf(structure, header, product, answeredIds));
  work.touched.assessmentIds.add(header.id);
  await Promise.all([
    work.tx.objectStore('assessments').put(row),
    work.tx.objectStore('listings').put(listingRow(row, product)),
  ]);
}

/** Stores an answer, or takes it away. */
export async function putAnswer(
  work: Work,
  assessmentId: string,
  questionId: string,
  answer: Answer | null,
): Promise<void> {
  const answers = work.tx.objectStore('answers');
  if (answer === null) await answers.delete([assessmentId, questionId]);
  else await answers.put(answerRow(assessmentId, answer));
}

/** Brings totals and names of all reviews of a product up to date with it, those in the bin as well. */
export async function recountReviewsOf(work: Work, product: Product): Promise<void> {
  const rows = await work.tx.objectStore('assessments').index('byProduct').getAll(product.id);
  await Promise.all(
    rows.map(async (row) => putHeader(work, row, product, await answeredIdsOf(work.tx, row.id))),
  );
}
