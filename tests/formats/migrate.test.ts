import { describe, expect, it } from 'vitest';
import { NO_LADDER_JUDGEMENTS } from '../../lib/domain/ladder-judgement';
import { FORMAT_VERSION } from '../../lib/formats/file-shape';
import type { JsonObject } from '../../lib/formats/json-object';
import {
  MIGRATION_STEPS,
  type MigrationStep,
  migrateFile,
  migrateRecord,
  type RecordName,
} from '../../lib/formats/migrate';
import { FROM_VERSION_1 } from '../../lib/formats/migrate-from-1';
import { FROM_VERSION_2 } from '../../lib/formats/migrate-from-2';
import { FROM_VERSION_3 } from '../../lib/formats/migrate-from-3';

/** Three invented steps, each leaving its mark on every record. */
const STEPS: readonly MigrationStep[] = [1, 2, 3].map((from) => ({
  from,
  migrate: (record, value) => ({ ...value, seen: `${value.seen ?? ''}${record[0]}${from}` }),
  newLists: from === 2 ? ['meetings'] : [],
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
    const file = {
      ...{ formatVersion: 2, products: [{ id: 1 }], assessments: [null, { id: 2 }], events: 'none' },
      ...{ meetings: 'unknown to version 2', checklists: [{ id: 3 }] },
    };
    expect(migrateFile(file, 2, STEPS)).toEqual({
      formatVersion: FORMAT_VERSION,
      seen: 'h2h3',
      products: [{ id: 1, seen: 'p2p3' }],
      assessments: [null, { id: 2, seen: 'a2a3' }],
      events: 'none',
      meetings: [],
      checklists: [{ id: 3, seen: 'c2c3' }],
    });
  });
});

describe('the step from version 1', () => {
  const from1 = (record: RecordName, value: JsonObject) => migrateRecord(record, value, 1, [FROM_VERSION_1]);

  it('passes over what other programs wrote under keys that version 1 did not know', () => {
    const stranger = {
      putBack: 'ours',
      declined: 1,
      ladder: null,
      meetingId: 5,
      letter: {},
      reviewer: { helper: 'x' },
    };
    const answers = { PUR1: { value: 'yes', helperNote: 7 } };
    expect(from1('assessment', { ...stranger, answers })).toEqual({
      putBack: [],
      declined: [],
      ladder: NO_LADDER_JUDGEMENTS,
      meetingId: null,
      oneThing: '',
      letter: null,
      reviewer: { helper: null },
      answers: { PUR1: { value: 'yes', helperNote: '' } },
    });
  });

  it.each([
    ['care-worker', ''],
    ['person-who-draws-on-care', ''],
    ['family-carer', ''],
    ['commissioner', 'no camera'],
  ])('keeps of the reason in the log of a %s: %j', (role, reason) => {
    const trace = { value: 'does-not-apply', reason: 'no camera', hasNote: false };
    expect(from1('event', { role, before: null, after: trace })).toEqual({
      role,
      before: null,
      after: { ...trace, reason, strength: null, lived: false },
    });
  });

  it('leaves what is no record of ours for the schema to refuse', () => {
    expect(from1('assessment', { reviewer: 3, answers: { PUR1: null } })).toMatchObject({
      reviewer: 3,
      answers: { PUR1: null },
    });
    expect(from1('event', { role: 'care-worker', before: 'x', after: { reason: 5 } })).toMatchObject({
      before: 'x',
      after: { reason: 5 },
    });
  });
});

describe('the step from version 2', () => {
  const from2 = (record: RecordName, value: JsonObject) => migrateRecord(record, value, 2, [FROM_VERSION_2]);

  it('takes away the names of evidence that no file of version 2 held, and nothing else', () => {
    const answers = { PUR1: { value: 'yes', evidenceIds: ['x'] }, COP1: { value: 'no' }, DAT1: null };
    expect(from2('assessment', { title: 'a', answers })).toEqual({
      title: 'a',
      answers: { PUR1: { value: 'yes' }, COP1: { value: 'no' }, DAT1: null },
    });
    expect(from2('assessment', { answers: [] })).toEqual({ answers: [] });
    expect(from2('event', { evidenceIds: 1 })).toEqual({ evidenceIds: 1 });
  });

  it('counts no evidence, whatever stands there', () => {
    expect(from2('end', { products: 1, evidence: 7 })).toEqual({ products: 1, evidence: 0, pictures: 0 });
  });

  it('gives a whole file the two new lists, and passes over what stands under their names', () => {
    const file = {
      formatVersion: 2,
      products: [],
      assessments: [],
      events: [],
      meetings: [],
      checklists: [],
    };
    expect(migrateFile({ ...file, evidence: 'theirs' }, 2, [FROM_VERSION_2])).toEqual({
      ...file,
      formatVersion: FORMAT_VERSION,
      evidence: [],
      pictures: [],
    });
  });
});

describe('the step from version 3', () => {
  const from3 = (record: RecordName, value: JsonObject) => migrateRecord(record, value, 3, [FROM_VERSION_3]);

  it('adds nothing to a product and follows nothing, whatever stands under the new keys', () => {
    expect(from3('product', { name: 'a', nextReviewOn: 5, report: 'theirs', merged: {} })).toEqual({
      name: 'a',
      nextReviewOn: null,
      report: null,
      merged: null,
    });
    expect(from3('assessment', { title: 'a', followsId: 'b' })).toEqual({ title: 'a', followsId: null });
    expect(from3('meeting', { report: 1 })).toEqual({ report: 1 });
  });

  it('counts no exercises, and gives a whole file an empty list of them', () => {
    expect(from3('end', { products: 1, exercises: 7 })).toEqual({ products: 1, exercises: 0, snapshots: 0 });
    const file = { formatVersion: 3, products: [], exercises: 'theirs' };
    expect(migrateFile(file, 3, [FROM_VERSION_3])).toMatchObject({
      formatVersion: FORMAT_VERSION,
      exercises: [],
    });
  });
});
