/** Invented reviews and products for the tests of the result's screens, with words for their questions. */
import { render } from '@testing-library/preact';
import { vi } from 'vitest';
import { ResultScreen, type ResultScreenProps } from '../../../components/result/ResultScreen';
import { setTexts } from '../../../components/ui/texts';
import type { AboutTable } from '../../../lib/domain/about';
import type { Reviewer } from '../../../lib/domain/assessment';
import type {
  Applicability,
  Checklist,
  ChecklistRef,
  ChecklistStructure,
  Depth,
} from '../../../lib/domain/checklist';
import { LADDER_CHECKLIST } from '../../../lib/domain/ladder';
import { type LadderJudgements, NO_LADDER_JUDGEMENTS } from '../../../lib/domain/ladder-judgement';
import { type ReviewResult, reviewResult } from '../../../lib/domain/result';
import {
  countedQuestions,
  type GivenAnswers,
  type ReviewStandings,
  standingsOf,
} from '../../../lib/domain/standing';
import chartTexts from '../../../locales/en-GB/charts.ftl?raw';
import common from '../../../locales/en-GB/common.ftl?raw';
import resultTexts from '../../../locales/en-GB/result.ftl?raw';
import summaryTexts from '../../../locales/en-GB/summary.ftl?raw';
import { ALL_PRODUCT, checklistOf, EVERYTHING, mustHave, question } from '../../fixtures/result/builders';
import { SMALL } from '../../fixtures/review/small-checklist';

export const NOW = '2026-11-21T10:00:00.000Z';

export function setEnglish(): void {
  setTexts('en-GB', [common, summaryTexts, resultTexts, chartTexts]);
}

/** Two themes of two must-haves and two others each, one must-have only where it records. */
export const TWO_THEMES = checklistOf([
  mustHave('AAA1'),
  mustHave('AAA2'),
  question('AAA3'),
  question('AAA4'),
  mustHave('BBB1'),
  mustHave('BBB2', { appliesWhen: { fact: 'records' } }),
  question('BBB3'),
  question('BBB4'),
]);

/** The questions that the ladder reads, and the room. */
export const LADDER_QUESTIONS = checklistOf(
  ['COP1', 'COP2', 'COP3', 'COP4', 'COP5', 'COP6', 'COP7', 'WRK1', 'OPE1', 'LEA1'].map((id) => question(id)),
  { id: LADDER_CHECKLIST },
);

/** Each question's label is "Label AAA1", each theme's name "Theme AAA". */
export function wordsFor(structure: ChecklistStructure): Checklist {
  const ref: ChecklistRef = {
    id: structure.id,
    version: structure.version,
    language: 'en-GB',
    hash: 'a'.repeat(64),
  };
  const words = (id: string) => ({ name: `Theme ${id}`, short: id, line: `About ${id}.` });
  const text = { commissioner: '', charity: '', worker: '', person: '' };
  const question = (id: string) => ({ label: `Label ${id}`, text, why: '', evidence: '', askVendor: '' });
  return {
    ref,
    structure,
    text: {
      ...SMALL.text,
      themes: Object.fromEntries(structure.themes.map(({ id }) => [id, words(id)])),
      questions: Object.fromEntries(structure.questions.map(({ id }) => [id, question(id)])),
    },
  };
}

export const REVIEWER: Reviewer = {
  role: 'commissioner',
  lived: 'has-seen-it',
  interests: '',
  settingBand: null,
  helper: null,
};

export type Judged = {
  readonly structure?: ChecklistStructure;
  readonly depth?: Depth;
  readonly product?: Applicability;
  readonly about?: AboutTable;
  readonly ladder?: LadderJudgements;
  /** The version a new review would be made with; the review's own unless given. */
  readonly currentVersion?: string;
};

/** The result of a review with these answers, and the standings it was made of. */
export function judged(
  answers: GivenAnswers,
  options: Judged = {},
): { readonly result: ReviewResult; readonly standings: ReviewStandings; readonly checklist: Checklist } {
  const {
    depth = 'full',
    product = EVERYTHING,
    about = ALL_PRODUCT,
    ladder = NO_LADDER_JUDGEMENTS,
  } = options;
  const checklist = wordsFor(options.structure ?? TWO_THEMES);
  const { ref, structure } = checklist;
  const current = { ...ref, version: options.currentVersion ?? ref.version };
  const review = {
    assessment: { checklist: ref, depth, answers },
    structure,
    product,
    putBack: [],
    about,
    ladder,
  };
  return {
    result: reviewResult(review, current, NOW, [ref.hash]),
    standings: standingsOf(countedQuestions(structure, depth, product, []), answers),
    checklist,
  };
}

/** Puts the whole result of such a review on screen. */
export function showResult(
  answers: GivenAnswers,
  options: Judged = {},
  changes: Partial<ResultScreenProps> = {},
): ResultScreenProps {
  const props: ResultScreenProps = {
    ...judged(answers, options),
    about: options.about ?? ALL_PRODUCT,
    judgements: options.ladder ?? NO_LADDER_JUDGEMENTS,
    product: { name: 'Hearthlight', vendor: 'Invented Care Ltd' },
    reviewer: REVIEWER,
    onQuestion: vi.fn(),
    ...changes,
  };
  render(
    <main>
      <ResultScreen {...props} />
    </main>,
  );
  return props;
}

/** The section of the screen under this heading. */
export function sectionUnder(heading: string): HTMLElement {
  const found = [...document.querySelectorAll('section')].find(
    (section) => section.querySelector('h2')?.textContent === heading,
  );
  if (!found) throw new Error(`No section ${heading}`);
  return found;
}

/** The words of an element, its white space as it is read. */
export function wordsOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The rows of the table with this caption, by the words of their cells. */
export function tableRows(caption: string): readonly (readonly string[])[] {
  const table = [...document.querySelectorAll('table')].find((one) => one.caption?.textContent === caption);
  if (!table) throw new Error(`No table ${caption}`);
  return [...table.rows].map((row) => [...row.cells].map(wordsOf));
}

/** The drawing with this title. */
export function chartOf(title: string): SVGElement {
  const found = [...document.querySelectorAll<SVGElement>('.es-chart__svg')].find(
    (svg) => svg.querySelector('title')?.textContent === title,
  );
  if (!found) throw new Error(`No chart ${title}`);
  return found;
}

/** The bars of a chart by their words, such as "Theme AAA"; its key is none of them. */
export function barsOf(title: string): ReadonlyMap<string, Element> {
  const rows = [...chartOf(title).children].filter((row) => row.querySelector('[font-weight="700"]'));
  return new Map(rows.map((row) => [wordsOf(row.querySelector('text')), row]));
}

/** A full bar's width in the chart's own units. */
const FULL = 624;

/** What a bar draws: the kind of each part and its count, read off the share of the bar that it takes. */
export function drawn(bar: Element | undefined, total: number): Readonly<Record<string, number>> {
  const parts = [...(bar?.querySelectorAll('.es-chart__part') ?? [])];
  return Object.fromEntries(
    parts.map((part) => [
      /es-chart__part--(\S+)/.exec(part.getAttribute('class') ?? '')?.[1] ?? '',
      Math.round((Number(part.getAttribute('width')) * total) / FULL),
    ]),
  );
}
