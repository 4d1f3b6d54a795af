/** Plans an import against what is here: what each record would do, and what to store. Nothing is overwritten. */
import type { Assessment } from './assessment';
import { type LoggedAssessment, mergeAssessment } from './merge-assessment';
import { mergeProduct } from './merge-product';
import type { Product } from './product';
import { eventsByAssessment, type ImportPlan, type ImportPlanItem, inOrder, type Records } from './records';

export type MergePlan = {
  /** Products first, then assessments, each by id. */
  readonly plan: ImportPlan;
  /** Whole records to store, replacing those with the same id, and events to add. */
  readonly writes: Records;
};

function planProducts(here: Records, file: Records, items: ImportPlanItem[]): readonly Product[] {
  const known = new Map(here.products.map((product) => [product.id, product]));
  return file.products.flatMap((product) => {
    const current = known.get(product.id);
    const { fate, conflicts, write } = mergeProduct(current, product);
    const { id, name, deletedAt } = current ?? product;
    items.push({ record: 'product', id, name, fate, newAnswers: 0, conflicts, inBin: deletedAt !== null });
    return write ?? [];
  });
}

function nameOf(assessment: Assessment, products: ReadonlyMap<string, Product>): string {
  return assessment.title || (products.get(assessment.productId)?.name ?? '');
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

function planAssessments(
  here: Records,
  file: Records,
  items: ImportPlanItem[],
): Pick<Records, 'assessments' | 'events'> {
  const known = loggedById(here);
  const products = new Map([...file.products, ...here.products].map((product) => [product.id, product]));
  const merges = [...loggedById(file).values()].map((incoming) => {
    const current = known.get(incoming.assessment.id);
    const merge = mergeAssessment(current, incoming);
    const { id } = incoming.assessment;
    const name = (current && nameOf(current.assessment, products)) || nameOf(incoming.assessment, products);
    const { fate, newAnswers, conflicts, inBin } = merge;
    items.push({ record: 'assessment', id, name, fate, newAnswers, conflicts, inBin });
    return merge;
  });
  return {
    assessments: merges.flatMap((merge) => merge.write ?? []),
    events: merges.flatMap((merge) => merge.events),
  };
}

/**
 * Bringing the same file in twice does nothing the second time. Storing the writes in one transaction is the
 * caller's part.
 *
 * @param here the records here with the ids that are in the file (more does no harm), with all their events
 * @param file records as a reader gave them: no id twice, and every product an assessment names is there
 */
export function planMerge(here: Records, file: Records): MergePlan {
  const incoming = inOrder(file);
  const items: ImportPlanItem[] = [];
  const products = planProducts(here, incoming, items);
  const { assessments, events } = planAssessments(here, incoming, items);
  return { plan: { items }, writes: { products, assessments, events } };
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
