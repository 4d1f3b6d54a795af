import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../lib/domain/records';
import { MAX_JSON_BYTES } from '../../lib/formats/limits';
import { readJsonText } from '../../lib/formats/read-json';
import { canonical, utf8Length, writeReviewFile } from '../../lib/formats/write-json';
import { recordsArb, reviewArb, shuffledArb, textArb, WIDE } from '../fixtures/records/arbitraries';
import {
  answerOf,
  assessmentOf,
  eventOf,
  idOf,
  NO_RECORDS,
  productOf,
  reviewOf,
} from '../fixtures/records/builders';
import { shownOf } from '../fixtures/records/evidence';
import { golden, jsonOf } from '../fixtures/records/files';
import { V4_EXERCISE, V4_PRODUCT, V4_REVIEW, V4_SELECTION } from '../fixtures/records/golden-v4';

describe('writeReviewFile', () => {
  it('writes the golden files of version 4, byte for byte', () => {
    expect(jsonOf(V4_REVIEW)).toBe(golden('review-v4.json'));
    expect(jsonOf(V4_PRODUCT, 'product')).toBe(golden('product-v4.json'));
    expect(jsonOf(V4_EXERCISE, 'exercise')).toBe(golden('exercise-v4.json'));
    expect(jsonOf(V4_SELECTION, 'selection')).toBe(golden('selection-v4.json'));
  });

  it('leaves the texts of snapshots out, which only a backup holds', () => {
    const snapshots = [{ id: idOf(710), exerciseId: idOf(700), text: 'secret of a snapshot' }];
    expect(jsonOf({ ...V4_EXERCISE, snapshots }, 'exercise')).toBe(jsonOf(V4_EXERCISE, 'exercise'));
  });

  it('writes the same bytes whatever order the records and their keys come in', () => {
    const oneProduct = recordsArb({
      ...WIDE,
      productIds: fc.uuid().map((id) => [id]),
      exerciseIds: fc.constant([]),
    });
    const withOther = oneProduct.chain((records) => fc.tuple(fc.constant(records), shuffledArb(records)));
    fc.assert(
      fc.property(withOther, ([records, shuffled]) => {
        const [product] = shuffled.products;
        const backwards = product && Object.fromEntries(Object.entries(product).toReversed());
        const other = { ...shuffled, products: [{ ...productOf(), ...backwards }] };
        expect(jsonOf(other, 'product')).toBe(jsonOf(records, 'product'));
      }),
    );
  });

  it('opens with what the file is, for whoever finds it', () => {
    const [first, second, third, fourth, fifth] = jsonOf(reviewOf()).split('\n');
    expect([first, second, third, fourth]).toEqual([
      '{',
      '  "format": "equal-say",',
      '  "formatVersion": 4,',
      '  "kind": "review",',
    ]);
    expect(fifth).toContain('not a certificate');
  });

  it('does not write a file that would be too large to read back', () => {
    const note = '\u0001'.repeat(10_000);
    const answers = Array.from({ length: 99 }, (_, index) => answerOf(`AAA${index + 1}`, { note }));
    const assessments = Array.from({ length: 9 }, (_, index) =>
      assessmentOf(answers, { id: `019aa000-0000-7000-8000-00000000000${index}` }),
    );
    const outcome = writeReviewFile({ ...NO_RECORDS, products: [productOf()], assessments }, 'product');
    expect(outcome).toEqual({ kind: 'too-large', bytes: expect.any(Number), limit: MAX_JSON_BYTES });
    expect(outcome.kind === 'too-large' && outcome.bytes).toBeGreaterThan(9 * 99 * 60_000);
  });

  it('does not even join pictures that alone are too much', () => {
    const shown = Array.from({ length: 13 }, (_, index) => shownOf(400 + index));
    const base64 = 'A'.repeat(4_000_000);
    const pictures = shown.map(({ pixels }) => ({ ...pixels, base64 }));
    const evidence = shown.map(({ picture }) => picture);
    expect(writeReviewFile(reviewOf({ evidence, pictures }), 'review')).toEqual({
      kind: 'too-large',
      bytes: 13 * 4_000_000,
      limit: MAX_JSON_BYTES,
    });
  });

  it.each([
    ['review', NO_RECORDS],
    ['review', { ...reviewOf(), assessments: [] }],
    ['product', { ...reviewOf(), products: [] }],
    ['product', { ...reviewOf(), exercises: V4_EXERCISE.exercises }],
    ['exercise', reviewOf()],
    ['selection', { ...reviewOf(), assessments: [] }],
  ] as const)('refuses to call something a %s that is not one', (kind, records) => {
    expect(() => writeReviewFile(records, kind)).toThrow(RangeError);
  });

  it('reads an exercise and chosen reviews back as the same records', () => {
    const oneExercise = recordsArb({ ...WIDE, exerciseIds: fc.uuid().map((id) => [id]) });
    fc.assert(
      fc.property(oneExercise, (records) => {
        const { exercises, ...others } = inOrder(records);
        const bare = exercises.map((one) => ({
          ...one,
          snapshots: one.snapshots.map((head) => ({ ...head, kept: false })),
        }));
        const exercise = readJsonText(jsonOf(records, 'exercise'));
        expect(exercise).toMatchObject({ kind: 'ok', fileKind: 'exercise' });
        expect(exercise.kind === 'ok' && inOrder(exercise.records)).toEqual({
          ...others,
          exercises: bare,
          snapshots: [],
        });
        if (records.assessments.length === 0) return;
        const selection = readJsonText(jsonOf({ ...records, exercises: [] }, 'selection'));
        expect(selection.kind === 'ok' && inOrder(selection.records)).toEqual({
          ...others,
          exercises: [],
          snapshots: [],
        });
      }),
    );
  });

  it('reads back as the same records', () => {
    fc.assert(
      fc.property(reviewArb(), (records) => {
        const outcome = readJsonText(jsonOf(records));
        expect(outcome).toMatchObject({ kind: 'ok', fileKind: 'review' });
        if (outcome.kind !== 'ok') return;
        expect(outcome.records.products).toEqual(records.products);
        expect(outcome.records.assessments).toEqual(records.assessments);
        const inOrder = records.events.toSorted((one, other) => one.seq - other.seq);
        expect(outcome.records.events).toEqual(inOrder);
        expect(outcome.records.meetings).toEqual(records.meetings);
        expect(new Set(outcome.records.evidence)).toEqual(new Set(records.evidence));
        expect(new Set(outcome.records.pictures)).toEqual(new Set(records.pictures));
        expect(new Set(outcome.records.checklists)).toEqual(new Set(records.checklists));
      }),
      { numRuns: 300 },
    );
  });
});

describe('canonical', () => {
  it('sorts keys by UTF-16 code units and leaves no blanks (RFC 8785)', () => {
    expect(canonical({ b: 1, a: [true, null], '\u20ac': 'x', A: {} })).toBe(
      '{"A":{},"a":[true,null],"b":1,"€":"x"}',
    );
  });

  it('throws for what JSON does not know', () => {
    expect(() => canonical(undefined)).toThrow(TypeError);
    expect(() => canonical(Number.NaN)).toThrow();
  });
});

describe('utf8Length', () => {
  it('counts the bytes an encoder writes', () => {
    fc.assert(
      fc.property(textArb(40), (text) => {
        expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length);
      }),
    );
  });
});

describe('events in a file', () => {
  it('stand in the order they happened in, by assessment', () => {
    const records = reviewOf({ events: [eventOf(10), eventOf(2), eventOf(1)] });
    const seqs = [...jsonOf(records).matchAll(/"seq": (\d+)/g)].map((match) => Number(match[1]));
    expect(seqs).toEqual([1, 2, 10]);
  });
});
