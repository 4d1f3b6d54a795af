import { describe, expect, it } from 'vitest';
import { FORMAT_VERSION } from '../../lib/formats/file-shape';
import { MIGRATION_STEPS, type MigrationStep, migrateFile, migrateRecord } from '../../lib/formats/migrate';

/** Three invented steps, each leaving its mark on every record. */
const STEPS: readonly MigrationStep[] = [1, 2, 3].map((from) => ({
  from,
  migrate: (record, value) => ({ ...value, seen: `${value.seen ?? ''}${record[0]}${from}` }),
}));

describe('MIGRATION_STEPS', () => {
  it('lead from version 1 to today without a gap', () => {
    const expected = Array.from({ length: FORMAT_VERSION - 1 }, (_, index) => index + 1);
    expect(MIGRATION_STEPS.map((step) => step.from)).toEqual(expected);
  });
});

describe('migrateRecord', () => {
  it('runs the steps from the file’s version on, in order', () => {
    expect(migrateRecord('product', {}, 1, STEPS)).toEqual({ seen: 'p1p2p3' });
    expect(migrateRecord('event', {}, 3, STEPS)).toEqual({ seen: 'e3' });
    expect(migrateRecord('event', {}, 4, STEPS)).toEqual({});
  });

  it('leaves a header that says today’s version', () => {
    expect(migrateRecord('header', { formatVersion: 1 }, 1, STEPS)).toEqual({
      formatVersion: FORMAT_VERSION,
      seen: 'h1h2h3',
    });
  });
});

describe('migrateFile', () => {
  it('brings up every record, and passes over what is none', () => {
    const file = { formatVersion: 2, products: [{ id: 1 }], assessments: [null, { id: 2 }], events: 'none' };
    expect(migrateFile(file, 2, STEPS)).toEqual({
      formatVersion: FORMAT_VERSION,
      seen: 'h2h3',
      products: [{ id: 1, seen: 'p2p3' }],
      assessments: [null, { id: 2, seen: 'a2a3' }],
      events: 'none',
    });
  });
});
