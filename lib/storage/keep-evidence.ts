/** Keeps one piece of evidence, takes one away, and remembers looks at quotes. */
import * as v from 'valibot';
import type { EvidenceConflict } from '../app/evidence-ports';
import type { Failure, Outcome } from '../app/ports';
import { isPrivateRole } from '../domain/assessment';
import { EVIDENCE_MAX, Evidence, type Picture } from '../domain/evidence';
import { sameValue } from '../domain/same-value';
import { fail, NOT_FOUND, ok, refused } from './outcome';
import { evidenceOf, fits } from './rows';
import type { AssessmentRow } from './schema';
import { type Store, type Tx, type Work, writing } from './transaction';
import { deletePiece, putEvidence } from './write-records';

type Kept = Outcome<Evidence, Failure | EvidenceConflict>;

/** What stands before evidence is kept. */
type Before = {
  readonly review: AssessmentRow | null;
  readonly current: Evidence | null;
  /** How much the review holds already. */
  readonly held: number;
};

/** One round of requests. */
export async function readBefore(tx: Tx<'readwrite'>, { id, assessmentId }: Evidence): Promise<Before> {
  const evidence = tx.objectStore('evidence');
  const [review, row, held] = await Promise.all([
    tx.objectStore('assessments').get(assessmentId),
    evidence.get(id),
    evidence.index('byAssessment').count(assessmentId),
  ]);
  return { review: review ?? null, current: row ? evidenceOf(row) : null, held };
}

/** Why evidence may not be kept beside what stands, or `null`. */
export function whyRefused(evidence: Evidence, { review, current, held }: Before): string | null {
  if (review === null) return 'the review is gone';
  if (evidence.productId !== review.productId) return 'the evidence is of another product than its review';
  if (current === null) return held < EVIDENCE_MAX ? null : `a review holds no more than ${EVIDENCE_MAX}`;
  if (current.assessmentId !== evidence.assessmentId) return 'the evidence is of another review';
  return current.kind === evidence.kind ? null : 'evidence stays of the kind it is';
}

function imageOf({ hash, bytes, mediaType, width, height }: Picture) {
  return { hash, bytes, mediaType, width, height };
}

/** Is it the same image, whatever is said of it? */
export function sameImage(one: Picture, other: Picture): boolean {
  return sameValue(imageOf(one), imageOf(other));
}

/** Evidence can be kept only with the pixels that are stored: these, or those it has already. */
async function lacksPixels(
  tx: Tx<'readwrite'>,
  evidence: Evidence,
  current: Evidence | null,
): Promise<boolean> {
  if (evidence.kind !== 'picture') return false;
  if (current?.kind === 'picture' && !sameImage(evidence, current)) return true;
  const row = await tx.objectStore('pictures').get(evidence.id);
  return row?._assessmentId !== evidence.assessmentId || !fits(evidence, row.pixels);
}

/**
 * New evidence. What was kept before and is brought back goes on counting, so that no revision is used twice, and
 * stands where it stood.
 */
export function asNew<Piece extends Evidence>(piece: Piece, now: string): Piece {
  return { ...piece, createdAt: piece.revision > 0 ? piece.createdAt : now };
}

/**
 * The evidence with what is the store's own to set. A quote's looks are among that: whoever changes a note has not
 * looked at the page again.
 */
function stamped(evidence: Evidence, current: Evidence): Evidence {
  const { revision, createdAt, updatedAt } = current;
  const wanted = { ...evidence, revision, createdAt, updatedAt };
  if (wanted.kind !== 'quote' || current.kind !== 'quote') return wanted;
  return { ...wanted, checks: current.checks };
}

/**
 * Takes away the pixels of pictures that are no longer among the review's evidence.
 * @param spared a picture whose pixels stay, so that it can be brought back; or nothing
 */
export async function sweep(
  { tx, queue }: Work,
  assessmentId: string,
  spared: string | null = null,
): Promise<void> {
  const pictures = tx.objectStore('pictures');
  const pixels = await pictures.index('byAssessment').getAllKeys(assessmentId);
  if (pixels.length === 0) return;
  const evidence = await tx.objectStore('evidence').index('byAssessment').getAllKeys(assessmentId);
  const kept = new Set<string | null>([...evidence, spared]);
  for (const id of pixels) if (!kept.has(id)) queue(pictures.delete(id));
}

async function keep(work: Work, evidence: Evidence, seenRevision: number): Promise<Kept> {
  const before = await readBefore(work.tx, evidence);
  const { current } = before;
  const why = whyRefused(evidence, before);
  if (why !== null) return refused(why);
  // It was taken away meanwhile; only whoever says that it is new brings it back.
  if (current === null && seenRevision > 0) return NOT_FOUND;
  if (await lacksPixels(work.tx, evidence, current))
    return refused('the pixels of the picture are not stored');
  const wanted = current ? stamped(evidence, current) : asNew(evidence, work.now);
  // Nothing to do: a request sent again, or two windows that agree.
  if (current && sameValue(wanted, current)) return ok(current);
  if (current && current.revision !== seenRevision) return fail({ kind: 'evidence-conflict', current });
  const saved = { ...wanted, revision: wanted.revision + 1, updatedAt: work.now };
  putEvidence(work, saved);
  await sweep(work, saved.assessmentId);
  return ok(saved);
}

/**
 * Saved, on disk, when the outcome is ok. Its text is cleaned as all text is. The review's own header stays as it
 * is: when a review was last changed is when it was last answered, and the other windows hear of it all the same.
 * @param seenRevision the revision the person saw, 0 for new, and for what is brought back
 */
export async function keepEvidence(store: Store, evidence: Evidence, seenRevision: number): Promise<Kept> {
  const parsed = v.safeParse(Evidence, evidence);
  if (!parsed.success) return refused('not a whole piece of evidence');
  return writing(store, (work) => keep(work, parsed.output, seenRevision));
}

/**
 * Taking away what is not there is done already, and writes nothing: a request sent again does not take the
 * pixels that the first one left.
 * @returns `not-found` without its review
 */
export function removeEvidence(
  store: Store,
  assessmentId: string,
  evidenceId: string,
): Promise<Outcome<null, Failure>> {
  return writing(store, async (work): Promise<Outcome<null, Failure>> => {
    const { tx } = work;
    const [review, row] = await Promise.all([
      tx.objectStore('assessments').get(assessmentId),
      tx.objectStore('evidence').get(evidenceId),
    ]);
    if (!review) return NOT_FOUND;
    if (row?.assessmentId !== assessmentId) return ok(null);
    deletePiece(work, assessmentId, evidenceId);
    // What people in private roles take away is gone at once: no undo brings it back.
    await sweep(work, assessmentId, isPrivateRole(review.reviewer.role) ? null : evidenceId);
    return ok(null);
  });
}
