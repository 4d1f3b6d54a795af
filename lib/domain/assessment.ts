/** One person's review of one product with one checklist, and the log of how its answers came to be. */
import * as v from 'valibot';
import { Answer, AnswerValue } from './answer';
import type { Wording } from './checklist';
import { ChecklistRef, Depth, QuestionId } from './checklist';
import { Id, Instant, nameUpTo, Revision, textUpTo } from './scalars';

/** Who the reviewer is. */
export const ROLES = [
  'commissioner',
  'care-worker',
  'person-who-draws-on-care',
  'family-carer',
  'charity-reviewer',
  'provider',
  'other',
] as const;
export const Role = v.picklist(ROLES);
export type Role = v.InferOutput<typeof Role>;

/** How the reviewer knows the product. */
export const LIVED = ['uses-it', 'has-seen-it', 'read-about-it'] as const;
export const Lived = v.picklist(LIVED);
export type Lived = v.InferOutput<typeof Lived>;

export const Reviewer = v.object({
  role: Role,
  lived: Lived,
  /** Any link with the vendor, in the reviewer's words; empty means none was declared. */
  interests: textUpTo(1_000),
  /** The kind of setting, as a broad band; nothing when not said. */
  settingBand: v.nullable(nameUpTo(60)),
});
export type Reviewer = v.InferOutput<typeof Reviewer>;

/** An assessment without its answers: what lists are made of. */
export const AssessmentHeader = v.object({
  id: Id,
  productId: Id,
  /** The reviewer's own name for this review; empty means it goes by product and date. */
  title: v.pipe(textUpTo(200), v.trim()),
  checklist: ChecklistRef,
  depth: Depth,
  reviewer: Reviewer,
  /** Made in this browser, or brought in from a file. */
  origin: v.picklist(['made-here', 'imported']),
  revision: Revision,
  createdAt: Instant,
  updatedAt: Instant,
  /** When it was put in the bin, or nothing. */
  deletedAt: v.nullable(Instant),
});
export type AssessmentHeader = v.InferOutput<typeof AssessmentHeader>;

/** An assessment with its answers, one per question at most. */
export const Assessment = v.object({
  ...AssessmentHeader.entries,
  answers: v.pipe(v.record(QuestionId, Answer), v.maxEntries(200)),
});
export type Assessment = v.InferOutput<typeof Assessment>;

/** What an event remembers of an answer. Never a note's text: a note once changed or deleted is gone. */
export const AnswerTrace = v.object({ value: AnswerValue, reason: textUpTo(2_000), hasNote: v.boolean() });
export type AnswerTrace = v.InferOutput<typeof AnswerTrace>;

/** One visit to a question that changed its answer. Arrow keys through five radios make one event, not four. */
export const AnswerEvent = v.object({
  assessmentId: Id,
  /** The order within the assessment: 1, 2, 3 ... */
  seq: Revision,
  when: Instant,
  questionId: QuestionId,
  before: v.nullable(AnswerTrace),
  after: v.nullable(AnswerTrace),
  /** Notes are logged as changed, without their text. */
  noteChanged: v.boolean(),
  role: Role,
  /** The visit this event belongs to; a new id each time focus enters the question. */
  visitId: Id,
});
export type AnswerEvent = v.InferOutput<typeof AnswerEvent>;

/** Which wording of the questions a role reads (checklist rules, "wordings"). */
export function wordingOf(role: Role): Wording {
  switch (role) {
    case 'commissioner':
    case 'provider':
    case 'other':
      return 'commissioner';
    case 'charity-reviewer':
      return 'charity';
    case 'care-worker':
      return 'worker';
    case 'person-who-draws-on-care':
    case 'family-carer':
      return 'person';
  }
}

/** Roles whose reviews put nothing in the vendor's page unless the person asks. */
export function isPrivateRole(role: Role): boolean {
  return role === 'care-worker' || role === 'person-who-draws-on-care' || role === 'family-carer';
}
