// @vitest-environment happy-dom
/** The ladder in a result: its words for every state, both groups side by side, and whose ladder it is. */
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LadderJudgements, NO_LADDER_JUDGEMENTS } from '../../../lib/domain/ladder-judgement';
import type { GivenAnswers } from '../../../lib/domain/standing';
import { given } from '../../fixtures/result/builders';
import {
  chartOf,
  LADDER_QUESTIONS,
  sectionUnder,
  setEnglish,
  showResult,
  tableRows,
  wordsOf,
} from './set-up';

beforeEach(setEnglish);
afterEach(cleanup);

const HEADING = 'Doing to, for, with, or by themselves';
const YES = given('yes');
const NO = given('no');
const SHAPED = { COP1: YES, COP2: YES, COP3: NO, COP7: YES };

function show(answers: GivenAnswers, ladder: LadderJudgements = NO_LADDER_JUDGEMENTS) {
  return showResult(answers, { structure: LADDER_QUESTIONS, ladder });
}
const ladderSection = () => sectionUnder(HEADING);
const lead = () => wordsOf(ladderSection().querySelector('.es-result__lead'));
const side = (name: string) => {
  const found = within(ladderSection()).getByRole('heading', { level: 3, name }).parentElement;
  if (!found) throw new Error(`No side ${name}`);
  return found;
};
const linesOf = (name: string) => [...side(name).querySelectorAll('p, li')].map(wordsOf);

