/** How the database came to its present shape: one step a version, in order, each kept for ever. */
import { inTurn, isRow, type Row, rewrite } from './upgrade-rows';
import { addExercises } from './upgrade-to-4';

/**
 * Brings a database from one version to the next. It runs inside the upgrade's own transaction; a step
 * that moves rows does so in request handlers there, and waits for nothing else. It calls `done` once its
 * rows are moved: the next step would else read rows that this one has not come to yet.
 */
export type UpgradeStep = (database: IDBDatabase, transaction: IDBTransaction, done: () => void) => void;

/** To version 1: products, assessments, their answers and events, what lists are made of, and the counts. */
function createStores(database: IDBDatabase, _: IDBTransaction, done: () => void): void {
  const products = database.createObjectStore('products', { keyPath: 'id' });
  products.createIndex('byPageKey', 'pageKeys', { multiEntry: true });
  products.createIndex('byOrigin', '_origins', { multiEntry: true });
  const assessments = database.createObjectStore('assessments', { keyPath: 'id' });
  assessments.createIndex('byProduct', 'productId');
  assessments.createIndex('byChange', ['_binned', '_changed', 'id']);
  assessments.createIndex('byStart', ['_binned', '_started', 'id']);
  database.createObjectStore('answers', { keyPath: ['_assessmentId', 'questionId'] });
  database.createObjectStore('events', { keyPath: ['assessmentId', 'seq'] });
  database.createObjectStore('listings', { keyPath: 'id' });
  database.createObjectStore('counts', { keyPath: 'id' });
  done();
}

/** Roles whose reasons the log no longer holds, as they were called at that version. */
const PRIVATE_ROLES: readonly unknown[] = ['care-worker', 'person-who-draws-on-care', 'family-carer'];

function assessmentTo2(row: Row): Row {
  return {
    ...row,
    reviewer: isRow(row.reviewer) ? { ...row.reviewer, helper: null } : row.reviewer,
    putBack: [],
    declined: [],
    ladder: { people: { ledBy: null, byHand: null }, workers: { ledBy: null, byHand: null } },
    meetingId: null,
    oneThing: '',
    letter: null,
  };
}

function eventTo2(row: Row): Row {
  const isPrivate = PRIVATE_ROLES.includes(row.role);
  const trace = (value: unknown) =>
    isRow(value) ? { ...value, reason: isPrivate ? '' : value.reason, strength: null, lived: false } : value;
  return { ...row, before: trace(row.before), after: trace(row.after) };
}

/**
 * To version 2: meetings, checklists of others, and what reviews and answers gained. What people in private
 * roles gave as a reason is taken out of the log: it stands in the answer alone.
 */
function addMeetings(database: IDBDatabase, transaction: IDBTransaction, done: () => void): void {
  const meetings = database.createObjectStore('meetings', { keyPath: 'id' });
  meetings.createIndex('byProduct', 'productId');
  meetings.createIndex('byChecklist', 'checklist.hash');
  database.createObjectStore('checklists', { keyPath: 'ref.hash' });
  transaction.objectStore('assessments').createIndex('byChecklist', 'checklist.hash');
  inTurn(
    [
      (next) => rewrite(transaction.objectStore('assessments'), assessmentTo2, next),
      (next) => rewrite(transaction.objectStore('answers'), (row) => ({ ...row, helperNote: '' }), next),
      (next) => rewrite(transaction.objectStore('events'), eventTo2, next),
    ],
    done,
  );
}

/** To version 3: the evidence of reviews, and the pixels of its pictures apart, so that no list ever reads them. */
function addEvidence(database: IDBDatabase, _: IDBTransaction, done: () => void): void {
  const evidence = database.createObjectStore('evidence', { keyPath: 'id' });
  evidence.createIndex('byAssessment', 'assessmentId');
  evidence.createIndex('byProduct', 'productId');
  const pictures = database.createObjectStore('pictures', { keyPath: 'id' });
  pictures.createIndex('byAssessment', '_assessmentId');
  done();
}

/** `UPGRADES[n]` leads from version n to version n + 1. Steps are only ever added, never changed. */
export const UPGRADES: readonly UpgradeStep[] = [createStores, addMeetings, addEvidence, addExercises];

/** The database's version: a number of its own, apart from the file format's and the checklist's. */
export const DATABASE_VERSION = UPGRADES.length;

/** Runs every step a database of this version still lacks; `from` is 0 for one that did not exist. */
export function upgrade(database: IDBDatabase, transaction: IDBTransaction, from: number): void {
  const steps = UPGRADES.slice(from).map((step) => (next: () => void) => step(database, transaction, next));
  inTurn(steps, () => undefined);
}
