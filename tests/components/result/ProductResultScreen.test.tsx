// @vitest-environment happy-dom
/** Several reviews of one product: findings first, each review by itself, roles apart, meetings apart. */
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  ProductResultScreen,
  type ProductResultScreenProps,
} from '../../../components/result/ProductResultScreen';
import type { Role } from '../../../lib/domain/assessment';
import type { ChecklistStructure, Depth } from '../../../lib/domain/checklist';
import { NO_LADDER_JUDGEMENTS } from '../../../lib/domain/ladder-judgement';
import { productResult, type ReviewOfProduct } from '../../../lib/domain/product-result';
import type { GivenAnswers } from '../../../lib/domain/standing';
import {
  ALL_PRODUCT,
  checklistOf,
  EVERYTHING,
  given,
  mustHave,
  question,
} from '../../fixtures/result/builders';
import { expectAccessible } from '../review/set-up';
import {
  barsOf,
  drawn,
  REVIEWER,
  sectionUnder,
  setEnglish,
  TWO_THEMES,
  tableRows,
  wordsFor,
  wordsOf,
} from './set-up';

beforeEach(setEnglish);
afterEach(cleanup);

const YES = given('yes');
const LIVED_NO = given('no', { strength: 0, lived: true });

type Told = {
  readonly depth?: Depth;
  readonly structure?: ChecklistStructure;
  readonly interests?: string;
};

function reviewBy(role: Role, answers: GivenAnswers, told: Told = {}): Omit<ReviewOfProduct, 'id'> {
  const { depth = 'full', structure = TWO_THEMES, interests = '' } = told;
  return {
    assessment: {
      id: '',
      checklist: wordsFor(structure).ref,
      depth,
      reviewer: { ...REVIEWER, role, interests },
      answers,
    },
    structure,
    putBack: [],
    about: ALL_PRODUCT,
    ladder: NO_LADDER_JUDGEMENTS,
  };
}

function show(
  reviews: readonly Omit<ReviewOfProduct, 'id'>[],
  changes: Partial<ProductResultScreenProps> = {},
) {
  const named = reviews.map((review, at) => ({
    ...review,
    assessment: { ...review.assessment, id: `review-${at + 1}` },
  }));
  const structures = [...new Set(reviews.map(({ structure }) => structure))];
  render(
    <main>
      <ProductResultScreen
        result={productResult(EVERYTHING, named, ['a'.repeat(64)])}
        checklists={structures.map(wordsFor)}
        product={{ name: 'Hearthlight', vendor: '' }}
        meetings={[]}
        {...changes}
      />
    </main>,
  );
}
const times = (count: number, review: Omit<ReviewOfProduct, 'id'>) =>
  Array.from({ length: count }, () => review);
const headings = (level: number) => screen.getAllByRole('heading', { level }).map(wordsOf);
const lines = () => [...document.querySelectorAll('.es-result__reviews > li')];

const DIFFERING = [
  ...times(2, reviewBy('commissioner', { AAA1: YES, BBB3: YES, AAA4: YES })),
  ...times(7, reviewBy('care-worker', { AAA1: YES, BBB3: LIVED_NO, AAA4: YES })),
  ...times(2, reviewBy('care-worker', { AAA1: given('no'), AAA4: given('no') })),
];

describe('the findings', () => {
  it('come first, evidence against experience before roles, and both before minority views', async () => {
    show(DIFFERING);
    expect(headings(2)).toEqual(['Where they differ', 'Review by review', 'Question by question']);
    const findings = within(sectionUnder('Where they differ'));
    expect(findings.getAllByRole('heading', { level: 3 }).map(wordsOf)).toEqual([
      'Evidence and experience differ',
      'Roles differ',
      'Views of the few',
    ]);
    expect([...sectionUnder('Where they differ').querySelectorAll('dt, dd')].map(wordsOf)).toEqual([
      'Label BBB3',
      'Evidence that was shown or checked says yes in 2 reviews; lived experience says no in 7 reviews.',
      'Label BBB3',
      'Mostly yes: commissioners. Mostly no or partly: care workers.',
      'Label AAA1',
      '2 of 9 care workers said no',
      'Label AAA4',
      '2 of 9 care workers said no',
    ]);
    await expectAccessible();
  });

  it('say so when nothing differs', () => {
    show(times(2, reviewBy('provider', { AAA1: YES })));
    expect(wordsOf(sectionUnder('Where they differ'))).toBe(
      'Where they differNo question shows evidence and experience, or roles, that differ.',
    );
  });
});

