/** A small invented world for the contract suites: a checklist of six questions, a clock, and requests. */
import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import type { Clock, Outcome, StartReview } from '../../lib/app/ports';
import { type AnswerContent, plainContent } from '../../lib/domain/answer';
import type { Reviewer } from '../../lib/domain/assessment';
import type {
  AppliesWhen,
  ChecklistRef,
  ChecklistStructure,
  QuestionStructure,
} from '../../lib/domain/checklist';
import type { Exercise, SnapshotHead } from '../../lib/domain/exercise';
import type { Meeting, Voice } from '../../lib/domain/meeting';
import type { PageClaims, ProductDescription } from '../../lib/domain/product';
import type { AnswerWrite } from '../../lib/domain/record-answer';
import { COUNCIL_CHECKLIST } from '../fixtures/records/council-checklist';

/** What every adapter under test is built with. */
export type Given = {
  readonly clock: Clock;
  readonly structureOf: (ref: ChecklistRef) => ChecklistStructure | null;
  /** SHA-256 of bytes, that pixels are held against. */
  readonly hashOf: (bytes: Uint8Array<ArrayBuffer>) => Promise<string>;
};

/** A valid id for each whole number, in the order of the numbers. */
export function idOf(number: number): string {
  return `01970000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
}

/** A clock that moves on by one second each time it is read. */
export function tickingClock(start = '2026-03-01T09:00:00.000Z'): Clock {
  let next = Date.parse(start);
  return {
    now() {
      const now = new Date(next).toISOString();
      next += 1_000;
      return now;
    },
  };
}

function question(id: string, mustHave: boolean, appliesWhen: AppliesWhen): QuestionStructure {
  return { id, theme: id.slice(0, 3), mustHave, appliesWhen, sources: [] };
}

/** Six questions: two always, the others by use type, by fact, by either, and as a must-have by fact. */
export const STRUCTURE: ChecklistStructure = {
  id: 'invented',
  version: '1.0.0',
  date: '2026-01-01',
  useTypes: ['A', 'B', 'C'],
  themes: [
    { id: 'AAA', seeds: [], frameworks: [] },
    { id: 'BBB', seeds: [], frameworks: [] },
  ],
  questions: [
    question('AAA1', true, null),
    question('AAA2', false, null),
    question('AAA3', false, { useType: 'C' }),
    question('BBB1', false, { fact: 'ai' }),
    question('BBB2', false, { anyOf: [{ useType: 'C' }, { fact: 'records' }] }),
    question('BBB3', true, { fact: 'care' }),
  ],
  quickSets: { worker: ['BBB3', 'AAA3'], person: ['AAA1'] },
};

/** How reviews name that checklist. */
export const CHECKLIST: ChecklistRef = {
  id: 'invented',
  version: '1.0.0',
  language: 'en-GB',
  hash: 'a'.repeat(64),
};

/** A checklist that no browser holds. */
export const UNKNOWN_CHECKLIST: ChecklistRef = { ...CHECKLIST, version: '9.0.0', hash: 'f'.repeat(64) };

/** Knows the invented checklist, and no other. */
export function structureOf(ref: ChecklistRef): ChecklistStructure | null {
  return ref.hash === CHECKLIST.hash ? STRUCTURE : null;
}

/** SHA-256 as 64 hexadecimal digits. */
export function sha256Of(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** A new world for one adapter, its clock at the beginning. */
export function given(): Given {
  return { clock: tickingClock(), structureOf, hashOf: async (bytes) => sha256Of(bytes) };
}

/** Use type A with every fact a "no": only AAA1 and AAA2 are asked in full. */
export function description(changes: Partial<ProductDescription> = {}): ProductDescription {
  return {
    name: 'Harbour Notes',
    vendor: 'Tallow & Wick',
    version: '',
    useTypes: ['A'],
    facts: { ai: 'no', care: 'no', records: 'no' },
    ...changes,
  };
}

/** A commissioner who has read about the product. */
export const REVIEWER: Reviewer = {
  role: 'commissioner',
  lived: 'read-about-it',
  interests: '',
  settingBand: null,
  helper: null,
};

/** The changes of a start with the council's own checklist. */
export const BY_COUNCIL = { checklist: COUNCIL_CHECKLIST.ref } satisfies Partial<StartReview>;

/** What the product's page says of itself. */
export const CLAIMS: PageClaims = {
  title: 'Harbour Notes for care homes',
  canonical: 'https://tallow.example/notes',
  heading: 'Notes that write themselves',
  language: 'en-GB',
  description: '',
  siteName: 'Tallow & Wick',
  productNames: ['Harbour Notes'],
  vendorNames: ['Tallow & Wick Ltd'],
  kinds: ['SoftwareApplication'],
};

/** Review `number` of a new product with the same number. */
export function startOfNew(
  number: number,
  product: Partial<ProductDescription> = {},
  changes: Partial<StartReview> = {},
): StartReview {
  return {
    assessmentId: idOf(number),
    product: { kind: 'new', productId: idOf(1_000 + number), description: description(product) },
    pageKey: null,
    claims: null,
    checklist: CHECKLIST,
    depth: 'full',
    reviewer: REVIEWER,
    meetingId: null,
    followsId: null,
    ...changes,
  };
}

/** Review `number` of the product that came with review `ofNumber`. */
export function startOfKnown(
  number: number,
  ofNumber: number,
  changes: Partial<StartReview> = {},
): StartReview {
  return startOfNew(
    number,
    {},
    { product: { kind: 'existing', productId: idOf(1_000 + ofNumber) }, ...changes },
  );
}

/** A plain yes, unless told otherwise. */
export function content(changes: Partial<AnswerContent> = {}): AnswerContent {
  return { ...plainContent('yes', false), ...changes };
}

/** A meeting of four about the product that came with review `ofNumber`, with nothing said yet. */
export function meetingOf(ofNumber: number, changes: Partial<Meeting> = {}): Meeting {
  return {
    id: idOf(3_000 + ofNumber),
    productId: idOf(1_000 + ofNumber),
    checklist: CHECKLIST,
    depth: 'full',
    title: 'Tuesday group',
    heldOn: '2026-03-03',
    people: 4,
    voices: [],
    agreed: {},
    hands: {},
    revision: 0,
    createdAt: '2026-03-03T10:00:00.000Z',
    updatedAt: '2026-03-03T10:00:00.000Z',
    deletedAt: null,
    ...changes,
  };
}

/** Exercise `number` about the products that came with reviews 1 and 4, unless told otherwise; nothing is sent yet. */
export function exerciseOf(number: number, changes: Partial<Exercise> = {}): Exercise {
  return {
    id: idOf(6_000 + number),
    name: `Night care ${number}`,
    purpose: 'One product for three homes.',
    reference: 'NC-17',
    stage: 'market-look',
    checklist: CHECKLIST,
    depth: 'full',
    productIds: [idOf(1_001), idOf(1_004)],
    reviewsDueOn: null,
    decisionDueOn: null,
    letter: null,
    closedAt: null,
    snapshots: [],
    revision: 0,
    createdAt: '2026-03-03T10:00:00.000Z',
    updatedAt: '2026-03-03T10:00:00.000Z',
    deletedAt: null,
    ...changes,
  };
}

/** What is known of snapshot `number` with this text: the first version of an exercise, kept here. */
export function snapshotHeadOf(
  number: number,
  text: string,
  changes: Partial<SnapshotHead> = {},
): SnapshotHead {
  return {
    id: idOf(7_000 + number),
    version: 1,
    takenAt: '2026-03-09T10:00:00.000Z',
    fileName: 'night-care.jsonl',
    sha256: sha256Of(text),
    bytes: new TextEncoder().encode(text).length,
    kept: true,
    ...changes,
  };
}

/** Review `number` as a voice of a meeting. */
export function voiceOf(number: number, name = 'Night staff'): Voice {
  return { assessmentId: idOf(number), name, role: 'care-worker' };
}

/** A write of review `number` by somebody who saw the question unanswered. */
export function write(number: number, questionId: string, changes: Partial<AnswerWrite> = {}): AnswerWrite {
  return {
    assessmentId: idOf(number),
    questionId,
    seenRevision: 0,
    content: content(),
    wording: { audience: 'commissioner', language: 'en-GB' },
    visitId: idOf(500_000),
    ...changes,
  };
}

function internalNames(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    ...(name.startsWith('_') ? [name] : []),
    ...internalNames(inner),
  ]);
}

/** The value of an outcome that must be ok, be plain JSON, and carry no column of a store. */
export function valueIn<Value, Failure>(outcome: Outcome<Value, Failure>): Value {
  if (!outcome.ok) throw new Error(`expected ok, got ${JSON.stringify(outcome.error)}`);
  expect(JSON.parse(JSON.stringify(outcome.value))).toStrictEqual(outcome.value);
  expect(internalNames(outcome.value)).toEqual([]);
  return outcome.value;
}

/** The error of an outcome that must have failed. */
export function errorIn<Value, Failure>(outcome: Outcome<Value, Failure>): Failure {
  if (outcome.ok) throw new Error(`expected a failure, got ${JSON.stringify(outcome.value)}`);
  expect(internalNames(outcome.error)).toEqual([]);
  return outcome.error;
}
