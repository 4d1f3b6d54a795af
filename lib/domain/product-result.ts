/** The result of a product with several reviews: each review's own line, and the spread of each question. */
import type { AboutTable } from './about';
import type { Assessment, Lived, Role } from './assessment';
import type { Applicability, ChecklistStructure, Depth, QuestionId } from './checklist';
import { type Coverage, coverageOf } from './coverage';
import type { LadderJudgements } from './ladder-judgement';
import { type MustHaveCounts, mustHaveCounts } from './must-have-panel';
import { type Outcome, outcomeOf } from './outcome';
import { byCodeUnits } from './records';
import { ladderFor } from './result';
import { compareVersions } from './review-age';
import { type QuestionSpread, type SpreadCounter, spreadCounter } from './roles-spread';
import type { ShownLadder } from './shown-ladder';
import {
  type CountedQuestions,
  countedQuestions,
  countStandings,
  type GivenAnswers,
  type ReviewStandings,
  standingsOf,
} from './standing';

/** One of the product's reviews, with the checklist it was made with. */
export type ReviewOfProduct = {
  readonly assessment: Pick<Assessment, 'id' | 'checklist' | 'depth' | 'reviewer'> & {
    readonly answers: GivenAnswers;
  };
  readonly structure: ChecklistStructure;
  readonly putBack: readonly QuestionId[];
  readonly about: AboutTable;
  readonly ladder: LadderJudgements;
};

/** One review beside the others; its outcome and its ladder stand for this review alone. */
export type ReviewLine = {
  readonly assessmentId: string;
  readonly role: Role;
  readonly lived: Lived;
  /** The reviewer declared a link with the vendor; what it is stands in the review. */
  readonly interestDeclared: boolean;
  readonly depth: Depth;
  readonly mustHaves: MustHaveCounts;
  readonly outcome: Outcome;
  readonly coverage: Coverage;
  readonly ladder: ShownLadder | null;
};

/** The spread over the reviews made with one checklist, in any of its versions: an id keeps its meaning. */
export type ChecklistSpread = {
  readonly checklistId: string;
  readonly questions: readonly QuestionSpread[];
};

/** The product itself has no outcome, no level, no range and no total: only its reviews have. */
export type ProductResult = {
  /** In the order the reviews were given, which says nothing of them. */
  readonly reviews: readonly ReviewLine[];
  /** By the checklist's id; answers to different checklists are never put together. */
  readonly spreads: readonly ChecklistSpread[];
};

/**
 * @param reviews those to show: leave out what lies in the bin, or was made with a checklist not known here
 * @param published hashes of the checklists of ours, see `ladderFor`
 */
export function productResult(
  product: Applicability,
  reviews: readonly ReviewOfProduct[],
  published: readonly string[],
): ProductResult {
  const countedFor = countedOnce(product);
  const groups = new Map<string, { structures: Set<ChecklistStructure>; counter: SpreadCounter }>();
  const lines = reviews.map((review): ReviewLine => {
    const { assessment, structure } = review;
    const standings = standingsOf(countedFor(review), assessment.answers);
    const group = groups.get(structure.id) ?? { structures: new Set(), counter: spreadCounter() };
    groups.set(structure.id, group);
    group.structures.add(structure);
    group.counter.add({ role: assessment.reviewer.role, standings });
    return lineOf(review, standings, published);
  });
  const spreads = [...groups]
    .toSorted(([one], [other]) => byCodeUnits(one, other))
    .map(([checklistId, { structures, counter }]) => ({
      checklistId,
      questions: counter.spread(questionOrder([...structures])),
    }));
  return { reviews: lines, spreads };
}

function lineOf(
  review: ReviewOfProduct,
  standings: ReviewStandings,
  published: readonly string[],
): ReviewLine {
  const { assessment, about } = review;
  const { id, reviewer, depth } = assessment;
  const mustHaves = mustHaveCounts(standings.list, about);
  return {
    assessmentId: id,
    role: reviewer.role,
    lived: reviewer.lived,
    interestDeclared: reviewer.interests.trim() !== '',
    depth,
    mustHaves,
    outcome: outcomeOf(mustHaves, depth),
    coverage: coverageOf(countStandings(standings.list)),
    ladder: ladderFor(review, standings, published),
  };
}

/** Works out which questions count once for each checklist, depth and set of questions put back. */
function countedOnce(product: Applicability): (review: ReviewOfProduct) => CountedQuestions {
  const known = new Map<ChecklistStructure, Map<string, CountedQuestions>>();
  return ({ structure, assessment: { depth }, putBack }) => {
    const ofStructure = known.get(structure) ?? new Map<string, CountedQuestions>();
    known.set(structure, ofStructure);
    const key = [depth, ...putBack.toSorted(byCodeUnits)].join(' ');
    const counted = ofStructure.get(key) ?? countedQuestions(structure, depth, product, putBack);
    ofStructure.set(key, counted);
    return counted;
  };
}

/** The newest version's order; questions that only earlier versions have come after it. */
function questionOrder(structures: readonly ChecklistStructure[]): readonly QuestionId[] {
  const newestFirst = structures.toSorted((one, other) => compareVersions(other.version, one.version));
  return [...new Set(newestFirst.flatMap(({ questions }) => questions.map(({ id }) => id)))];
}
