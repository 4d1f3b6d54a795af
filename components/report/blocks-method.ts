/** How the reviews were made: checklist, reviewers by role, dates, pages read, documents seen, and when. */
import type { Block, Inlines, TableBlock } from '../../lib/formats/report-blocks';
import { plainText } from '../../lib/formats/report-blocks';
import type {
  ReportData,
  ReportDay,
  ReportDocument,
  ReportPage,
  ReportReview,
} from '../../lib/formats/report-data';
import { type TimeItem, timelineModel } from '../charts/timeline-model';
import { t } from '../ui/texts';
import type { Drawn } from './drawn';
import {
  checklistInlines,
  dayText,
  facts,
  heading,
  link,
  paragraph,
  reviewName,
  said,
  saidInlines,
  tableOf,
  whenText,
} from './report-words';

export function methodBlocks(data: ReportData, drawn: Drawn): readonly Block[] {
  const { checklists, reviews, meetings, pages, documents, choices } = data;
  return [
    heading(2, 'method', t('report-section-method')),
    ...checklists.flatMap((checklist) =>
      facts([
        [t('report-checklist'), checklistInlines(checklist)],
        [t('report-checklist-id'), [{ kind: 'code', text: checklist.ref.id }]],
        [t('report-checklist-hash'), [{ kind: 'code', text: checklist.ref.hash }]],
        [t('report-checklist-status'), [said(checklist.text.status)]],
      ]),
    ),
    heading(3, 'method-reviews', t('report-who')),
    paragraph(t(choices.names ? 'report-names-in' : 'report-names-out'), 'hint'),
    ...(reviews.some(({ isPrivate }) => isPrivate) ? [paragraph(t('report-private-note'), 'hint')] : []),
    ...(reviews.length === 0 ? [paragraph(t('result-product-none'))] : [reviewsTable(reviews)]),
    ...reviews.flatMap(interestBlocks),
    ...(meetings.length === 0 ? [] : meetingBlocks(data)),
    heading(3, 'method-pages', t('report-pages')),
    ...(pages.length === 0 ? [paragraph(t('report-pages-none'))] : [pagesTable(pages)]),
    heading(3, 'method-documents', t('report-documents')),
    ...(documents.length === 0 ? [paragraph(t('report-documents-none'))] : [documentsTable(documents)]),
    ...timelineBlocks(data, drawn),
  ];
}

function reviewsTable(reviews: readonly ReportReview[]): TableBlock {
  return {
    kind: 'table',
    caption: t('report-reviews-caption'),
    columns: [
      t('report-column-review'),
      t('result-who-role'),
      t('result-who-knows'),
      t('report-column-depth'),
      t('report-column-answered'),
      t('result-who-link'),
      t('report-column-checklist'),
    ],
    rows: reviews.map((review) => ({
      key: review.id,
      head: review.title === null ? [String(review.number)] : [`${review.number}: `, said(review.title)],
      cells: [
        [roleText(review)],
        [t(`result-lived-${review.lived}`)],
        [t(`depth-${review.depth}`)],
        [spanText(review)],
        [t(review.interestDeclared ? 'report-interest-yes' : 'result-no-link')],
        [review.checklist.ref.version],
      ],
    })),
  };
}

function roleText({ role, settingBand, helper }: ReportReview): string {
  const helped = helper === null ? [] : [`${t('result-who-helper')}: ${t(`result-helper-${helper}`)}`];
  return [t(`role-${role}`), ...(settingBand === null ? [] : [settingBand]), ...helped].join('; ');
}

function spanText({ first, last }: ReportReview): string {
  if (first === null || last === null) return t('report-nothing-answered');
  const [from, to] = [whenText(first), whenText(last)];
  return from === to ? from : t('report-from-to', { from, to });
}

function interestBlocks({ number, role, interests }: ReportReview): readonly Block[] {
  if (interests === null) return [];
  const lead = t('report-interest-of', { number, role: t(`role-${role}`) });
  return [paragraph([lead, ' ', ...saidInlines(interests)])];
}

function meetingBlocks(data: ReportData): readonly Block[] {
  const items = data.meetings.map(
    ({ number, title, heldOn, people, voices }): Inlines => [
      t('report-meeting-line', { number, day: whenText(heldOn), people }),
      ...(title === null ? [] : [' ', said(title), '.']),
      ...(voices.length === 0
        ? []
        : [
            ' ',
            t('report-meeting-voices', { reviews: voices.map((one) => reviewName(data, one)).join('; ') }),
          ]),
    ],
  );
  return [heading(3, 'method-meetings', t('result-meetings-heading')), { kind: 'list', items }];
}

function pagesTable(pages: readonly ReportPage[]): TableBlock {
  return {
    kind: 'table',
    caption: t('report-pages-caption'),
    columns: [
      t('report-column-address'),
      t('report-column-title'),
      t('report-column-read'),
      t('report-column-text-hash'),
      t('report-column-unread'),
    ],
    rows: pages.map(({ pageKey, title, first, last, textHash, unread }) => ({
      key: `${pageKey} ${textHash}`,
      head: [link(pageKey)],
      cells: [
        [said(title)],
        [readText(first, last)],
        textHash === null ? [t('report-no-hash')] : [{ kind: 'code', text: textHash }],
        [
          unread.length === 0
            ? t('report-unread-none')
            : unread.map((one) => t(`report-unread-${one}`)).join('; '),
        ],
      ],
    })),
  };
}

function readText(first: ReportPage['first'], last: ReportPage['last']): string {
  const [from, to] = [whenText(first, 'minute'), whenText(last, 'minute')];
  return from === to ? from : t('report-from-to', { from, to });
}

function documentsTable(documents: readonly ReportDocument[]): TableBlock {
  return {
    kind: 'table',
    caption: t('report-documents-caption'),
    columns: [
      t('report-field-document-name'),
      t('report-field-document-version'),
      t('report-field-document-date'),
      t('report-field-document-from'),
      t('report-field-document-access'),
    ],
    rows: documents.map((one, at) =>
      one.kind === 'redacted'
        ? { key: String(at), head: saidInlines(one), cells: [[], [], [], []] }
        : {
            key: one.document.id,
            head: [said(one.document.name)],
            cells: [
              [said(one.document.version)],
              [one.document.date === null ? '' : dayText(one.document.date)],
              [said(one.document.from)],
              [t(`evidence-access-${one.document.access}`)],
            ],
          },
    ),
  };
}

function timelineBlocks(data: ReportData, drawn: Drawn): readonly Block[] {
  const items = data.days.map(
    (day): TimeItem => ({
      on: day.on,
      kind: day.kind,
      label: dayLabel(data, day),
      monthOnly: day.monthOnly,
    }),
  );
  const model = timelineModel(items, data.madeOn);
  if (model === null) return [];
  return [
    heading(3, 'method-time', t('charts-timeline')),
    ...(data.days.some(({ monthOnly }) => monthOnly) ? [paragraph(t('report-month-only'), 'hint')] : []),
    { kind: 'chart', ids: drawn.add('time', model), table: tableOf(model.table, false) },
  ];
}

function dayLabel(data: ReportData, { kind, number, exercise }: ReportDay): string {
  switch (kind) {
    case 'review':
      return t('report-day-review', { name: reviewName(data, number) });
    case 'meeting':
      return t('report-day-meeting', { number });
    case 'asked':
      return exercise === null
        ? t('report-day-asked', { name: reviewName(data, number) })
        : t('report-day-asked-of-all', { exercise: plainText(exercise) });
    case 'reply':
    case 'gone':
    case 'next-review':
      return t(`report-day-${kind}`);
  }
}
