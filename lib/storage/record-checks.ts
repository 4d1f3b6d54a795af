/** Remembers looks at quotes: what was found when their page was open again. */
import * as v from 'valibot';
import type { CheckOf } from '../app/evidence-ports';
import type { Failure, Outcome } from '../app/ports';
import { type Evidence, type Quote, QuoteCheck, withCheck } from '../domain/evidence';
import { sameValue } from '../domain/same-value';
import type { Database } from './database';
import { evidenceIn } from './list-evidence';
import { NOT_FOUND, ok, refused } from './outcome';
import { type Store, type Work, writing } from './transaction';
import { putEvidence } from './write-records';

/** The quote with these looks; the very same quote when it has them all. */
function looked(quote: Quote, checks: readonly QuoteCheck[]): Quote {
  return checks.reduce(
    // A request sent again brings looks that are remembered already.
    (seen, check) => (seen.checks.some((one) => sameValue(one, check)) ? seen : withCheck(seen, check)),
    quote,
  );
}

async function record(
  work: Work,
  database: Database,
  assessmentId: string,
  checks: readonly CheckOf[],
): Promise<Outcome<readonly Evidence[], Failure>> {
  const evidence = await evidenceIn(database, work.tx, assessmentId);
  if (evidence === null) return NOT_FOUND;
  const seen = evidence.map((piece): Evidence => {
    if (piece.kind !== 'quote') return piece;
    const own = checks.filter(({ evidenceId }) => evidenceId === piece.id).map(({ check }) => check);
    const quote = looked(piece, own);
    if (quote !== piece) putEvidence(work, quote);
    return quote;
  });
  return ok(seen);
}

/**
 * Saved, on disk, when the outcome is ok. A look is no change to the evidence: neither its revision nor when it was
 * changed moves, so that nobody who is writing a note meets a conflict because a page was opened, and pixels that
 * wait to be brought back stay.
 * @returns all evidence of the review as it stands then, the oldest first; `not-found` without the review
 */
export async function recordChecks(
  store: Store,
  assessmentId: string,
  checks: readonly CheckOf[],
): Promise<Outcome<readonly Evidence[], Failure>> {
  if (!checks.every(({ check }) => v.is(QuoteCheck, check))) {
    return refused('not a look at a quote');
  }
  return writing(store, (work) => record(work, store.database, assessmentId, checks));
}
