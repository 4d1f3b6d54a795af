// @vitest-environment happy-dom
/** The whole result of one review: what stands first, its words, and what it never shows. */
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { given, sameToAll } from '../../fixtures/result/builders';
import { expectAccessible } from '../review/set-up';
import {
  LADDER_QUESTIONS,
  REVIEWER,
  sectionUnder,
  setEnglish,
  showResult,
  TWO_THEMES,
  wordsOf,
} from './set-up';

beforeEach(setEnglish);
afterEach(cleanup);

const ids = TWO_THEMES.questions.map(({ id }) => id);
const CLAIMED = given('yes', { strength: 1 });
const headings = () => screen.getAllByRole('heading', { level: 2 }).map(wordsOf);
const group = (name: string | RegExp) => {
  const found = screen.getByRole('heading', { level: 3, name }).parentElement;
  if (!found) throw new Error(`No group ${name}`);
  return found;
};

const MIXED = {
  AAA1: given('no'),
  AAA2: given('not-enough-information'),
  AAA3: given('partly'),
  AAA4: given('yes'),
  BBB1: CLAIMED,
  BBB2: given('does-not-apply', { reason: 'It records nothing.' }),
  BBB3: CLAIMED,
};

describe('the result of one review', () => {
  it('has the must-haves first, then the one line, and passes the accessibility check', async () => {
    showResult(
      sameToAll(
        LADDER_QUESTIONS.questions.map(({ id }) => id),
        given('yes'),
      ),
      {
        structure: LADDER_QUESTIONS,
      },
    );
    expect(headings()).toEqual([
      'Must-haves',
      'In one line',
      'Points to watch',
      'Theme by theme',
      'How much was looked at',
      'What stands behind the answers',
      'Doing to, for, with, or by themselves',
      'Who did it',
    ]);
    await expectAccessible();
  });

  it('says of the product whose it is, and that it is a record and no certificate', () => {
    showResult(MIXED);
    expect(screen.getByRole('heading', { level: 1, name: 'Hearthlight' }).querySelector('bdi')).toBeTruthy();
    expect(
      screen.getByText(
        'This is a record of what reviewers could find and say. It is not a certificate, legal advice or a test of the product.',
      ),
    ).toBeTruthy();
  });

  it('has no percentage, total, score, star or rank in its words', () => {
    showResult(MIXED, { structure: TWO_THEMES });
    expect(wordsOf(document.body)).not.toMatch(/%|percent|score|total|average|star\b|rank|grade|★/i);
  });

  it('offers a letter only where there is one to offer', () => {
    showResult(MIXED);
    expect(screen.queryByRole('button', { name: 'Write to the vendor' })).toBeNull();
    cleanup();
    const onLetter = vi.fn();
    showResult(MIXED, {}, { onLetter });
    fireEvent.click(screen.getByRole('button', { name: 'Write to the vendor' }));
    expect(onLetter).toHaveBeenCalledTimes(1);
  });

  it('leads back and to paper where it is given the way', () => {
    const [onBack, onPrint] = [vi.fn(), vi.fn()];
    showResult(MIXED, {}, { onBack, onPrint });
    fireEvent.click(screen.getByRole('button', { name: 'Back to the review' }));
    fireEvent.click(screen.getByRole('button', { name: 'Print' }));
    expect([onBack.mock.calls.length, onPrint.mock.calls.length]).toEqual([1, 1]);
  });
});

