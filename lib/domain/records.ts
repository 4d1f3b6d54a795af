/** Records that travel together, the one order they are written in, and what bringing them in would do. */
import type { Answer } from './answer';
import type { AnswerEvent, Assessment } from './assessment';
import type { Checklist, QuestionId } from './checklist';
import type { Evidence, PictureBytes } from './evidence';
import type { Exercise, Snapshot } from './exercise';
import type { Meeting } from './meeting';
import type { Product } from './product';

/** Everything that belongs together in a file: products, and what was found and said of them. */
export type Records = {
  readonly products: readonly Product[];
  readonly assessments: readonly Assessment[];
  readonly events: readonly AnswerEvent[];
  readonly meetings: readonly Meeting[];
  /** Checklists the reviews were made with that do not come with Equal Say. */
  readonly checklists: readonly Checklist[];
  /** Evidence of these reviews. */
  readonly evidence: readonly Evidence[];
  /** The pixels of every picture among the evidence, one each. */
  readonly pictures: readonly PictureBytes[];
  readonly exercises: readonly Exercise[];
  /** The kept texts of these exercises' snapshots. */
  readonly snapshots: readonly Snapshot[];
};

/** What bringing in one record would do. Import never overwrites what is here. */
export type RecordFate = 'new' | 'same' | 'merged' | 'conflict';

export type ImportPlanItem = {
  readonly record: 'product' | 'assessment' | 'meeting' | 'checklist' | 'exercise';
  readonly id: string;
  /**
   * The product's name, or the review's or meeting's; one without a name goes by its product's. A checklist
   * goes by its id and version.
   */
  readonly name: string;
  readonly fate: RecordFate;
  /**
   * How many answers it would add: for a meeting, to how many questions it would add what was agreed or a show
   * of hands; 0 for a product or a checklist.
   */
  readonly newAnswers: number;
  /** How many pieces of evidence it would add; 0 for all but an assessment. */
  readonly newEvidence: number;
  /**
   * What differs on both sides; what is here stays. Question ids (capital letters and a number), and names
   * of fields (small letters first): for a product `name`, `vendor`, `version`, `useTypes`, `facts`,
   * `nextReview`, `report`, `merged`; for an
   * assessment `title`, `depth`, `reviewer`, `putBack`, `declined`, `ladder`, `oneThing`, `letter`, `meeting`, and
   * `evidence` (some of it is held otherwise here, or finds no room), and for a meeting `title`, `depth`, `heldOn`,
   * `people`, `voices`; for both, `checklist` or `product`, which keep all of it out; for an exercise `name`,
   * `purpose`, `reference`, `stage`, `checklist`, `depth`, `products`, `dates`, `letter`, `closed`, `snapshots`.
   */
  readonly conflicts: readonly string[];
  /** After the import the record lies in the bin: it lay there already, or it comes binned from the file. */
  readonly inBin: boolean;
};

/** A question answered otherwise here and in the file: a person may choose the file's answer. */
export type AnswerToSettle = {
  readonly assessmentId: string;
  readonly questionId: QuestionId;
  /** Nothing where the question was declined here. */
  readonly here: Answer | null;
  readonly inFile: Answer;
};

/** Names one such question among the choices made. */
export function settleKey({
  assessmentId,
  questionId,
}: Pick<AnswerToSettle, 'assessmentId' | 'questionId'>): string {
  return `${assessmentId}/${questionId}`;
}

export type ImportPlan = {
  readonly items: readonly ImportPlanItem[];
  readonly toSettle: readonly AnswerToSettle[];
};

/** Compares by UTF-16 code units: the same order on every device and in every language. */
export function byCodeUnits(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function byEventOrder(one: AnswerEvent, other: AnswerEvent): number {
  return (
    byCodeUnits(one.assessmentId, other.assessmentId) ||
    one.seq - other.seq ||
    byCodeUnits(one.visitId, other.visitId)
  );
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  return items.toSorted((one, other) => byCodeUnits(one.id, other.id));
}

/**
 * The same records in the one order files use: by id, events by assessment and then their own order, and
 * checklists by hash.
 */
export function inOrder(records: Records): Records {
  return {
    products: byId(records.products),
    assessments: byId(records.assessments),
    events: records.events.toSorted(byEventOrder),
    meetings: byId(records.meetings),
    checklists: records.checklists.toSorted((one, other) => byCodeUnits(one.ref.hash, other.ref.hash)),
    evidence: byId(records.evidence),
    pictures: records.pictures.toSorted((one, other) => byCodeUnits(one.evidenceId, other.evidenceId)),
    exercises: byId(records.exercises),
    snapshots: byId(records.snapshots),
  };
}

/** Nothing at all. */
export const NO_RECORDS: Records = {
  products: [],
  assessments: [],
  events: [],
  meetings: [],
  checklists: [],
  evidence: [],
  pictures: [],
  exercises: [],
  snapshots: [],
};

/** Events by the assessment they belong to, each list in order. */
export function eventsByAssessment(events: readonly AnswerEvent[]): ReadonlyMap<string, AnswerEvent[]> {
  const groups = new Map<string, AnswerEvent[]>();
  for (const event of events) {
    const group = groups.get(event.assessmentId);
    if (group) group.push(event);
    else groups.set(event.assessmentId, [event]);
  }
  // Each by itself: a million events sorted as one take seconds, and most come in order.
  for (const group of groups.values()) group.sort(byEventOrder);
  return groups;
}
