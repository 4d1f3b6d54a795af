/** One person's review of one product with one checklist, and the log of how its answers came to be. */
import * as v from 'valibot';
import { Answer, AnswerValue, Strength } from './answer';
import type { Wording } from './checklist';
import { ChecklistRef, Depth, QuestionId } from './checklist';
import { LadderJudgements, NO_LADDER_JUDGEMENTS } from './ladder-judgement';
import { LetterRecord } from './letter-record';
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

/** Who helped the reviewer answer, as a broad band: never who they are (domain research 5.2). */
export const HELPER_BANDS = ['works-for-the-service', 'does-not', 'not-said'] as const;
export const HelperBand = v.picklist(HELPER_BANDS);
export type HelperBand = v.InferOutput<typeof HelperBand>;

export const Reviewer = v.object({
  role: Role,
  lived: Lived,
  /** Any link with the vendor, in the reviewer's words; empty means none was declared. */
  interests: textUpTo(1_000),
  /** The kind of setting, as a broad band; nothing when not said. */
  settingBand: v.nullable(nameUpTo(60)),
  /** Nothing when nobody helped. */
  helper: v.nullable(HelperBand),
});
export type Reviewer = v.InferOutput<typeof Reviewer>;

const QuestionIds = v.pipe(v.array(QuestionId), v.maxLength(200));

/** An assessment without its answers: what lists are made of. */
export const AssessmentHeader = v.object({
  id: Id,
  productId: Id,
  /** The reviewer's own name for this review; empty means it goes by product and date. */
  title: v.pipe(textUpTo(200), v.trim()),
  checklist: ChecklistRef,
  depth: Depth,
  reviewer: Reviewer,
  /** Questions put back although the product's facts rule them out. */
  putBack: QuestionIds,
  /** Questions the reviewer does not want to answer: not asked again, and never counted as an answer. */
  declined: QuestionIds,
  ladder: LadderJudgements,
  /** The meeting this is one voice of, or nothing. */
  meetingId: v.nullable(Id),
  /** The earlier review of the same product that this one looks at anew, or nothing. Its answers are never copied. */
  followsId: v.nullable(Id),
  /** "What one thing should change?", in the reviewer's words; may be empty. No log ever holds it. */
  oneThing: textUpTo(2_000),
  /** What is asked of the vendor and what came back; nothing until a letter is begun. */
  letter: v.nullable(LetterRecord),
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
export const AnswerTrace = v.object({
  value: AnswerValue,
  /** Always empty for private roles: their words are kept nowhere but in the answer itself. */
  reason: textUpTo(2_000),
  /** There were words of the reviewer's or of somebody who helped. */
  hasNote: v.boolean(),
  strength: v.nullable(Strength),
  lived: v.boolean(),
});
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

/** What a review has of its own when it is started, beside who made it and of what. */
export const NOTHING_SAID_YET = {
  putBack: [],
  declined: [],
  ladder: NO_LADDER_JUDGEMENTS,
  followsId: null,
  oneThing: '',
  letter: null,
} satisfies Partial<AssessmentHeader>;

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

/** How much a role is asked unless it chooses otherwise (domain research 5). */
export function usualDepth(role: Role): Depth {
  switch (role) {
    case 'care-worker':
      return 'quick-worker';
    case 'person-who-draws-on-care':
    case 'family-carer':
      return 'quick-person';
    case 'commissioner':
    case 'charity-reviewer':
    case 'provider':
    case 'other':
      return 'full';
  }
}

/**
 * May somebody in this role go on with that review by clicking on its page? Never with a voice of a meeting, nor
 * with a review of another role: it is somebody else's, and what is answered would be theirs.
 */
export function isOwnReview(
  { reviewer, meetingId }: Pick<AssessmentHeader, 'reviewer' | 'meetingId'>,
  role: Role | null,
): boolean {
  return meetingId === null && reviewer.role === role;
}
