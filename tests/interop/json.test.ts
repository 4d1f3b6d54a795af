/** JSON and JSON Lines judged by ajv against the schemas that are published, with hostile text in every place. */
import { describe, expect, it } from 'vitest';
import type { Records } from '../../lib/domain/records';
import { createMet } from '../../lib/formats/met-records';
import { createShareMaker, shareCopyText } from '../../lib/formats/share-copy';
import { answerOf } from '../fixtures/records/builders';
import { jsonOf, linesOf } from '../fixtures/records/files';
import { V4_EVERYTHING, V4_EXERCISE } from '../fixtures/records/golden-v4';
import { streamed } from '../fixtures/records/streamed';
import { LONG, STORABLE } from '../formats/hostile-text';
import { asStored, hostileRecords } from './hostile-records';
import { FITS, isFile, isLine, isShareCopy, judged } from './judged';

/** The longest note there can be, in UTF-16 units. */
const NOTE_MAX = 10_000;

/** The most products that are compared in one exercise. */
const PRODUCTS_MAX = 30;

/** As many characters as a note may have; a pair that would be cut in two is left out. */
function longNote(): string {
  const head = LONG.text.slice(0, NOTE_MAX);
  return head.isWellFormed() ? head : head.slice(0, -1);
}

/** Every hostile text, and in the first review the longest note. */
function hostile(): Records {
  const records = hostileRecords(STORABLE);
  const [first, ...more] = records.assessments;
  if (!first) throw new Error('There are hostile texts.');
  const long = answerOf('DAT1', { note: longNote(), revision: 2 });
  const assessments = [{ ...first, answers: { ...first.answers, DAT1: long } }, ...more];
  return asStored({ ...records, assessments });
}

/** One product of them, with its review. */
function one(records: Records, index: number): Records {
  const products = records.products.slice(index, index + 1);
  const own = ({ productId }: { readonly productId: string }) => products[0]?.id === productId;
  const assessments = records.assessments.filter(own);
  return {
    ...records,
    products,
    assessments,
    events: records.events.filter(({ assessmentId }) => assessments[0]?.id === assessmentId),
    // A picture's pixels do not stand in these reviews.
    evidence: records.evidence.filter(own).filter(({ kind }) => kind !== 'picture'),
  };
}

/** An exercise about products with hostile names, and with a hostile text in each of its own words. */
function hostileExercise(records: Records): Records {
  const exercises = V4_EXERCISE.exercises.map((exercise, at) => ({
    ...exercise,
    name: records.products[at]?.name ?? '',
    purpose: STORABLE.map(({ text }) => text).join('\n'),
    reference: '=1+1',
    productIds: records.products.slice(0, PRODUCTS_MAX).map(({ id }) => id),
  }));
  return { ...records, exercises, evidence: [] };
}

/** The values of all texts in a JSON value. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe('the published schema, in the hands of ajv', () => {
  const records = hostile();

  it.each(STORABLE.map(({ tries, text }, index) => ({ tries, text, index })))(
    'accepts a review and a product with $tries in them, which comes back as it was',
    ({ text, index }) => {
      for (const kind of ['review', 'product'] as const) {
        const file: unknown = JSON.parse(jsonOf(one(records, index), kind));
        expect(judged(isFile, file)).toEqual(FITS);
        // Note, reason and helper's note of two answers; evidence and its notes; the vendor's reply.
        expect(textsIn(file).filter((found) => found === text).length).toBeGreaterThan(10);
      }
    },
  );

  it('accepts an exercise and a selection of them', () => {
    const pictureless = { ...records, evidence: records.evidence.filter(({ kind }) => kind !== 'picture') };
    for (const [kind, held] of [
      ['exercise', hostileExercise(records)],
      ['selection', pictureless],
    ] as const) {
      const file: unknown = JSON.parse(jsonOf(held, kind));
      expect(judged(isFile, file)).toEqual(FITS);
      expect(textsIn(file)).toContain(longNote());
    }
  });

  it.each(['everything', 'selection', 'product', 'review', 'exercise'] as const)(
    'accepts every line of a file of %s',
    async (kind) => {
      const held = kind === 'everything' ? V4_EVERYTHING : hostileExercise(records);
      const lines = (await linesOf(held, kind)).trimEnd().split('\n');
      expect(lines.length).toBeGreaterThan(held.assessments.length + held.products.length);
      for (const line of lines) expect(judged(isLine, JSON.parse(line))).toEqual(FITS);
    },
  );

  it.each([true, false])('accepts a share copy of them, with the products named: %s', async (nameProduct) => {
    const met = createMet(() => null);
    const maker = createShareMaker({ nameProduct }, () => crypto.randomUUID());
    for await (const part of streamed(records)) {
      met.take(part);
      maker.add(part, met);
    }
    const copy: unknown = JSON.parse(shareCopyText(maker.copy()));
    expect(judged(isShareCopy, copy)).toEqual(FITS);
    const names = records.products.map(({ name }) => name);
    const held = new Set(textsIn(copy));
    expect(names.filter((name) => held.has(name))).toEqual(nameProduct ? names : []);
  });

  it('refuses a file and a line with one value that no version ever had', () => {
    const file = jsonOf(one(records, 0), 'review');
    const spoilt = file
      .replace('"value": "no"', '"value": "perhaps"')
      .replace('"value":"no"', '"value":"perhaps"');
    expect(spoilt).not.toBe(file);
    expect(isFile(JSON.parse(spoilt))).toBe(false);
    expect(isLine(JSON.parse('{"record":"header","format":"equal-say","formatVersion":99}'))).toBe(false);
  });
});
