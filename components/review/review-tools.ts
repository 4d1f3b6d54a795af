/** What a surface lends the review's screens beside the review itself. */
import type { ComponentChildren } from 'preact';
import type { Failure } from '../../lib/app/ports';
import type { Checklist, ChecklistRef, QuestionId, Wording } from '../../lib/domain/checklist';
import type { EarlierReview } from '../../lib/domain/earlier-review';
import type { QuestionReading } from '../../lib/domain/translated-words';
import type { EvidenceState } from '../../lib/state/evidence-state';
import type { ReviewPart } from '../../lib/state/review-part';
import type { ReviewState } from '../../lib/state/review-state';
import type { SourcesOf } from './QuestionHelp';

export type ReviewTools = {
  readonly sourcesOf: SourcesOf;
  /** A question in the language on screen, where that is a translation. */
  readonly readingOf: (
    checklist: Checklist,
    questionId: QuestionId,
    wording: Wording,
  ) => QuestionReading | null;
  /** What a review begun now would be made with. */
  readonly currentRef: () => Promise<ChecklistRef>;
  /** The earlier review that one looks at anew, or nothing when it cannot be had. */
  readonly earlierOf?: (assessmentId: string) => Promise<EarlierReview | null>;
  /** The time now, ISO 8601 UTC. */
  readonly now: () => string;
  /** Goes to a part of the review: within this surface, or in a tab where this one cannot show it. */
  readonly goTo: (part: ReviewPart) => void;
  /** Leaves the review for now; all of it is saved. */
  readonly leave: () => void;
  /** The evidence of a review; all it is made of is fetched when it is first asked for. */
  readonly evidenceOf?: (review: ReviewState) => Promise<EvidenceState>;
  /** Words were taken or typed as evidence that are not kept yet: leaving now would lose them. */
  readonly hasUnkept?: () => boolean;
  /** Opens the screen where a picture is made, on surfaces that have one; else the page beside gives it. */
  readonly openPictureScreen?: (assessmentId: string, questionId: string) => void;
  /** Shows a kept picture: its address on surfaces that reach the store, else a way to a tab that does. */
  readonly pictures?:
    | { readonly kind: 'here'; readonly urlOf: (evidenceId: string) => string | null }
    | { readonly kind: 'elsewhere'; readonly see: (assessmentId: string) => void };
  /** The letter to the vendor, on surfaces that have files to give and something to print; else it opens a tab. */
  readonly renderLetter?: (review: ReviewState) => ComponentChildren;
  /** A button that reads the text aloud, by voices on this device only. */
  readonly readAloud?: (text: string) => ComponentChildren;
  /** Removes the review for good and leaves it: only where nothing of a vendor can press it. */
  readonly throwAway?: (assessmentId: string) => Promise<Failure | null>;
  /** Gives the reviewer a copy to keep, as a file. */
  readonly saveCopy?: (assessmentId: string) => void;
  /** The warnings that private roles read before their first question. */
  readonly warning: { readonly due: () => boolean; readonly done: () => void };
};
