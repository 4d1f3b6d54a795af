/** Brings records of older file formats up to today's, one version at a time. */
import { FORMAT_VERSION } from './file-shape';

/** A JSON object as read, not validated yet. */
export type JsonObject = { readonly [key: string]: unknown };

/** The parts a file is made of; a `.json` file's own head counts as its `header`. */
export type RecordName = 'header' | 'product' | 'assessment' | 'event';

/**
 * One step from a version to the next. It sees one record at a time, so that files of any size can be
 * brought up, and must accept whatever stands there: validation comes after the last step.
 */
export type MigrationStep = {
  readonly from: number;
  readonly migrate: (record: RecordName, value: JsonObject) => JsonObject;
};

/** Every step ever needed, oldest first, without gaps. Steps are added, never changed. Version 1 is the first. */
export const MIGRATION_STEPS: readonly MigrationStep[] = [];

/** Is this a JSON object: neither `null` nor an array? */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

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
  const each = (record: RecordName, list: unknown): unknown => {
    if (!Array.isArray(list)) return list;
    return list.map((value: unknown) =>
      isJsonObject(value) ? migrateRecord(record, value, from, steps) : value,
    );
  };
  const { products, assessments, events, ...head } = file;
  return {
    ...migrateRecord('header', head, from, steps),
    products: each('product', products),
    assessments: each('assessment', assessments),
    events: each('event', events),
  };
}
