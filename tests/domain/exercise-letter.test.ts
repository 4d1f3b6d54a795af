/** One letter to all: the union of gaps, numbers that stay, and nothing of one product in the letter to another. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPrivateRole, ROLES } from '../../lib/domain/assessment';
import { type ExerciseLetter, NEW_EXERCISE_LETTER } from '../../lib/domain/exercise';
import {
  asLetterItem,
  type ExerciseLetterItem,
  exerciseLetterItems,
  reviewsForLetter,
  withLetterNotSent,
  withLetterSent,
} from '../../lib/domain/exercise-letter';
import {
  aProduct,
  aReview,
  CHECKLIST,
  exerciseOf,
  idOf,
  type Opened,
  opened,
  openedArb,
  twoProducts,
} from '../fixtures/exercise/builders';

const itemsOf = (products: readonly Opened[], letter: ExerciseLetter | null = null) =>
  exerciseLetterItems({
    checklist: CHECKLIST,
    about: {},
    reviews: reviewsForLetter(exerciseOf(products), products, CHECKLIST),
    letter,
  });
const numbered = (items: readonly ExerciseLetterItem[]) =>
  items.map(({ number, questionId }) => `${number} ${questionId}`);

const SENT: ExerciseLetter = {
  ...NEW_EXERCISE_LETTER,
  sent: [
    { questionId: 'BBB2', text: 'How was BBB2 done?' },
    { questionId: 'AAA2', text: 'How was AAA2 done?' },
  ],
  sentOn: { [idOf(1)]: '2026-11-21' },
};

describe('the questions of the letter to all', () => {
  it('are what came up for any product, each once, in the checklist’s order', () => {
    const { items, frozen } = itemsOf(twoProducts());
    expect(numbered(items)).toEqual(['1 AAA1', '2 AAA2', '3 AAA4', '4 BBB2']);
    expect(items.map(({ productIds }) => productIds)).toEqual([[idOf(2)], [idOf(1)], [idOf(2)], [idOf(1)]]);
    expect(items[0]).toMatchObject({ text: 'How is AAA1 done?', mustHave: true, label: 'Label AAA1' });
    expect(frozen).toBe(false);
  });

  it('never come from the answers of somebody at risk', () => {
    const one = aProduct(1);
    for (const role of ROLES) {
      const products = [opened(one, aReview(1, one.id, role, { AAA1: 'no' }))];
      expect(itemsOf(products).items).toHaveLength(isPrivateRole(role) ? 0 : 1);
    }
  });

  it.each([{ depth: 'must-haves' }, { checklist: { ...CHECKLIST.ref, hash: 'b'.repeat(64) } }] as const)(
    'never come from a review that is not comparable: %j',
    (overrides) => {
      const one = aProduct(1);
      const products = [opened(one, aReview(1, one.id, 'commissioner', { AAA1: 'no' }, overrides))];
      expect(itemsOf(products).items).toEqual([]);
    },
  );

  it('do not raise with the vendor what a worker or a person met with in one place', () => {
    const one = aProduct(1);
    const worker = { audience: 'worker', language: 'en-GB' } as const;
    const said = { AAA1: { value: 'no', wording: worker }, AAA2: { value: 'no', wording: worker } } as const;
    const products = [opened(one, aReview(1, one.id, 'charity-reviewer', said))];
    const here = {
      commissioner: 'product',
      charity: 'product',
      worker: 'use-here',
      person: 'use-here',
    } as const;
    const { items } = exerciseLetterItems({
      checklist: CHECKLIST,
      about: { AAA1: here },
      reviews: reviewsForLetter(exerciseOf(products), products, CHECKLIST),
      letter: null,
    });
    expect(numbered(items)).toEqual(['1 AAA2']);
  });

  it('can be left out and worded otherwise', () => {
    const letter = { ...NEW_EXERCISE_LETTER, leftOut: ['AAA2'], wording: { AAA4: 'In our words?' } };
    const { items, leftOut } = itemsOf(twoProducts(), letter);
    expect(numbered(items)).toEqual(['1 AAA1', '2 AAA4', '3 BBB2']);
    expect(items[1]).toMatchObject({ text: 'In our words?', usualText: 'How is AAA4 done?' });
    expect(numbered(leftOut)).toEqual(['null AAA2']);
  });
});

describe('a letter that went out', () => {
  it('keeps its words and numbers, and tells apart what came up since', () => {
    const { items, notInSent, frozen } = itemsOf(twoProducts(), {
      ...SENT,
      wording: { BBB2: 'Changed later' },
    });
    expect(numbered(items)).toEqual(['1 BBB2', '2 AAA2']);
    expect(items[0]?.text).toBe('How was BBB2 done?');
    expect(numbered(notInSent)).toEqual(['null AAA1', 'null AAA4']);
    expect(frozen).toBe(true);
  });

  it('is fixed by the first sending; the next only adds its day', () => {
    const { items } = itemsOf(twoProducts());
    const first = withLetterSent(NEW_EXERCISE_LETTER, idOf(1), '2026-11-21', {
      opening: 'A',
      closing: 'Z',
      items,
    });
    expect(first).toMatchObject({ opening: 'A', closing: 'Z', sentOn: { [idOf(1)]: '2026-11-21' } });
    expect(first.sent.map(({ questionId }) => questionId)).toEqual(['AAA1', 'AAA2', 'AAA4', 'BBB2']);
    const later = { opening: 'B', closing: 'Y', items: items.slice(0, 1) };
    const second = withLetterSent(first, idOf(2), '2026-11-23', later);
    expect(second).toEqual({ ...first, sentOn: { [idOf(1)]: '2026-11-21', [idOf(2)]: '2026-11-23' } });
  });

  it('cannot go out without a question', () => {
    const empty = { opening: '', closing: '', items: [] };
    expect(withLetterSent(NEW_EXERCISE_LETTER, idOf(1), '2026-11-21', empty)).toBe(NEW_EXERCISE_LETTER);
  });

  it('can be changed again only when it went to nobody after all', () => {
    const two = { ...SENT, sentOn: { ...SENT.sentOn, [idOf(2)]: '2026-11-23' } };
    const one = withLetterNotSent(two, idOf(2));
    expect(one).toEqual(SENT);
    expect(withLetterNotSent(one, idOf(1))).toMatchObject({ sent: [], sentOn: {} });
  });

  it('has the same numbers whatever is answered afterwards', () => {
    fc.assert(
      fc.property(openedArb, openedArb, (before, after) => {
        const { items } = itemsOf(before);
        fc.pre(items.length > 0);
        const words = { opening: '', closing: '', items };
        const sent = withLetterSent(NEW_EXERCISE_LETTER, idOf(1), '2026-11-21', words);
        const now = itemsOf(after, sent);
        expect(numbered(now.items)).toEqual(numbered(items));
        expect(now.items.map(({ text }) => text)).toEqual(items.map(({ text }) => text));
        const asked = new Set(items.map(({ questionId }) => questionId));
        expect(now.notInSent.filter(({ questionId }) => asked.has(questionId))).toEqual([]);
      }),
    );
  });
});

describe('the laws of the letter to all', () => {
  it('the same questions are asked in whatever order the products stand', () => {
    fc.assert(
      fc.property(openedArb, (products) => {
        const bare = ({ productIds, ...item }: ExerciseLetterItem) => [item, productIds.toSorted()];
        expect(itemsOf(products.toReversed()).items.map(bare)).toEqual(itemsOf(products).items.map(bare));
      }),
    );
  });

  it('an item as it goes out holds no answer, reason, reply or quote, and is the same for every product', () => {
    fc.assert(
      fc.property(openedArb, (products) => {
        for (const item of itemsOf(products).items) {
          const out = asLetterItem(item);
          expect(out).toEqual(asLetterItem({ ...item, productIds: [] }));
          expect([out.kind, out.value, out.useHere, out.quotes, out.reply]).toEqual([
            null,
            null,
            false,
            [],
            null,
          ]);
        }
      }),
    );
  });
});
