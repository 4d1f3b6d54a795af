/** What a review's must-haves come to, for its row and for lists: worked out of those answers alone. */
import { aboutTableOf } from '../checklists/about-table';
import type { AssessmentHeader } from '../domain/assessment';
import type { Applicability, ChecklistStructure } from '../domain/checklist';
import { isQuick } from '../domain/coverage';
import { mustHaveCounts } from '../domain/must-have-panel';
import { type Outcome, outcomeOf } from '../domain/outcome';
import { countedQuestions, type GivenAnswers, standingsOf } from '../domain/standing';

/** What of a review its outcome depends on, beside its answers. */
type Judged = Pick<AssessmentHeader, 'depth' | 'putBack'>;

/** The answers that the outcome of a review is worked out of: to must-haves; none of a quick review. */
export function judgedIds(
  structure: ChecklistStructure | null,
  { depth }: Judged,
  answeredIds: readonly string[],
): readonly string[] {
  if (structure === null || isQuick(depth)) return [];
  const mustHaves = new Set(structure.questions.filter(({ mustHave }) => mustHave).map(({ id }) => id));
  return answeredIds.filter((id) => mustHaves.has(id));
}

/**
 * The same outcome that the review's own result has.
 * @param structure `null` for a checklist that is not held here: then nothing is known
 * @param answers those to must-haves at least; others change nothing
 */
export function reviewOutcome(
  structure: ChecklistStructure | null,
  { depth, putBack }: Judged,
  product: Applicability,
  answers: GivenAnswers,
): Outcome | null {
  if (structure === null) return null;
  const { list } = standingsOf(countedQuestions(structure, depth, product, putBack), answers);
  return outcomeOf(mustHaveCounts(list, aboutTableOf(structure)), depth);
}
