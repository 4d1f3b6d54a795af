/** The evidence of the review on screen. All it is made of is fetched when a review first needs it. */
import type { EvidenceState } from '../state/evidence-state';
import type { ReviewState } from '../state/review-state';
import type { Session } from '../state/session';

export type EvidenceTools = {
  readonly evidenceOf: (review: ReviewState) => Promise<EvidenceState>;
  /** Words were taken or typed that are not kept yet: leaving now would lose them. */
  readonly hasUnkept: () => boolean;
};

export type EvidenceOfNeeds = {
  readonly session: Session;
  /** The surface lies over the page, so that the person sees what is lit there. */
  readonly overPage: boolean;
};

/** One state for each review that is opened on this surface: asked again for the same, it is the same. */
export function createEvidenceOf(needs: EvidenceOfNeeds): EvidenceTools {
  let current: { readonly review: ReviewState; readonly state: Promise<EvidenceState> } | null = null;
  let end: () => void = () => {};
  let hasUnkept: () => boolean = () => false;
  const open = async (review: ReviewState): Promise<EvidenceState> => {
    const { openEvidence } = await import('./open-evidence');
    const opened = openEvidence(review, needs);
    end = opened.end;
    hasUnkept = () => opened.state.hasUnkept.peek();
    return opened.state;
  };
  return {
    evidenceOf(review) {
      if (current?.review !== review) {
        end();
        hasUnkept = () => false;
        current = { review, state: open(review) };
      }
      return current.state;
    },
    hasUnkept: () => hasUnkept(),
  };
}
