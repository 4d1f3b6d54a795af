/** The counts of the closing line, from every kind of report a test tool can leave. */
import { describe, expect, it } from 'vitest';
import { closingLine, countsOfRun, sum } from '../../scripts/lib/report-counts.mjs';

function vitestReport(over: object = {}) {
  const counts = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 };
  return JSON.stringify({ ...counts, testResults: [], ...over });
}
function playwrightReport(stats: object, errors: readonly object[] = []) {
  return JSON.stringify({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats }, errors });
}

describe('a run of vitest', () => {
  it('counts tests that passed, and those set aside as skipped', () => {
    expect(countsOfRun({ tool: 'vitest', code: 0, reportText: vitestReport() })).toEqual({
      counts: { passed: 3, failed: 0, skipped: 2 },
      problem: null,
    });
  });

  it('counts a file that could not be loaded as one failure, beside failed tests', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ];
    const reportText = vitestReport({ numFailedTests: 1, testResults });
    expect(countsOfRun({ tool: 'vitest', code: 1, reportText }).counts.failed).toBe(2);
  });

  it('fails when the tool failed although no test did, such as on an unhandled error', () => {
    const { counts, problem } = countsOfRun({ tool: 'vitest', code: 1, reportText: vitestReport() });
    expect(counts).toEqual({ passed: 3, failed: 1, skipped: 2 });
    expect(problem).toContain('although no test failed');
  });

  it('fails when no test ran, skipped ones or not', () => {
    const { counts, problem } = countsOfRun({
      tool: 'vitest',
      code: 0,
      reportText: vitestReport({ numPassedTests: 0 }),
    });
    expect(counts).toEqual({ passed: 0, failed: 1, skipped: 2 });
    expect(problem).toContain('no test at all');
  });

  it.each([null, '', '{"cut off'])('fails when the report is %j', (reportText) => {
    const { counts, problem } = countsOfRun({ tool: 'vitest', code: 0, reportText });
    expect(counts).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(problem).toContain('left no report');
  });
});

describe('a run of Playwright', () => {
  it('counts expected outcomes as passed', () => {
    const reportText = playwrightReport({ expected: 5, skipped: 22 });
    expect(countsOfRun({ tool: 'playwright', code: 0, reportText })).toEqual({
      counts: { passed: 5, failed: 0, skipped: 22 },
      problem: null,
    });
  });

  it('counts unexpected and flaky outcomes, and faults outside tests, as failed', () => {
    const reportText = playwrightReport({ expected: 5, unexpected: 2, flaky: 1 }, [
      { message: 'cannot load' },
    ]);
    expect(countsOfRun({ tool: 'playwright', code: 1, reportText }).counts).toEqual({
      passed: 5,
      failed: 4,
      skipped: 0,
    });
  });
});

it('adds parts up into the closing line', () => {
  const total = sum([
    { passed: 1, failed: 0, skipped: 2 },
    { passed: 10, failed: 3, skipped: 0 },
  ]);
  expect(closingLine(total)).toBe('11 passed, 3 failed, 2 skipped');
  expect(closingLine(sum([]))).toBe('0 passed, 0 failed, 0 skipped');
});