describe('the must-have panel', () => {
  it('counts in words, and puts each must-have under what it is', () => {
    showResult(MIXED);
    const panel = within(sectionUnder('Must-haves'));
    expect(panel.getByText('1 must-have not met, 1 not known, 1 claimed only')).toBeTruthy();
    expect(panel.getAllByRole('heading', { level: 3 }).map(wordsOf)).toEqual([
      '✕ Not met (1)',
      '? Not known (1)',
      '“” Claimed (1)',
      '– Does not apply (1)',
    ]);
    expect(wordsOf(group(/Not known/))).toContain('Label AAA2Not enough information was found.');
    expect(wordsOf(group(/Claimed \(1\)/))).toContain(
      'Label BBB1Only the vendor’s word stands behind this yes.',
    );
    const reason = group(/Does not apply/);
    expect(wordsOf(reason)).toContain('Reason given: It records nothing.');
    expect(wordsOf(reason.querySelector('bdi'))).toBe('It records nothing.');
  });

  it('says of a yes about its use in one place that it was said of that', () => {
    const lived = given('yes', {
      wording: { audience: 'worker', language: 'en-GB' },
      lived: true,
      strength: null,
    });
    const row = { commissioner: 'product', charity: 'product', worker: 'use-here', person: 'both' } as const;
    showResult({ ...MIXED, BBB1: lived }, { about: { BBB1: row } });
    expect(wordsOf(group(/Claimed \(1\)/))).toContain('Label BBB1Said of its use in one place.');
  });

  it('ticks only what is met with something behind it', () => {
    showResult({ ...MIXED, AAA1: given('yes') });
    const ticked = [...document.querySelectorAll('.es-result__sign')].filter(
      (one) => one.textContent === '✓',
    );
    expect(ticked.map((one) => wordsOf(one.parentElement))).toEqual(['✓ Met (1)']);
    expect(
      within(group(/^Met|✓ Met/))
        .getAllByRole('button')
        .map(wordsOf),
    ).toEqual(['Label AAA1']);
  });

  it.each([
    ['nothing is known', {}],
    ['everything is not enough information', sameToAll(ids, given('not-enough-information'))],
    ['everything is only claimed', sameToAll(ids, CLAIMED)],
    ['everything is said not to apply', sameToAll(ids, given('does-not-apply'))],
  ])('has no tick anywhere when %s', (_name, answers) => {
    showResult(answers);
    expect(document.body.textContent).not.toMatch(/[✓✔☑✅]/);
  });

  it('says why each one is not known', () => {
    showResult({
      AAA1: given('not-enough-information'),
      AAA2: given('does-not-apply', { reason: ' ' }),
    });
    const words = wordsOf(group(/Not known/));
    expect(words).toContain('Label AAA1Not enough information was found.');
    expect(words).toContain('Label AAA2“Does not apply” was chosen, but no reason is given.');
    expect(words).toContain('Label BBB1It has no answer yet.');
  });

  it('shows a no about its use here as said here, and leaves the product open', () => {
    const worker = { audience: 'worker', language: 'en-GB' } as const;
    const use = {
      commissioner: 'product',
      charity: 'product',
      worker: 'use-here',
      person: 'product',
    } as const;
    showResult(
      { AAA1: given('no', { wording: worker }), AAA3: given('no', { wording: worker }) },
      { about: { AAA1: use, AAA3: use } },
    );
    expect(screen.queryByRole('heading', { name: /Not met/ })).toBeNull();
    expect(wordsOf(group(/Not known/))).toContain(
      'Label AAA1“No” was said here, of its use in this place. That leaves open how the product itself stands.',
    );
    expect(wordsOf(sectionUnder('Points to watch'))).toContain('Label AAA3Said of its use here.');
  });

  it('names the must-haves that the product’s own facts rule out', () => {
    showResult(MIXED, { product: { useTypes: ['A'], facts: { ai: 'no', care: 'no', records: 'no' } } });
    expect(
      screen.getByText('Not asked, because of what this product is said to do or not to do: Label BBB2.'),
    ).toBeTruthy();
  });

  it('leads to each question', () => {
    const { onQuestion } = showResult(MIXED);
    fireEvent.click(within(group(/Not met/)).getByRole('button', { name: 'Label AAA1' }));
    expect(onQuestion).toHaveBeenCalledExactlyOnceWith('AAA1');
  });
});

describe('the one line', () => {
  const YES = sameToAll(ids, given('yes'));
  const outcomes: readonly [string, Parameters<typeof showResult>[0], string][] = [
    [
      'a must-have is not met',
      { ...YES, AAA1: given('no') },
      'Must-haves not met: do not go ahead without change.',
    ],
    ['a must-have is not known', { ...YES, AAA1: given('partly') }, 'Must-haves not known: ask the vendor.'],
    ['all is claimed only', sameToAll(ids, CLAIMED), 'Must-haves not known: ask the vendor.'],
    ['all are met', YES, 'Must-haves met; see points to watch.'],
    ['too little was looked at', { AAA1: given('yes') }, 'Not enough looked at to say.'],
    ['nothing applies', sameToAll(ids, given('does-not-apply')), 'No result: no must-have applies.'],
  ];
  it.each(outcomes)('when %s', (_name, answers, words) => {
    showResult(answers);
    expect(wordsOf(sectionUnder('In one line'))).toBe(`In one line${words}`);
  });

  it('is not given for a quick review, which says that it is quick', () => {
    const structure = { ...TWO_THEMES, quickSets: { worker: ['AAA1', 'AAA3'], person: [] } };
    showResult({ AAA1: given('no'), AAA3: given('yes') }, { structure, depth: 'quick-worker' });
    expect(wordsOf(sectionUnder('In one line'))).toBe(
      'In one lineThis is a quick review. It gives no outcome.',
    );
    expect(
      screen.getByText(
        'Quick review for care workers. It gives no outcome, and looks at a small part of the checklist.',
      ),
    ).toBeTruthy();
    expect(wordsOf(sectionUnder('How much was looked at'))).toContain(
      '6 apply, but a review of this kind does not ask them.',
    );
    expect(wordsOf(group(/Not known/))).toContain('A review of this kind does not ask it.');
  });
});

