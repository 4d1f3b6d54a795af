/** How much of what applies a review looked at: "31 of 46 that apply were answered". */
import type { Depth } from './checklist';
import type { StandingCounts } from './standing';

export type Coverage = {
  /** Questions that apply: all that count, without those the reviewer says do not apply. */
  readonly apply: number;
  /** Of those, how many have an answer; `notEnoughInformation` and `reasonsMissing` are among them. */
  readonly answered: number;
  readonly notEnoughInformation: number;
  /** Must-haves said not to apply that still need a reason; until then they count as not known. */
  readonly reasonsMissing: number;
  /** Asked, and left without an answer. */
  readonly unanswered: number;
  /** They apply, but a review of this depth does not ask them. */
  readonly notAsked: number;
  /** Answered "does not apply"; not among those that apply. */
  readonly doNotApply: number;
};

/** A quick review is marked as quick wherever its result is shown, and gives no outcome. */
export function isQuick(depth: Depth): boolean {
  return depth === 'quick-worker' || depth === 'quick-person';
}

/** The coverage that these counts of a whole review give (domain research 7.1.4). */
export function coverageOf(counts: StandingCounts): Coverage {
  const answered =
    counts.yes + counts.partly + counts.no + counts['not-enough-information'] + counts['reason-missing'];
  return {
    apply: answered + counts.unanswered + counts['not-asked'],
    answered,
    notEnoughInformation: counts['not-enough-information'],
    reasonsMissing: counts['reason-missing'],
    unanswered: counts.unanswered,
    notAsked: counts['not-asked'],
    doNotApply: counts['does-not-apply'],
  };
}
