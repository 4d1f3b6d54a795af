/** What is not equal between the products of an exercise, told before any result. */
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../lib/domain/evidence';
import { compareExercise } from '../../lib/domain/exercise-comparison';
import { daysApart, PARITY_PARTS, parityOf, spanOf } from '../../lib/domain/exercise-parity';
import {
  aProduct,
  aReview,
  exerciseOf,
  idOf,
  type Opened,
  opened,
  PINNED,
  twoProducts,
} from '../fixtures/exercise/builders';

function parity(
  products: readonly Opened[],
  evidence: readonly (readonly [string, readonly Evidence[]])[] = [],
) {
  const comparison = compareExercise(exerciseOf(products), products, PINNED);
  const ids = products.map(({ product }) => product.id);
  return parityOf(ids, comparison, new Map(evidence));
}

const common = {
  productId: idOf(1),
  questionIds: ['AAA1'],
  note: '',
  revision: 1,
  createdAt: '2026-11-02T09:10:00.000Z',
  updatedAt: '2026-11-02T09:10:00.000Z',
};

function documentOf(number: number, assessmentId: string, name: string, version = ''): Evidence {
  const rest = { name, version, date: null, from: '', access: 'have-it', where: '' } as const;
  return { ...common, id: idOf(500 + number), assessmentId, kind: 'document', ...rest };
}

function addressOf(number: number, assessmentId: string, url: string): Evidence {
  const rest = { url, title: '', seenOn: null, says: '' };
  return { ...common, id: idOf(500 + number), assessmentId, kind: 'address', ...rest };
}

describe('the parity table', () => {
  it('counts reviewers, roles, answers and dates over the reviews that stand there', () => {
    const [lantern, brook] = parity(twoProducts()).products;
    expect(lantern).toMatchObject({
      reviews: 3,
      roles: [
        { role: 'commissioner', count: 2 },
        { role: 'care-worker', count: 1 },
      ],
      apply: { least: 8, most: 8 },
      answered: { least: 1, most: 3 },
      firstAnswered: '2026-11-02T09:10:00.000Z',
    });
    expect(brook).toMatchObject({ reviews: 2, answered: { least: 1, most: 2 }, interests: 0 });
  });

  it('has only months to tell where somebody who may be at risk answered', () => {
    expect(parity(twoProducts()).products.map(({ monthsOnly }) => monthsOnly)).toEqual([true, true]);
    const alike = [1, 2].map((number) =>
      opened(aProduct(number), aReview(number, idOf(number), 'commissioner', { AAA1: 'yes' })),
    );
    expect(parity(alike).products.map(({ monthsOnly }) => monthsOnly)).toEqual([false, false]);
  });

  it('counts each page and each version of a document once, of those reviews alone', () => {
    const products = twoProducts();
    const [lantern, brook] = [idOf(1), idOf(2)];
    const kept: readonly Evidence[] = [
      documentOf(1, idOf(101), 'DPIA'),
      documentOf(2, idOf(102), 'DPIA'),
      documentOf(3, idOf(102), 'DPIA', '2'),
      addressOf(4, idOf(101), 'https://lantern.example/a'),
      addressOf(5, idOf(103), 'https://lantern.example/a'),
      addressOf(6, idOf(199), 'https://lantern.example/of-a-review-that-is-not-shown'),
    ];
    const { products: counted } = parity(products, [
      [lantern, kept],
      [brook, []],
    ]);
    expect(counted.map(({ pages, documents }) => [pages, documents])).toEqual([
      [1, 2],
      [0, 0],
    ]);
  });

  it('says of evidence that could not be read that it is not known, and not that it differs', () => {
    const { products, unequal } = parity(twoProducts(), [[idOf(1), [documentOf(1, idOf(101), 'DPIA')]]]);
    expect(products.map(({ documents }) => documents)).toEqual([1, null]);
    expect(unequal).not.toContain('documents');
  });

  it('finds nothing unequal in products that were looked at alike', () => {
    const [one, two] = [aProduct(1), aProduct(2)];
    const alike = [
      opened(one, aReview(1, one.id, 'commissioner', { AAA1: 'yes' })),
      opened(two, aReview(2, two.id, 'commissioner', { AAA2: 'no' })),
    ];
    expect(parity(alike).unequal).toEqual([]);
  });

  it.each([
    ['reviews', { more: true }],
    ['lived', { reviewer: { lived: 'uses-it' } }],
    ['interests', { reviewer: { interests: 'We resell it.' } }],
    ['answered', { said: { AAA1: 'yes', AAA2: 'no' } }],
    ['apply', { said: { AAA1: 'yes', AAA2: 'does-not-apply' } }],
    ['dates', { said: { AAA1: { value: 'yes', answeredAt: '2026-12-04T09:10:00.000Z' } } }],
  ] as const)('tells that %s differ', (part, change) => {
    const [one, two] = [aProduct(1), aProduct(2)];
    const said = 'said' in change ? change.said : { AAA1: 'yes' as const };
    const reviewer = 'reviewer' in change ? change.reviewer : {};
    const others = 'more' in change ? [aReview(3, two.id, 'commissioner', { AAA1: 'yes' })] : [];
    const products = [
      opened(one, aReview(1, one.id, 'commissioner', { AAA1: 'yes' })),
      opened(two, aReview(2, two.id, 'commissioner', said, {}, reviewer), ...others),
    ];
    expect(parity(products).unequal).toContain(part);
  });

  it('tells that roles differ where a product lacks one that two others have', () => {
    const three = opened(aProduct(3), aReview(9, idOf(3), 'commissioner', { AAA1: 'yes' }));
    expect(parity([...twoProducts(), three]).unequal).toContain('roles');
  });

  it('names parts in their own order, whatever differs', () => {
    const { unequal } = parity(twoProducts());
    expect(unequal).toEqual(PARITY_PARTS.filter((part) => unequal.includes(part)));
    expect(unequal).toContain('reviews');
  });
});

describe('spans', () => {
  it('go from the least to the most and are no mean', () => {
    expect([spanOf([]), spanOf([3]), spanOf([1, 9, 2])]).toEqual([
      null,
      { least: 3, most: 3 },
      { least: 1, most: 9 },
    ]);
  });

  it.each([
    ['2026-11-02T00:00:00.000Z', '2026-11-02T23:59:00.000Z', 0],
    ['2026-11-02T00:00:00.000Z', '2026-12-02T00:00:00.000Z', 30],
    [null, '2026-12-02T00:00:00.000Z', 0],
  ])('from %s to %s are %s days', (one, other, days) => {
    expect(daysApart([{ lastAnswered: one }, { lastAnswered: other }])).toBe(days);
  });
});
