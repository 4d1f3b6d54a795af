/** What was met on the way through a stream of records: a product comes with its first review only, a checklist once. */
import type { Checklist, ChecklistRef } from '../domain/checklist';
import type { Product } from '../domain/product';
import type { Records } from '../domain/records';
import { sameValue } from '../domain/same-value';

/** The checklist a review was made with, with its words; `null` when it is not known. */
export type ChecklistFor = (ref: ChecklistRef) => Checklist | null;

/** Products and checklists of the parts so far. */
export type Met = {
  /** To be called with every part, before what it holds is asked for. */
  take(part: Records): void;
  product(id: string): Product | null;
  /** Of ours, or one that came with the reviews made with it. */
  readonly checklist: ChecklistFor;
  /** In the order they were met. */
  products(): readonly Product[];
};

/** @param checklistFor those that come with Equal Say */
export function createMet(checklistFor: ChecklistFor): Met {
  const products = new Map<string, Product>();
  const checklists = new Map<string, Checklist>();
  return {
    take(part) {
      for (const product of part.products) products.set(product.id, product);
      for (const checklist of part.checklists) checklists.set(checklist.ref.hash, checklist);
    },
    product: (id) => products.get(id) ?? null,
    checklist(ref) {
      const ours = checklistFor(ref);
      if (ours) return ours;
      const came = checklists.get(ref.hash);
      return came && sameValue(came.ref, ref) ? came : null;
    },
    products: () => [...products.values()],
  };
}
