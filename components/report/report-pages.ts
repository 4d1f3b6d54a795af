/** A report and its one-page summary as documents in the words on screen, with their drawings beside them. */
import { type Block, inOneLine, type ReportPage, textOf } from '../../lib/formats/report-blocks';
import type { ReportData, ReportSection } from '../../lib/formats/report-data';
import type { ChartModel } from '../charts/model';
import { language, t } from '../ui/texts';
import { answersBlocks, logBlocks } from './blocks-answers';
import { actionsBlocks, dutiesBlocks, signOffBlocks } from './blocks-file';
import { frontBlocks, identityBlocks, limitsBlocks } from './blocks-front';
import { gapsBlocks } from './blocks-gaps';
import { methodBlocks } from './blocks-method';
import { differencesBlocks, resultBlocks } from './blocks-result';
import { summaryBlocks } from './blocks-summary';
import { createDrawn, type Drawn } from './drawn';
import { dayText, said } from './report-words';

/** A document, and its drawings by the ids that its charts name. */
export type ReportPages = { readonly page: ReportPage; readonly drawings: ReadonlyMap<string, ChartModel> };

/** How much of a hash stands where there is little room; the first page has all of it. */
const HASH_START = 12;

export function reportPages(data: ReportData): ReportPages {
  const drawn = createDrawn();
  const body = [
    ...(data.choices.sections.length === 0
      ? []
      : inOrder(data).flatMap((section) => sectionBlocks(section, data, drawn))),
    ...limitsBlocks(),
  ];
  return {
    page: { ...around(data, 'report-title'), front: frontBlocks(data), body },
    drawings: drawn.all,
  };
}

/** One page to take to a team meeting, in plain words. */
export function summaryPages(data: ReportData): ReportPages {
  const page = { ...around(data, 'report-summary-title'), front: [], body: summaryBlocks(data) };
  return { page, drawings: new Map() };
}

const ORDER: readonly ReportSection[] = [
  'identity',
  'method',
  'result',
  'differences',
  'answers',
  'log',
  'gaps',
  'actions',
  'duties',
  'sign-off',
];

function inOrder({ choices }: ReportData): readonly ReportSection[] {
  return ORDER.filter((section) => choices.sections.includes(section));
}

function sectionBlocks(section: ReportSection, data: ReportData, drawn: Drawn): readonly Block[] {
  switch (section) {
    case 'identity':
      return identityBlocks(data);
    case 'method':
      return methodBlocks(data, drawn);
    case 'result':
      return resultBlocks(data, drawn);
    case 'differences':
      return differencesBlocks(data, drawn);
    case 'answers':
      return answersBlocks(data);
    case 'log':
      return logBlocks(data);
    case 'gaps':
      return gapsBlocks(data);
    case 'actions':
      return actionsBlocks(data);
    case 'duties':
      return dutiesBlocks(data);
    case 'sign-off':
      return signOffBlocks();
  }
}

function around(data: ReportData, titleId: string): Omit<ReportPage, 'front' | 'body'> {
  const { product, checklists, dataFile, madeOn } = data;
  const versions = [...new Set(checklists.map(({ ref }) => ref.version))].join(', ') || '–';
  const hash = dataFile === null ? t('report-no-hash') : dataFile.sha256.slice(0, HASH_START);
  const foot = t('report-footer', { versions, hash });
  const name = said(product.name);
  return {
    language: language.value,
    // Browsers print the window's title on every page where they print no footer of ours.
    windowTitle: `${t(titleId)}: ${textOf(inOneLine([name]))}, ${dayText(madeOn)}. ${foot}`,
    printTitle: t('report-print-title', { versions, hash }),
    title: [`${t(titleId)}: `, name],
    dataHash: dataFile?.sha256 ?? null,
    footer: foot,
    contentsHeading: t('report-contents'),
    skip: t('report-skip'),
    pageOf: { before: t('report-page'), between: t('report-page-of'), after: '' },
  };
}
