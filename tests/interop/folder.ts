/** A folder for the files that pass between programs; gone when the tests of the file are over. */
import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';

/**
 * Called where tests are described, before their own hooks. The folder is made when they begin, so that tests that are
 * skipped leave nothing, and nothing in it outlives them.
 * @returns its full path
 */
export function folderForTests(): string {
  const folder = join(tmpdir(), `equal-say-interop-${randomUUID()}`);
  beforeAll(() => void mkdirSync(folder));
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}
