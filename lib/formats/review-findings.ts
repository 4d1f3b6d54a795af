/** What a review comes to, for files that say it beside the answers: the very results the screens show. */
import type { AboutTable } from '../domain/about';
import type { Assessment } from '../domain/assessment';
import type { Checklist, ChecklistStructure } from '../domain/checklist';
import { type Coverage, coverageOf } from '../domain/coverage';
import { type MustHavePanel, mustHavePanel } from '../domain/must-have-panel';
import { type Outcome, outcomeOf } from '../domain/outcome';
import type { Product } from '../domain/product';
import { ladderFor } from '../domain/result';
import type { ShownLadder } from '../domain/shown-ladder';
import { countedQuestions, countStandings, standingsOf } from '../domain/standing';

/** What results are worked out with, beside the records. */
export type Judging = {
  /** What each question of a checklist is about. */
  readonly aboutOf: (structure: ChecklistStructure) => AboutTable;
  /** Hashes of the checklists of ours, see `ladderFor`. */
  readonly published: readonly string[];
};

/** There is no total in it, and no place for one. */
export type Findings = {
  readonly mustHaves: MustHavePanel;
  readonly outcome: Outcome;
  readonly coverage: Coverage;
  /** Nothing for a checklist that has no ladder. */
  readonly ladder: ShownLadder | null;
};

/** @param checklist the very one the review was made with */
export function findingsOf(
  assessment: Assessment,
  product: Product,
  { structure }: Checklist,
  { aboutOf, published }: Judging,
): Findings {
  const about = aboutOf(structure);
  const counted = countedQuestions(structure, assessment.depth, product, assessment.putBack);
  const standings = standingsOf(counted, assessment.answers);
  const mustHaves = mustHavePanel(standings.list, about);
  return {
    mustHaves,
    outcome: outcomeOf(mustHaves, assessment.depth),
    coverage: coverageOf(countStandings(standings.list)),
    ladder: ladderFor({ structure, assessment, about, ladder: assessment.ladder }, standings, published),
  };
}
