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

type Opened = {
  readonly review: ReviewState;
  readonly state: Promise<EvidenceState>;
  /** It hears no more news and asks for no more words, also when it was not there yet. */
  readonly end: () => void;
  readonly hasUnkept: () => boolean;
};

function openFor(review: ReviewState, needs: EvidenceOfNeeds): Opened {
  const ended = new AbortController();
  let hasUnkept: () => boolean = () => false;
  const open = async (): Promise<EvidenceState> => {
    const { openEvidence } = await import('./open-evidence');
    const state = openEvidence(review, needs, ended.signal);
    hasUnkept = () => state.hasUnkept.peek();
    return state;
  };
  return { review, state: open(), end: () => ended.abort(), hasUnkept: () => hasUnkept() };
}

/** One state for each review that is opened on this surface: asked again for the same, it is the same. */
export function createEvidenceOf(needs: EvidenceOfNeeds): EvidenceTools {
  let current: Opened | null = null;
  function end(): void {
    current?.end();
    current = null;
  }
  // A review that was left, as the page beside went on to another vendor, takes no words of what comes after it.
  needs.session.phase.subscribe((phase) => {
    if (phase.kind !== 'reviewing' || phase.review !== current?.review) end();
  });
  return {
    evidenceOf(review) {
      if (current?.review !== review) {
        end();
        current = openFor(review, needs);
      }
      return current.state;
    },
    hasUnkept: () => current?.hasUnkept() ?? false,
  };
}
