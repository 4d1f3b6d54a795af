/** Between records and rows: the store's own columns are made here, and left behind here. */
import * as v from 'valibot';
import { Answer } from '../domain/answer';
import { AnswerEvent, Assessment, AssessmentHeader } from '../domain/assessment';
import {
  type Applicability,
  type Checklist,
  type ChecklistStructure,
  questionsAsked,
} from '../domain/checklist';
import { WholeChecklist } from '../domain/checklist-schema';
import { Evidence, type Picture } from '../domain/evidence';
import { Exercise } from '../domain/exercise';
import type { LetterRecord } from '../domain/letter-record';
import { Meeting } from '../domain/meeting';
import type { Outcome } from '../domain/outcome';
import { originOf, Product } from '../domain/product';
import type { GivenAnswers } from '../domain/standing';
import type { Database } from './database';
import { DamagedRecord } from './outcome';
import { reviewOutcome } from './review-outcome';
import type { AnswerRow, AssessmentRow, ListingRow, PixelsRow, ProductRow, ProgressClass } from './schema';

/** What a review's row holds of its product. A product is one. */
export type About = Applicability & { readonly name: string; readonly vendor: string };

/** A review's kept totals. `asked` is 0, and there is no outcome, when this browser does not hold its checklist. */
export type Totals = { readonly answered: number; readonly asked: number; readonly outcome: Outcome | null };

/**
 * Counts the questions asked, those put back among them, and of those the answered ones. A question that the
 * reviewer does not want to answer is asked and never counts as answered.
 * @param structure `null` for a checklist that is not held here: then every answer counts, and none is asked.
 * @param answers those to must-haves at least: the outcome is worked out of them
 */
export function totalsOf(
  structure: ChecklistStructure | null,
  header: AssessmentHeader,
  about: Applicability,
  answeredIds: readonly string[],
  answers: GivenAnswers,
): Totals {
  const given = answeredIds.filter((id) => !header.declined.includes(id));
  if (structure === null) return { answered: given.length, asked: 0, outcome: null };
  const questions = questionsAsked(structure, header.depth, about, header.putBack);
  const asked = new Set(questions.map((question) => question.id));
  return {
    answered: given.filter((id) => asked.has(id)).length,
    asked: asked.size,
    outcome: reviewOutcome(structure, header, about, answers),
  };
}

/** How far a review with these totals is. */
export function progressClass({ answered, asked }: Omit<Totals, 'outcome'>): ProgressClass {
  if (answered === 0) return 'not-started';
  return asked > 0 && answered >= asked ? 'all-answered' : 'in-progress';
}

/** Newest first in an index from low to high. A time that cannot be read is the oldest, never left out. */
function newestFirst(instant: string): number {
  const time = Date.parse(instant);
  return Number.isNaN(time) ? 0 : -time;
}

/** A product with its columns. */
export function productRow(product: Product): ProductRow {
  const origins = new Set(product.pageKeys.map(originOf).filter((origin) => /^https?:/.test(origin)));
  return { ...product, _origins: [...origins] };
}

/** How many questions of a letter that was sent have their reply. */
export function repliesTo({ sent, replies }: LetterRecord): number {
  return sent.filter(({ questionId }) => Object.hasOwn(replies, questionId)).length;
}

/** The day a letter was sent, while not every question of it has its reply. */
function awaitedSince(letter: LetterRecord | null): string | null {
  return letter !== null && repliesTo(letter) < letter.sent.length ? letter.sentOn : null;
}

/** A review with its columns. */
export function assessmentRow(header: AssessmentHeader, about: About, totals: Totals): AssessmentRow {
  return {
    ...header,
    _binned: header.deletedAt === null ? 0 : 1,
    _changed: newestFirst(header.updatedAt),
    _started: newestFirst(header.createdAt),
    _answered: totals.answered,
    _asked: totals.asked,
    _outcome: totals.outcome,
    _awaits: header.deletedAt === null ? awaitedSince(header.letter) : null,
    _product: about.name,
    _vendor: about.vendor,
    _useTypes: about.useTypes,
    _facts: about.facts,
  };
}

