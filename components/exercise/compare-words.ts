/** What stands in the cells of the tables side by side: a review's own line for each thing that is compared. */
import type { Checklist, QuestionId } from '../../lib/domain/checklist';
import { STRENGTH_NAMES, type ThemeEvidence } from '../../lib/domain/evidence-strength';
import type { ComparedReview } from '../../lib/domain/exercise-review';
import type { MustHave } from '../../lib/domain/must-have-panel';
import { standingIn } from '../../lib/domain/standing';
import type { ThemeRange } from '../../lib/domain/theme-profile';
import { coverageLine, groupText, listText, mustHavesLine } from '../result/words';
import { t } from '../ui/texts';

/** How one must-have stands in one review; nothing is a tick. */
export function mustHaveText(review: ComparedReview, questionId: QuestionId): string {
  const item = review.mustHaves.items.find((one) => one.questionId === questionId);
  return item ? stateText(item) : t('exercise-side-not-counted');
}

function stateText(item: MustHave): string {
  switch (item.state) {
    case 'met':
      return t(item.claimedOnly ? 'result-state-claimed' : 'result-state-met');
    case 'not-known':
      return `${t('result-state-not-known')}. ${t(`result-why-${item.why}`)}`;
    case 'partly':
    case 'not-met':
    case 'does-not-apply':
      return t(`result-state-${item.state}`);
  }
}

/** "At least 2 of 6; at most 5 of 6." */
function rangeText(range: ThemeRange | null): string {
  return range === null ? t('result-range-none') : t('result-range', { ...range });
}

/** The range of one theme in one review. */
export function themeText(review: ComparedReview, theme: string): string {
  return rangeText(review.profile.find((one) => one.theme === theme)?.range ?? null);
}

/** "2 of 5 from lived experience; 3 shown, 2 claimed". */
export function evidenceText(review: ComparedReview, theme: string): string {
  const one = review.evidence.find((evidence) => evidence.theme === theme);
  return !one || one.of === 0 ? t('exercise-side-evidence-none') : strengthsText(one);
}

function strengthsText({ of, lived, strengths, claimedOnly }: ThemeEvidence): string {
  const there = STRENGTH_NAMES.filter((name) => strengths[name] > 0);
  const parts = there.map((name) => t(`result-strength-part-${name}`, { count: strengths[name] }));
  const text = t('exercise-side-evidence-lived', { lived, of, parts: listText(parts) });
  return claimedOnly === 0 ? text : `${text}. ${t('result-claimed-only', { count: claimedOnly })}`;
}

/** The answer of one review to one question. */
export function answerText(review: ComparedReview, questionId: QuestionId): string {
  const found = standingIn(review.standings, questionId);
  return found ? t(`result-kind-${found.standing}`) : t('exercise-side-not-counted');
}

/** The rows of the first table, each with what a review says there. */
export const SUMMARY_ROWS = ['must-haves', 'coverage', 'people', 'workers', 'knows'] as const;
export type SummaryRow = (typeof SUMMARY_ROWS)[number];

export function summaryText(review: ComparedReview, row: SummaryRow): string {
  const { ladder } = review;
  switch (row) {
    case 'must-haves':
      return mustHavesLine(review.mustHaves);
    case 'coverage':
      return coverageLine(review.coverage);
    case 'people':
    case 'workers':
      return ladder === null ? t('exercise-side-ladder-none') : groupText(ladder[row]);
    case 'knows':
      return t(`result-lived-${review.lived}`);
  }
}

/** The must-haves that the checklist has, in its order. */
export function mustHaveIds({ structure }: Checklist): readonly QuestionId[] {
  return structure.questions.flatMap(({ id, mustHave }) => (mustHave ? [id] : []));
}
