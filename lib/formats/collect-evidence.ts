/** Gathers evidence and pictures as they are read, and refuses what does not belong together. */
import type { Assessment } from '../domain/assessment';
import { EVIDENCE_MAX, type Evidence, type PictureBytes } from '../domain/evidence';
import type { MAX_RECORDS } from './limits';
import { invalid, type Place, type ReadFailure, within } from './read-outcome';

/** Each method returns what is wrong, or `null`. */
export type EvidenceCollector = {
  addEvidence(evidence: Evidence, place: Place): ReadFailure | null;
  addPicture(pixels: PictureBytes, place: Place): ReadFailure | null;
  /**
   * To be asked at the end.
   * @param reviewOf the review in the file with an id
   * @param mayLackPixels may pictures come without their pixels?
   */
  missing(
    reviewOf: (id: string) => Pick<Assessment, 'productId'> | undefined,
    mayLackPixels: boolean,
  ): ReadFailure | null;
  readonly evidence: readonly Evidence[];
  readonly pictures: readonly PictureBytes[];
};

/** A record with the place it came from. */
type Placed<Item> = { readonly item: Item; readonly place: Place };

function strayEvidence(
  { item, place }: Placed<Evidence>,
  reviewOf: Parameters<EvidenceCollector['missing']>[0],
): ReadFailure | null {
  const review = reviewOf(item.assessmentId);
  if (!review) return invalid(within(place, ['assessmentId']), 'no-assessment');
  return review.productId === item.productId ? null : invalid(within(place, ['productId']), 'other-product');
}

function unpaired(
  { item: pixels, place }: Placed<PictureBytes>,
  evidence: ReadonlyMap<string, Placed<Evidence>>,
): ReadFailure | null {
  const picture = evidence.get(pixels.evidenceId)?.item;
  if (picture?.kind !== 'picture') return invalid(within(place, ['evidenceId']), 'no-picture');
  return picture.mediaType === pixels.mediaType
    ? null
    : invalid(within(place, ['mediaType']), 'wrong-picture', `expected ${picture.mediaType}`);
}

/** What the pixels are is asked later, by `wrongEvidence`. */
export function createEvidenceCollector(
  limits: Record<keyof Pick<typeof MAX_RECORDS, 'evidence' | 'picture'>, number>,
): EvidenceCollector {
  const evidence = new Map<string, Placed<Evidence>>();
  const pictures = new Map<string, Placed<PictureBytes>>();
  /** How many pieces each review has. */
  const counts = new Map<string, number>();
  return {
    addEvidence(item, place) {
      if (evidence.has(item.id)) return invalid(within(place, ['id']), 'duplicate');
      if (evidence.size >= limits.evidence) return invalid(place, 'too-many', `at most ${limits.evidence}`);
      const count = (counts.get(item.assessmentId) ?? 0) + 1;
      if (count > EVIDENCE_MAX) return invalid(place, 'too-many', `at most ${EVIDENCE_MAX} in one review`);
      counts.set(item.assessmentId, count);
      evidence.set(item.id, { item, place });
      return null;
    },
    addPicture(item, place) {
      if (pictures.has(item.evidenceId)) return invalid(within(place, ['evidenceId']), 'duplicate');
      if (pictures.size >= limits.picture) return invalid(place, 'too-many', `at most ${limits.picture}`);
      pictures.set(item.evidenceId, { item, place });
      return null;
    },
    missing(reviewOf, mayLackPixels) {
      for (const placed of evidence.values()) {
        const stray = strayEvidence(placed, reviewOf);
        if (stray) return stray;
      }
      for (const placed of pictures.values()) {
        const failure = unpaired(placed, evidence);
        if (failure) return failure;
      }
      for (const { item, place } of evidence.values()) {
        const bare = !mayLackPixels && item.kind === 'picture' && !pictures.has(item.id);
        if (bare) return invalid(within(place, ['id']), 'no-pixels');
      }
      return null;
    },
    get evidence() {
      return [...evidence.values()].map(({ item }) => item);
    },
    get pictures() {
      return [...pictures.values()].map(({ item }) => item);
    },
  };
}
