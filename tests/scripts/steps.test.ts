/** Steps run in order, and none of them hides another's failure. */
import { describe, expect, it } from 'vitest';
import { ONE_FAILED, ONE_PASSED } from '../../scripts/lib/report-counts.mjs';
import { closeWith, runSteps } from '../../scripts/lib/steps.mjs';

function world() {
  const said: string[] = [];
  return { said, say: (line: string) => void said.push(line), now: () => 0 };
}
const passing = (name: string) => ({ name, run: async () => ONE_PASSED });
const failing = (name: string) => ({ name, run: async () => ONE_FAILED });

describe('runSteps', () => {
  it('goes on after a failure', async () => {
    const results = await runSteps([failing('lint'), passing('types')], world());
    expect(results.map(({ name, counts }) => [name, counts.failed])).toEqual([
      ['lint', 1],
      ['types', 0],
    ]);
  });

  it('counts a step as failed, and does not run it, when it needs one that failed', async () => {
    let ran = false;
    const journeys = {
      name: 'journeys',
      needs: ['build'],
      run: async () => {
        ran = true;
        return ONE_PASSED;
      },
    };
    const { said, ...given } = world();
    const results = await runSteps([failing('build'), journeys], { ...given });
    expect(ran).toBe(false);
    expect(results[1]?.counts).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(said.join('\n')).toContain('it needs "build", which failed');
  });

  it('runs a step whose need passed, or is no part of this command', async () => {
    const needs = ['build', 'not in this command'];
    const results = await runSteps([passing('build'), { ...passing('journeys'), needs }], world());
    expect(results[1]?.counts.passed).toBe(1);
  });

  it('counts a step that throws as failed, and shows the error', async () => {
    const given = world();
    const broken = { name: 'broken', run: () => Promise.reject(new Error('no such tool')) };
    const results = await runSteps([broken, passing('next')], given);
    expect(results.map(({ counts }) => counts.failed)).toEqual([1, 0]);
    expect(given.said.join('\n')).toContain('no such tool');
  });
});

describe('closeWith', () => {
  const result = (passed: number, failed: number) => ({
    name: 'step',
    counts: { passed, failed, skipped: 1 },
    seconds: 1,
  });

  it('says the sums on the very last line', () => {
    const { said, say } = world();
    expect(closeWith([result(2, 0), result(3, 0)], say)).toBe(true);
    expect(said.at(-1)).toBe('5 passed, 0 failed, 2 skipped');
  });

  it('reports failure when anything failed, or when there was nothing', () => {
    const { say } = world();
    expect(closeWith([result(2, 0), result(3, 1)], say)).toBe(false);
    expect(closeWith([], say)).toBe(false);
  });
});