describe('the ladder', () => {
  it('shows the lower of the two as its lead, and both groups by level, band and plain words', () => {
    show({ ...SHAPED, COP2: NO, WRK1: YES, LEA1: NO });
    expect(lead()).toBe('The lower of the two: level 2.');
    expect(linesOf('People who draw on care')).toEqual([
      'Level 5. Doing with: co-design',
      'In from the start with real influence on design, but not on running or review.',
      'By the rule: level 5.',
    ]);
    expect(linesOf('Care workers')[0]).toBe('Level 2. Doing for: told');
  });

  it('has no lead level when one of the two is not known', () => {
    show({ ...SHAPED, COP2: given('not-enough-information') });
    expect(lead()).toBe('People who draw on care: level 5 · Care workers: not known');
    expect(linesOf('Care workers')).toEqual([
      'Level 0. Not known',
      'We cannot tell.',
      'It rests on: Label COP2',
      'By the rule: not known.',
    ]);
  });

  it('gives no level where the opening question does not apply', () => {
    show({ ...SHAPED, COP1: given('does-not-apply') });
    expect(lead()).toBe('People who draw on care: no level · Care workers: level 5');
    expect(linesOf('People who draw on care')[0]).toBe('No level: “Label COP1” does not apply.');
  });

  it('reads at least a level while something unknown could lift it, by id and by name', () => {
    const { onQuestion } = show({ COP1: YES, COP2: YES, COP3: NO });
    expect(lead()).toBe('The lower of the two: at least level 3.');
    const people = side('People who draw on care');
    expect(wordsOf(people)).toContain('At least level 3. Doing for: asked');
    expect(wordsOf(people)).toContain('By the rule: at least level 3; COP7 not known.');
    expect(wordsOf(people.querySelector('li'))).toBe('COP7 Label COP7');
    fireEvent.click(within(people).getByRole('button', { name: 'Label COP7' }));
    expect(onQuestion).toHaveBeenCalledExactlyOnceWith('COP7');
  });

  it('says claimed only of a level that rests on the vendor’s word', () => {
    const claimed = given('yes', { strength: 1 });
    show({ COP1: claimed, COP2: YES, COP3: NO, COP7: YES });
    expect(lead()).toBe('The lower of the two: level 5, claimed only.');
    expect(linesOf('People who draw on care')).toEqual([
      'Level 5. Doing with: co-design claimed only',
      expect.any(String),
      'By the rule: level 5, claimed only.',
    ]);
    expect(linesOf('Care workers')[2]).toBe('By the rule: level 5.');
  });

  it('shows a level set by hand with its reason, and the rule’s answer beside it', () => {
    const people = { ledBy: null, byHand: { level: 3 as const, reason: 'One survey, late.' } };
    show(SHAPED, { ...NO_LADDER_JUDGEMENTS, people });
    expect(lead()).toBe('The lower of the two: level 3, set by hand.');
    expect(wordsOf(side('People who draw on care').querySelector('blockquote bdi'))).toBe(
      'One survey, late.',
    );
    expect(linesOf('People who draw on care')).toEqual([
      'Level 3. Doing for: asked',
      'Surveys, tests, focus groups; others decide.',
      'The reviewer set level 3 by hand, and says why:',
      'By the rule: level 5.',
    ]);
    expect(tableRows('The ladder, from the top').filter(([, mine]) => mine !== '–')).toEqual([
      ['Level', 'People who draw on care', 'Care workers'],
      ['5. Doing with: co-design', 'by rule', 'by rule'],
      ['3. Doing for: asked', 'by hand', '–'],
    ]);
    const drawing = chartOf(HEADING);
    expect(drawing.querySelectorAll('.es-chart__dot')).toHaveLength(2);
    expect(drawing.querySelectorAll('.es-chart__hollow')).toHaveLength(1);
    expect(wordsOf(drawing)).toContain('by hand');
  });

  it('does not let a level without a reason stand, and says so', () => {
    const people = { ledBy: null, byHand: { level: 7 as const, reason: ' ' } };
    show(SHAPED, { ...NO_LADDER_JUDGEMENTS, people });
    expect(linesOf('People who draw on care')[0]).toBe('Level 5. Doing with: co-design');
    expect(wordsOf(side('People who draw on care'))).toContain(
      'A level was set by hand without a reason, so it does not stand.',
    );
  });

  it('is drawn and is a table, with every rung from the top', () => {
    show({ COP1: YES, COP2: given('not-enough-information'), COP3: NO });
    expect(tableRows('The ladder, from the top').slice(1)).toEqual([
      ['7. Doing by themselves', '–', '–'],
      ['6. Doing with: co-production', '–', '–'],
      ['5. Doing with: co-design', '–', '–'],
      ['4. Doing for: engaged', '–', '–'],
      ['3. Doing for: asked', 'at least, by rule', '–'],
      ['2. Doing for: told', '–', '–'],
      ['1. Doing to', '–', '–'],
      ['0. Not known', '–', 'by rule'],
    ]);
    const words = wordsOf(chartOf(HEADING));
    expect(words).toMatch(/7\. Doing by themselves.*0\. Not known.*at least, by rule.*by rule$/);
  });

  it.each([
    [given('partly'), '“Label COP6” was answered partly.'],
    [given('not-enough-information'), '“Label COP6” was answered: not enough information.'],
    [null, '“Label COP6” has no answer.'],
  ])('says who was in the room beside the levels', (answer, words) => {
    show(answer === null ? SHAPED : { ...SHAPED, COP6: answer });
    expect(within(ladderSection()).getByText(words)).toBeTruthy();
  });

  it('says that informing done well beats a false claim, names its makers and links to them', () => {
    show(SHAPED);
    expect(wordsOf(ladderSection())).toContain(
      'Not every product needs level 6 for every choice. Informing people, done well, is better than a false claim of co-production.',
    );
    expect(wordsOf(ladderSection())).toMatch(
      /National Co-production Advisory Group \(NCAG\) and Think Local Act Personal \(TLAP\).*Sherry Arnstein’s “A ladder of citizen participation” \(1969\)/,
    );
    const link = within(ladderSection()).getByRole('link', { name: /Think Local Act Personal/ });
    expect(['href', 'rel', 'referrerpolicy'].map((name) => link.getAttribute(name))).toEqual([
      'https://www.thinklocalactpersonal.org.uk/',
      'noopener noreferrer',
      'no-referrer',
    ]);
  });

  it('is not there for a checklist without one', () => {
    showResult({ AAA1: YES });
    expect(screen.queryByRole('heading', { name: HEADING })).toBeNull();
  });
});
