import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Records } from '../../lib/domain/records';
import { createMet } from '../../lib/formats/met-records';
import { createShareMaker, type ShareChoice, ShareCopy, shareCopyText } from '../../lib/formats/share-copy';
import { partsOf } from '../../lib/formats/write-lines';
import { answerOf, assessmentOf, idOf, productOf, reviewerOf, reviewOf } from '../fixtures/records/builders';
import { everyKind } from '../fixtures/records/evidence';

const QUIET: ShareChoice = { nameProduct: false };

/** Version 4 UUIDs that begin with how many there were. */
function counter(): () => string {
  let next = 0;
  return () => {
    next += 1;
    return `${String(next).padStart(8, '0')}-1111-4111-8111-111111111111`;
  };
}

function copyOf(records: Records, choice = QUIET, newId = counter()): ShareCopy {
  const met = createMet(() => null);
  const maker = createShareMaker(choice, newId);
  for (const part of partsOf(records)) {
    met.take(part);
    maker.add(part, met);
  }
  return maker.copy();
}

describe('a share copy', () => {
  it('says how each question was answered, by whom in a word, and in which month', () => {
    const answers = [
      answerOf('PUR1', { value: 'yes', strength: 2, lived: true }),
      answerOf('COP1', { answeredAt: '2026-12-01T00:10:00.000Z' }),
    ];
    const reviewer = reviewerOf({ role: 'care-worker', lived: 'uses-it', helper: 'does-not' });
    const copy = copyOf(reviewOf({ assessments: [assessmentOf(answers, { reviewer })] }));
    expect(copy.reviews).toEqual([
      {
        id: '00000001-1111-4111-8111-111111111111',
        product: '00000002-1111-4111-8111-111111111111',
        checklist: assessmentOf([]).checklist,
        depth: 'full',
        role: 'care-worker',
        knowsIt: 'uses-it',
        helper: 'does-not',
        interestDeclared: false,
        month: '2026-12',
        answers: [
          { question: 'COP1', answer: 'partly', strength: null, lived: false },
          { question: 'PUR1', answer: 'yes', strength: 2, lived: true },
        ],
      },
    ]);
    expect(copy.products).toEqual([
      {
        id: '00000002-1111-4111-8111-111111111111',
        useTypes: ['C', 'D'],
        facts: { ai: 'yes', care: 'yes', records: 'not-sure' },
        named: null,
      },
    ]);
  });

  it('names the product and its pages only when that was chosen', () => {
    const copy = copyOf(reviewOf(), { nameProduct: true });
    expect(copy.products[0]?.named).toEqual({
      name: 'Lantern Night Sensor',
      vendor: 'Hollyhock Care Systems',
      version: '4',
      pages: ['https://hollyhock.example/lantern'],
    });
  });

  it('names no file on somebody’s own disk as a page, as its path may hold their name', () => {
    const product = productOf({
      pageKeys: ['file:///home/jo.bloggs/lantern.html', 'https://hollyhock.example/lantern'],
    });
    const copy = copyOf(reviewOf({ products: [product] }), { nameProduct: true });
    expect(copy.products[0]?.named?.pages).toEqual(['https://hollyhock.example/lantern']);
  });

  it('says that a link was declared, and not which', () => {
    const reviewer = reviewerOf({ interests: 'my sister works there', settingBand: 'Willow House' });
    const copy = copyOf(reviewOf({ assessments: [assessmentOf([], { reviewer })] }));
    expect(copy.reviews[0]?.interestDeclared).toBe(true);
    expect(shareCopyText(copy)).not.toMatch(/sister|Willow/);
  });

  it('lets two reviews of one product be told as such, in an order that says nothing of when', () => {
    const ids = ['f', '0', '8'].map((first) => `${first.repeat(8)}-1111-4111-8111-111111111111`);
    const assessments = [100, 101].map((number) => assessmentOf([], { id: idOf(number) }));
    const copy = copyOf(reviewOf({ assessments }), QUIET, () => ids.shift() ?? '');
    expect(new Set(copy.reviews.map(({ product }) => product)).size).toBe(1);
    expect(copy.reviews.map(({ id }) => id)).toEqual(copy.reviews.map(({ id }) => id).toSorted());
  });

  it('leaves reviews in the bin out, and products without a review', () => {
    const binned = assessmentOf([answerOf('PUR1')], { deletedAt: '2026-11-05T09:00:00.000Z' });
    expect(copyOf(reviewOf({ assessments: [binned] }))).toMatchObject({ products: [], reviews: [] });
  });

  it('is refused when an id is not a random one', () => {
    expect(() => copyOf(reviewOf(), QUIET, () => idOf(7))).toThrow();
  });

  it('reads back as its own shape, and that shape lets no day in', () => {
    const copy = copyOf(reviewOf());
    expect(v.parse(ShareCopy, JSON.parse(shareCopyText(copy)))).toEqual(copy);
    const exact = copy.reviews.map((review) => ({ ...review, month: '2026-11-02' }));
    expect(v.is(ShareCopy, { ...copy, reviews: exact })).toBe(false);
  });
});

