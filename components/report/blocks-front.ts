/** The first page of a report, what identifies the product, and what the report cannot say. */
import type { Block } from '../../lib/formats/report-blocks';
import type { ReportChoices, ReportData, VendorContact } from '../../lib/formats/report-data';
import { t } from '../ui/texts';
import {
  checklistInlines,
  dayText,
  facts,
  filledIn,
  heading,
  link,
  paragraph,
  said,
  strong,
  whenText,
} from './report-words';

/** Where its replies can be read: in this document, in the whole report, or in a part that was left out. */
type RepliesAre = 'here' | 'elsewhere' | 'left-out';

/** "Vendor not asked", "asked on …" or "replied". */
export function vendorText(vendor: VendorContact, replies: RepliesAre): string {
  switch (vendor.kind) {
    case 'not-asked':
      return t('report-vendor-not-asked');
    case 'asked':
      return t('report-vendor-asked', {
        day: dayText(vendor.on),
        firstDay: dayText(vendor.first),
        times: vendor.first === vendor.on ? 'one' : 'more',
        count: vendor.of,
      });
    case 'replied':
      return t('report-vendor-replied', {
        day: dayText(vendor.on),
        answered: vendor.answered,
        of: vendor.of,
        asked: askedWhen(vendor),
        askedDay: vendor.askedOn === null ? '' : dayText(vendor.askedOn),
        replies,
      });
  }
}

/** Was it asked before its last reply, or again after it? */
function askedWhen({ askedOn, on }: Extract<VendorContact, { readonly kind: 'replied' }>) {
  if (askedOn === null) return 'no';
  return askedOn > on ? 'since' : 'before';
}

function repliesAre({ sections }: ReportChoices): RepliesAre {
  return sections.includes('answers') || sections.includes('gaps') ? 'here' : 'left-out';
}

/** What the first page says, before everything else. */
export function frontBlocks(data: ReportData): readonly Block[] {
  const { product, vendor, reviews, madeOn, dataFile, checklists, leftOut, choices } = data;
  const next = product.nextReviewOn;
  return [
    paragraph([strong(vendorText(vendor, repliesAre(choices)))], 'lead'),
    ...facts([
      [t('report-product'), [said(product.name)]],
      [t('report-product-version'), filledIn(product.version)],
      [t('report-vendor'), filledIn(product.vendor)],
      [t('report-review-after'), next === null ? t('report-review-after-none') : dayText(next)],
      [t('report-reviews'), t('report-reviews-count', { count: reviews.length })],
      [t('report-answered-between'), betweenText(data)],
      ...checklists.map((checklist) => [t('report-checklist'), checklistInlines(checklist)] as const),
      [t('report-made-on'), dayText(madeOn)],
      [
        t('report-data-hash'),
        dataFile === null ? t('report-data-too-large') : [{ kind: 'code', text: dataFile.sha256 } as const],
      ],
    ]),
    ...(dataFile === null ? [] : [paragraph(t('report-data-hint', { bytes: dataFile.bytes }), 'hint')]),
    ...(leftOut === 0 ? [] : [paragraph(t('report-left-out', { count: leftOut }), 'flag')]),
    paragraph(t('result-standing-line')),
  ];
}

/** From the first answer to the last; in months where any of them is known by its month alone. */
function betweenText({ reviews }: ReportData): string | null {
  const times = reviews.flatMap(({ first, last }) => [first, last].flatMap((one) => one ?? []));
  const months = times.some(({ kind }) => kind === 'month');
  const keys = times.map((one) => {
    const text = one.kind === 'time' ? one.at : one.month;
    return months ? text.slice(0, 7) : text;
  });
  const sorted = keys.toSorted();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return null;
  const words = (key: string) => whenText(months ? { kind: 'month', month: key } : { kind: 'time', at: key });
  return words(first) === words(last)
    ? words(first)
    : t('report-from-to', { from: words(first), to: words(last) });
}

/** Who makes it, what it does, where and for whom, and what is being decided. */
export function identityBlocks({ product, notes, checklists }: ReportData): readonly Block[] {
  const words = checklists[0]?.text;
  const uses = product.useTypes.map((type) => words?.useTypes[type].name ?? type);
  const fact = (value: 'yes' | 'no' | 'not-sure') => t(`report-fact-${value}`);
  return [
    heading(2, 'identity', t('report-section-identity')),
    ...facts([
      [t('report-product'), [said(product.name)]],
      [t('report-product-version'), filledIn(product.version)],
      [t('report-vendor'), filledIn(product.vendor)],
      [t('report-legal-name'), filledIn(notes.legalName)],
      [t('report-company-number'), filledIn(notes.companyNumber)],
      [t('report-uses'), uses.length === 0 ? t('report-not-said') : [said(uses.join('; '))]],
      [t('report-fact-ai'), fact(product.facts.ai)],
      [t('report-fact-care'), fact(product.facts.care)],
      [t('report-fact-records'), fact(product.facts.records)],
      [t('report-setting'), filledIn(notes.setting)],
      [t('report-people'), filledIn(notes.people)],
      [t('report-decision'), filledIn(notes.decision)],
      [t('report-reference'), filledIn(notes.reference)],
    ]),
    ...(product.pageKeys.length === 0
      ? []
      : [
          paragraph(t('report-pages-of-product')),
          { kind: 'list' as const, items: product.pageKeys.map((page) => [link(page)]) },
        ]),
  ];
}

const LIMITS = ['record', 'website', 'draft', 'few', 'no-score', 'hash', 'personal'] as const;

/** What the report is not; it cannot be left out. */
export function limitsBlocks(): readonly Block[] {
  return [
    heading(2, 'limits', t('report-section-limits')),
    { kind: 'list', items: LIMITS.map((limit) => [t(`report-limit-${limit}`)]) },
  ];
}
