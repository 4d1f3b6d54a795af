/** Where in a review the person is, and where they go on. */
import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { type AnswerContent, plainContent } from '../../lib/domain/answer';
import type { QuestionStructure } from '../../lib/domain/checklist';
import { createPlace, resumeTheme } from '../../lib/state/place';
import { STRUCTURE } from '../contracts/world';
import { answerOf } from '../fixtures/records/builders';

const ALL = STRUCTURE.questions;
const only = (...ids: string[]) => ALL.filter(({ id }) => ids.includes(id));
const third = (id: string): QuestionStructure => ({
  id,
  theme: 'CCC',
  mustHave: false,
  appliesWhen: null,
  sources: [],
});

describe('resumeTheme', () => {
  const C = [...ALL, third('CCC1')];
  const cases: readonly [string, readonly QuestionStructure[], Readonly<Record<string, number>>, string][] = [
    ['a review without answers', ALL, {}, 'AAA'],
    ['the theme of the latest answer, while it has open questions', ALL, { AAA1: 2, BBB1: 5 }, 'BBB'],
    ['an earlier theme too, if the latest answer is there', ALL, { BBB1: 1, AAA2: 2 }, 'AAA'],
    ['the next theme with open questions', C, { AAA1: 1, AAA2: 2, AAA3: 3 }, 'BBB'],
    ['past a theme that is full', C, { BBB1: 1, BBB2: 2, BBB3: 3, AAA1: 4, AAA2: 5, AAA3: 6 }, 'CCC'],
    ['an earlier theme when all after it is answered', ALL, { BBB1: 1, BBB2: 2, BBB3: 3 }, 'AAA'],
    [
      'the latest answer when nothing is open',
      ALL,
      { BBB1: 1, BBB2: 2, BBB3: 9, AAA1: 4, AAA2: 5, AAA3: 6 },
      'BBB',
    ],
    ['the latest answer of those asked', only('AAA1', 'BBB1', 'BBB3'), { BBB1: 4, AAA3: 9 }, 'BBB'],
    ['a review that asks nothing', [], { AAA1: 1 }, ''],
  ];
  it.each(cases)('goes on with %s', (_what, asked, revisions, theme) => {
    const answers = Object.fromEntries(
      Object.entries(revisions).map(([id, revision]) => [id, answerOf(id, { revision })]),
    );
    expect(resumeTheme(asked, answers)).toBe(theme);
  });
});

/** A review of the six questions, all asked, none answered. */
function setUp(theme = 'AAA') {
  const asked = signal(ALL);
  const contents = new Map(ALL.map(({ id }) => [id, signal<AnswerContent | null>(null)]));
  const contentOf = (id: string) => {
    const content = contents.get(id);
    if (!content) throw new Error(`No question ${id}`);
    return content;
  };
  const place = createPlace({ asked, saverOf: (id) => ({ content: contentOf(id) }) }, theme);
  return {
    place,
    asked,
    shown: () => place.shown.value.map(({ id }) => id),
    answer: (id: string) => {
      contentOf(id).value = plainContent('yes', false);
    },
    takeBack: (id: string) => {
      contentOf(id).value = null;
    },
  };
}

describe('a place', () => {
  it('shows one theme at a time', () => {
    const { place, shown } = setUp('BBB');
    expect(shown()).toEqual(['BBB1', 'BBB2', 'BBB3']);
    place.goToTheme('AAA');
    expect([shown(), place.theme.value]).toEqual([['AAA1', 'AAA2', 'AAA3'], 'AAA']);
  });

  it('shows only what is asked, also when that changes', () => {
    const { asked, shown } = setUp('AAA');
    asked.value = only('AAA1', 'AAA2');
    expect(shown()).toEqual(['AAA1', 'AAA2']);
  });

  it('shows the must-haves of all themes', () => {
    const { place, shown } = setUp();
    place.setFilter('must-haves');
    expect(shown()).toEqual(['AAA1', 'BBB3']);
  });

  it('goes back to its theme from a filter', () => {
    const { place, shown } = setUp('BBB');
    place.setFilter('must-haves');
    place.setFilter('all');
    expect(shown()).toEqual(['BBB1', 'BBB2', 'BBB3']);
  });
});

describe('the filter "unanswered"', () => {
  it('keeps a question on screen after it is answered, until it is chosen again', () => {
    const { place, shown, answer } = setUp();
    answer('AAA1');
    place.setFilter('unanswered');
    expect(shown()).toEqual(['AAA2', 'AAA3', 'BBB1', 'BBB2', 'BBB3']);
    answer('AAA2');
    answer('BBB3');
    expect(shown()).toEqual(['AAA2', 'AAA3', 'BBB1', 'BBB2', 'BBB3']);
    place.setFilter('unanswered');
    expect(shown()).toEqual(['AAA3', 'BBB1', 'BBB2']);
  });

  it('shows a question whose answer is taken back', () => {
    const { place, shown, answer, takeBack } = setUp();
    for (const { id } of ALL) answer(id);
    place.setFilter('unanswered');
    expect(shown()).toEqual([]);
    takeBack('BBB2');
    expect(shown()).toEqual(['BBB2']);
  });

  it('shows questions that apply only since', () => {
    const { place, asked, shown } = setUp();
    asked.value = only('AAA1');
    place.setFilter('unanswered');
    asked.value = only('AAA1', 'AAA3');
    expect(shown()).toEqual(['AAA1', 'AAA3']);
  });
});

describe('going to a question', () => {
  it('turns to its theme, and gives it the focus once', () => {
    const { place, shown } = setUp('AAA');
    place.goToQuestion('BBB2');
    expect([shown(), place.theme.value, place.target.value]).toEqual([
      ['BBB1', 'BBB2', 'BBB3'],
      'BBB',
      'BBB2',
    ]);
    place.arrived();
    expect(place.target.value).toBeNull();
  });

  it('stays in a filter that shows it', () => {
    const { place } = setUp('AAA');
    place.setFilter('must-haves');
    place.goToQuestion('BBB3');
    expect([place.filter.value, place.theme.value, place.target.value]).toEqual([
      'must-haves',
      'AAA',
      'BBB3',
    ]);
  });

  it('leaves a filter that does not', () => {
    const { place } = setUp('AAA');
    place.setFilter('must-haves');
    place.goToQuestion('BBB1');
    expect([place.filter.value, place.theme.value, place.target.value]).toEqual(['all', 'BBB', 'BBB1']);
  });

  it('goes nowhere when the question is not asked', () => {
    const { place, asked } = setUp('AAA');
    asked.value = only('AAA1');
    place.goToQuestion('BBB1');
    place.goToQuestion('ZZZ9');
    expect([place.theme.value, place.target.value]).toEqual(['AAA', null]);
  });
});

it('leaves a filter when a theme is chosen', () => {
  const { place, shown } = setUp('AAA');
  place.setFilter('must-haves');
  place.goToTheme('AAA');
  expect([place.filter.value, shown()]).toEqual(['all', ['AAA1', 'AAA2', 'AAA3']]);
});
