/** Keeping evidence straight on the database: the adapter the background uses. */
import type { EvidenceDesk } from '../app/evidence-ports';
import { keepEvidence, removeEvidence } from './keep-evidence';
import { evidenceOfReview } from './list-evidence';
import { recordChecks } from './record-checks';
import type { Store } from './transaction';

/** The port `EvidenceDesk` over a database in this very context. */
export function createEvidenceDesk(store: Store): EvidenceDesk {
  return {
    of: (assessmentId) => evidenceOfReview(store.database, assessmentId),
    keep: (evidence, seenRevision) => keepEvidence(store, evidence, seenRevision),
    remove: (assessmentId, evidenceId) => removeEvidence(store, assessmentId, evidenceId),
    recordChecks: (assessmentId, checks) => recordChecks(store, assessmentId, checks),
  };
}
