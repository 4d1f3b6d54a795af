/** One pass over a text meets every seed, wherever the pass is interrupted. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { onOneLine } from '../../../lib/domain/anchoring/same-words';
import {
  addSeeds,
  eachHit,
  offsetsOfSeeds,
  type Pieces,
  SEED_LENGTH,
  scan,
  seedTable,
} from '../../../lib/domain/anchoring/seeds';

/** Offsets in the text where each offset of the needle was met, as `needle offset: text offset`. */
function met(text: string, needles: readonly Pieces[], work: number): readonly (readonly string[])[] {
  const table = seedTable(needles);
  for (const pieces of needles) addSeeds(table, pieces);
  for (let at: number | null = 0; at !== null; ) at = scan(table, text, at, work);
  return needles.map(({ needle }) => {
    const hits: string[] = [];
    eachHit(table, needle, (offset, at) => hits.push(`${offset}: ${at}`));
    return hits.sort();
  });
}

function searched(text: string, { text: words, offsets }: Pieces): readonly string[] {
  const line = onOneLine(text);
  const hits = offsets.flatMap((offset) => {
    const seed = words.slice(offset, offset + SEED_LENGTH);
    return [...line].flatMap((_unit, at) => (line.startsWith(seed, at) ? [`${offset}: ${at}`] : []));
  });
  return hits.sort();
}

it('meets what a search for each seed meets', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', ' ', '\n', 'c'), { maxLength: 80 })
    .map((units) => units.join(''));
  const filled = fc.tuple(text, text, fc.integer({ min: 1, max: 50 }));
  fc.assert(
    fc.property(filled, ([before, needle, work]) => {
      const page = `${before}${needle}\n${needle}${before}`;
      const pieces = {
        needle: 0,
        text: onOneLine(needle),
        offsets: offsetsOfSeeds(needle.length, 9, 1),
        expected: 7,
      };
      const hits = met(page, [pieces], work)[0] ?? [];
      const expected = searched(page, pieces);
      // Of what is met very often only the nearest is kept.
      for (const hit of hits) expect(expected).toContain(hit);
      if (expected.length <= 8) expect(hits).toEqual(expected);
    }),
  );
});

it('keeps, of a seed that is met very often, what is nearest to where it was', () => {
  const page = 'night lamp '.repeat(1_000);
  const pieces = { needle: 0, text: 'night lamp', offsets: [0], expected: 5_500 };
  const hits = (met(page, [pieces], 1_000)[0] ?? []).map((hit) => Number(hit.slice(3)));
  expect(Math.min(...hits)).toBeGreaterThan(5_500 - 11 * 10);
  expect(Math.max(...hits)).toBeLessThan(5_500 + 11 * 10);
  expect(hits).toContain(5_500);
});

it('keeps needles apart that share words', () => {
  const page = 'The night lamp listens. The day lamp rests.';
  const one = { needle: 0, text: 'night lamp listens', offsets: [0, 8], expected: 0 };
  const other = { needle: 1, text: 'lamp listens', offsets: [2], expected: 0 };
  expect(met(page, [one, other], 5)).toEqual([['0: 4', '8: 12'], ['2: 12']]);
});

it('spreads seeds over the whole of a text, and makes none of what is too short', () => {
  expect(offsetsOfSeeds(9, 40, 1)).toEqual([]);
  expect(offsetsOfSeeds(10, 40, 1)).toEqual([0]);
  expect(offsetsOfSeeds(13, 40, 2)).toEqual([0, 2]);
  const offsets = offsetsOfSeeds(5_000, 40, 1);
  expect(offsets.length).toBeLessThanOrEqual(40);
  expect(offsets.at(-1)).toBeGreaterThan(4_800);
});
