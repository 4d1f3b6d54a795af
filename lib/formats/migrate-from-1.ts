/** From file format 1 to 2: helpers and what they add, strength in the log, meetings, the letter and the ladder. */
import { isJsonObject, type JsonObject } from './json-object';
import type { MigrationStep, RecordName } from './migrate';

/** In version 1 every one of these keys was unknown, so whatever stands under it is passed over. */
const NEW_IN_ASSESSMENT: JsonObject = {
  putBack: [],
  declined: [],
  ladder: { people: { ledBy: null, byHand: null }, workers: { ledBy: null, byHand: null } },
  meetingId: null,
  oneThing: '',
  letter: null,
};

/** Roles whose reasons the log of version 2 does not hold. */
const PRIVATE_ROLES: readonly unknown[] = ['care-worker', 'person-who-draws-on-care', 'family-carer'];

function withHelperNote(answer: unknown): unknown {
  return isJsonObject(answer) ? { ...answer, helperNote: '' } : answer;
}

function assessment(value: JsonObject): JsonObject {
  const { reviewer, answers } = value;
  return {
    ...value,
    ...NEW_IN_ASSESSMENT,
    reviewer: isJsonObject(reviewer) ? { ...reviewer, helper: null } : reviewer,
    answers: isJsonObject(answers)
      ? Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, withHelperNote(answer)]))
      : answers,
  };
}

function trace(value: unknown, isPrivate: boolean): unknown {
  if (!isJsonObject(value)) return value;
  // A reason that is no text stays, to be refused.
  const reason = isPrivate && typeof value.reason === 'string' ? '' : value.reason;
  return { ...value, reason, strength: null, lived: false };
}

function event(value: JsonObject): JsonObject {
  const isPrivate = PRIVATE_ROLES.includes(value.role);
  return { ...value, before: trace(value.before, isPrivate), after: trace(value.after, isPrivate) };
}

function migrate(record: RecordName, value: JsonObject): JsonObject {
  switch (record) {
    case 'assessment':
      return assessment(value);
    case 'event':
      return event(value);
    case 'end':
      return { ...value, meetings: 0, checklists: 0 };
    case 'header':
    case 'product':
    case 'meeting':
    case 'checklist':
    case 'evidence':
    case 'picture':
    case 'exercise':
    case 'snapshot':
      return value;
  }
}

/** The step. Version 1 had neither meetings nor checklists of others. */
export const FROM_VERSION_1: MigrationStep = { from: 1, migrate, newLists: ['meetings', 'checklists'] };
