/** Minutes before and during a review: from the stated aims, from the person's own pace, and never falsely exact. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEPTHS, type Depth } from '../../lib/domain/checklist';
import { aimedMinutes, minutesLeft } from '../../lib/domain/pace';

const START = Date.parse('2026-11-22T09:00:00.000Z');
const at = (seconds: number) => new Date(START + seconds * 1000).toISOString();
/** Times of answers with these seconds between them. */
function timesOf(gaps: readonly number[]): readonly string[] {
  let seconds = 0;
  const times = [at(0)];
  for (const gap of gaps) {
    seconds += gap;
    times.push(at(seconds));
  }
  return times;
}

describe('aimedMinutes', () => {
  it.each<[Depth, number, number, number]>([
    // Domain research 5.3: 16 must-haves in about 20 minutes; 5: ten quick questions in about 5.
    ['must-haves', 16, 20, 30],
    ['quick-worker', 10, 5, 10],
    ['quick-person', 10, 5, 10],
    // No target was set for all 50: the must-haves' minutes a question.
    ['full', 50, 60, 90],
    ['full', 1, 5, 5],
  ])('of %s with %i questions aims for %i to %i minutes', (depth, questions, atLeast, atMost) => {
    expect(aimedMinutes(depth, questions)).toEqual({ atLeast, atMost });
  });

  it('aims for nothing when nothing is asked', () => {
    for (const depth of DEPTHS) expect(aimedMinutes(depth, 0)).toBeNull();
  });

  it('is a range in whole fives, and more questions never take less', () => {
    const counts = fc.integer({ min: 1, max: 200 });
    fc.assert(
      fc.property(fc.constantFrom(...DEPTHS), counts, counts, (depth, one, other) => {
        const [fewer, more] = [Math.min(one, other), Math.max(one, other)].map((n) => aimedMinutes(depth, n));
        if (!fewer || !more) throw new Error('no minutes');
        expect(fewer.atLeast).toBeLessThanOrEqual(fewer.atMost);
        expect(fewer.atLeast).toBeLessThanOrEqual(more.atLeast);
        expect(fewer.atMost).toBeLessThanOrEqual(more.atMost);
        expect([fewer.atLeast % 5, fewer.atMost % 5]).toEqual([0, 0]);
      }),
    );
  });
});

describe('minutesLeft', () => {
  it.each<[string, readonly number[], number, number | null]>([
    ['nothing for one answer', [], 9, null],
    ['nothing for two answers', [20], 8, null],
    ['the median of the times between answers', [20, 200, 30], 4, 2],
    ['rather too long than too short between two', [10, 50], 6, 5],
    ['fives above five minutes', [60, 60], 6, 10],
    ['tens above half an hour', [120, 120], 18, 40],
    ['a minute for the quickest', [1, 1], 1, 1],
    ['no break of more than five minutes', [30, 3600, 30, 86_400], 2, 1],
    ['nothing when there were only breaks', [3600, 3600], 5, null],
    ['nothing when nothing is left', [30, 30], 0, null],
  ])('gives %s', (_what, gaps, remaining, minutes) => {
    expect(minutesLeft(timesOf(gaps), remaining)).toBe(minutes);
  });

  it('leaves out a time that is none', () => {
    expect(minutesLeft([...timesOf([60, 60]), 'yesterday'], 2)).toBe(2);
  });

  const gaps = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 2, maxLength: 30 });
  const remaining = fc.integer({ min: 1, max: 60 });

  it('does not mind the order of the answers', () => {
    fc.assert(
      fc.property(gaps, remaining, fc.infiniteStream(fc.nat()), (given, left, random) => {
        const mixed = timesOf(given)
          .map((time) => ({ time, key: random.next().value ?? 0 }))
          .sort((one, other) => one.key - other.key)
          .map(({ time }) => time);
        expect(minutesLeft(mixed, left)).toBe(minutesLeft(timesOf(given), left));
      }),
    );
  });

  it('is not changed by a break, whenever it was and however long', () => {
    const pause = fc.integer({ min: 301, max: 1_000_000 });
    fc.assert(
      fc.property(gaps, remaining, pause, fc.nat(), (given, left, seconds, where) => {
        const index = where % (given.length + 1);
        const rested = [...given.slice(0, index), seconds, ...given.slice(index)];
        expect(minutesLeft(timesOf(rested), left)).toBe(minutesLeft(timesOf(given), left));
      }),
    );
  });

  it('says at least as much as the quickest gap would, whole minutes to five, then fives, then tens', () => {
    fc.assert(
      fc.property(gaps, remaining, (given, left) => {
        const minutes = minutesLeft(timesOf(given), left);
        if (minutes === null) throw new Error('no minutes');
        expect(minutes).toBeGreaterThanOrEqual((Math.min(...given) * left) / 60);
        expect(minutes).toBeLessThan((Math.max(...given) * left) / 60 + 10);
        expect(minutes % (minutes > 30 ? 10 : minutes > 5 ? 5 : 1)).toBe(0);
        expect(minutes).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  it('never grows as questions are answered at the same pace', () => {
    fc.assert(
      fc.property(gaps, fc.integer({ min: 2, max: 60 }), (given, left) => {
        const before = minutesLeft(timesOf(given), left) ?? 0;
        expect(minutesLeft(timesOf(given), left - 1)).toBeLessThanOrEqual(before);
      }),
    );
  });
});
