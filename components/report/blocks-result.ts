/** What each review comes to, and where reviews differ: no total, no average, no order of merit. */
import type { Checklist } from '../../lib/domain/checklist';
import { LADDER_GROUPS } from '../../lib/domain/ladder';
import type { MustHave } from '../../lib/domain/must-have-panel';
import type { ChecklistSpread } from '../../lib/domain/product-result';
import type { QuestionSpread } from '../../lib/domain/roles-spread';
import { standingIn } from '../../lib/domain/standing';
import type { Block, Inlines, TableBlock } from '../../lib/formats/report-blocks';
import type { ReportData, ReportReview } from '../../lib/formats/report-data';
import { kindsOf } from '../charts/bar-looks';
import {
  evidenceModel,
  MUST_HAVE_GROUPS,
  mustHaveGroup,
  mustHavesModel,
  profileModel,
  spreadModel,
} from '../charts/bars-models';
import { ladderModel } from '../charts/ladder-model';
import type { BarsModel, ChartModel } from '../charts/model';
import { experienceText, labelAmong, minorityText, mostUsefulFirst, rolesText } from '../result/spread-words';
import { coverageLine, groupText, ladderLine, mustHavesLine } from '../result/words';
import { t } from '../ui/texts';
import type { Drawn } from './drawn';
import { heading, paragraph, questionLabel, reviewInlines, said, saidInlines, tableOf } from './report-words';

export function resultBlocks(data: ReportData, drawn: Drawn): readonly Block[] {
  return [
    heading(2, 'result', t('report-section-result')),
    paragraph(t('report-result-hint'), 'hint'),
    ...(data.reviews.length === 0 ? [paragraph(t('result-product-none'))] : []),
    ...data.reviews.flatMap((review) => reviewBlocks(review, drawn)),
  ];
}

function reviewBlocks(review: ReportReview, drawn: Drawn): readonly Block[] {
  const { number, result, checklist } = review;
  const name = `r${number}`;
  const chart = (what: string, model: ChartModel): Block => {
    const named = { ...model, title: t('report-of-review', { number, what: model.title }) };
    const caption = t('report-of-review', { number, what: model.table.caption });
    const table = tableOf({ ...model.table, caption }, model.kind !== 'ladder');
    return { kind: 'chart', ids: drawn.add(`${name}-${what}`, named), table };
  };
  return [
    heading(3, `result-${name}`, reviewInlines(review)),
    ...(result.quick ? [paragraph(t('report-quick'), 'flag')] : []),
    paragraph(t(`result-outcome-${result.outcome}`), 'lead'),
    ...ageBlocks(review),
    heading(4, `must-haves-${name}`, t('result-must-haves-heading')),
    paragraph(`${mustHavesLine(result.mustHaves)}.`),
    paragraph(t('result-must-haves-hint'), 'hint'),
    chart('must-haves', mustHavesModel(result.mustHaves)),
    mustHaveTable(review),
    heading(4, `profile-${name}`, t('result-profile-heading')),
    paragraph(t('result-profile-hint'), 'hint'),
    chart('profile', profileModel(result.profile, checklist)),
    paragraph(coverageLine(result.coverage)),
    heading(4, `evidence-${name}`, t('result-evidence-heading')),
    paragraph(t('result-evidence-hint'), 'hint'),
    chart('evidence', withoutEmpty(evidenceModel(result.evidence, checklist))),
    ...ladderBlocks(review, chart),
    ...(review.oneThing === null
      ? []
      : [paragraph([t('report-one-thing'), ' ', ...saidInlines(review.oneThing)])]),
  ];
}

/** Rows without a bar would look like an answer; the table keeps them. */
function withoutEmpty(model: BarsModel): BarsModel {
  return { ...model, rows: model.rows.filter(({ parts }) => parts.some(({ count }) => count > 0)) };
}

function ageBlocks({ result, last, first, checklist }: ReportReview): readonly Block[] {
  const blocks: Block[] = [];
  const day = (when: typeof last) =>
    when === null ? '' : when.kind === 'time' ? when.at.slice(0, 10) : when.month;
  if (result.age.age === 'over-12-months' || result.age.age === 'some-over-12-months') {
    blocks.push(paragraph(t(`result-age-${result.age.age}`, { first: day(first), last: day(last) }), 'flag'));
  }
  const { version } = checklist.ref;
  switch (result.checklistChange) {
    case 'changed-since':
    case 'newer':
    case 'other-words':
      blocks.push(paragraph(t(`result-checklist-${result.checklistChange}`, { version }), 'flag'));
      break;
    case 'same':
    case 'other-checklist':
      break;
  }
  return blocks;
}

