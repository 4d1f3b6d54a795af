/** Products side by side: only what is comparable, each column for itself, and nothing added up. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../lib/domain/assessment';
import { compareExercise, questionsCompared, sameTogether } from '../../lib/domain/exercise-comparison';
import { comparedReview, whyNotComparable } from '../../lib/domain/exercise-review';
import {
  anExercise,
  aProduct,
  aReview,
  CHECKLIST,
  exerciseOf,
  idOf,
  type Opened,
  opened,
  openedArb,
  PINNED,
  twoProducts,
} from '../fixtures/exercise/builders';

const OTHER = { ...CHECKLIST.ref, hash: 'b'.repeat(64) };
const compare = (products: readonly Opened[]) => compareExercise(exerciseOf(products), products, PINNED);
const idsShown = (products: readonly Opened[]) =>
  compare(products).roles.flatMap(({ columns }) =>
    columns.flatMap(({ reviews }) => reviews.map(({ assessmentId }) => assessmentId)),
  );

describe('which reviews are comparable', () => {
  it.each([
    [{}, null],
    [{ checklist: { ...OTHER, id: 'other' } }, 'other-checklist'],
    [{ checklist: { ...OTHER, version: '2.0.0' } }, 'other-version'],
    [{ checklist: OTHER }, 'other-words'],
    [{ depth: 'must-haves' }, 'other-depth'],
    [{ checklist: OTHER, depth: 'must-haves' }, 'other-words'],
  ] as const)('one with %j is left out for %s', (overrides, why) => {
    const review = aReview(1, idOf(1), 'commissioner', {}, overrides);
    expect(whyNotComparable(review, anExercise())).toBe(why);
  });

  it('leaves out a role that only one product was reviewed by, and says so', () => {
    const [one, two] = [aProduct(1), aProduct(2)];
    const products = [
      opened(one, aReview(1, one.id, 'commissioner'), aReview(2, one.id, 'family-carer')),
      opened(two, aReview(3, two.id, 'commissioner')),
    ];
    const { roles, leftOut } = compare(products);
    expect(roles.map(({ role }) => role)).toEqual(['commissioner']);
    expect(leftOut).toMatchObject([{ productId: one.id, role: 'family-carer', why: 'role-alone', count: 1 }]);
  });

  it('counts those left out for the same reason together', () => {
    const one = aProduct(1);
    const quick = { depth: 'quick-worker' } as const;
    const products = [
      opened(one, aReview(1, one.id, 'care-worker', {}, quick), aReview(2, one.id, 'care-worker', {}, quick)),
    ];
    expect(compare(products).leftOut).toMatchObject([
      { why: 'other-depth', depth: 'quick-worker', count: 2 },
    ]);
  });

  it('names the products that have none, and keeps their columns', () => {
    const products = [...twoProducts(), opened(aProduct(3))];
    const { roles, without } = compare(products);
    expect(without).toEqual([idOf(3)]);
    expect(roles.map(({ columns }) => columns.map(({ reviews }) => reviews.length))).toEqual([
      [2, 1, 0],
      [1, 1, 0],
    ]);
  });

  it('shows nothing of one product alone: there is nothing to stand beside', () => {
    const [lantern] = twoProducts();
    expect(compare([lantern])).toMatchObject({ roles: [], without: [lantern.product.id], findings: [] });
  });
});

describe('the columns', () => {
  it('stand in the exercise’s order, and leave out products that it does not hold', () => {
    const [lantern, brook] = twoProducts();
    const exercise = anExercise({ productIds: [brook.product.id, lantern.product.id, idOf(8)] });
    const { roles } = compareExercise(exercise, [lantern, opened(aProduct(3)), brook], PINNED);
    expect(roles[0]?.columns.map(({ product }) => product.name)).toEqual(['Brook', 'Lantern']);
  });

  it('hold each review for itself, with its must-haves, range, coverage and evidence', () => {
    const { roles } = compare(twoProducts());
    const [first, second] = roles[0]?.columns[0]?.reviews ?? [];
    expect(first).toMatchObject({
      mustHaves: { counts: { met: 1, 'not-known': 1, 'not-met': 0 } },
      coverage: { answered: 3, apply: 8 },
    });
    expect(first?.profile[0]).toMatchObject({ theme: 'AAA', range: { atLeast: 1, atMost: 3, of: 4 } });
    expect(second?.profile[0]).toMatchObject({ theme: 'AAA', range: { atLeast: 2, atMost: 4, of: 4 } });
    expect(first?.evidence[0]).toMatchObject({ theme: 'AAA', of: 2, strengths: { shown: 2 } });
  });

  it('have no place for a total, an average or a rank', () => {
    const keys = new Set<string>();
    JSON.stringify(compare(twoProducts()), (key, value: unknown) => {
      keys.add(key.toLowerCase());
      return value;
    });
    const forbidden = ['total', 'score', 'average', 'mean', 'rank', 'percent', 'grade', 'outcome', 'best'];
    expect(
      forbidden.filter((word) => [...keys].some((key) => key.includes(word) && key !== 'meaning')),
    ).toEqual([]);
  });

  it('tell where the reviews of one product disagree', () => {
    const [lantern, brook] = twoProducts();
    const more = opened(
      lantern.product,
      ...lantern.assessments,
      aReview(6, lantern.product.id, 'commissioner', { AAA3: { value: 'yes', strength: 3 } }),
    );
    const { findings } = compare([more, brook]);
    const [first] = findings;
    expect(first?.productId).toBe(lantern.product.id);
    expect(first?.questions.map((one) => [one.questionId, one.evidenceAndExperienceDiffer])).toContainEqual([
      'AAA3',
      true,
    ]);
  });
});

describe('the questions compared', () => {
  it('are those that some review asked or answered, in the checklist’s order', () => {
    const [one, two] = [aProduct(1), aProduct(2)];
    const depth = { depth: 'must-haves' } as const;
    const products = [
      opened(one, aReview(1, one.id, 'commissioner', {}, depth)),
      opened(two, aReview(2, two.id, 'commissioner', { AAA3: 'no' }, depth)),
    ];
    const { roles } = compareExercise(exerciseOf(products, depth), products, PINNED);
    expect(questionsCompared(roles[0]?.columns ?? [], CHECKLIST)).toEqual(['AAA1', 'AAA3', 'BBB2']);
  });
});

describe('same lines together', () => {
  it('keep their order and lose none', () => {
    expect(sameTogether(['b', 'a', 'b', 'b'])).toEqual([
      { value: 'b', count: 3 },
      { value: 'a', count: 1 },
    ]);
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c')), (values) => {
        const lines = sameTogether(values);
        expect(lines.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
        expect(new Set(lines.map(({ value }) => value)).size).toBe(lines.length);
      }),
    );
  });
});

describe('the laws of a comparison', () => {
  it('nothing that is not comparable is ever shown, and every review is shown or told as left out', () => {
    fc.assert(
      fc.property(openedArb, (products) => {
        const shown = new Set(idsShown(products));
        const all = products.flatMap(({ assessments }) => assessments);
        for (const review of all) {
          if (shown.has(review.id)) expect(whyNotComparable(review, exerciseOf(products))).toBeNull();
        }
        const told = compare(products).leftOut.reduce((sum, { count }) => sum + count, 0);
        expect(shown.size + told).toBe(all.length);
      }),
    );
  });

  it('a role is shown only where two products have it', () => {
    fc.assert(
      fc.property(openedArb, (products) => {
        for (const { columns } of compare(products).roles) {
          expect(columns.filter(({ reviews }) => reviews.length > 0).length).toBeGreaterThan(1);
          expect(columns).toHaveLength(products.length);
        }
      }),
    );
  });

  it('a review’s column depends on nothing but its own review: no order, and no number of others', () => {
    fc.assert(
      fc.property(openedArb, (products) => {
        const byId = new Map<string, { readonly review: Assessment; readonly product: Opened['product'] }>();
        for (const { product, assessments } of products) {
          for (const review of assessments) byId.set(review.id, { review, product });
        }
        for (const { columns } of compare(products).roles) {
          for (const shown of columns.flatMap(({ reviews }) => reviews)) {
            const own = byId.get(shown.assessmentId);
            expect(own && comparedReview(own.review, own.product, PINNED)).toEqual(shown);
          }
        }
      }),
    );
  });

  it('another order of products gives the same columns in that order', () => {
    fc.assert(
      fc.property(openedArb, (products) => {
        const [there, back] = [compare(products), compare(products.toReversed())];
        expect(back.roles.map(({ role, columns }) => ({ role, columns: columns.toReversed() }))).toEqual(
          there.roles,
        );
      }),
    );
  });
});