/** What a review's row holds of its product. */
export function aboutOf(row: AssessmentRow): About {
  return { name: row._product, vendor: row._vendor, useTypes: row._useTypes, facts: row._facts };
}

/** A review's kept totals, out of its row. */
export function totalsIn(row: AssessmentRow): Totals {
  return { answered: row._answered, asked: row._asked, outcome: row._outcome };
}

/** What lists know of a review. */
export function listingRow(row: AssessmentRow): ListingRow {
  return {
    id: row.id,
    binned: row._binned,
    changed: row._changed,
    started: row._started,
    product: row._product,
    vendor: row._vendor,
    title: row.title,
    role: row.reviewer.role,
    progress: progressClass(totalsIn(row)),
    depth: row.depth,
    outcome: row._outcome,
    productId: row.productId,
  };
}

/** An answer with its review's id. */
export function answerRow(assessmentId: string, answer: Answer): AnswerRow {
  return { ...answer, _assessmentId: assessmentId };
}

function parse<Output>(schema: v.GenericSchema<unknown, Output>, row: unknown, name: string): Output {
  const parsed = v.safeParse(schema, row);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  // The issue's own message would quote the record; a bug report must not.
  throw new DamagedRecord(
    `${name}, ${v.getDotPath(issue) ?? 'as a whole'}: expected ${issue.expected ?? issue.type}`,
  );
}

/** The product of a row. Throws `DamagedRecord`, as do the others. */
export function productOf(row: ProductRow): Product {
  return parse(Product, row, `product ${row.id}`);
}

/** The review of a row, without its answers. */
export function headerOf(row: AssessmentRow): AssessmentHeader {
  return parse(AssessmentHeader, row, `review ${row.id}`);
}

/** One answer of a row. */
export function answerOf(row: AnswerRow): Answer {
  return parse(Answer, row, `answer ${row.questionId} of review ${row._assessmentId}`);
}

/** One event as stored; it has no columns of the store. */
export function eventOf(row: AnswerEvent): AnswerEvent {
  return parse(AnswerEvent, row, `event ${row.seq} of review ${row.assessmentId}`);
}

/** A whole review of its rows. */
export function assessmentOf(row: AssessmentRow, answers: readonly AnswerRow[]): Assessment {
  const byQuestion = Object.fromEntries(answers.map((answer) => [answer.questionId, answer]));
  return parse(Assessment, { ...row, answers: byQuestion }, `review ${row.id}`);
}

/** One meeting as stored; it has no columns of the store. */
export function meetingOf(row: Meeting): Meeting {
  return parse(Meeting, row, `meeting ${row.id}`);
}

/** One exercise as stored; it has no columns of the store. */
export function exerciseOf(row: Exercise): Exercise {
  return parse(Exercise, row, `exercise ${row.id}`);
}

/** One checklist as stored; it has no columns of the store. */
export function checklistOf(row: Checklist): Checklist {
  return parse(WholeChecklist, row, `checklist ${row.ref.hash}`);
}

/** One piece of evidence as stored; it has no columns of the store. */
export function evidenceOf(row: Evidence): Evidence {
  return parse(Evidence, row, `evidence ${row.id}`);
}

/** Are these the pixels of this picture, as far as that shows without reading them? */
export function fits({ bytes, mediaType }: Picture, pixels: unknown): pixels is Blob {
  return pixels instanceof Blob && pixels.size === bytes && pixels.type === mediaType;
}

/** A picture's pixels of their row, which are missing or another picture's in a damaged record. */
export function pixelsOf(picture: Picture, row: PixelsRow | undefined): Blob {
  if (row && fits(picture, row.pixels)) return row.pixels;
  throw new DamagedRecord(`evidence ${picture.id}, pixels: expected those of the picture`);
}

/** What `read` gives, or `null` when the record is damaged: then the screen is told, and the rest still shows. */
export function unlessDamaged<Value>(database: Database, read: () => Value): Value | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof DamagedRecord)) throw error;
    database.events.damaged?.(error.message);
    return null;
  }
}
