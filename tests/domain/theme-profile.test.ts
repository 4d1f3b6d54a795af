/** The profile per theme and its range (domain research 7.1.1 and 7.1.2): *at least* and *at most*, no middle. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STRUCTURE } from '../../lib/checklists/care-tech-coproduction-ethics/structure';
import {
  countedQuestions,
  countStandings,
  type GivenAnswer,
  STANDINGS,
  type Standing,
  standingsOf,
} from '../../lib/domain/standing';
import { rangeOf, themeProfile } from '../../lib/domain/theme-profile';
import { answersArb, depthArb, givenArb, productArb } from '../fixtures/result/arbitraries';
import { checklistOf, given, mustHave, question, standings } from '../fixtures/result/builders';

const ids = STRUCTURE.questions.map(({ id }) => id);
const themes = STRUCTURE.themes.map(({ id }) => id);

function countsOf(...list: Standing[]) {
  return countStandings(list.map((standing) => ({ standing })));
}

describe('rangeOf', () => {
  it.each<[string, Standing[], [atLeast: number, atMost: number, of: number] | null]>([
    ['only yes', ['yes', 'yes'], [2, 2, 2]],
    ['only no', ['no', 'no'], [0, 0, 2]],
    ['partly, which may turn out yes', ['yes', 'partly', 'no'], [1, 2, 3]],
    ['not enough information', ['yes', 'not-enough-information', 'no'], [1, 2, 3]],
    ['questions without an answer', ['yes', 'unanswered', 'unanswered'], [1, 3, 3]],
    ['questions the depth never asks', ['yes', 'not-asked', 'no'], [1, 2, 3]],
    ['does not apply, which is not counted', ['yes', 'no', 'does-not-apply'], [1, 1, 2]],
    ['a must-have whose reason is missing, which is not known', ['yes', 'no', 'reason-missing'], [1, 2, 3]],
    ['one of each', [...STANDINGS], [1, 6, 7]],
    ['nothing that applies: no result, not a perfect one', ['does-not-apply', 'does-not-apply'], null],
    ['no question at all', [], null],
  ])('of %s', (_name, list, range) => {
    const [atLeast, atMost, of] = range ?? [];
    expect(rangeOf(countsOf(...list))).toEqual(range && { atLeast, atMost, of });
  });
});

describe('themeProfile', () => {
  const small = checklistOf([mustHave('AAA1'), question('BBB1'), question('AAA2'), question('CCC1')]);
  const answers = { AAA1: given('yes'), AAA2: given('no'), BBB1: given('does-not-apply') };

  it('has one row a theme in the order given, also for a theme of which nothing applies', () => {
    const profile = themeProfile(['CCC', 'AAA', 'BBB'], standings(small, answers).list);
    expect(profile.map(({ theme, range }) => [theme, range])).toEqual([
      ['CCC', { atLeast: 0, atMost: 1, of: 1 }],
      ['AAA', { atLeast: 1, atMost: 1, of: 2 }],
      ['BBB', null],
    ]);
  });

  it('counts in each theme every answer and what has none', () => {
    const [aaa] = themeProfile(['AAA'], standings(small, answers).list);
    expect(aaa?.counts).toEqual({ ...countsOf(), yes: 1, no: 1 });
    const [quick] = themeProfile(['AAA'], standings(small, { AAA1: given('yes') }, 'quick-worker').list);
    expect(quick).toEqual({
      theme: 'AAA',
      counts: { ...countsOf(), yes: 1, 'not-asked': 1 },
      range: { atLeast: 1, atMost: 2, of: 2 },
    });
  });

  it('holds nothing but the theme, its counts and the two ends: no middle, no percentage, no row for the whole', () => {
    const profile = themeProfile(themes, standings(STRUCTURE, {}).list);
    expect(profile).toHaveLength(themes.length);
    for (const row of profile) {
      expect(Object.keys(row)).toEqual(['theme', 'counts', 'range']);
      expect(Object.keys(row.range ?? {})).toEqual(['atLeast', 'atMost', 'of']);
    }
  });
});

describe('the laws of the range', () => {
  const anyReview = fc.record({ answers: answersArb(ids), product: productArb, depth: depthArb });
  type Review = typeof anyReview extends fc.Arbitrary<infer Made> ? Made : never;
  const profileOf = ({ answers, product, depth }: Review) =>
    themeProfile(themes, standingsOf(countedQuestions(STRUCTURE, depth, product, []), answers).list);

  it('has 0 <= at least <= at most <= n, and at most is all but the noes', () => {
    fc.assert(
      fc.property(anyReview, (review) => {
        for (const { counts, range } of profileOf(review)) {
          if (range === null) continue;
          expect(range.atLeast).toBeGreaterThanOrEqual(0);
          expect(range.atLeast).toBeLessThanOrEqual(range.atMost);
          expect(range.atMost).toBe(range.of - counts.no);
          expect(range.of).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('never widens by an answer to a question that had none: at least never falls, at most never rises', () => {
    fc.assert(
      fc.property(anyReview, fc.constantFrom(...ids), givenArb, (review, id, answer) => {
        const answers: Record<string, GivenAnswer> = { ...review.answers };
        delete answers[id];
        const before = profileOf({ ...review, answers });
        const after = profileOf({ ...review, answers: { ...answers, [id]: answer } });
        for (const [at, { range: then }] of before.entries()) {
          const now = after[at]?.range;
          // A theme whose last question turns out not to apply has no range any more.
          if (!then || !now) continue;
          expect(now.atLeast * then.of).toBeGreaterThanOrEqual(then.atLeast * now.of);
          expect(now.atMost * then.of).toBeLessThanOrEqual(then.atMost * now.of);
        }
      }),
    );
  });

  it('holds whatever the answers not known turn out to be', () => {
    const known = givenArb.filter(({ value }) => value === 'yes' || value === 'no');
    fc.assert(
      fc.property(anyReview, known, (review, later) => {
        const open = ids.filter((id) => {
          const value = review.answers[id]?.value;
          return value === undefined || value === 'not-enough-information';
        });
        const found = Object.fromEntries(open.map((id) => [id, later]));
        const after = profileOf({ ...review, answers: { ...review.answers, ...found } });
        for (const [at, { range }] of profileOf(review).entries()) {
          const yes = after[at]?.counts.yes ?? 0;
          if (range === null) continue;
          expect(yes).toBeGreaterThanOrEqual(range.atLeast);
          expect(yes).toBeLessThanOrEqual(range.atMost);
        }
      }),
    );
  });
});
