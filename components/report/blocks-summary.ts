/** The plain one-page summary for a team meeting: what was found, what is not known, where people differ. */
import type { QuestionId } from '../../lib/domain/checklist';
import type { MustHave } from '../../lib/domain/must-have-panel';
import { askedQuestions } from '../../lib/formats/report-asked';
import type { Block, Inlines } from '../../lib/formats/report-blocks';
import type { ReportData, ReportReview } from '../../lib/formats/report-data';
import { mustHaveGroup } from '../charts/bars-models';
import { labelAmong, minorityText } from '../result/spread-words';
import { listText } from '../result/words';
import { t } from '../ui/texts';
import { vendorText } from './blocks-front';
import { dayText, heading, paragraph, questionLabel, reviewInlines, said } from './report-words';

/** So many lines of each kind: it is to stay one page; the report has them all. */
const MOST = 6;
const MOST_IN_SHORT = 4;
const MOST_LINES = 15;

export function summaryBlocks(data: ReportData): readonly Block[] {
  const { product, reviews, madeOn } = data;
  return [
    paragraph(t('report-summary-lead', { count: reviews.length, day: dayText(madeOn) }), 'lead'),
    paragraph(whoLooked(data)),
    paragraph(vendorText(data.vendor, 'elsewhere')),
    ...allReviews(data),
    heading(2, 'summary-differ', t('report-section-differences')),
    ...differBlocks(data),
    heading(2, 'summary-ask', t('report-summary-ask')),
    ...askBlocks(data),
    ...(product.nextReviewOn === null
      ? []
      : [paragraph(t('report-summary-next', { day: dayText(product.nextReviewOn) }))]),
    paragraph(t('result-standing-line'), 'hint'),
  ];
}

/** "2 care workers, 1 commissioner": every role in the same way. */
function whoLooked({ reviews }: ReportData): string {
  const counts = new Map<string, number>();
  for (const { role } of reviews) counts.set(role, (counts.get(role) ?? 0) + 1);
  const roles = [...counts].map(([role, count]) =>
    t('report-summary-role', { role: t(`role-${role}`), count }),
  );
  return roles.length === 0 ? t('result-product-none') : t('report-summary-who', { roles: listText(roles) });
}

/** The fewer the reviews, the more of each: a page holds one in full, a few in short, and many as a line each. */
function allReviews({ reviews }: ReportData): readonly Block[] {
  const [only] = reviews;
  if (only !== undefined && reviews.length === 1) return inFull(only);
  if (reviews.length <= MOST_IN_SHORT) return reviews.flatMap((one) => inShort(one, reviews.length));
  const lines: Inlines[] = reviews
    .slice(0, MOST_LINES)
    .map((one) => [...reviewInlines(one), `: ${outcomeOf(one)} ${shortLine(one, () => 0)}`]);
  const more = reviews.length - lines.length;
  return [
    heading(2, 'summary-reviews', t('report-reviews')),
    { kind: 'list', items: lines },
    ...(more > 0 ? [paragraph(t('report-summary-more', { count: more }))] : []),
  ];
}

function outcomeOf({ result }: ReportReview): string {
  return t(`result-outcome-${result.outcome}`);
}

const GROUPS = ['not-met', 'not-known', 'met'] as const;
type Group = (typeof GROUPS)[number];
const STATES: Readonly<Record<Group, readonly string[]>> = {
  'not-met': ['not-met'],
  'not-known': ['not-known', 'claimed', 'partly'],
  met: ['met'],
};

/** The names of the must-haves that stand so. */
function namesIn(group: Group, { result, checklist }: ReportReview): readonly string[] {
  return result.mustHaves.items
    .filter((item: MustHave) => STATES[group].includes(mustHaveGroup(item)))
    .map(({ questionId }) => questionLabel(checklist, questionId));
}

function inFull(review: ReportReview): readonly Block[] {
  return [
    heading(2, `summary-r${review.number}`, reviewInlines(review)),
    paragraph(outcomeOf(review)),
    ...GROUPS.flatMap((group): readonly Block[] => {
      const names = namesIn(group, review);
      return names.length === 0
        ? []
        : [
            paragraph(t(`report-summary-${group}`, { count: names.length })),
            { kind: 'list', items: cut(names) },
          ];
    }),
  ];
}

/** What is not met always by name; the rest too while there are two reviews alone. */
function inShort(review: ReportReview, of: number): readonly Block[] {
  const named = (group: Group) => (group === 'not-met' || of === 2 ? 3 : 0);
  return [
    heading(2, `summary-r${review.number}`, reviewInlines(review)),
    paragraph([`${outcomeOf(review)} `, said(shortLine(review, named))]),
  ];
}

/** "2 must-haves are not met: A; B. 5 must-haves are open." @param named how many of a group are named */
function shortLine(review: ReportReview, named: (group: Group) => number): string {
  return GROUPS.flatMap((group) => {
    const names = namesIn(group, review);
    if (names.length === 0) return [];
    const shown = names.slice(0, named(group));
    const more = names.length - shown.length;
    const tail = more > 0 ? [t('report-summary-and-more', { count: more })] : [];
    const words = t(`report-summary-short-${group}`, { count: names.length });
    return [shown.length === 0 ? `${words}.` : `${words}: ${[...shown, ...tail].join('; ')}.`];
  }).join(' ');
}

/** As many lines as there is room for, and how many more there are. */
function cut(lines: readonly string[]): readonly Inlines[] {
  const shown = lines.slice(0, MOST).map((line): Inlines => [said(line)]);
  return lines.length > MOST
    ? [...shown, [t('report-summary-and-more', { count: lines.length - MOST })]]
    : shown;
}

function differBlocks({ spreads, checklists }: ReportData): readonly Block[] {
  const lines = spreads.flatMap(({ checklistId, questions }) =>
    questions.flatMap((one): readonly string[] => {
      const label = (id: QuestionId) => labelAmong(checklists, id, checklistId);
      const said = [
        ...(one.evidenceAndExperienceDiffer ? [t('result-differ-experience')] : []),
        ...(one.rolesDiffer ? [t('result-differ-roles')] : []),
        ...one.minorityViews.map(minorityText),
      ];
      return said.length === 0 ? [] : [`${label(one.questionId)}: ${said.join('; ')}.`];
    }),
  );
  if (lines.length === 0) return [paragraph(t('report-differ-none'))];
  return [{ kind: 'list', items: cut(lines) }];
}

function askBlocks({ gaps }: ReportData): readonly Block[] {
  const waiting = [
    ...askedQuestions(gaps.sent).filter((one) => one.waiting),
    ...gaps.open.filter(({ reply }) => reply === null),
  ];
  if (waiting.length === 0) return [paragraph(t('report-gaps-none'))];
  return [{ kind: 'list', items: cut([...new Set(waiting.map(({ label }) => label))]) }];
}
