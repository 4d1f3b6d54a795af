/** Plans an import against what is here: what each record would do, and what to store. Nothing is overwritten. */
import type { Assessment } from './assessment';
import type { Checklist } from './checklist';
import type { Exercise, Snapshot } from './exercise';
import type { Meeting } from './meeting';
import { pixelsOf } from './merge-evidence';
import { mergeExercise } from './merge-exercise';
import { atHome, exerciseAtHome, type Homes, homesIn } from './merge-homes';
import { mergeMeeting } from './merge-meeting';
import { mergeProduct } from './merge-product';
import { planReviews } from './merge-reviews';
import type { Settling } from './merge-settled';
import type { Product } from './product';
import { type ImportPlan, type ImportPlanItem, inOrder, type Records } from './records';

export type MergePlan = {
  /** Products first, then assessments and meetings, each by id, checklists by hash, and exercises by id. */
  readonly plan: ImportPlan;
  /** Whole records to store, replacing those with the same id, and events, pixels and snapshots to add. */
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

function planMeetings(
  here: Records,
  file: Records,
  homes: Homes,
  items: ImportPlanItem[],
): readonly Meeting[] {
  const known = new Map(here.meetings.map((meeting) => [meeting.id, meeting]));
  const products = productsOf(here, file);
  return file.meetings.flatMap((inFile) => {
    const current = known.get(inFile.id);
    const meeting = atHome(inFile, current, homes);
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

function snapshotsByExercise(snapshots: readonly Snapshot[]): ReadonlyMap<string, readonly Snapshot[]> {
  const groups = new Map<string, Snapshot[]>();
  for (const snapshot of snapshots) {
    const group = groups.get(snapshot.exerciseId);
    if (group) group.push(snapshot);
    else groups.set(snapshot.exerciseId, [snapshot]);
  }
  return groups;
}

type Exercises = { readonly exercises: readonly Exercise[]; readonly snapshots: readonly Snapshot[] };

function planExercises(here: Records, file: Records, homes: Homes, items: ImportPlanItem[]): Exercises {
  const known = new Map(here.exercises.map((exercise) => [exercise.id, exercise]));
  const kept = new Set(here.snapshots.map(({ id }) => id));
  const texts = snapshotsByExercise(file.snapshots);
  const merges = file.exercises.map((inFile) => {
    const current = known.get(inFile.id);
    const incoming = exerciseAtHome(inFile, current, homes.here);
    const merge = mergeExercise(current, incoming, { inFile: texts.get(inFile.id) ?? [], here: kept });
    const { fate, conflicts } = merge;
    const { id, name, deletedAt } = current ?? inFile;
    const shown = { record: 'exercise', id, name, fate, conflicts } as const;
    items.push({ ...shown, newAnswers: 0, newEvidence: 0, inBin: deletedAt !== null });
    return merge;
  });
  return {
    exercises: merges.flatMap(({ write }) => write ?? []),
    snapshots: merges.flatMap(({ snapshots }) => snapshots),
  };
}

/**
 * Bringing the same file in twice does nothing the second time. Storing the writes in one transaction is the
 * caller's part.
 *
 * @param here the records here with the ids that are in the file (more does no harm), with all their events and
 *   evidence, and evidence that has an id of the file's under whatever review, and products that these were merged
 *   into; pixels are not needed, and of a snapshot only that it is here
 * @param file records as a reader gave them: no id twice, and everything that one names is there
 * @param settling what a person chose of the file, or nothing: then what is here stays
 */
export function planMerge(here: Records, file: Records, settling: Settling | null = null): MergePlan {
  const incoming = inOrder(file);
  const items: ImportPlanItem[] = [];
  const homes = { here: homesIn(here.products), file: homesIn(file.products) };
  const names = productsOf(here, incoming);
  const products = planProducts(here, incoming, items);
  const reviews = planReviews(here, incoming, homes, (review) => nameOf(review, names), settling);
  items.push(...reviews.items);
  const meetings = planMeetings(here, incoming, homes, items);
  const checklists = planChecklists(here, incoming, items);
  const decided = planExercises(here, incoming, homes, items);
  const pictures = pixelsOf(incoming.pictures, reviews.writes.evidence);
  return {
    plan: { items, toSettle: reviews.toSettle },
    writes: { products, ...reviews.writes, meetings, checklists, pictures, ...decided },
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
