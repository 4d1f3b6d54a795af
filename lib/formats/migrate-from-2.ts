/** From file format 2 to 3: evidence and pictures, which say themselves what they are kept for. */
import { isJsonObject, type JsonObject } from './json-object';
import type { MigrationStep, RecordName } from './migrate';

/** In version 2 an answer named evidence that no file ever held: the names lead nowhere. */
function withoutEvidenceIds(answer: unknown): unknown {
  if (!isJsonObject(answer)) return answer;
  const { evidenceIds, ...rest } = answer;
  return rest;
}

function assessment(value: JsonObject): JsonObject {
  const { answers } = value;
  if (!isJsonObject(answers)) return value;
  const bare = Object.entries(answers).map(([id, answer]) => [id, withoutEvidenceIds(answer)] as const);
  return { ...value, answers: Object.fromEntries(bare) };
}

function migrate(record: RecordName, value: JsonObject): JsonObject {
  switch (record) {
    case 'assessment':
      return assessment(value);
    case 'end':
      return { ...value, evidence: 0, pictures: 0 };
    case 'header':
    case 'product':
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

/** The step. Version 2 had neither evidence nor pictures. */
export const FROM_VERSION_2: MigrationStep = { from: 2, migrate, newLists: ['evidence', 'pictures'] };
