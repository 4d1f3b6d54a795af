/** A product with several reviews: each with its own outcome and ladder, and the spread beside them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ABOUT } from '../../lib/checklists/care-tech-coproduction-ethics/about';
import { STRUCTURE } from '../../lib/checklists/care-tech-coproduction-ethics/structure';
import { type Reviewer, ROLES, type Role } from '../../lib/domain/assessment';
import { NO_LADDER_JUDGEMENTS } from '../../lib/domain/ladder-judgement';
import { productResult, type ReviewOfProduct } from '../../lib/domain/product-result';
import { reviewResult } from '../../lib/domain/result';
import type { GivenAnswers } from '../../lib/domain/standing';
import { answersArb, depthArb, productArb } from '../fixtures/result/arbitraries';
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
const CHECKLIST = { id: STRUCTURE.id, version: STRUCTURE.version, language: 'en-GB', hash: 'ab'.repeat(32) };
const reviewerOf = (role: Role): Reviewer => ({
  role,
  lived: 'uses-it',
  interests: '',
  settingBand: null,
  helper: null,
});

function review(id: string, role: Role, answers: GivenAnswers, overrides: Partial<ReviewOfProduct> = {}) {
  const assessment: ReviewOfProduct['assessment'] = {
    id,
    checklist: CHECKLIST,
    depth: 'full',
    reviewer: reviewerOf(role),
    answers,
  };
  const rest = { structure: STRUCTURE, putBack: [], about: ABOUT, ladder: NO_LADDER_JUDGEMENTS };
  return { assessment, ...rest, ...overrides };
}

describe('the reviews of a product', () => {
  const good = review('one', 'commissioner', sameToAll(ids, given('yes')));
  const bad = review('two', 'care-worker', sameToAll(ids, given('no', { lived: true })));

  it('keep each an outcome and a ladder of its own, in the order given', () => {
    const { reviews } = productResult(EVERYTHING, [good, bad], [CHECKLIST.hash]);
    expect(reviews.map(({ assessmentId, outcome }) => [assessmentId, outcome])).toEqual([
      ['one', 'met'],
      ['two', 'not-met'],
    ]);
    expect(reviews.map(({ ladder }) => ladder?.headline?.level)).toEqual([6, 1]);
  });

  it('say who made them, and whether a link with the vendor was declared', () => {
    const reviewers: Reviewer[] = [
      {
        role: 'provider',
        lived: 'read-about-it',
        interests: 'We resell it.',
        settingBand: null,
        helper: null,
      },
      { role: 'family-carer', lived: 'uses-it', interests: ' ', settingBand: null, helper: null },
    ];
    const made = reviewers.map((reviewer, at) => {
      const one = review(String(at), reviewer.role, {});
      return { ...one, assessment: { ...one.assessment, reviewer } };
    });
    expect(productResult(EVERYTHING, made, [CHECKLIST.hash]).reviews).toMatchObject([
      { role: 'provider', lived: 'read-about-it', interestDeclared: true },
      { role: 'family-carer', lived: 'uses-it', interestDeclared: false },
    ]);
  });

  it('are spread over every question, and the product gets nothing else', () => {
    const result = productResult(EVERYTHING, [good, bad], [CHECKLIST.hash]);
    expect(Object.keys(result)).toEqual(['reviews', 'spreads']);
    expect(result.spreads.map(({ checklistId }) => checklistId)).toEqual([STRUCTURE.id]);
    expect(result.spreads[0]?.questions.map(({ questionId }) => questionId)).toEqual(ids);
    for (const spread of result.spreads[0]?.questions ?? []) {
      expect([spread.rolesDiffer, spread.evidenceAndExperienceDiffer]).toEqual([true, true]);
    }
  });

  it('come to nothing when there are none', () => {
    expect(productResult(EVERYTHING, [], [CHECKLIST.hash])).toEqual({ reviews: [], spreads: [] });
  });

  it('say of a quick review how little it asked, and give it no outcome', () => {
    const quick = review('three', 'care-worker', sameToAll(STRUCTURE.quickSets.worker, given('yes')));
    const { reviews } = productResult(
      EVERYTHING,
      [{ ...quick, assessment: { ...quick.assessment, depth: 'quick-worker' } }],
      [CHECKLIST.hash],
    );
    expect(reviews).toMatchObject([
      { depth: 'quick-worker', outcome: 'quick-review', coverage: { answered: 10, notAsked: 40 } },
    ]);
  });

  it('count what one reviewer put back for that review only', () => {
    const office = { useTypes: ['A'], facts: { ai: 'no', care: 'no', records: 'no' } } as const;
    const no = { DAT3: given('no') };
    const { reviews } = productResult(
      office,
      [
        review('one', 'provider', no),
        review('two', 'provider', no, { putBack: ['DAT3'] }),
        review('three', 'provider', no, { putBack: ['DAT3', 'FAI1'] }),
        review('four', 'provider', no),
      ],
      [CHECKLIST.hash],
    );
    expect(reviews.map(({ mustHaves }) => mustHaves.counts['not-met'])).toEqual([0, 1, 1, 0]);
    expect(reviews.map(({ mustHaves }) => mustHaves.apply)).toEqual([7, 8, 9, 7]);
  });
});

describe('reviews made with other checklists', () => {
  const answers = { AAA1: given('yes') };
  const first = checklistOf([mustHave('AAA1'), question('AAA2')]);
  const second = checklistOf([question('BBB1'), mustHave('AAA1')], { version: '1.1.0' });
  const foreign = checklistOf([mustHave('AAA1')], { id: 'another' });
  const made = (id: string, structure: typeof first) =>
    review(id, 'provider', answers, { structure, about: ALL_PRODUCT });

  it('are spread together over versions of one checklist, the newest version’s order first', () => {
    for (const reviews of [
      [made('one', first), made('two', second)],
      [made('two', second), made('one', first)],
    ]) {
      const [spread] = productResult(EVERYTHING, reviews, [CHECKLIST.hash]).spreads;
      expect(spread?.questions.map(({ questionId }) => questionId)).toEqual(['BBB1', 'AAA1', 'AAA2']);
      expect(spread?.questions[1]?.roles).toMatchObject([{ counts: { yes: 2 } }]);
    }
  });

  it('are never put together with those of another checklist', () => {
    const { spreads, reviews } = productResult(
      EVERYTHING,
      [made('one', first), made('two', foreign)],
      [CHECKLIST.hash],
    );
    expect(spreads.map(({ checklistId }) => checklistId)).toEqual(['another', 'invented']);
    for (const { questions } of spreads) {
      expect(questions.find(({ questionId }) => questionId === 'AAA1')?.roles[0]?.answered).toBe(1);
    }
    expect(reviews.map(({ ladder }) => ladder)).toEqual([null, null]);
  });
});

describe('the laws of a product’s result', () => {
  const anyReviews = fc
    .array(fc.tuple(fc.constantFrom(...ROLES), answersArb(ids), depthArb), { maxLength: 6 })
    .map((list) =>
      list.map(([role, answers, depth], at) => {
        const made = review(String(at), role, answers);
        return { ...made, assessment: { ...made.assessment, depth } };
      }),
    );

  it('gives every review what it would have alone', () => {
    fc.assert(
      fc.property(anyReviews, productArb, (reviews, product) => {
        const current = { id: STRUCTURE.id, version: '9.0.0', language: 'en-GB', hash: 'ab'.repeat(32) };
        const { reviews: lines } = productResult(product, reviews, [CHECKLIST.hash]);
        for (const [at, { assessment, ...rest }] of reviews.entries()) {
          const alone = reviewResult({ ...rest, product, assessment }, current, '2026-11-21T10:00:00.000Z', [
            CHECKLIST.hash,
          ]);
          const { items: _, ...mustHaves } = alone.mustHaves;
          const { outcome, coverage, ladder } = alone;
          expect(lines[at]).toMatchObject({ mustHaves, outcome, coverage, ladder });
        }
      }),
      { numRuns: 40 },
    );
  });

  it('spreads the same whatever the order of the reviews', () => {
    fc.assert(
      fc.property(anyReviews, productArb, (reviews, product) => {
        const { spreads } = productResult(product, reviews, [CHECKLIST.hash]);
        expect(productResult(product, reviews.toReversed(), [CHECKLIST.hash]).spreads).toEqual(spreads);
      }),
      { numRuns: 40 },
    );
  });
});
