/** Puts the result of one review together: codes and numbers only; the words for them come later. */
import type { AboutTable } from './about';
import type { Assessment } from './assessment';
import type { Applicability, ChecklistRef, ChecklistStructure, Depth, QuestionId } from './checklist';
import { type Coverage, coverageOf, isQuick } from './coverage';
import { evidenceByTheme, type ThemeEvidence } from './evidence-strength';
import { LADDER_CHECKLIST, LADDER_QUESTIONS } from './ladder';
import type { LadderJudgements } from './ladder-judgement';
import { type MustHavePanel, mustHavePanel } from './must-have-panel';
import { type Outcome, outcomeOf } from './outcome';
import { ageOf, type ChecklistChange, checklistChange, type ReviewAge } from './review-age';
import { type ShownLadder, shownLadder } from './shown-ladder';
import {
  countedQuestions,
  countStandings,
  type GivenAnswers,
  type ReviewStandings,
  standingsOf,
} from './standing';
import { type ThemeProfile, themeProfile } from './theme-profile';

/** One review and all that its result depends on. */
export type ReviewToJudge = {
  readonly assessment: Pick<Assessment, 'checklist' | 'depth'> & { readonly answers: GivenAnswers };
  /** The checklist it was made with: never another version's. */
  readonly structure: ChecklistStructure;
  readonly product: Applicability;
  /** Questions the reviewer put back although the product's facts rule them out. */
  readonly putBack: readonly QuestionId[];
  readonly about: AboutTable;
  readonly ladder: LadderJudgements;
};

/** There is no total, percentage, rank or grade in it, and no place to put one (domain research 7.4). */
export type ReviewResult = {
  readonly depth: Depth;
  /** A quick review is marked as quick wherever its result is shown. */
  readonly quick: boolean;
  readonly mustHaves: MustHavePanel;
  readonly outcome: Outcome;
  /** In the checklist's order of themes, as is `evidence`. */
  readonly profile: readonly ThemeProfile[];
  readonly evidence: readonly ThemeEvidence[];
  readonly coverage: Coverage;
  /** Nothing for a checklist that has no ladder. */
  readonly ladder: ShownLadder | null;
  readonly age: ReviewAge;
  readonly checklistChange: ChecklistChange;
};

/**
 * @param currentChecklist what a new review would be made with
 * @param now ISO 8601 UTC
 * @param published hashes of the checklists of ours, see `ladderFor`
 */
export function reviewResult(
  review: ReviewToJudge,
  currentChecklist: ChecklistRef,
  now: string,
  published: readonly string[],
): ReviewResult {
  const { assessment, structure, product, putBack, about } = review;
  const { depth } = assessment;
  const standings = standingsOf(countedQuestions(structure, depth, product, putBack), assessment.answers);
  const themes = structure.themes.map((theme) => theme.id);
  const mustHaves = mustHavePanel(standings.list, about);
  return {
    depth,
    quick: isQuick(depth),
    mustHaves,
    outcome: outcomeOf(mustHaves, depth),
    profile: themeProfile(themes, standings.list),
    evidence: evidenceByTheme(themes, standings.list),
    coverage: coverageOf(countStandings(standings.list)),
    ladder: ladderFor(review, standings, published),
    age: ageOf(answerTimes(standings), now),
    checklistChange: checklistChange(assessment.checklist, currentChecklist),
  };
}

/**
 * The ladder's rules name questions of one checklist; a review with another has none. One that adds questions
 * to it has all of these, and so its ladder. What a checklist calls itself, or says it adds to, anybody can
 * write: the hash must be one of ours.
 *
 * @param published hashes of every version of ours
 */
export function ladderFor(
  review: Pick<ReviewToJudge, 'structure' | 'about' | 'ladder'> & {
    readonly assessment: Pick<Assessment, 'checklist'>;
  },
  standings: ReviewStandings,
  published: readonly string[],
): ShownLadder | null {
  const { structure, assessment, about, ladder } = review;
  const holder = structure.basedOn ?? assessment.checklist;
  // Ours in another language has the same questions under a hash of its own; its words are the translator's.
  const isTranslated = structure.basedOn === undefined && assessment.checklist.language !== 'en-GB';
  const isOurs = holder.id === LADDER_CHECKLIST && (published.includes(holder.hash) || isTranslated);
  const ids = new Set(structure.questions.map(({ id }) => id));
  const hasAll = LADDER_QUESTIONS.every((id) => ids.has(id));
  return isOurs && hasAll ? shownLadder(standings, about, ladder) : null;
}

function answerTimes({ list }: ReviewStandings): readonly string[] {
  return list.flatMap(({ answer }) => (answer === null ? [] : [answer.answeredAt]));
}
