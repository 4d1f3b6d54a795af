/** Saves one answer: the decision is the domain's, made inside the transaction that writes it. */
import type { AnswerConflict, AnswerRecorded, Failure, Outcome } from '../app/ports';
import type { Answer } from '../domain/answer';
import type { AnswerEvent } from '../domain/assessment';
import { type AnswerDecision, type AnswerWrite, decideAnswer } from '../domain/record-answer';
import { moveOf } from './keep-products';
import { fail, NOT_FOUND, ok } from './outcome';
import { aboutOf, answerOf } from './rows';
import type { AssessmentRow } from './schema';
import { type Store, type Tx, type Work, writing } from './transaction';
import { answeredIdsOf, keysOf, putAnswer, putEvent, putHeader, totalsFor } from './write-records';

/** What the decision is made on, and what the totals are counted from. */
type Before = {
  readonly row: AssessmentRow | null;
  readonly current: Answer | null;
  readonly latest: AnswerEvent | null;
  readonly answeredIds: readonly string[];
};

/**
 * One round of requests. A save waits for the store no more than twice: the second round reads answers to must-haves
 * and what is kept of the product (and a third one a checklist that does not come with Equal Say).
 */
async function readBefore(tx: Tx<'readwrite'>, write: AnswerWrite): Promise<Before> {
  const { assessmentId, questionId } = write;
  const [row, current, latest, answeredIds] = await Promise.all([
    tx.objectStore('assessments').get(assessmentId),
    tx.objectStore('answers').get([assessmentId, questionId]),
    tx.objectStore('events').openCursor(keysOf(assessmentId), 'prev'),
    answeredIdsOf(tx, assessmentId),
  ]);
  return {
    row: row ?? null,
    current: current ? answerOf(current) : null,
    latest: latest?.value ?? null,
    answeredIds,
  };
}

async function apply(
  work: Work,
  row: AssessmentRow,
  answeredIds: readonly string[],
  { event, answer, revision }: Extract<AnswerDecision, { kind: 'write' }>,
): Promise<void> {
  const others = answeredIds.filter((id) => id !== event.questionId);
  const answered = answer === null ? others : [...others, event.questionId];
  putAnswer(work, row.id, event.questionId, answer);
  putEvent(work, event);
  // What is kept of the product is on its way while the must-haves' answers are read: no third round.
  moveOf(work, row.productId);
  const about = aboutOf(row);
  const header = { ...row, revision, updatedAt: work.now };
  putHeader(work, header, about, await totalsFor(work, row, about, answered), row);
}

async function save(
  work: Work,
  write: AnswerWrite,
): Promise<Outcome<AnswerRecorded, Failure | AnswerConflict>> {
  const { row, current, latest, answeredIds } = await readBefore(work.tx, write);
  if (row === null) return NOT_FOUND;
  const decision = decideAnswer(row, current, latest, write, work.now);
  switch (decision.kind) {
    case 'same':
      return ok({ answer: decision.answer, revision: row.revision });
    case 'conflict':
      return fail({ kind: 'conflict', current: decision.current });
    case 'write':
      await apply(work, row, answeredIds, decision);
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
