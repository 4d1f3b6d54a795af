/** How questions stand in a review: which count, and what an answer or its absence comes to. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STRUCTURE } from '../../lib/checklists/care-tech-coproduction-ethics/structure';
import { applies, type Depth, questionsAsked } from '../../lib/domain/checklist';
import {
  countedQuestions,
  countStandings,
  isAnswered,
  STANDINGS,
  standingIn,
  standingsOf,
} from '../../lib/domain/standing';
import { answersArb, depthArb, givenArb, productArb } from '../fixtures/result/arbitraries';
import { checklistOf, EVERYTHING, given, mustHave, question } from '../fixtures/result/builders';

const NOTHING = { useTypes: [], facts: { ai: 'no', care: 'no', records: 'no' } } as const;

const small = checklistOf(
  [mustHave('AAA1'), question('AAA2'), question('BBB1', { appliesWhen: { useType: 'C' } }), question('BBB2')],
  { quickSets: { worker: ['BBB1', 'AAA2'], person: [] } },
);

/** The ids that count, those asked marked with a star. */
function counted(depth: Depth, product = EVERYTHING, putBack: string[] = []) {
  return countedQuestions(small, depth, product, putBack).questions.map(
    ({ question: { id }, asked }) => id + (asked ? '*' : ''),
  );
}

describe('countedQuestions', () => {
  it.each<[Depth, string]>([
    ['full', 'AAA1* AAA2* BBB1* BBB2*'],
    ['must-haves', 'AAA1* AAA2 BBB1 BBB2'],
    ['quick-worker', 'AAA1 AAA2* BBB1* BBB2'],
    ['quick-person', 'AAA1 AAA2 BBB1 BBB2'],
  ])(
    'counts at depth %s all that apply, in the order of the checklist, and knows which are asked',
    (depth, ids) => {
      expect(counted(depth).join(' ')).toBe(ids);
    },
  );

  it('leaves out what does not apply, save what a quick set asks or the reviewer put back', () => {
    expect(counted('full', NOTHING)).toEqual(['AAA1*', 'AAA2*', 'BBB2*']);
    expect(counted('quick-worker', NOTHING)).toEqual(['AAA1', 'AAA2*', 'BBB1*', 'BBB2']);
    expect(counted('full', NOTHING, ['BBB1'])).toEqual(['AAA1*', 'AAA2*', 'BBB1*', 'BBB2*']);
  });

  it('passes over a question put back that the checklist does not have', () => {
    expect(counted('must-haves', NOTHING, ['ZZZ9'])).toEqual(['AAA1*', 'AAA2', 'BBB2']);
  });

  it('counts for any product and depth exactly what applies or is asked', () => {
    fc.assert(
      fc.property(productArb, depthArb, (product, depth) => {
        const asked = questionsAsked(STRUCTURE, depth, product);
        const { questions } = countedQuestions(STRUCTURE, depth, product, []);
        expect(questions.map((one) => one.question)).toEqual(
          STRUCTURE.questions.filter((one) => asked.includes(one) || applies(one.appliesWhen, product)),
        );
        expect(questions.filter((one) => one.asked).map((one) => one.question)).toEqual(
          expect.arrayContaining([...asked]),
        );
        expect(questions.filter((one) => one.asked)).toHaveLength(asked.length);
      }),
    );
  });
});

describe('standingsOf', () => {
  const standingOf = (answers: Parameters<typeof standingsOf>[1], id: string, depth: Depth = 'full') =>
    standingIn(standingsOf(countedQuestions(small, depth, EVERYTHING, []), answers), id)?.standing;

  it('keeps an answer as it was given', () => {
    for (const value of ['yes', 'partly', 'no', 'not-enough-information', 'does-not-apply'] as const) {
      expect(standingOf({ AAA1: given(value) }, 'AAA1')).toBe(value);
    }
  });

  it('takes a must-have that "does not apply" without a reason for one whose reason is missing', () => {
    const unreasoned = given('does-not-apply', { reason: ' ' });
    expect(standingOf({ AAA1: unreasoned }, 'AAA1')).toBe('reason-missing');
    expect(standingOf({ AAA2: unreasoned }, 'AAA2')).toBe('does-not-apply');
  });

  it('tells a question left without an answer from one that the depth never asks', () => {
    expect(standingOf({}, 'AAA1', 'must-haves')).toBe('unanswered');
    expect(standingOf({}, 'AAA2', 'must-haves')).toBe('not-asked');
  });

  it('counts an answer given at another depth to a question that applies', () => {
    expect(standingOf({ AAA2: given('no') }, 'AAA2', 'must-haves')).toBe('no');
  });

  it('has no standing for a question that does not count or does not exist', () => {
    const standings = standingsOf(countedQuestions(small, 'full', NOTHING, []), { BBB1: given('no') });
    expect(standingIn(standings, 'BBB1')).toBeNull();
    expect(standingIn(standings, 'ZZZ1')).toBeNull();
  });

  it('finds every question by its id', () => {
    const standings = standingsOf(countedQuestions(STRUCTURE, 'full', EVERYTHING, []), {});
    for (const { id } of STRUCTURE.questions) expect(standingIn(standings, id)?.question.id).toBe(id);
  });

  it('is not changed by answers to questions that do not count', () => {
    const ids = STRUCTURE.questions.map(({ id }) => id);
    fc.assert(
      fc.property(answersArb(ids), productArb, depthArb, givenArb, (answers, product, depth, stray) => {
        const questions = countedQuestions(STRUCTURE, depth, product, []);
        const others = ids.filter((id) => !questions.positions.has(id));
        const strays = Object.fromEntries([...others, 'ZZZ1'].map((id) => [id, stray]));
        expect(standingsOf(questions, { ...answers, ...strays })).toEqual(standingsOf(questions, answers));
      }),
    );
  });
});

describe('countStandings', () => {
  it('counts every question once, under its own standing', () => {
    const list = STANDINGS.flatMap((standing, at) => Array.from({ length: at + 1 }, () => ({ standing })));
    expect(Object.values(countStandings(list))).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(Object.keys(countStandings([]))).toEqual([...STANDINGS]);
  });
});

describe('isAnswered', () => {
  it('holds for every standing but the two without an answer', () => {
    expect(STANDINGS.filter((standing) => !isAnswered(standing))).toEqual(['unanswered', 'not-asked']);
  });
});