it('the points to watch are the other answers that call for a second look, and no must-have is among them', () => {
  showResult(MIXED);
  const watch = within(sectionUnder('Points to watch'));
  expect(watch.getAllByRole('heading', { level: 3 }).map(wordsOf)).toEqual([
    'Partly (1)',
    'Claimed only (1)',
  ]);
  expect(watch.getAllByRole('button').map(wordsOf)).toEqual(['Label AAA3', 'Label BBB3']);
  cleanup();
  showResult({ AAA1: given('no'), AAA3: given('yes') });
  expect(wordsOf(sectionUnder('Points to watch'))).toContain('No other answer stands out.');
});

it('the coverage is in words, with what is left out of it', () => {
  showResult({ ...MIXED, AAA2: given('does-not-apply', { reason: '' }) });
  expect([...sectionUnder('How much was looked at').querySelectorAll('p, li')].map(wordsOf)).toEqual([
    '6 of 7 that apply were answered; 0 were not enough information.',
    'Full review',
    '1 was asked and has no answer.',
    '1 must-have said not to apply still needs its reason.',
    '1 more was answered “does not apply” and is not counted.',
    'Answered on 2 Nov 2026.',
  ]);
});

describe('the banners', () => {
  const OLD = given('yes', { answeredAt: '2025-03-04T12:00:00.000Z' });
  const banners = () => [...document.querySelectorAll('.es-notice')].map(wordsOf);

  it.each([
    [
      'all is old',
      sameToAll(ids, OLD),
      'This review is over 12 months old. Its last answer is of 4 Mar 2025.',
    ],
    [
      'some is old',
      { AAA1: OLD, AAA2: given('yes') },
      'Some of its answers are over 12 months old. The first is of 4 Mar 2025.',
    ],
    ['nothing is answered', {}, 'Nothing has been answered yet.'],
  ])('say so when %s', (_name, answers, words) => {
    showResult(answers);
    expect(banners()).toEqual([words]);
  });

  it.each([
    ['1.1.0', 'The checklist has changed since this review was made with version 1.0.0.'],
    ['0.9.0', 'This review was made with checklist version 1.0.0, which is newer than the one here.'],
  ])('say how its checklist stands to version %s', (currentVersion, words) => {
    showResult({ AAA1: given('yes') }, { currentVersion });
    expect(banners()).toEqual([words]);
  });

  it('are not there for a recent review with the checklist of today, and nothing is read out by itself', () => {
    showResult(MIXED);
    expect(banners()).toEqual([]);
    expect(document.querySelectorAll('[role="status"], [role="alert"], [aria-live]')).toHaveLength(0);
  });
});

describe('who did it', () => {
  const facts = () => [...sectionUnder('Who did it').querySelectorAll('dt, dd')].map(wordsOf);

  it('is the role, how they know the product, and that no link was declared', () => {
    showResult(MIXED);
    expect(facts()).toEqual([
      'Role',
      'Commissioner',
      'How they know the product',
      'Has seen it working',
      'Link with the vendor',
      'None was declared.',
    ]);
  });

  it('is a link with the vendor in the reviewer’s words, the setting, and that somebody helped', () => {
    const reviewer = {
      ...REVIEWER,
      interests: 'My sister works there.',
      settingBand: 'home care',
      helper: 'works-for-the-service',
    } as const;
    showResult(MIXED, {}, { reviewer });
    expect(facts().slice(5)).toEqual([
      'My sister works there.',
      'Kind of setting',
      'home care',
      'Somebody helped',
      'Yes, somebody who works for the service',
    ]);
    expect([...sectionUnder('Who did it').querySelectorAll('bdi')].map(wordsOf)).toEqual([
      'My sister works there.',
      'home care',
    ]);
  });
});
