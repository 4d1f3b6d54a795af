// @vitest-environment happy-dom
/** The quiet lines inside a review: the one line, must-haves and coverage, and nothing that is read out. */
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ResultSummary } from '../../../components/result/ResultSummary';
import type { ReviewResult } from '../../../lib/domain/result';
import type { GivenAnswers } from '../../../lib/domain/standing';
import { checklistOf, given, mustHave, question, sameToAll } from '../../fixtures/result/builders';
import { expectAccessible } from '../review/set-up';
import { type Judged, judged, setEnglish, TWO_THEMES, wordsOf } from './set-up';

beforeEach(setEnglish);
afterEach(cleanup);

function show(answers: GivenAnswers, options: Judged = {}) {
  render(<ResultSummary result={judged(answers, options).result} />);
  return [...document.querySelectorAll('.es-summary p')].map(wordsOf);
}

describe('the summary', () => {
  it('has three lines, and passes the accessibility check', async () => {
    const ids = (letters: string, count: number) =>
      Array.from({ length: count }, (_, at) => `${letters}${at + 1}`);
    const structure = checklistOf([
      ...ids('AAA', 8).map((id) => mustHave(id)),
      ...ids('BBB', 38).map((id) => question(id)),
    ]);
    const lines = show(
      {
        ...sameToAll(ids('AAA', 3), given('no')),
        ...sameToAll(['AAA4', 'AAA5', 'AAA6', 'AAA7', 'AAA8'], given('not-enough-information')),
        ...sameToAll(ids('BBB', 7), given('not-enough-information')),
        ...sameToAll(ids('BBB', 23).slice(7), given('yes')),
      },
      { structure },
    );
    expect(lines).toEqual([
      'Must-haves not met: do not go ahead without change.',
      '3 must-haves not met, 5 not known',
      '31 of 46 that apply were answered; 12 were not enough information.',
    ]);
    await expectAccessible('part');
  });

  it('of a quick review says that it is quick, with counts and no outcome', () => {
    const structure = { ...TWO_THEMES, quickSets: { worker: ['AAA1', 'AAA3'], person: [] } };
    expect(show({ AAA1: given('no') }, { structure, depth: 'quick-worker' })).toEqual([
      'Quick review: counts only, no outcome.',
      '1 must-have not met, 3 not known',
      '1 of 8 that apply were answered; 0 were not enough information.',
    ]);
  });

  it('of a review where nothing applies gives no result', () => {
    const all = sameToAll(
      TWO_THEMES.questions.map(({ id }) => id),
      given('does-not-apply'),
    );
    expect(show(all)).toEqual([
      'No result: no must-have applies.',
      'No must-have applies.',
      'No question applies.',
    ]);
  });

  it('of claimed answers says how many are claimed only, so that the outcome can be understood', () => {
    const all = sameToAll(
      TWO_THEMES.questions.map(({ id }) => id),
      given('yes', { strength: 1 }),
    );
    expect(show(all).slice(0, 2)).toEqual([
      'Must-haves not known: ask the vendor.',
      '0 must-haves not met, 0 not known, 4 claimed only',
    ]);
  });

  it('counts one as one', () => {
    const structure = checklistOf([mustHave('AAA1')]);
    expect(show({ AAA1: given('not-enough-information') }, { structure }).slice(1)).toEqual([
      '0 must-haves not met, 1 not known',
      '1 of 1 that apply was answered; 1 was not enough information.',
    ]);
  });

  it('is never read out by itself', () => {
    show({});
    expect(document.querySelectorAll('[role="status"], [role="alert"], [aria-live]')).toHaveLength(0);
  });

  it('leads to the whole result only where there is a way', () => {
    const result: ReviewResult = judged({}).result;
    const { rerender } = render(<ResultSummary result={result} />);
    expect(screen.queryByRole('button')).toBeNull();
    const onOpen = vi.fn();
    rerender(<ResultSummary result={result} onOpen={onOpen} />);
    fireEvent.click(screen.getByRole('button', { name: 'See the whole result' }));
    expect(onOpen).toHaveBeenCalledTimes(1);
  });
});
