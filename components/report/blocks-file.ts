/** What follows from a report: actions and terms, duties, and who signs. */
import { CONTRACT_TERMS, DUTIES } from '../../lib/domain/report-notes';
import type { Block } from '../../lib/formats/report-blocks';
import type { ReportData } from '../../lib/formats/report-data';
import { t } from '../ui/texts';
import { dayText, heading, paragraph, said } from './report-words';

/** Conditions before award, what else is to be done, and contract terms to tick. */
export function actionsBlocks({ notes, choices, product }: ReportData): readonly Block[] {
  const action = ({ text, owner, dueOn, done }: (typeof notes.actions)[number]): Block => ({
    kind: 'tick',
    ticked: done,
    state: t(done ? 'report-done' : 'report-not-done'),
    text: [
      said(text),
      ...(owner === '' ? [] : [` ${t('report-owner')} `, said(owner), '.']),
      ...(dueOn === null ? [] : [` ${t('report-due', { day: dayText(dueOn) })}`]),
    ],
  });
  const conditions = notes.actions.filter(({ condition }) => condition);
  const others = notes.actions.filter(({ condition }) => !condition);
  const ticked = new Map(notes.terms.map(({ term, owner }) => [term, owner]));
  const next = product.nextReviewOn;
  return [
    heading(2, 'actions', t('report-section-actions')),
    ...(choices.names ? [] : [paragraph(t('report-owners-out'), 'hint')]),
    heading(3, 'actions-conditions', t('report-conditions')),
    ...(conditions.length === 0 ? [paragraph(t('report-none-written'))] : conditions.map(action)),
    heading(3, 'actions-others', t('report-actions')),
    ...(others.length === 0 ? [paragraph(t('report-none-written'))] : others.map(action)),
    heading(3, 'actions-terms', t('report-terms')),
    ...CONTRACT_TERMS.map((term): Block => {
      const owner = ticked.get(term);
      return {
        kind: 'tick',
        ticked: owner !== undefined,
        state: t(owner === undefined ? 'report-not-ticked' : 'report-ticked'),
        text: [
          t(`report-term-${term}`),
          ...(owner === undefined || owner === '' ? [] : [` ${t('report-owner')} `, said(owner), '.']),
        ],
      };
    }),
    heading(3, 'actions-next', t('report-review-after')),
    paragraph(next === null ? t('report-review-after-none') : dayText(next)),
  ];
}

export function dutiesBlocks({ notes }: ReportData): readonly Block[] {
  const known = new Map(notes.duties.map((one) => [one.duty, one]));
  return [
    heading(2, 'duties', t('report-section-duties')),
    paragraph(t('report-duties-hint'), 'hint'),
    {
      kind: 'table',
      caption: t('report-duties-caption'),
      columns: [t('report-column-duty'), t('report-column-state'), t('report-column-why')],
      rows: DUTIES.map((duty) => {
        const one = known.get(duty);
        return {
          key: duty,
          head: [t(`report-duty-${duty}`)],
          cells: [
            [one === undefined ? t('report-duty-not-said') : t(`report-duty-state-${one.state}`)],
            one === undefined || one.why === '' ? [] : [said(one.why)],
          ],
        };
      }),
    },
  ];
}

const SIGNERS = ['prepared', 'decided'] as const;
const SIGN_FIELDS = ['name', 'post', 'signature', 'date'] as const;

export function signOffBlocks(): readonly Block[] {
  return [
    // Names and signatures of one decision belong on one page.
    { kind: 'heading', level: 2, id: 'sign-off', text: [t('report-section-sign-off')], whole: true },
    paragraph(t('report-sign-off-hint'), 'hint'),
    ...SIGNERS.flatMap((signer): readonly Block[] => [
      heading(3, `sign-off-${signer}`, t(`report-sign-${signer}`)),
      ...SIGN_FIELDS.map((field): Block => ({ kind: 'room', label: t(`report-sign-${field}`), lines: 1 })),
    ]),
  ];
}
