/** Plans an import against what is here: what each record would do, and what to store. Nothing is overwritten. */
import type { Assessment } from './assessment';
import type { Checklist } from './checklist';
import type { Meeting } from './meeting';
import { type AssessmentMerge, type LoggedAssessment, mergeAssessment } from './merge-assessment';
import {
  type EvidenceMerges,
  evidenceByReview,
  evidenceHere,
  mergeReviewEvidence,
  pixelsOf,
} from './merge-evidence';
import { mergeMeeting } from './merge-meeting';
import { mergeProduct } from './merge-product';
import type { Product } from './product';
import {
  eventsByAssessment,
  type ImportPlan,
  type ImportPlanItem,
  inOrder,
  type RecordFate,
  type Records,
} from './records';

export type MergePlan = {
  /** Products first, then assessments and meetings, each by id, and checklists by hash. */
  readonly plan: ImportPlan;
  /** Whole records to store, replacing those with the same id, and events and pixels to add. */
  readonly writes: Records;
};

function planProducts(here: Records, file: Records, items: ImportPlanItem[]): readonly Product[] {
  const known = new Map(here.products.map((product) => [product.id, product]));
  return file.products.flatMap((product) => {
    const current = known.get(product.id);
    const { fate, conflicts, write } = mergeProduct(current, product);
    const { id, name, deletedAt } = current ?? product;
    const shown = { record: 'product', id, name, fate, conflicts } as const;
    items.push({ ...shown, newAnswers: 0, newEvidence: 0, inBin: deletedAt !== null });
    return write ?? [];
  });
}

type Products = ReadonlyMap<string, Product>;

/** Products as they are called here, and those that only the file knows. */
function productsOf(here: Records, file: Records): Products {
  return new Map([...file.products, ...here.products].map((product) => [product.id, product]));
}

function nameOf(titled: Assessment | Meeting, products: Products): string {
  return titled.title || (products.get(titled.productId)?.name ?? '');
}

function loggedById(records: Records): ReadonlyMap<string, LoggedAssessment> {
  const events = eventsByAssessment(records.events);
  return new Map(
    records.assessments.map((assessment) => [
      assessment.id,
      { assessment, events: events.get(assessment.id) ?? [] },
    ]),
  );
}

const NO_EVIDENCE: EvidenceMerges = { added: 0, conflict: false, writes: [] };

/** A review's own fate and that of its evidence together. */
function fateWith({ fate }: AssessmentMerge, { conflict, writes }: EvidenceMerges): RecordFate {
  if (conflict) return 'conflict';
  return fate === 'same' && writes.length > 0 ? 'merged' : fate;
}

function planAssessments(
  here: Records,
  file: Records,
  items: ImportPlanItem[],
): Pick<Records, 'assessments' | 'events' | 'evidence'> {
  const known = loggedById(here);
  const products = productsOf(here, file);
  const held = evidenceHere(here.evidence);
  const inFile = evidenceByReview(file.evidence);
  const merges = [...loggedById(file).values()].map((incoming) => {
    const current = known.get(incoming.assessment.id);
    const merge = mergeAssessment(current, incoming);
    const { id } = incoming.assessment;
    const name = (current && nameOf(current.assessment, products)) || nameOf(incoming.assessment, products);
    const evidence = merge.barred ? NO_EVIDENCE : mergeReviewEvidence(held, inFile.get(id) ?? []);
    const { newAnswers, inBin } = merge;
    const conflicts = [...merge.conflicts, ...(evidence.conflict ? ['evidence'] : [])];
    const shown = { record: 'assessment', id, name, fate: fateWith(merge, evidence), conflicts } as const;
    items.push({ ...shown, newAnswers, newEvidence: evidence.added, inBin });
    return { ...merge, evidence };
  });
  return {
    assessments: merges.flatMap((merge) => merge.write ?? []),
    events: merges.flatMap((merge) => merge.events),
    evidence: merges.flatMap((merge) => merge.evidence.writes),
  };
}

function planMeetings(here: Records, file: Records, items: ImportPlanItem[]): readonly Meeting[] {
  const known = new Map(here.meetings.map((meeting) => [meeting.id, meeting]));
  const products = productsOf(here, file);
  return file.meetings.flatMap((meeting) => {
    const current = known.get(meeting.id);
    const { fate, newAnswers, conflicts, write } = mergeMeeting(current, meeting);
    const { id, deletedAt } = current ?? meeting;
    const name = (current && nameOf(current, products)) || nameOf(meeting, products);
    const shown = { record: 'meeting', id, name, fate, conflicts } as const;
    items.push({ ...shown, newAnswers, newEvidence: 0, inBin: deletedAt !== null });
    return write ?? [];
  });
}

/** A checklist never changes: the same hash is the same checklist. */
function planChecklists(here: Records, file: Records, items: ImportPlanItem[]): readonly Checklist[] {
  const known = new Set(here.checklists.map(({ ref }) => ref.hash));
  return file.checklists.flatMap((checklist) => {
    const { id: name, version, hash } = checklist.ref;
    const fate = known.has(hash) ? 'same' : 'new';
    const shown = { record: 'checklist', id: hash, name: `${name} ${version}`, fate } as const;
    items.push({ ...shown, newAnswers: 0, newEvidence: 0, conflicts: [], inBin: false });
    return fate === 'new' ? [checklist] : [];
  });
}

/**
 * Bringing the same file in twice does nothing the second time. Storing the writes in one transaction is the
 * caller's part.
 *
 * @param here the records here with the ids that are in the file (more does no harm), with all their events and
 *   evidence, and evidence that has an id of the file's under whatever review; pixels are not needed
 * @param file records as a reader gave them: no id twice, and everything that one names is there
 */
export function planMerge(here: Records, file: Records): MergePlan {
  const incoming = inOrder(file);
  const items: ImportPlanItem[] = [];
  const products = planProducts(here, incoming, items);
  const { assessments, events, evidence } = planAssessments(here, incoming, items);
  const meetings = planMeetings(here, incoming, items);
  const checklists = planChecklists(here, incoming, items);
  const pictures = pixelsOf(incoming.pictures, evidence);
  return {
    plan: { items },
    writes: { products, assessments, events, meetings, checklists, evidence, pictures },
  };
}

/**
 * The records marked as brought in from a file: for a file of one review or product, which may be somebody
 * else's. A backup of everything is one's own, and keeps each review's origin.
 */
export function markedImported(records: Records): Records {
  return {
    ...records,
    assessments: records.assessments.map((assessment) => ({ ...assessment, origin: 'imported' })),
  };
}