/** A word that stands in no file by chance. */
const secret = fc.stringMatching(/^[a-z]{10,16}$/).map((word) => `Zq${word}Qz`);

/** Records in which every text that a person or a page gives is a secret of its own, and every time is exact. */
const guarded = fc
  .tuple(
    fc.uniqueArray(secret, { minLength: 24, maxLength: 24 }),
    fc.integer({ min: 0, max: 86_399_999 }),
    fc.integer({ min: 1, max: 900_000_000 }),
  )
  .map(([words, ms, number]) => {
    const at = new Date(Date.parse('2026-11-02T00:00:00.000Z') + ms).toISOString();
    const times = { createdAt: at, updatedAt: at };
    const product = productOf({
      ...{
        id: idOf(number),
        name: words[0] ?? '',
        vendor: words[1] ?? '',
        version: words[2] ?? '',
        ...times,
      },
      pageKeys: [`https://${words[3]?.toLowerCase()}.example/${words[4]}`],
      nextReviewOn: '2027-03-19',
    });
    const wording = { audience: 'worker', language: 'en-GB' } as const;
    const said = {
      note: words[5] ?? '',
      helperNote: words[6] ?? '',
      reason: words[7] ?? '',
      wording,
      answeredAt: at,
    };
    const letter = {
      ...{
        opening: words[8] ?? '',
        closing: words[9] ?? '',
        wording: { COP1: words[10] ?? '' },
        leftOut: [],
      },
      ...{ sentOn: '2026-11-17', sent: [{ questionId: 'COP1', text: words[11] ?? '' }] },
      replies: { COP1: { text: words[12] ?? '', receivedOn: '2026-11-18', recordedAt: at } },
    };
    const reviewer = reviewerOf({
      role: 'care-worker',
      interests: words[13] ?? '',
      settingBand: words[14] ?? '',
    });
    const judged = { ledBy: null, byHand: { level: 3, reason: words[15] ?? '' } } as const;
    const assessment = assessmentOf([answerOf('COP1', said), answerOf('PUR1', said)], {
      ...{ id: idOf(number + 1), productId: product.id, title: words[16] ?? '', reviewer, letter, ...times },
      ...{ oneThing: words[17] ?? '', ladder: { people: judged, workers: judged } },
      ...{ meetingId: idOf(number + 2), followsId: idOf(number + 3) },
    });
    const evidence = everyKind(400).map((piece, index) => ({
      ...piece,
      ...{ id: idOf(number + 10 + index), assessmentId: assessment.id, productId: product.id, ...times },
      note: words[18] ?? '',
    }));
    return {
      words,
      at,
      records: reviewOf({ products: [product], assessments: [assessment], events: [], evidence }),
    };
  });

describe('what must not leak', () => {
  it('is in no share copy: no text, no name, no address, no exact time, and no id of a record', () => {
    fc.assert(
      fc.property(guarded, ({ words, at, records }) => {
        const text = shareCopyText(copyOf(records));
        const lower = text.toLowerCase();
        for (const word of words) expect(lower).not.toContain(word.toLowerCase());
        const { products, assessments, evidence } = records;
        const ids = [...products, ...assessments, ...evidence].map(({ id }) => id);
        for (const id of [...ids, assessments[0]?.meetingId ?? '', assessments[0]?.followsId ?? '']) {
          expect(text).not.toContain(id);
        }
        expect(text).not.toContain(at);
        expect(text).not.toMatch(/\d{4}-\d{2}-\d{2}|\d{2}:\d{2}/);
        expect(text).not.toMatch(/https?:|\?/);
        expect(text).not.toMatch(/Co-produced|larkshire|night worker|data controllers|The alarm/);
      }),
    );
  });

  it('stays out when the product is named, but for its own name, vendor, version and pages', () => {
    fc.assert(
      fc.property(guarded, ({ words, at, records }) => {
        const text = shareCopyText(copyOf(records, { nameProduct: true }));
        for (const word of words.slice(0, 5)) expect(text.toLowerCase()).toContain(word.toLowerCase());
        for (const word of words.slice(5)) expect(text).not.toContain(word);
        expect(text).not.toContain(at);
        expect(text).not.toMatch(/\d{4}-\d{2}-\d{2}|\?/);
      }),
    );
  });
});
