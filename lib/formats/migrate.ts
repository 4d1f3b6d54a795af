/** Brings records of older file formats up to today's, one version at a time. */
import { FORMAT_VERSION } from './file-shape';
import { isJsonObject, type JsonObject } from './json-object';
import { FROM_VERSION_1 } from './migrate-from-1';
import { FROM_VERSION_2 } from './migrate-from-2';
import { FROM_VERSION_3 } from './migrate-from-3';

/** The parts a file is made of; a `.json` file's own head counts as its `header`. */
export const RECORD_NAMES = [
  'header',
  'product',
  'assessment',
  'event',
  'meeting',
  'checklist',
  'evidence',
  'picture',
  'exercise',
  'snapshot',
  'end',
] as const;
export type RecordName = (typeof RECORD_NAMES)[number];

/** The lists of a `.json` file. Snapshots are only ever lines. */
export type ListName =
  | 'products'
  | 'assessments'
  | 'events'
  | 'meetings'
  | 'checklists'
  | 'evidence'
  | 'pictures'
  | 'exercises';

/**
 * One step from a version to the next. It sees one record at a time, so that files of any size can be
 * brought up, and must accept whatever stands there: validation comes after the last step.
 */
export type MigrationStep = {
  readonly from: number;
  readonly migrate: (record: RecordName, value: JsonObject) => JsonObject;
  /** Lists of records that a `.json` file of that version has not got. Under these names it may hold anything. */
  readonly newLists: readonly ListName[];
};

/** Every step ever needed, oldest first, without gaps. Steps are added, never changed. Version 1 is the first. */
export const MIGRATION_STEPS: readonly MigrationStep[] = [FROM_VERSION_1, FROM_VERSION_2, FROM_VERSION_3];

/**
 * The record as today's version would have written it.
 * @param from the version of the file it stands in
 */
export function migrateRecord(
  record: RecordName,
  value: JsonObject,
  from: number,
  steps: readonly MigrationStep[] = MIGRATION_STEPS,
): JsonObject {
  const newer = steps
    .filter((step) => step.from >= from)
    .reduce((older, step) => step.migrate(record, older), value);
  return record === 'header' ? { ...newer, formatVersion: FORMAT_VERSION } : newer;
}

/** A whole `.json` file as today's version would have written it. */
export function migrateFile(
  file: JsonObject,
  from: number,
  steps: readonly MigrationStep[] = MIGRATION_STEPS,
): JsonObject {
  const unknownThen = new Set(steps.filter((step) => step.from >= from).flatMap((step) => step.newLists));
  const each = (record: RecordName, name: ListName): unknown => {
    const list = unknownThen.has(name) ? [] : file[name];
    if (!Array.isArray(list)) return list;
    return list.map((value: unknown) =>
      isJsonObject(value) ? migrateRecord(record, value, from, steps) : value,
    );
  };
  const { products, assessments, events, meetings, checklists, evidence, pictures, exercises, ...head } =
    file;
  return {
    ...migrateRecord('header', head, from, steps),
    products: each('product', 'products'),
    assessments: each('assessment', 'assessments'),
    events: each('event', 'events'),
    meetings: each('meeting', 'meetings'),
    checklists: each('checklist', 'checklists'),
    evidence: each('evidence', 'evidence'),
    pictures: each('picture', 'pictures'),
    exercises: each('exercise', 'exercises'),
  };
}
