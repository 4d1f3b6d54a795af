/** Long work in short turns. */
import { describe, expect, it } from 'vitest';
import { inSlices, pageTurns, SLICE_MS, type Turns } from '../../../lib/page/evidence/in-slices';

/** A clock that moves by `step` at each look, and remembers when there was a pause. */
function fakeTurns(step: number): { readonly turns: Turns; readonly pauses: number[] } {
  let time = 0;
  const pauses: number[] = [];
  const turns: Turns = {
    now: () => {
      time += step;
      return time;
    },
    pause: async () => {
      pauses.push(time);
    },
  };
  return { turns, pauses };
}

function* counting(to: number): Generator<void, number> {
  for (let count = 0; count < to; count += 1) yield;
  return to;
}

describe('inSlices', () => {
  it('runs work to its end and gives what it returns', async () => {
    expect(await inSlices(counting(10), fakeTurns(1).turns)).toBe(10);
    expect(await inSlices(counting(0), fakeTurns(1).turns)).toBe(0);
  });

  it('pauses whenever a turn is over, and not before', async () => {
    const { turns, pauses } = fakeTurns(1);
    await inSlices(counting(10 * SLICE_MS), turns);
    expect(pauses.length).toBeGreaterThanOrEqual(8);
    for (const [index, time] of pauses.entries()) {
      expect(time - (pauses[index - 1] ?? 0)).toBeGreaterThanOrEqual(SLICE_MS);
      expect(time - (pauses[index - 1] ?? 0)).toBeLessThanOrEqual(SLICE_MS + 2);
    }
  });

  it('fails with what the work throws', async () => {
    const fails = function* (): Generator<void, never> {
      yield;
      throw new Error('no page');
    };
    await expect(inSlices(fails(), fakeTurns(1).turns)).rejects.toThrow('no page');
  });
});

describe('pageTurns', () => {
  it('lets everything that waits go first every few pauses', async () => {
    const { pause } = pageTurns();
    let timerCame = false;
    setTimeout(() => {
      timerCame = true;
    }, 0);
    const from = performance.now();
    while (!timerCame && performance.now() - from < 10_000) await pause();
    expect(timerCame).toBe(true);
  });
});
