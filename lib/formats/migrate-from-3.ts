/** From file format 3 to 4: exercises and their snapshots, what is added to a product, and the review one follows. */
import type { JsonObject } from './json-object';
import type { MigrationStep, RecordName } from './migrate';

function migrate(record: RecordName, value: JsonObject): JsonObject {
  switch (record) {
    // In version 3 each of these keys was unknown, so whatever stands under it is passed over.
    case 'product':
      return { ...value, nextReviewOn: null, report: null, merged: null };
    case 'assessment':
      return { ...value, followsId: null };
    case 'end':
      return { ...value, exercises: 0, snapshots: 0 };
    case 'header':
    case 'event':
    case 'meeting':
    case 'checklist':
    case 'evidence':
    case 'picture':
    case 'exercise':
    case 'snapshot':
      return value;
  }
}

/** The step. Version 3 had no exercises. */
export const FROM_VERSION_3: MigrationStep = { from: 3, migrate, newLists: ['exercises'] };
