/** What making two products one changes, and that taking them apart gives it back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXERCISE_PRODUCTS_MAX, type Exercise, NEW_EXERCISE_LETTER } from '../../lib/domain/exercise';
import {
  mergeTwo,
  PRODUCT_PAGES_MAX,
  unmergeTwo,
  whyNotMerge,
  whyNotUnmerge,
} from '../../lib/domain/merge-two-products';
import type { Product } from '../../lib/domain/product';
import { SMALL } from '../fixtures/records/arbitraries';
import { CHECKLIST, idOf, productOf } from '../fixtures/records/builders';

const NOW = '2026-11-22T09:00:00.000Z';
const page = (number: number) => `https://p${number}.example/`;
const pages = (count: number, from = 0) => Array.from({ length: count }, (_, at) => page(from + at));

function exerciseOf(productIds: readonly string[], changes: Partial<Exercise> = {}): Exercise {
  return {
    ...{ id: idOf(700), name: 'Night care', purpose: '', reference: '', stage: 'tender', depth: 'full' },
    ...{ checklist: CHECKLIST, productIds: [...productIds], reviewsDueOn: null, decisionDueOn: null },
    ...{ letter: null, closedAt: null, snapshots: [], revision: 3, createdAt: NOW, updatedAt: NOW },
    deletedAt: null,
    ...changes,
  };
}

const INTO = productOf({ id: idOf(1), pageKeys: [page(1), page(2)] });
const FROM = productOf({ id: idOf(2), name: 'Lantern 4', pageKeys: [page(2), page(3)] });
const NOTHING = { assessmentIds: [], meetingIds: [], exercises: [] };

describe('mergeTwo', () => {
  it('brings pages over, each once, and leaves what describes either product as it was', () => {
    const { into, from } = mergeTwo(INTO, FROM, { ...NOTHING, assessmentIds: [idOf(100)] }, NOW);
    expect(into).toEqual({
      ...INTO,
      pageKeys: [page(1), page(2), page(3)],
      revision: INTO.revision + 1,
      updatedAt: NOW,
    });
    expect(from).toEqual({
      ...FROM,
      pageKeys: [],
      merged: {
        ...{ into: INTO.id, at: NOW, assessmentIds: [idOf(100)], meetingIds: [], exercises: [] },
        pageKeys: FROM.pageKeys,
        pageKeysAdded: [page(3)],
      },
      revision: FROM.revision + 1,
      updatedAt: NOW,
    });
  });

  it('takes its place in exercises, once, and the day its letter went out', () => {
    const letter = { ...NEW_EXERCISE_LETTER, sentOn: { [FROM.id]: '2026-11-03', [idOf(9)]: '2026-11-04' } };
    const one = exerciseOf([FROM.id, idOf(9)], { letter });
    const both = exerciseOf([INTO.id, FROM.id], { letter });
    const { exercises } = mergeTwo(INTO, FROM, { ...NOTHING, exercises: [one, both] }, NOW);
    expect(exercises).toEqual([
      {
        ...one,
        productIds: [INTO.id, idOf(9)],
        letter: { ...letter, sentOn: { [INTO.id]: '2026-11-03', [idOf(9)]: '2026-11-04' } },
        revision: 4,
      },
      { ...both, productIds: [INTO.id], revision: 4 },
    ]);
  });
});

describe('whyNotMerge', () => {
  const merged = mergeTwo(INTO, FROM, NOTHING, NOW).from;
  it.each([
    ['two products of their own', INTO, FROM, null],
    ['the same product', INTO, INTO, 'same'],
    ['one that was merged', idless(3), merged, 'merged-already'],
    ['into one that was merged', merged, idless(3), 'merged-already'],
    ['as many pages as fit', paged(1, 150), paged(2, 50, 150), null],
    ['one page more', paged(1, 150), paged(2, 51, 150), 'too-many-pages'],
    ['many pages, which both have', paged(1, PRODUCT_PAGES_MAX), paged(2, PRODUCT_PAGES_MAX), null],
  ] as const)('answers for %s', (_, into, from, why) => {
    expect(whyNotMerge(into, from)).toBe(why);
  });
});

describe('whyNotUnmerge', () => {
  const merged = mergeTwo(INTO, FROM, NOTHING, NOW).from;
  it.each([
    ['what was merged', merged, INTO, null],
    ['what was not', FROM, INTO, 'not-merged'],
    ['what is part of nothing that is left', merged, null, 'target-gone'],
    ['what is part of something merged further', merged, { ...INTO, merged: merged.merged }, 'target-gone'],
  ] as const)('answers for %s', (_, from, into, why) => {
    expect(whyNotUnmerge(from, into)).toBe(why);
  });
});

describe('unmergeTwo', () => {
  it('gives back what came and leaves what was added since', () => {
    const exercise = exerciseOf([FROM.id]);
    const merging = mergeTwo(INTO, FROM, { ...NOTHING, exercises: [exercise] }, NOW);
    const grown = { ...merging.into, pageKeys: [...merging.into.pageKeys, page(7)] };
    const parted = unmergeTwo(grown, merging.from, merging.exercises, NOW);
    expect(parted.into.pageKeys).toEqual([page(1), page(2), page(7)]);
    expect(parted.from).toMatchObject({ pageKeys: FROM.pageKeys, merged: null });
    expect(parted.exercises).toEqual([{ ...exercise, revision: 5 }]);
  });

  it('changes no exercise that the product has left, or that is full, or that it is in again', () => {
    const one = exerciseOf([FROM.id]);
    const both = exerciseOf([INTO.id, FROM.id], { id: idOf(701) });
    const merging = mergeTwo(INTO, FROM, { ...NOTHING, exercises: [one, both] }, NOW);
    const full = Array.from({ length: EXERCISE_PRODUCTS_MAX }, (_, at) => idOf(800 + at));
    const since = [exerciseOf([]), exerciseOf(full, { id: idOf(701) })];
    expect(unmergeTwo(merging.into, merging.from, since, NOW).exercises).toEqual([]);
    const again = [exerciseOf([FROM.id, INTO.id])];
    expect(unmergeTwo(merging.into, merging.from, again, NOW).exercises).toEqual([]);
  });

  it('undoes any merge: the same pages, places and days', () => {
    const ids = fc.uniqueArray(fc.constantFrom(...[1, 2, 3, 4].map(idOf)), { minLength: 1 });
    const keys = fc.uniqueArray(SMALL.pageKeys, { maxLength: 3 });
    fc.assert(
      fc.property(keys, keys, ids, fc.boolean(), (ours, theirs, productIds, sent) => {
        const [into, from] = [
          { ...INTO, pageKeys: ours },
          { ...FROM, pageKeys: theirs },
        ];
        const letter = sent ? { ...NEW_EXERCISE_LETTER, sentOn: { [FROM.id]: '2026-11-03' } } : null;
        const exercises = productIds.includes(FROM.id) ? [exerciseOf(productIds, { letter })] : [];
        const merging = mergeTwo(into, from, { ...NOTHING, exercises }, NOW);
        const parted = unmergeTwo(merging.into, merging.from, merging.exercises, NOW);
        expect([parted.into.pageKeys, parted.from.pageKeys]).toEqual([ours, theirs]);
        const places = (all: readonly Exercise[]) =>
          all.map((one) => [one.productIds.toSorted(), one.letter]);
        expect(places(parted.exercises)).toEqual(places(exercises));
      }),
    );
  });
});

function idless(number: number): Product {
  return productOf({ id: idOf(number), pageKeys: [] });
}

function paged(number: number, count: number, from = 0): Product {
  return productOf({ id: idOf(number), pageKeys: pages(count, from) });
}
