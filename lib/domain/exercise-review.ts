/** One review of an exercise's product: is it comparable, and what stands of it in its product's column. */
import type { AboutTable } from './about';
import type { Assessment, Lived } from './assessment';
import type { Checklist } from './checklist';
import { type Coverage, coverageOf } from './coverage';
import { evidenceByTheme, type ThemeEvidence } from './evidence-strength';
import type { Exercise } from './exercise';
import { type MustHavePanel, mustHavePanel } from './must-have-panel';
import type { Product } from './product';
import { ladderFor } from './result';
import type { ShownLadder } from './shown-ladder';
import { countedQuestions, countStandings, type ReviewStandings, standingsOf } from './standing';
import { type ThemeProfile, themeProfile } from './theme-profile';

/** A product of the exercise with its reviews, those in the bin left out. */
export type ProductInExercise = {
  readonly product: Pick<Product, 'id' | 'name' | 'vendor' | 'version' | 'useTypes' | 'facts'>;
  readonly assessments: readonly Assessment[];
};

/** The checklist an exercise is pinned to, whole. */
export type Pinned = {
  readonly checklist: Checklist;
  readonly about: AboutTable;
  /** Hashes of the checklists of ours, see `ladderFor`. */
  readonly published: readonly string[];
};

/**
 * Why a review does not stand beside others (domain research 7.4: never different versions, depth or roles).
 * `other-words`: the same version, in another language or with other words. `role-alone`: no other product of the
 * exercise has a comparable review by this role.
 */
export type LeftOutWhy = 'other-checklist' | 'other-version' | 'other-words' | 'other-depth' | 'role-alone';

/** One review in the column of its product; nothing in it depends on any other review. */
export type ComparedReview = {
  readonly assessmentId: string;
  readonly lived: Lived;
  /** The reviewer declared a link with the vendor; what it is stands in the review. */
  readonly interestDeclared: boolean;
  readonly mustHaves: MustHavePanel;
  readonly profile: readonly ThemeProfile[];
  readonly evidence: readonly ThemeEvidence[];
  readonly coverage: Coverage;
  readonly ladder: ShownLadder | null;
  readonly standings: ReviewStandings;
};

/** Why this review is not comparable by itself, or nothing when it is. */
export function whyNotComparable(
  { checklist, depth }: Pick<Assessment, 'checklist' | 'depth'>,
  pinned: Pick<Exercise, 'checklist' | 'depth'>,
): Exclude<LeftOutWhy, 'role-alone'> | null {
  if (checklist.id !== pinned.checklist.id) return 'other-checklist';
  if (checklist.version !== pinned.checklist.version) return 'other-version';
  if (checklist.hash !== pinned.checklist.hash) return 'other-words';
  return depth === pinned.depth ? null : 'other-depth';
}

/** How each question stands in one review made with the pinned checklist. */
export function standingsIn(
  assessment: Assessment,
  product: ProductInExercise['product'],
  { structure }: Pick<Checklist, 'structure'>,
): ReviewStandings {
  const { depth, putBack, answers } = assessment;
  return standingsOf(countedQuestions(structure, depth, product, putBack), answers);
}

/** One review as it stands in its column. */
export function comparedReview(
  assessment: Assessment,
  product: ProductInExercise['product'],
  { checklist, about, published }: Pinned,
): ComparedReview {
  const { structure } = checklist;
  const { id, reviewer, ladder } = assessment;
  const standings = standingsIn(assessment, product, checklist);
  const themes = structure.themes.map((theme) => theme.id);
  return {
    assessmentId: id,
    lived: reviewer.lived,
    interestDeclared: reviewer.interests.trim() !== '',
    mustHaves: mustHavePanel(standings.list, about),
    profile: themeProfile(themes, standings.list),
    evidence: evidenceByTheme(themes, standings.list),
    coverage: coverageOf(countStandings(standings.list)),
    ladder: ladderFor({ structure, assessment, about, ladder }, standings, published),
    standings,
  };
}
