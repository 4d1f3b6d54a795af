/** How records are put in the store: each with its columns, its kept totals and its place in the lists. */
import type { Answer } from '../domain/answer';
import type { AnswerEvent, AssessmentHeader } from '../domain/assessment';
import type { Checklist } from '../domain/checklist';
import type { Evidence } from '../domain/evidence';
import type { Exercise } from '../domain/exercise';
import type { Meeting } from '../domain/meeting';
import type { Product } from '../domain/product';
import type { GivenAnswers } from '../domain/standing';
import { moveOf, noteReview } from './keep-products';
import { judgedIds } from './review-outcome';
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
import { answerText, evidenceText, titleKey, titleText } from './texts';
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

/**
 * Stores a product, and its place in the list of products. When its name, vendor, use types or facts moved, call
 * `recountReviewsOf` too.
 */
export function putProduct(work: Work, product: Product): void {
  work.touched.productIds.add(product.id);
  moveOf(work, product.id).product = product;
  work.queue(work.tx.objectStore('products').put(productRow(product)));
}

/** Takes a product away, out of the list of products too. Its reviews and meetings are for the caller to see to. */
export function deleteProduct(work: Work, productId: string): void {
  work.touched.productIds.add(productId);
  moveOf(work, productId).product = null;
  work.queue(work.tx.objectStore('products').delete(productId));
}

/**
 * Stores a review's header with its totals and its place in the lists, and keeps the count of reviews and what is
 * kept of its product (of both, when it goes to another).
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
  noteReview(work, before, row);
  work.touched.assessmentIds.add(header.id);
  work.queue(work.tx.objectStore('assessments').put(row));
  work.queue(work.tx.objectStore('listings').put(listingRow(row)));
  if ((before?.title ?? '') !== header.title) putTitle(work, header);
}

function putTitle({ tx, queue }: Work, { id, title }: AssessmentHeader): void {
  const [texts, text] = [tx.objectStore('texts'), titleText(id, title)];
  queue(text ? texts.put(text) : texts.delete(titleKey(id)));
}

/** Those of the review's stored answers that its outcome is worked out of. */
async function judgedAnswers(
  { tx }: Work,
  header: AssessmentHeader,
  ids: readonly string[],
): Promise<GivenAnswers> {
  const answers = tx.objectStore('answers');
  const rows = await Promise.all(ids.map((id) => answers.get([header.id, id])));
  return Object.fromEntries(rows.flatMap((row) => (row ? [[row.questionId, row]] : [])));
}

/**
 * The totals a review has with these questions answered.
 * @param given its answers by question, where the caller has them all; else those to must-haves are read out of the
 *   store, as they stand after every `putAnswer` before this call
 */
export async function totalsFor(
  work: Work,
  header: AssessmentHeader,
  about: About,
  answeredIds: readonly string[],
  given?: GivenAnswers,
): Promise<Totals> {
  const structure = await work.structureFor(header.checklist);
  const answers = given ?? (await judgedAnswers(work, header, judgedIds(structure, header, answeredIds)));
  return totalsOf(structure, header, about, answeredIds, answers);
}

/** Stores an answer and its searched words, or takes both away. */
export function putAnswer(work: Work, assessmentId: string, questionId: string, answer: Answer | null): void {
  const [answers, texts] = [work.tx.objectStore('answers'), work.tx.objectStore('texts')];
  if (answer === null) work.queue(answers.delete([assessmentId, questionId]));
  else work.queue(answers.put(answerRow(assessmentId, answer)));
  const text = answer && answerText(assessmentId, questionId, answer);
  work.queue(text ? texts.put(text) : texts.delete([assessmentId, questionId]));
}

/**
 * Stores an answer and its searched words, of a review that is new. It asks the store for nothing to be taken away,
 * which counts when a file brings half a million.
 */
export function putNewAnswer(work: Work, assessmentId: string, answer: Answer): void {
  work.queue(work.tx.objectStore('answers').put(answerRow(assessmentId, answer)));
  const text = answerText(assessmentId, answer.questionId, answer);
  if (text) work.queue(work.tx.objectStore('texts').put(text));
}

/** Stores an event, in the place of one with the same number. */
export function putEvent(work: Work, event: AnswerEvent): void {
  work.queue(work.tx.objectStore('events').put(event));
}

/** Stores evidence and its searched words, and lets other windows know of it; its review's header stays as it is. */
export function putEvidence(work: Work, evidence: Evidence): void {
  const { assessmentId, id } = evidence;
  work.touched.assessmentIds.add(assessmentId);
  work.queue(work.tx.objectStore('evidence').put(evidence));
  const [texts, text] = [work.tx.objectStore('texts'), evidenceText(evidence)];
  work.queue(text ? texts.put(text) : texts.delete([assessmentId, id]));
}

/** Takes a piece of evidence away with its searched words; pixels are for the caller to see to. */
export function deletePiece({ tx, queue, touched }: Work, assessmentId: string, evidenceId: string): void {
  touched.assessmentIds.add(assessmentId);
  queue(tx.objectStore('evidence').delete(evidenceId));
  queue(tx.objectStore('texts').delete([assessmentId, evidenceId]));
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

/** Takes away all that belongs to a review but its product: its evidence, all pixels and searched words too. */
export async function deleteReview(work: Work, row: AssessmentRow): Promise<void> {
  const { tx } = work;
  work.counted[row._binned] -= 1;
  noteReview(work, row, null);
  work.touched.assessmentIds.add(row.id);
  work.queue(tx.objectStore('assessments').delete(row.id));
  work.queue(tx.objectStore('listings').delete(row.id));
  work.queue(tx.objectStore('answers').delete(keysOf(row.id)));
  work.queue(tx.objectStore('events').delete(keysOf(row.id)));
  work.queue(tx.objectStore('texts').delete(keysOf(row.id)));
  await deleteEvidence(work, row.id);
}

/** Stores a review's header with its totals counted anew. @param before the row that stands now */
export async function recountAs(
  work: Work,
  header: AssessmentHeader,
  about: About,
  before: AssessmentRow,
): Promise<void> {
  const answered = await answeredIdsOf(work.tx, header.id);
  putHeader(work, header, about, await totalsFor(work, header, about, answered), before);
}

/** Brings totals and names of all reviews of a product up to date with it, those in the bin as well. */
export async function recountReviewsOf(work: Work, product: Product): Promise<void> {
  const rows = await work.tx.objectStore('assessments').index('byProduct').getAll(product.id);
  await Promise.all(rows.map((row) => recountAs(work, row, product, row)));
}

/** Brings totals of all reviews made with a checklist up to date, those in the bin as well. */
export async function recountReviewsWith(work: Work, hash: string): Promise<void> {
  const rows = await work.tx.objectStore('assessments').index('byChecklist').getAll(hash);
  await Promise.all(rows.map((row) => recountAs(work, row, aboutOf(row), row)));
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

/** Stores an exercise. */
export function putExercise(work: Work, exercise: Exercise): void {
  for (const id of exercise.productIds) work.touched.productIds.add(id);
  work.queue(work.tx.objectStore('exercises').put(exercise));
}
