/** Holding a backup, and the database it was brought back into, against the one it is a copy of. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { checkBackup } from '../../../scripts/lib/demo-check-backup.mjs';

const folder = mkdtempSync(join(tmpdir(), 'equal-say-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PIXELS = strToU8('pixels');
const HASH = createHash('sha256').update(PIXELS).digest('hex');
const LINES = [
  { record: 'header' },
  { record: 'product', id: 'p', name: 'Lantern' },
  { record: 'assessment', id: 'a', productId: 'p', answers: { COP1: {} } },
  { record: 'evidence', id: 'e', assessmentId: 'a', kind: 'picture' },
];

function zipAt(name: string, pixels = PIXELS): string {
  const records = strToU8(LINES.map((one) => `${JSON.stringify(one)}\n`).join(''));
  const path = join(folder, name);
  writeFileSync(path, zipSync({ 'records.jsonl': records, 'pictures/e.png': pixels }));
  return path;
}

const held = (counts: Record<string, number>, hash = HASH) => ({
  counts: { assessments: 1, answers: 1, local: 1, ...counts },
  pictures: { e: hash },
});

describe('checkBackup', () => {
  it('gives the records and the rows of every store, but for what belongs to one browser', () => {
    const path = zipAt('a.zip');
    const found = checkBackup({ path, here: held({}), there: held({ local: 7 }) });
    expect(found.products.map(({ name }) => name)).toEqual(['Lantern']);
    expect(found).toMatchObject({ pictures: 1, restored: { assessments: 1, answers: 1 } });
    expect(found.restored).not.toHaveProperty('local');
  });

  it('refuses a store with other rows in the fresh profile', () => {
    const path = zipAt('b.zip');
    expect(() => checkBackup({ path, here: held({}), there: held({ answers: 0 }) })).toThrow(
      'rows of answers in the fresh profile: 1 expected, 0 found',
    );
  });

  it('refuses pixels that are others in the backup, or in the fresh profile', () => {
    const here = held({});
    expect(() => checkBackup({ path: zipAt('c.zip', strToU8('pixel')), here, there: held({}) })).toThrow(
      'the pixels of e in the backup',
    );
    expect(() => checkBackup({ path: zipAt('d.zip'), here, there: held({}, 'other') })).toThrow(
      'the pixels of e in the fresh profile',
    );
  });

  it('refuses a backup with fewer reviews than there are', () => {
    const both = held({ assessments: 2 });
    expect(() => checkBackup({ path: zipAt('e.zip'), here: both, there: both })).toThrow(
      'reviews in the backup: 2 expected, 1 found',
    );
  });
});
