// @ts-check
/** Turns the reports of the test tools into counts, and counts into the closing line. */

/** @typedef {{passed: number, failed: number, skipped: number}} Counts */
/**
 * @typedef {object} VitestReport what we read of vitest's JSON reporter
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {readonly {status: string, assertionResults: readonly {status: string}[]}[]} testResults
 */
/**
 * @typedef {object} PlaywrightReport what we read of Playwright's JSON reporter
 * @property {{expected: number, unexpected: number, flaky: number, skipped: number}} stats
 * @property {readonly unknown[]} errors faults outside any test, such as a spec that cannot be loaded
 */

/** @type {Counts} */
export const NOTHING = { passed: 0, failed: 0, skipped: 0 };
/** @type {Counts} */
export const ONE_PASSED = { ...NOTHING, passed: 1 };
/** @type {Counts} */
export const ONE_FAILED = { ...NOTHING, failed: 1 };

/** @param {boolean} passed */
export function oneCheck(passed) {
  return passed ? ONE_PASSED : ONE_FAILED;
}

/** @param {readonly Counts[]} parts */
export function sum(parts) {
  return parts.reduce(
    (total, part) => ({
      passed: total.passed + part.passed,
      failed: total.failed + part.failed,
      skipped: total.skipped + part.skipped,
    }),
    NOTHING,
  );
}

/** @param {Counts} counts */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/**
 * A test file that could not be loaded has no failed test in it, yet it failed: it counts as one.
 * @param {VitestReport} report
 * @returns {Counts}
 */
export function countsFromVitest(report) {
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * A flaky test failed once: with no retries there are none, and if there were, they would count as failed.
 * @param {PlaywrightReport} report
 * @returns {Counts}
 */
export function countsFromPlaywright(report) {
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped };
}

/**
 * The counts of one run of a test tool that must have had tests.
 * @param {object} run
 * @param {number} run.code the tool's exit code
 * @param {string | null} run.reportText the JSON report, or `null` when the tool left none
 * @param {'vitest' | 'playwright'} run.tool
 * @returns {{counts: Counts, problem: string | null}} `problem` explains a failure that no test accounts for
 */
export function countsOfRun({ code, reportText, tool }) {
  const report = reportText === null ? null : parsed(reportText);
  if (report === null) return { counts: ONE_FAILED, problem: `${tool} left no report (exit code ${code}).` };
  const counts = tool === 'vitest' ? countsFromVitest(report) : countsFromPlaywright(report);
  if (counts.failed > 0) return { counts, problem: null };
  const failed = (/** @type {string} */ problem) => ({ counts: { ...counts, failed: 1 }, problem });
  if (code !== 0) return failed(`${tool} ended with exit code ${code} although no test failed.`);
  if (counts.passed === 0) return failed(`${tool} ran no test at all; this part must have tests.`);
  return { counts, problem: null };
}

/**
 * @param {string} text
 * @returns {any} `null` when it is not JSON; the tools' own shapes are trusted
 */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
