/** The result of one review, whole: what it holds, what it never holds, and the laws every part of it keeps. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ABOUT } from '../../lib/checklists/care-tech-coproduction-ethics/about';
import { STRUCTURE } from '../../lib/checklists/care-tech-coproduction-ethics/structure';
import type { ChecklistRef } from '../../lib/domain/checklist';
import { NO_LADDER_JUDGEMENTS } from '../../lib/domain/ladder-judgement';
import { type ReviewToJudge, reviewResult } from '../../lib/domain/result';
import { countedQuestions, type GivenAnswers } from '../../lib/domain/standing';
import { aboutArb, answersArb, depthArb, givenArb, productArb } from '../fixtures/result/arbitraries';
import {
  ALL_PRODUCT,
  checklistOf,
  EVERYTHING,
  given,
  mustHave,
  question,
  sameToAll,
} from '../fixtures/result/builders';

const ids = STRUCTURE.questions.map(({ id }) => id);
const CURRENT: ChecklistRef = {
  id: STRUCTURE.id,
  version: STRUCTURE.version,
  language: 'en-GB',
  hash: 'ab'.repeat(32),
};
const NOW = '2026-11-21T10:00:00.000Z';

function reviewOf(answers: GivenAnswers, overrides: Partial<ReviewToJudge> = {}): ReviewToJudge {
  return {
    assessment: { checklist: CURRENT, depth: 'full', answers },
    structure: STRUCTURE,
    product: EVERYTHING,
    putBack: [],
    about: ABOUT,
    ladder: NO_LADDER_JUDGEMENTS,
    ...overrides,
  };
}
const resultOf = (review: ReviewToJudge) => reviewResult(review, CURRENT, NOW, [CURRENT.hash]);

describe('the result of one review', () => {
  it('puts all its parts together from the same answers', () => {
    const small = checklistOf([mustHave('AAA1'), question('AAA2'), mustHave('BBB1')]);
    const answers = { AAA1: given('yes'), AAA2: given('no', { lived: true }), ZZZ1: given('no') };
    const zeros = {
      yes: 0,
      partly: 0,
      no: 0,
      'not-enough-information': 0,
      'does-not-apply': 0,
      'reason-missing': 0,
      unanswered: 0,
      'not-asked': 0,
    };
    const strengths = { none: 0, claimed: 0, shown: 0, checked: 0, 'not-judged': 0 };
    expect(resultOf(reviewOf(answers, { structure: small, about: ALL_PRODUCT }))).toEqual({
      depth: 'full',
      quick: false,
      mustHaves: {
        items: [
          { questionId: 'AAA1', state: 'met', claimedOnly: false },
          { questionId: 'BBB1', state: 'not-known', why: 'unanswered' },
        ],
        counts: { met: 1, partly: 0, 'not-met': 0, 'not-known': 1, 'does-not-apply': 0 },
        claimedOnly: 0,
        apply: 2,
        answered: 1,
      },
      outcome: 'not-known',
      profile: [
        { theme: 'AAA', counts: { ...zeros, yes: 1, no: 1 }, range: { atLeast: 1, atMost: 1, of: 2 } },
        { theme: 'BBB', counts: { ...zeros, unanswered: 1 }, range: { atLeast: 0, atMost: 1, of: 1 } },
      ],
      evidence: [
        { theme: 'AAA', of: 2, strengths: { ...strengths, shown: 2 }, lived: 1, claimedOnly: 0 },
        { theme: 'BBB', of: 0, strengths, lived: 0, claimedOnly: 0 },
      ],
      coverage: {
        apply: 3,
        answered: 2,
        notEnoughInformation: 0,
        reasonsMissing: 0,
        unanswered: 1,
        notAsked: 0,
        doNotApply: 0,
      },
      ladder: null,
      age: {
        age: 'recent',
        firstAnswered: '2026-11-02T09:10:00.000Z',
        lastAnswered: '2026-11-02T09:10:00.000Z',
      },
      checklistChange: 'same',
    });
  });

  it('of a review where nothing applies is no result, not a perfect one', () => {
    const { outcome, profile, coverage, ladder } = resultOf(
      reviewOf(sameToAll(ids, given('does-not-apply'))),
    );
    expect(outcome).toBe('no-result');
    expect(profile.map(({ range }) => range)).toEqual(profile.map(() => null));
    expect(coverage).toMatchObject({ apply: 0, answered: 0, doNotApply: 50 });
    expect(ladder).toMatchObject({
      people: { byRule: { kind: 'no-level' } },
      workers: { byRule: { kind: 'no-level' } },
      headline: null,
    });
  });

  it('of a vendor who says "co-produced" with nothing behind it is no more than claimed', () => {
    const { outcome, mustHaves, ladder } = resultOf(reviewOf(sameToAll(ids, given('yes', { strength: 1 }))));
    expect(outcome).toBe('not-known');
    expect(mustHaves.claimedOnly).toBe(16);
    expect(ladder?.headline).toEqual({ level: 6, atLeast: false, claimedOnly: true, byHand: false });
  });

  it('of a quick review is marked quick, has no outcome, and shows how little of each theme was looked at', () => {
    const quick = sameToAll(STRUCTURE.quickSets.worker, given('yes', { lived: true }));
    const assessment = { checklist: CURRENT, depth: 'quick-worker', answers: quick } as const;
    const { quick: marked, outcome, coverage, profile } = resultOf(reviewOf({}, { assessment }));
    expect([marked, outcome]).toEqual([true, 'quick-review']);
    expect(coverage).toMatchObject({ apply: 50, answered: 10, notAsked: 40 });
    expect(profile.find(({ theme }) => theme === 'COP')?.range).toEqual({ atLeast: 1, atMost: 7, of: 7 });
  });

  it('counts a question that was put back', () => {
    const office = { useTypes: ['A'], facts: { ai: 'no', care: 'no', records: 'no' } } as const;
    const answers = { DAT3: given('no') };
    const ignored = resultOf(reviewOf(answers, { product: office }));
    const counted = resultOf(reviewOf(answers, { product: office, putBack: ['DAT3'] }));
    expect(ignored.mustHaves.counts['not-met']).toBe(0);
    expect(counted.mustHaves.counts['not-met']).toBe(1);
    expect(counted.coverage.apply).toBe(ignored.coverage.apply + 1);
  });

  it('is banded by age over the answers that count, and by the checklist it was made with', () => {
    const old = given('yes', { answeredAt: '2024-02-29T00:00:00.000Z' });
    const assessment = {
      checklist: { ...CURRENT, version: '0.0.9' },
      depth: 'full',
      answers: { COP1: old, ZZZ1: given('yes') },
    } as const;
    const { age, checklistChange } = resultOf(reviewOf({}, { assessment }));
    expect(age.age).toBe('over-12-months');
    expect(checklistChange).toBe('changed-since');
  });
});

describe('the laws of the result', () => {
  const anyReview = fc
    .record({
      answers: answersArb(ids),
      product: productArb,
      depth: depthArb,
      about: aboutArb(ids),
      putBack: fc.subarray(ids, { maxLength: 3 }),
    })
    .map(({ answers, depth, ...rest }) =>
      reviewOf({}, { ...rest, assessment: { checklist: CURRENT, depth, answers } }),
    );
  const withAnswers = (review: ReviewToJudge, answers: GivenAnswers): ReviewToJudge => ({
    ...review,
    assessment: { ...review.assessment, answers },
  });

  it('does not depend on the order of the answers', () => {
    const pair = anyReview.chain((review) =>
      fc.tuple(
        fc.constant(review),
        fc.shuffledSubarray(Object.entries(review.assessment.answers), {
          minLength: Object.keys(review.assessment.answers).length,
        }),
      ),
    );
    fc.assert(
      fc.property(pair, ([review, entries]) => {
        expect(resultOf(withAnswers(review, Object.fromEntries(entries)))).toEqual(resultOf(review));
      }),
    );
  });

  it('is not changed by answers to questions that do not count', () => {
    fc.assert(
      fc.property(anyReview, givenArb, (review, stray) => {
        const { product, putBack, assessment } = review;
        const counted = countedQuestions(STRUCTURE, assessment.depth, product, putBack);
        const strays = ids.filter((id) => !counted.positions.has(id));
        const more = sameToAll([...strays, 'ZZZ1'], stray);
        expect(resultOf(withAnswers(review, { ...assessment.answers, ...more }))).toEqual(resultOf(review));
      }),
    );
  });

  it('agrees with itself: panel, profile, evidence and coverage count the same answers', () => {
    fc.assert(
      fc.property(anyReview, (review) => {
        const { mustHaves, profile, evidence, coverage } = resultOf(review);
        const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0);
        expect(sum(profile.map(({ range }) => range?.of ?? 0))).toBe(coverage.apply);
        expect(sum(profile.map(({ counts }) => counts['does-not-apply']))).toBe(coverage.doNotApply);
        expect(sum(evidence.map(({ of }) => of))).toBe(
          sum(profile.map(({ counts }) => counts.yes + counts.partly + counts.no)),
        );
        expect(mustHaves.apply).toBeLessThanOrEqual(coverage.apply);
        expect(mustHaves.answered).toBeLessThanOrEqual(coverage.answered);
      }),
    );
  });

  it('holds no words, no fraction and no score anywhere: only codes, ids, times and whole counts', () => {
    const code = /^([a-z0-9]+(-[a-z0-9]+)*|[A-Z]{3}\d{0,2}|\d{4}-\d\d-\d\dT[\d:.]+Z)$/;
    const check = (value: unknown, path: string): void => {
      expect(path).not.toMatch(/score|total|percent|average|mean|rank|grade|star|middle/i);
      if (typeof value === 'string') expect(value, path).toMatch(code);
      if (typeof value === 'number') expect(Number.isInteger(value), path).toBe(true);
      if (typeof value !== 'object' || value === null) return;
      for (const [key, inner] of Object.entries(value)) check(inner, `${path}/${key}`);
    };
    fc.assert(
      fc.property(anyReview, (review) => check(resultOf(review), '')),
      { numRuns: 25 },
    );
  });
});

describe('the ladder of a checklist that is not word for word ours', () => {
  const answers = { COP1: given('yes', { strength: 3 }) };
  const ladderOf = (checklist: ChecklistRef, published: readonly string[]) => {
    const review = reviewOf(answers, { assessment: { checklist, depth: 'full', answers } });
    return reviewResult(review, CURRENT, NOW, published).ladder;
  };

  it('is shown for ours in a translation, whose words have a hash of their own', () => {
    expect(ladderOf({ ...CURRENT, language: 'cy', hash: 'cd'.repeat(32) }, [CURRENT.hash])).not.toBeNull();
  });

  it('is not shown for one that merely goes by our id', () => {
    expect(ladderOf({ ...CURRENT, hash: 'cd'.repeat(32) }, [CURRENT.hash])).toBeNull();
  });
});
