/** One decision about several products: what it is for, which products, one checklist, and what was asked of all. */
import * as v from 'valibot';
import { ChecklistRef, Depth, QuestionId } from './checklist';
import { SentItem } from './letter-record';
import { Day, Id, Instant, nameUpTo, Revision, textUpTo } from './scalars';

/** Where in buying the exercise stands. At `tender` a website is no evidence: the product says so (domain research 9.1). */
export const STAGES = ['market-look', 'tender', 'contract-review'] as const;
export const Stage = v.picklist(STAGES);
export type Stage = v.InferOutput<typeof Stage>;

/** Products one exercise may hold. */
export const EXERCISE_PRODUCTS_MAX = 30;
/**
 * Days a letter may have been sent on: more than an exercise holds products, because one that left it keeps its day,
 * for when it comes back.
 */
export const SENT_DAYS_MAX = 200;
/** A snapshot longer than this, in UTF-16 code units, is handed over as a file and not kept. */
export const SNAPSHOT_TEXT_MAX = 8_000_000;

/** One letter to every vendor: the same questions under the same numbers. */
export const ExerciseLetter = v.object({
  /** Words above and below the questions, changed by hand; nothing for the usual ones. */
  opening: v.nullable(textUpTo(5_000)),
  closing: v.nullable(textUpTo(5_000)),
  /** Questions asked in other words than the checklist's. */
  wording: v.pipe(v.record(QuestionId, textUpTo(5_000)), v.maxEntries(200)),
  leftOut: v.pipe(v.array(QuestionId), v.maxLength(200)),
  /** Numbered as sent, from 1, and frozen when it first went out. Empty until then. */
  sent: v.pipe(v.array(SentItem), v.maxLength(200)),
  /** By product: the day the reviewer says it was sent to its vendor. */
  sentOn: v.pipe(v.record(Id, Day), v.maxEntries(SENT_DAYS_MAX)),
});
export type ExerciseLetter = v.InferOutput<typeof ExerciseLetter>;

/** What is known of a snapshot without reading it. */
export const SnapshotHead = v.object({
  id: Id,
  /** Of the exercise, from 1: closing it again after a change is the next one. */
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  takenAt: Instant,
  fileName: nameUpTo(200),
  /** SHA-256 of the file's bytes. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  bytes: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  /** Is its text kept here, or was it only handed over as a file (see `SNAPSHOT_TEXT_MAX`)? */
  kept: v.boolean(),
});
export type SnapshotHead = v.InferOutput<typeof SnapshotHead>;

/** The file of a snapshot, word for word: JSON Lines as exports of an exercise are, without pictures' pixels. */
export const Snapshot = v.object({
  id: Id,
  exerciseId: Id,
  text: v.pipe(v.string(), v.maxLength(SNAPSHOT_TEXT_MAX)),
});
export type Snapshot = v.InferOutput<typeof Snapshot>;

export const Exercise = v.object({
  id: Id,
  name: nameUpTo(200),
  /** What is being decided, and for whom. */
  purpose: textUpTo(5_000),
  /** Procurement or contract reference; may be empty. */
  reference: v.pipe(textUpTo(200), v.trim()),
  stage: Stage,
  /** Pinned: only reviews made with it, at this depth, stand side by side. */
  checklist: ChecklistRef,
  depth: Depth,
  productIds: v.pipe(v.array(Id), v.maxLength(EXERCISE_PRODUCTS_MAX)),
  reviewsDueOn: v.nullable(Day),
  decisionDueOn: v.nullable(Day),
  /** Nothing until a letter is begun. */
  letter: v.nullable(ExerciseLetter),
  /** When it was closed, or nothing while it is open. A closed one is read-only until it is opened again. */
  closedAt: v.nullable(Instant),
  /** The oldest first. */
  snapshots: v.pipe(v.array(SnapshotHead), v.maxLength(100)),
  revision: Revision,
  createdAt: Instant,
  updatedAt: Instant,
  /** When it was put in the bin, or nothing. */
  deletedAt: v.nullable(Instant),
});
export type Exercise = v.InferOutput<typeof Exercise>;

/** A letter to all that nobody has touched yet. */
export const NEW_EXERCISE_LETTER: ExerciseLetter = {
  opening: null,
  closing: null,
  wording: {},
  leftOut: [],
  sent: [],
  sentOn: {},
};
