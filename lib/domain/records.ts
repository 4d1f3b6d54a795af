/** Records that travel together, the one order they are written in, and what bringing them in would do. */
import type { AnswerEvent, Assessment } from './assessment';
import type { Product } from './product';

/** Everything that belongs together in a file: products, assessments and their events. */
export type Records = {
  readonly products: readonly Product[];
  readonly assessments: readonly Assessment[];
  readonly events: readonly AnswerEvent[];
};

/** What bringing in one record would do. Import never overwrites what is here. */
export type RecordFate = 'new' | 'same' | 'merged' | 'conflict';

export type ImportPlanItem = {
  readonly record: 'product' | 'assessment';
  readonly id: string;
  /** The product's name, or the review's; a review without a name goes by its product's. */
  readonly name: string;
  readonly fate: RecordFate;
  /** How many answers it would add; 0 for a product. */
  readonly newAnswers: number;
  /**
   * What differs on both sides; what is here stays. Question ids (capital letters and a number), and names
   * of fields (small letters first): for a product `name`, `vendor`, `version`, `useTypes`, `facts`; for an
   * assessment `title`, `depth`, `reviewer`, and `checklist` or `product`, which keep all its answers out.
   */
  readonly conflicts: readonly string[];
  /** After the import the record lies in the bin: it lay there already, or it comes binned from the file. */
  readonly inBin: boolean;
};

export type ImportPlan = { readonly items: readonly ImportPlanItem[] };

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

/** The same records in the one order files use: by id, and events by assessment and then their own order. */
export function inOrder(records: Records): Records {
  return {
    products: records.products.toSorted((one, other) => byCodeUnits(one.id, other.id)),
    assessments: records.assessments.toSorted((one, other) => byCodeUnits(one.id, other.id)),
    events: records.events.toSorted(byEventOrder),
  };
}

/** Events by the assessment they belong to, each list in order. */
export function eventsByAssessment(events: readonly AnswerEvent[]): ReadonlyMap<string, AnswerEvent[]> {
  const groups = new Map<string, AnswerEvent[]>();
  for (const event of events.toSorted(byEventOrder)) {
    const group = groups.get(event.assessmentId);
    if (group) group.push(event);
    else groups.set(event.assessmentId, [event]);
  }
  return groups;
}
