// @ts-check
/** Runs the steps of a command in order, each even when an earlier one failed, and closes with the sums. */
import { closingLine, NOTHING, ONE_FAILED, sum } from './report-counts.mjs';

/** @typedef {import('./report-counts.mjs').Counts} Counts */
/**
 * @typedef {object} Step
 * @property {string} name what the person reads
 * @property {readonly string[]} [needs] names of steps without which this one cannot run; it then counts as failed
 * @property {() => Promise<Counts>} run shows its own failures in full; a throw counts as one failure
 */
/** @typedef {{name: string, counts: Counts, seconds: number}} StepResult */

/**
 * @param {readonly Step[]} steps
 * @param {{say: (line: string) => void, now: () => number}} world `now` in milliseconds
 * @returns {Promise<readonly StepResult[]>}
 */
export async function runSteps(steps, { say, now }) {
  /** @type {StepResult[]} */
  const results = [];
  for (const [index, step] of steps.entries()) {
    say(`\n[${index + 1}/${steps.length}] ${step.name}`);
    const start = now();
    const counts = await countsOf(step, results, say);
    const seconds = (now() - start) / 1000;
    results.push({ name: step.name, counts, seconds });
    say(`${counts.failed === 0 ? 'ok' : 'FAILED'}: ${step.name} (${seconds.toFixed(1)} s)`);
  }
  return results;
}

/**
 * @param {Step} step
 * @param {readonly StepResult[]} before
 * @param {(line: string) => void} say
 * @returns {Promise<Counts>}
 */
async function countsOf(step, before, say) {
  const broken = (step.needs ?? []).find((name) =>
    before.some((r) => r.name === name && r.counts.failed > 0),
  );
  if (broken !== undefined) {
    say(`Not run, and counted as failed: it needs "${broken}", which failed.`);
    return ONE_FAILED;
  }
  try {
    return await step.run();
  } catch (error) {
    say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return ONE_FAILED;
  }
}

/**
 * Says how each step went and, as the very last line, the sums.
 * @param {readonly StepResult[]} results
 * @param {(line: string) => void} say
 * @returns {boolean} did everything pass, and was there anything at all?
 */
export function closeWith(results, say) {
  say('');
  for (const { name, counts, seconds } of results) {
    say(
      `${counts.failed === 0 ? '  ok    ' : '  FAILED'}  ${name}: ${closingLine(counts)} (${seconds.toFixed(1)} s)`,
    );
  }
  const total = results.length === 0 ? NOTHING : sum(results.map((result) => result.counts));
  say(closingLine(total));
  return total.failed === 0 && total.passed > 0;
}
