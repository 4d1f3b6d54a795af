// @vitest-environment happy-dom
/** How much to answer: four depths, each with honest minutes and what its result cannot say. */
import { fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DepthChoice, type DepthChoiceProps } from '../../../components/quick/DepthChoice';
import { deeperThan, questionsToAnswer } from '../../../components/quick/depth-counts';
import { CURRENT_CHECKLIST } from '../../../lib/checklists';
import { DEPTHS } from '../../../lib/domain/checklist';
import { cleanup, descriptionOf, expectAccessible, press } from '../review/set-up';
import { setEnglish } from './set-up';

const { structure } = CURRENT_CHECKLIST;
const NOTHING_KNOWN = { structure, product: null, putBack: [], isSettled: () => false };
const AT_FIRST = questionsToAnswer(NOTHING_KNOWN);

function show(changes: Partial<DepthChoiceProps> = {}) {
  const onChoose = vi.fn();
  render(
    <main>
      <h1>A heading</h1>
      <DepthChoice
        moment="start"
        usual="quick-worker"
        questions={AT_FIRST}
        onChoose={onChoose}
        {...changes}
      />
    </main>,
  );
  return onChoose;
}

const radios = () => screen.getAllByRole<HTMLInputElement>('radio');
const about = (name: RegExp) => descriptionOf(screen.getByRole('radio', { name }));

beforeEach(setEnglish);
afterEach(cleanup);

describe('choosing how much', () => {
  it('offers all four, with what suits the role chosen and named', async () => {
    show();
    expect(radios().map((one) => one.parentElement?.querySelector('label')?.textContent)).toEqual([
      'Full review',
      'Must-haves',
      'Quick review for care workers (suggested for you)',
      'Quick review for people and family carers',
    ]);
    expect(radios().map((one) => one.checked)).toEqual([false, false, true, false]);
    await expectAccessible();
  });

  it('says how many questions, how long we aim for, and that nobody has measured it', () => {
    show();
    expect(about(/^Full/)).toContain('50 questions, about 60 to 90 minutes.');
    expect(about(/^Must/)).toContain('16 questions, about 20 to 30 minutes.');
    expect(about(/care workers/)).toContain('10 questions, about 5 to 10 minutes.');
    expect(screen.getByText(/Nobody has measured them yet/)).toBeTruthy();
  });

  it.each([/^Full/, /^Must/, /care workers/, /family carers/])(
    'says of %s what its result can and cannot say',
    (name) => {
      show();
      expect(about(name)).toMatch(/Its result can .*It cannot /);
    },
  );

  it('starts with what was chosen', () => {
    const onChoose = show();
    fireEvent.click(screen.getByRole('radio', { name: 'Must-haves' }));
    press('Start');
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('must-haves');
  });

  it('says of a depth that has nothing more to ask that it is all answered', () => {
    show({
      moment: 'more',
      depths: ['must-haves', 'full'],
      usual: 'full',
      questions: { ...AT_FIRST, 'must-haves': 0 },
    });
    expect(radios()).toHaveLength(2);
    expect(about(/^Must/)).toContain('You have answered all of these.');
    expect(screen.getByRole('button', { name: 'Go on' })).toBeTruthy();
  });
});

describe('questionsToAnswer', () => {
  it('counts every question while the product is not known', () => {
    expect(AT_FIRST).toEqual({ full: 50, 'must-haves': 16, 'quick-worker': 10, 'quick-person': 10 });
  });

  it('leaves out what does not apply to the product, but never of a quick set, and what is settled', () => {
    const product = { useTypes: ['A'] as const, facts: { ai: 'no', care: 'no', records: 'no' } as const };
    const counts = questionsToAnswer({ ...NOTHING_KNOWN, product: { ...product, useTypes: ['A'] } });
    // Without AI, care and recording seven must-haves are for everything (domain research 4, rule 7).
    expect(counts).toMatchObject({ 'must-haves': 7, 'quick-worker': 10, 'quick-person': 10 });
    const later = questionsToAnswer({ ...NOTHING_KNOWN, isSettled: (id) => id === 'COP1' });
    expect(later).toEqual({ full: 49, 'must-haves': 15, 'quick-worker': 10, 'quick-person': 9 });
  });

  it('counts a question that was put back', () => {
    const product = { useTypes: [], facts: { ai: 'no', care: 'no', records: 'no' } as const };
    const counts = questionsToAnswer({ ...NOTHING_KNOWN, product, putBack: ['SAF1'] });
    expect(counts['must-haves']).toBe(8);
  });
});

describe('deeperThan', () => {
  it('names only depths that ask more', () => {
    expect(DEPTHS.map(deeperThan)).toEqual([[], ['full'], ['must-haves', 'full'], ['must-haves', 'full']]);
  });
});