/** Every must-have by name: a count alone could hide which one is not met. */
function mustHaveTable({ number, result, checklist, standings }: ReportReview): TableBlock {
  const place = (item: MustHave) => MUST_HAVE_GROUPS.indexOf(mustHaveGroup(item));
  const items = result.mustHaves.items.toSorted((one, other) => place(one) - place(other));
  return {
    kind: 'table',
    caption: t('report-must-haves-caption', { number }),
    columns: [t('report-column-must-have'), t('charts-column-state'), t('report-column-why')],
    rows: items.map((item) => ({
      key: item.questionId,
      head: [said(questionLabel(checklist, item.questionId))],
      cells: [
        [t(`result-state-${mustHaveGroup(item)}`)],
        [whyText(item, standingIn(standings, item.questionId)?.standing)],
      ],
    })),
  };
}

function whyText(item: MustHave, standing: string | undefined): string {
  switch (item.state) {
    case 'met':
      return item.claimedOnly ? t(`result-claimed-${item.why}`) : '';
    case 'not-known':
      return t(`result-why-${item.why}`);
    case 'does-not-apply':
      return standing === undefined ? '' : t('report-reason-with-answer');
    case 'partly':
    case 'not-met':
      return '';
  }
}

function ladderBlocks(
  review: ReportReview,
  chart: (what: string, model: ChartModel) => Block,
): readonly Block[] {
  const { number, result, ladderReasons } = review;
  if (result.ladder === null) return [];
  const { ladder } = result;
  const reasons = LADDER_GROUPS.flatMap((group) => {
    const reason = ladderReasons[group];
    return reason === null
      ? []
      : [
          paragraph([
            t('report-ladder-reason', { group: t(`result-ladder-${group}`) }),
            ' ',
            ...saidInlines(reason),
          ]),
        ];
  });
  return [
    heading(4, `ladder-r${number}`, t('result-ladder-heading')),
    paragraph(ladderLine(ladder)),
    {
      kind: 'list',
      items: LADDER_GROUPS.map((group) => [`${t(`result-ladder-${group}`)}: ${groupText(ladder[group])}`]),
    },
    chart('ladder', ladderModel(ladder)),
    ...reasons,
    paragraph(t('result-ladder-note'), 'hint'),
    paragraph(t('result-ladder-credit'), 'hint'),
  ];
}

/** Disagreement and the views of the few, and every question by role. */
export function differencesBlocks(data: ReportData, drawn: Drawn): readonly Block[] {
  return [
    heading(2, 'differences', t('report-section-differences')),
    paragraph(t('result-product-hint'), 'hint'),
    ...data.spreads.flatMap((spread) => spreadBlocks(spread, data.checklists, drawn)),
  ];
}

function spreadBlocks(
  { checklistId, questions }: ChecklistSpread,
  checklists: readonly Checklist[],
  drawn: Drawn,
): readonly Block[] {
  const label = (one: QuestionSpread) => labelAmong(checklists, one.questionId, checklistId);
  const differing = mostUsefulFirst(questions).filter(
    (one) => one.evidenceAndExperienceDiffer || one.rolesDiffer || one.minorityViews.length > 0,
  );
  const tooFew = questions.some(({ roles }) => roles.some(({ tooFewToPublish }) => tooFewToPublish));
  return [
    ...(differing.length === 0 ? [paragraph(t('report-differ-none'))] : []),
    ...differing.flatMap((one): readonly Block[] => {
      const model = spreadModel(label(one), one.roles);
      return [
        heading(3, `differ-${checklistId}-${one.questionId}`, [said(label(one))]),
        ...flags(one),
        {
          kind: 'chart',
          ids: drawn.add(`spread-${one.questionId}`, model),
          table: tableOf(model.table, true),
        },
      ];
    }),
    ...(questions.length === 0 ? [] : [spreadTable(questions, label)]),
    ...(tooFew ? [paragraph(t('report-too-few'), 'flag')] : []),
  ];
}

function flags(one: QuestionSpread): readonly Block[] {
  const items: Inlines[] = one.minorityViews.map((view) => [minorityText(view)]);
  return [
    ...(one.evidenceAndExperienceDiffer
      ? [paragraph([`${t('result-differ-experience')}. `, experienceText(one)], 'flag')]
      : []),
    ...(one.rolesDiffer ? [paragraph([`${t('result-differ-roles')}. `, rolesText(one)], 'flag')] : []),
    ...(items.length === 0 ? [] : [{ kind: 'list' as const, items }]),
  ];
}

/** One row a question and role: roles stand apart and are never added up. */
function spreadTable(
  questions: readonly QuestionSpread[],
  label: (one: QuestionSpread) => string,
): TableBlock {
  const kinds = kindsOf(questions.flatMap(({ roles }) => roles.map(({ counts }) => counts)));
  return {
    kind: 'table',
    caption: t('report-spread-caption'),
    columns: [
      t('report-column-question'),
      t('result-column-role'),
      ...kinds.map((kind) => t(`result-kind-${kind}`)),
    ],
    rows: questions.flatMap((one) =>
      one.roles.map(({ role, counts }) => ({
        key: `${one.questionId} ${role}`,
        head: [said(label(one))],
        cells: [[t(`role-${role}`)], ...kinds.map((kind) => [String(counts[kind])])],
      })),
    ),
  };
}
