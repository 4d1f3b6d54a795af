/** Plans what becomes of the reviews of a file, each with its log and its evidence. */
import type { Assessment } from './assessment';
import { type AssessmentMerge, type LoggedAssessment, mergeAssessment } from './merge-assessment';
import { type EvidenceMerges, evidenceByReview, evidenceHere, mergeReviewEvidence } from './merge-evidence';
import { atHome, type Homes, withProduct } from './merge-homes';
import type { Settling } from './merge-settled';
import {
  type AnswerToSettle,
  eventsByAssessment,
  type ImportPlanItem,
  type RecordFate,
  type Records,
} from './records';

/** What is stored of reviews, and what is shown of them before. */
export type ReviewsPlan = {
  readonly items: readonly ImportPlanItem[];
  readonly toSettle: readonly AnswerToSettle[];
  readonly writes: Pick<Records, 'assessments' | 'events' | 'evidence'>;
};

function loggedById(records: Records): ReadonlyMap<string, LoggedAssessment> {
  const events = eventsByAssessment(records.events);
  return new Map(
    records.assessments.map((assessment) => [
      assessment.id,
      { assessment, events: events.get(assessment.id) ?? [] },
    ]),
  );
}

const NO_EVIDENCE: EvidenceMerges = { added: 0, conflict: false, writes: [] };

/** A review's own fate and that of its evidence together. */
function fateWith({ fate }: AssessmentMerge, { conflict, writes }: EvidenceMerges): RecordFate {
  if (conflict) return 'conflict';
  return fate === 'same' && writes.length > 0 ? 'merged' : fate;
}

/** How the plan names a review. */
type NameOf = (review: Assessment) => string;

function itemOf(
  { assessment }: LoggedAssessment,
  current: LoggedAssessment | undefined,
  merge: AssessmentMerge,
  evidence: EvidenceMerges,
  nameOf: NameOf,
): ImportPlanItem {
  return {
    record: 'assessment',
    id: assessment.id,
    name: (current && nameOf(current.assessment)) || nameOf(assessment),
    fate: fateWith(merge, evidence),
    newAnswers: merge.newAnswers,
    newEvidence: evidence.added,
    conflicts: [...merge.conflicts, ...(evidence.conflict ? ['evidence'] : [])],
    inBin: merge.inBin,
  };
}

/** Reviews in the order of the file. */
export function planReviews(
  here: Records,
  file: Records,
  homes: Homes,
  nameOf: NameOf,
  settling: Settling | null,
): ReviewsPlan {
  const known = loggedById(here);
  const held = evidenceHere(here.evidence);
  const inFile = evidenceByReview(file.evidence);
  const merges = [...loggedById(file).values()].map((review) => {
    const current = known.get(review.assessment.id);
    const incoming = { ...review, assessment: atHome(review.assessment, current?.assessment, homes) };
    const merge = mergeAssessment(current, incoming, settling);
    const { id, productId } = incoming.assessment;
    const pieces = withProduct(inFile.get(id) ?? [], productId);
    const evidence = merge.barred ? NO_EVIDENCE : mergeReviewEvidence(held, pieces);
    return { merge, evidence, item: itemOf(incoming, current, merge, evidence, nameOf) };
  });
  return {
    items: merges.map(({ item }) => item),
    toSettle: merges.flatMap(({ merge }) => merge.toSettle),
    writes: {
      assessments: merges.flatMap(({ merge }) => merge.write ?? []),
      events: merges.flatMap(({ merge }) => merge.events),
      evidence: merges.flatMap(({ evidence }) => evidence.writes),
    },
  };
}
