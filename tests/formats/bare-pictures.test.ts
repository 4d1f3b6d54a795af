/** Pictures without their pixels: left out of an exercise's file and counted, and refused in every other. */
import { describe, expect, it } from 'vitest';
import type { Records } from '../../lib/domain/records';
import { withoutBarePictures } from '../../lib/formats/bare-pictures';
import type { FileKind } from '../../lib/formats/file-shape';
import { readJsonText } from '../../lib/formats/read-json';
import { readLines } from '../../lib/formats/read-lines';
import { NO_RECORDS } from '../fixtures/records/builders';
import { quoteOf, shownOf } from '../fixtures/records/evidence';
import { jsonOf, linesOf } from '../fixtures/records/files';
import {
  V4_EVERYTHING,
  V4_EXERCISE,
  V4_PRODUCT,
  V4_REVIEW,
  V4_SELECTION,
} from '../fixtures/records/golden-v4';

const [FIRST, ...OTHERS] = V4_EXERCISE.pictures;

const linesOfKind = async (records: Records, kind: FileKind) => readLines([await linesOf(records, kind)]);

describe('a file of an exercise', () => {
  it('is read without the pictures whose pixels it lacks, in either container, and says how many', async () => {
    const bare = { ...V4_EXERCISE, pictures: OTHERS };
    for (const outcome of [readJsonText(jsonOf(bare, 'exercise')), await linesOfKind(bare, 'exercise')]) {
      expect(outcome).toMatchObject({ kind: 'ok', withoutPixels: 1, records: { pictures: OTHERS } });
      const ids = outcome.kind === 'ok' ? outcome.records.evidence.map(({ id }) => id) : [];
      expect(ids).toHaveLength(V4_EXERCISE.evidence.length - 1);
      expect(ids).not.toContain(FIRST?.evidenceId);
    }
  });

  it('is still refused with pixels that no picture of it names', async () => {
    const evidence = V4_EXERCISE.evidence.filter(({ id }) => id !== FIRST?.evidenceId);
    const outcome = readJsonText(jsonOf({ ...V4_EXERCISE, evidence }, 'exercise'));
    expect(outcome).toMatchObject({ kind: 'invalid', why: 'no-picture' });
  });
});

describe('every other file', () => {
  it.each([
    ['review', V4_REVIEW],
    ['product', V4_PRODUCT],
    ['selection', V4_SELECTION],
    ['everything', V4_EVERYTHING],
  ] as const)('of kind %s is refused when a picture lacks its pixels', async (kind, records) => {
    expect(records.pictures.length).toBeGreaterThan(0);
    const outcome = await linesOfKind({ ...records, pictures: [] }, kind);
    expect(outcome).toMatchObject({ kind: 'invalid', why: 'no-pixels' });
  });
});

describe('withoutBarePictures', () => {
  it('leaves all other evidence where it is', () => {
    const shown = shownOf(402);
    const evidence = [quoteOf(400), shown.picture, shownOf(403).picture, quoteOf(401)];
    const { records, withoutPixels } = withoutBarePictures({
      ...NO_RECORDS,
      evidence,
      pictures: [shown.pixels],
    });
    expect(records.evidence).toEqual([evidence[0], evidence[1], evidence[3]]);
    expect(withoutPixels).toBe(1);
  });

  it('gives back the same records when nothing is left out', () => {
    expect(withoutBarePictures(V4_REVIEW)).toEqual({ records: V4_REVIEW, withoutPixels: 0 });
  });
});
