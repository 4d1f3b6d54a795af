// @ts-check
/** Runs the steps of a command for real, and sets its exit code. */
import { say } from './run.mjs';
import { closeWith, runSteps } from './steps.mjs';

/** @param {readonly import('./steps.mjs').Step[]} steps */
export async function runAndClose(steps) {
  const results = await runSteps(steps, { say, now: () => performance.now() });
  // Not process.exit: what was said must reach a pipe first.
  process.exitCode = closeWith(results, say) ? 0 : 1;
}
