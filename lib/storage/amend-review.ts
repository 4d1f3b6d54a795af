/** Changes one part of a review beside its answers, and counts anew what it asks. */

import * as v from 'valibot';
import type { Failure, Outcome } from '../app/ports';
import { type AnswerTrace, AssessmentHeader, isPrivateRole } from '../domain/assessment';
import { type AmendReview, changed } from '../domain/review-change';
import { sameValue } from '../domain/same-value';
import { fail, NOT_FOUND, ok } from './outcome';
import { aboutOf, headerOf } from './rows';
import { type Store, type Work, writing } from './transaction';
import { answeredIdsOf, keysOf, putEvent, putHeader, totalsFor } from './write-records';

/** Both name sets of questions: put back or declined twice is the same as once. */
function settled(header: AssessmentHeader): AssessmentHeader {
  return { ...header, putBack: header.putBack.toSorted(), declined: header.declined.toSorted() };
}

function withoutReason(trace: AnswerTrace | null): AnswerTrace | null {
  return trace && { ...trace, reason: '' };
}

/** Who says later that their role is a private one has their words taken out of the log as well. */
async function forgetReasons(work: Work, assessmentId: string): Promise<void> {
  const events = await work.tx.objectStore('events').getAll(keysOf(assessmentId));
  for (const event of events) {
    const { before, after } = event;
    if (!before?.reason && !after?.reason) continue;
    putEvent(work, { ...event, before: withoutReason(before), after: withoutReason(after) });
  }
}

async function amend(work: Work, request: AmendReview): Promise<Outcome<AssessmentHeader, Failure>> {
  const [row, answeredIds] = await Promise.all([
    work.tx.objectStore('assessments').get(request.assessmentId),
    answeredIdsOf(work.tx, request.assessmentId),
  ]);
  if (!row) return NOT_FOUND;
  const header = headerOf(row);
  const wanted = { ...header, ...changed(header, request.change) };
  if (sameValue(settled(wanted), settled(header))) return ok(header);
  const amended = { ...wanted, revision: header.revision + 1, updatedAt: work.now };
  // What no schema takes could never be read again.
  if (!v.is(AssessmentHeader, amended)) return fail({ kind: 'refused', detail: 'the review would not fit' });
  const about = aboutOf(row);
  putHeader(work, amended, about, await totalsFor(work, amended, about, answeredIds), row);
  if (isPrivateRole(amended.reviewer.role)) await forgetReasons(work, header.id);
  return ok(amended);
}

/**
 * Saved, on disk, when the outcome is ok. A change that changes nothing writes nothing; the review's revision
 * goes up by one otherwise, and no answer's does.
 * @returns `refused` for a change that would make more of the review than it may hold
 */
export function amendReview(store: Store, request: AmendReview): Promise<Outcome<AssessmentHeader, Failure>> {
  return writing(store, (work) => amend(work, request));
}