describe('the reviews', () => {
  it('stand one by one, in the order given, each with its own outcome', () => {
    const good = Object.fromEntries(TWO_THEMES.questions.map(({ id }) => [id, YES]));
    show([
      reviewBy('provider', good, { interests: 'I work there.' }),
      reviewBy('care-worker', { ...good, AAA1: given('no') }),
    ]);
    expect(lines().map((line) => [...line.querySelectorAll('h3, p')].map(wordsOf))).toEqual([
      [
        'Provider or manager',
        'Provider or manager · Has seen it working · Full review',
        'A link with the vendor was declared.',
        'Must-haves met; see points to watch.',
        '0 must-haves not met, 0 not known',
        '8 of 8 that apply were answered; 0 were not enough information.',
      ],
      [
        'Care worker',
        'Care worker · Has seen it working · Full review',
        'Must-haves not met: do not go ahead without change.',
        '1 must-have not met, 0 not known',
        '8 of 8 that apply were answered; 0 were not enough information.',
      ],
    ]);
  });

  it('give the product no outcome, tick, total or percentage of its own', () => {
    show(times(3, reviewBy('provider', { AAA1: YES, AAA2: YES, BBB1: YES, BBB2: YES })));
    const words = wordsOf(document.body);
    expect(words.match(/Must-haves met; see points to watch\./g)).toHaveLength(3);
    expect(words).not.toMatch(/[✓✔★%]|average|total|score|rank|overall/i);
  });

  it('mark a quick review as quick, without an outcome', () => {
    const structure = { ...TWO_THEMES, quickSets: { worker: ['AAA1'], person: [] } };
    show([reviewBy('care-worker', { AAA1: YES }, { structure, depth: 'quick-worker' })]);
    expect(wordsOf(lines()[0])).toContain('Quick review for care workers');
    expect(wordsOf(lines()[0])).toContain('This is a quick review. It gives no outcome.');
  });

  it('go by their names where they have any, and can be opened', () => {
    const onReview = vi.fn();
    show(times(2, reviewBy('provider', { AAA1: YES })), { names: { 'review-2': 'Spring check' }, onReview });
    expect(lines().map((line) => wordsOf(line.querySelector('h3 bdi')))).toEqual([
      'Provider or manager',
      'Spring check',
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Open this review: Spring check' }));
    expect(onReview).toHaveBeenCalledExactlyOnceWith('review-2');
  });

  it('are fifty at first, and all when asked for', () => {
    show(times(51, reviewBy('provider', { AAA1: YES })));
    expect(lines()).toHaveLength(50);
    fireEvent.click(screen.getByRole('button', { name: 'Show all 51 reviews' }));
    expect(lines()).toHaveLength(51);
    expect(screen.queryByRole('button', { name: /Show all/ })).toBeNull();
  });
});

describe('the spread of a question', () => {
  it('has the questions that differ before the rest, flagged, with minority views in words', () => {
    show(DIFFERING);
    const section = sectionUnder('Question by question');
    const labels = within(section).getAllByRole('heading', { level: 3 }).map(wordsOf);
    expect(labels.slice(0, 3)).toEqual(['Label BBB3', 'Label AAA1', 'Label AAA2']);
    expect([...section.querySelectorAll('.es-result__flag')].map(wordsOf)).toEqual([
      'Evidence and experience differ. Evidence that was shown or checked says yes in 2 reviews; lived experience says no in 7 reviews.',
      'Roles differ. Mostly yes: commissioners. Mostly no or partly: care workers.',
    ]);
    expect(within(section).getAllByText('2 of 9 care workers said no')).toHaveLength(2);
  });

  it('has a bar a role, never one for all, and a table with the same numbers', () => {
    show(DIFFERING);
    expect(tableRows('Label AAA1: answers by role')).toEqual([
      ['Role', 'Yes', 'Partly', 'Not enough information', 'Not answered', 'No', 'Does not apply'],
      ['Commissioner', '2', '0', '0', '0', '0', '0'],
      ['Care worker', '7', '0', '0', '0', '2', '0'],
    ]);
    const bars = [...barsOf('Label AAA1: answers by role')];
    expect(bars.map(([name, bar]) => [name, drawn(bar, name === 'Commissioner' ? 2 : 9)])).toEqual([
      ['Commissioner', { yes: 2 }],
      ['Care worker', { yes: 7, no: 2 }],
    ]);
    expect(
      screen.getByRole('img', {
        name: /^Label AAA1: answers by role Commissioner: 2 yes\. Care worker: 7 yes, 2 no\.$/,
      }),
    ).toBeTruthy();
  });

  it('warns against publishing by role with fewer than five answers', () => {
    const warning = 'Fewer than 5 answers in some roles. Do not publish this question role by role.';
    const structure = checklistOf([mustHave('AAA1')]);
    show(times(5, reviewBy('provider', { AAA1: YES }, { structure })));
    expect(screen.queryByText(warning)).toBeNull();
    cleanup();
    show(times(4, reviewBy('provider', { AAA1: YES }, { structure })));
    expect(screen.getByText(warning)).toBeTruthy();
  });

  it('never puts the answers to different checklists together', () => {
    const other = checklistOf([question('AAA1')], { id: 'another' });
    show([
      reviewBy('provider', { AAA1: YES }),
      reviewBy('provider', { AAA1: given('no') }, { structure: other }),
    ]);
    expect(headings(2).slice(-2)).toEqual([
      'Question by question, checklist “another”',
      'Question by question, checklist “invented”',
    ]);
    expect(screen.queryByText('Roles differ')).toBeNull();
  });
});

describe('meetings', () => {
  const MEETING = {
    id: 'm1',
    heldOn: '2026-11-03',
    people: 12,
    counts: {
      BBB3: { yes: 1, partly: 1, 'does-not-apply': 1, no: 0 },
      AAA1: { yes: 7, no: 3, 'not-enough-information': 2 },
      ZZZ9: {},
    },
  } as const;

  it('are one meeting of so many, in words, and never so many reviews', async () => {
    show([reviewBy('provider', { AAA1: YES })], { meetings: [MEETING] });
    const section = sectionUnder('Meetings');
    expect(wordsOf(section.querySelector('h3'))).toBe('Meeting of 12, 3 Nov 2026');
    expect([...section.querySelectorAll('dt, dd')].map(wordsOf)).toEqual([
      'Label AAA1',
      'A meeting of 12: 7 yes, 3 no, 2 not sure',
      'Label BBB3',
      'A meeting of 12: 1 yes, 1 partly, 1 does not apply, 9 raised no hand',
      'ZZZ9',
      'A meeting of 12: nobody raised a hand',
    ]);
    expect(section.querySelector('svg')).toBeNull();
    expect(lines()).toHaveLength(1);
    expect(tableRows('Label AAA1: answers by role').at(-1)).toEqual([
      'Provider or manager',
      ...['1', '0', '0', '0', '0', '0'],
    ]);
    await expectAccessible();
  });

  it('can be all there is', () => {
    show([], { meetings: [MEETING], checklists: [wordsFor(TWO_THEMES)] });
    expect(screen.getByText('No review yet.')).toBeTruthy();
    expect(headings(2)).toEqual(['Meetings']);
  });
});
