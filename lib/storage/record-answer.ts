/** Saves one answer: the decision is the domain's, made inside the transaction that writes it. */
import type { AnswerConflict, AnswerRecorded, Failure, Outcome } from '../app/ports';
import type { Answer } from '../domain/answer';
import type { AnswerEvent, AssessmentHeader } from '../domain/assessment';
import { type AnswerDecision, type AnswerWrite, decideAnswer } from '../domain/record-answer';
import { DamagedRecord, fail, NOT_FOUND, ok } from './outcome';
import { answerOf } from './rows';
import type { AssessmentRow } from './schema';
import { type Store, type Tx, type Work, writing } from './transaction';
import { answeredIdsOf, keysOf, putAnswer, putHeader } from './write-records';

/** What the decision is made on, and the answered questions for the totals. */
type Before = {
  readonly header: AssessmentRow | null;
  readonly current: Answer | null;
  readonly latest: AnswerEvent | null;
  readonly answeredIds: readonly string[];
};

async function readBefore(tx: Tx<'readwrite'>, write: AnswerWrite): Promise<Before> {
  const { assessmentId, questionId } = write;
  const [header, current, latest, answeredIds] = await Promise.all([
    tx.objectStore('assessments').get(assessmentId),
    tx.objectStore('answers').get([assessmentId, questionId]),
    tx.objectStore('events').openCursor(keysOf(assessmentId), 'prev'),
    answeredIdsOf(tx, assessmentId),
  ]);
  return {
    header: header ?? null,
    current: current ? answerOf(current) : null,
    latest: latest?.value ?? null,
    answeredIds,
  };
}

async function apply(
  work: Work,
  header: AssessmentHeader,
  answeredIds: readonly string[],
  decision: Extract<AnswerDecision, { kind: 'write' }>,
): Promise<void> {
  const { event, answer, revision } = decision;
  const [product] = await Promise.all([
    work.tx.objectStore('products').get(header.productId),
    work.tx.objectStore('events').put(event),
    putAnswer(work, header.id, event.questionId, answer),
  ]);
  if (!product) throw new DamagedRecord(`review ${header.id}: its product ${header.productId} is missing`);
  const others = answeredIds.filter((id) => id !== event.questionId);
  const answered = answer === null ? others : [...others, event.questionId];
  await putHeader(work, { ...header, revision, updatedAt: work.now }, product, answered);
}

async function save(
  work: Work,
  write: AnswerWrite,
): Promise<Outcome<AnswerRecorded, Failure | AnswerConflict>> {
  const { header, current, latest, answeredIds } = await readBefore(work.tx, write);
  if (header === null) return NOT_FOUND;
  const decision = decideAnswer(header, current, latest, write, work.now);
  switch (decision.kind) {
    case 'same':
      return ok({ answer: decision.answer, revision: header.revision });
    case 'conflict':
      return fail({ kind: 'conflict', current: decision.current });
    case 'write':
      await apply(work, header, answeredIds, decision);
      return ok({ answer: decision.answer, revision: decision.revision });
  }
}

/** Saved, on disk, when the outcome is ok. Only the question named is changed. */
export function recordAnswer(
  store: Store,
  write: AnswerWrite,
): Promise<Outcome<AnswerRecorded, Failure | AnswerConflict>> {
  return writing(store, (work) => save(work, write));
}
