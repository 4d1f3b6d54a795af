/** What becomes of the evidence of one review from a file: new, the same, looked at more often, or held otherwise. */
import {
  EVIDENCE_MAX,
  type Evidence,
  type PictureBytes,
  type Quote,
  type QuoteCheck,
  withCheck,
} from './evidence';
import { trustedRevision } from './merge-counts';
import { byCodeUnits, type RecordFate } from './records';
import { sameSet, sameValue } from './same-value';

export type EvidenceMerge = {
  readonly fate: RecordFate;
  /** Names of the fields that differ; what is here stays. */
  readonly conflicts: readonly string[];
  /** What to store, or nothing when all of it is here. */
  readonly write: Evidence | null;
};

/** Fields in which two copies of one piece may differ: when and how often it was written, and looked at. */
const MAY_DIFFER: ReadonlySet<string> = new Set(['revision', 'createdAt', 'updatedAt', 'checks']);

function differingFields(here: Evidence, file: Evidence): readonly string[] {
  if (here.kind !== file.kind) return ['kind'];
  const [one, other]: readonly Readonly<Record<string, unknown>>[] = [here, file];
  return Object.keys({ ...one, ...other }).filter((field) => {
    if (MAY_DIFFER.has(field)) return false;
    if (field === 'questionIds') return !sameSet(here.questionIds, file.questionIds);
    return !sameValue(one?.[field], other?.[field]);
  });
}

/** The same on every device, also for looks at one moment. */
function byTime(one: QuoteCheck, other: QuoteCheck): number {
  return byCodeUnits(orderKey(one), orderKey(other));
}

function orderKey({ when, finding, textHash, unread }: QuoteCheck): string {
  const text = finding.kind === 'changed' ? finding.text : '';
  const lane = finding.kind === 'gone' ? '' : finding.lane;
  return JSON.stringify([when, textHash, finding.kind, lane, text, unread]);
}

/** Both sides' looks by time, as if they had been made here: see `withCheck` for which are kept. */
function unitedChecks(here: Quote, file: Quote): readonly QuoteCheck[] {
  const missing = file.checks.filter((check) => !here.checks.some((known) => sameValue(known, check)));
  if (missing.length === 0) return here.checks;
  const none: Quote = { ...here, checks: [] };
  return [...here.checks, ...missing].sort(byTime).reduce(withCheck, none).checks;
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}

function withFileChecks(here: Quote, file: Quote): Quote | null {
  const checks = unitedChecks(here, file);
  if (sameValue(checks, here.checks)) return null;
  return {
    ...here,
    checks: [...checks],
    revision: Math.max(here.revision, file.revision) + 1,
    updatedAt: later(here.updatedAt, file.updatedAt),
  };
}

/** One piece, by its id. Only looks at a quote are ever joined: everything else here stays as it is. */
export function mergeEvidence(here: Evidence | undefined, file: Evidence): EvidenceMerge {
  const incoming = { ...file, revision: trustedRevision(file.revision) };
  if (!here) return { fate: 'new', conflicts: [], write: incoming };
  const conflicts = differingFields(here, incoming);
  if (conflicts.length > 0) return { fate: 'conflict', conflicts, write: null };
  const write = here.kind === 'quote' && incoming.kind === 'quote' ? withFileChecks(here, incoming) : null;
  return { fate: write ? 'merged' : 'same', conflicts: [], write };
}

/** What of a review's evidence comes in. */
export type EvidenceMerges = {
  /** Pieces that are not here yet. */
  readonly added: number;
  /** Some piece is held otherwise here, or found no room: what is here stays. */
  readonly conflict: boolean;
  readonly writes: readonly Evidence[];
};

/** What is here of evidence: every piece of the reviews in the file, and whatever has an id that is in the file. */
export type EvidenceHere = {
  readonly byId: ReadonlyMap<string, Evidence>;
  /** How many pieces each review holds. */
  readonly held: ReadonlyMap<string, number>;
};

/** Evidence by the review it is of, each list in its order. */
export function evidenceByReview(evidence: readonly Evidence[]): ReadonlyMap<string, readonly Evidence[]> {
  const groups = new Map<string, Evidence[]>();
  for (const piece of evidence) {
    const group = groups.get(piece.assessmentId);
    if (group) group.push(piece);
    else groups.set(piece.assessmentId, [piece]);
  }
  return groups;
}

/** Makes what is here ready to be merged with. */
export function evidenceHere(evidence: readonly Evidence[]): EvidenceHere {
  const groups = [...evidenceByReview(evidence)];
  return {
    byId: new Map(evidence.map((piece) => [piece.id, piece])),
    held: new Map(groups.map(([assessmentId, group]) => [assessmentId, group.length])),
  };
}

/**
 * The evidence of one review. As much as there is room for comes in, in the order of the file; the rest stays out.
 * @param file the file's evidence of that review
 */
export function mergeReviewEvidence(here: EvidenceHere, file: readonly Evidence[]): EvidenceMerges {
  let added = 0;
  let conflict = false;
  const writes: Evidence[] = [];
  for (const piece of file) {
    const { fate, write } = mergeEvidence(here.byId.get(piece.id), piece);
    const room = fate !== 'new' || (here.held.get(piece.assessmentId) ?? 0) + added < EVIDENCE_MAX;
    if (fate === 'conflict' || !room) conflict = true;
    else if (write) writes.push(write);
    if (fate === 'new' && room) added += 1;
  }
  return { added, conflict, writes };
}

/** The pixels of pictures that come in: those of a picture that is here already stay out. */
export function pixelsOf(
  pictures: readonly PictureBytes[],
  writes: readonly Evidence[],
): readonly PictureBytes[] {
  const brought = new Set(writes.flatMap(({ id, kind }) => (kind === 'picture' ? id : [])));
  return pictures.filter(({ evidenceId }) => brought.has(evidenceId));
}
