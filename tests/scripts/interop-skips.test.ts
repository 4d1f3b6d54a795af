/** A test that was skipped for want of a program is said and counted; where none may be skipped, it fails the run. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { interop } from '../../scripts/lib/test-steps.mjs';

/** Stands in for the test tool: it leaves this report, and says what it was given. */
const tool = vi.hoisted(() => ({
  folder: '',
  report: {},
  code: 0,
  said: [] as string[],
  env: {} as Record<string, string>,
}));

vi.mock('../../scripts/lib/paths.mjs', async (importOriginal) => ({
  ...(await importOriginal<object>()),
  get TEST_OUTPUT() {
    return tool.folder;
  },
}));

vi.mock('../../scripts/lib/run.mjs', async (importOriginal) => ({
  ...(await importOriginal<object>()),
  say: (line: string) => tool.said.push(line),
  runTool: async (
    _package: string,
    _bin: string,
    args: readonly string[],
    options: { env: Record<string, string> },
  ) => {
    const path = args.find((arg) => arg.startsWith('--outputFile.json='))?.split('=')[1] ?? '';
    writeFileSync(path, JSON.stringify(tool.report));
    tool.env = options.env;
    return { code: tool.code, output: '' };
  },
}));

const counted = (passed: number, failed: number, skipped: number) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: skipped,
  numTodoTests: 0,
  testResults: [],
});

const HERE = { soffice: '/usr/bin/soffice', age: null };

describe('files read by other programs', () => {
  beforeEach(() => {
    tool.folder ||= mkdtempSync(join(tmpdir(), 'equal-say-counts-'));
    tool.said = [];
    tool.code = 0;
  });
  afterAll(() => rmSync(tool.folder, { recursive: true, force: true }));

  it('are told where each program is, and which are not there', async () => {
    tool.report = counted(3, 0, 0);
    await interop(HERE, false).run();
    expect(tool.env).toMatchObject({ EQUAL_SAY_SOFFICE: '/usr/bin/soffice', EQUAL_SAY_AGE: '' });
  });

  it('may be skipped on a machine that lacks programs, and the skips are counted', async () => {
    tool.report = counted(3, 0, 2);
    expect(await interop(HERE, false).run()).toEqual({ passed: 3, failed: 0, skipped: 2 });
    expect(tool.said).toEqual([]);
  });

  it('fail for each skip where none may be skipped, and it is said why', async () => {
    tool.report = counted(3, 0, 2);
    expect(await interop(HERE, true).run()).toEqual({ passed: 3, failed: 2, skipped: 0 });
    expect(tool.said.join()).toContain('2 skipped, and none may be');
  });

  it('add skips to what failed anyway', async () => {
    tool.report = counted(3, 1, 2);
    tool.code = 1;
    expect(await interop(HERE, true).run()).toEqual({ passed: 3, failed: 3, skipped: 0 });
  });

  it('pass where all were read, whether skips are allowed or not', async () => {
    tool.report = counted(5, 0, 0);
    expect(await interop(HERE, true).run()).toEqual({ passed: 5, failed: 0, skipped: 0 });
  });
});
