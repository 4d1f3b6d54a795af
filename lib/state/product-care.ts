/** What is kept up of a product beside its reviews: when to look at it again, and what was merged into it. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { MergeRefused } from '../app/library-ports';
import type { Failure, Library, ProductConflict, RecordsChanged } from '../app/ports';
import type { Product } from '../domain/product';
import { settled } from './settled';

export type CareProblem = Failure | ProductConflict | MergeRefused;

export type ProductCare = {
  /** Products that were merged into the one on screen, the latest first. */
  readonly merged: ReadonlySignal<readonly Product[]>;
  /** What the latest change could not do; nothing once another is begun. */
  readonly problem: ReadonlySignal<CareProblem | null>;
  /** Says that the latest change is on disk. */
  readonly saved: ReadonlySignal<'next-review' | 'unmerged' | null>;
  /** The screen was come to. What was said of the latest change belongs to the visit before. */
  open(productId: string): Promise<void>;
  /** @param on a day as YYYY-MM-DD, or nothing for none */
  reviewOn(product: Product, on: string | null): Promise<void>;
  takeOut(merged: Product): Promise<void>;
};

export type CareNeeds = {
  readonly library: Pick<Library, 'amendProduct' | 'mergedInto' | 'unmergeProduct'>;
  /** Tells every window, this one's other screens as well. */
  readonly announce: (changed: RecordsChanged) => void;
};

/** The store of one product page. */
export function createProductCare({ library, announce }: CareNeeds): ProductCare {
  const merged = signal<readonly Product[]>([]);
  const problem = signal<CareProblem | null>(null);
  const saved = signal<'next-review' | 'unmerged' | null>(null);
  let shown: string | null = null;

  async function read(productId: string): Promise<void> {
    const found = await settled(library.mergedInto(productId));
    if (shown === productId && found.ok) merged.value = found.value;
  }

  return {
    merged,
    problem,
    saved,
    async open(productId) {
      problem.value = null;
      saved.value = null;
      if (shown !== productId) merged.value = [];
      shown = productId;
      await read(productId);
    },
    async reviewOn(product, on) {
      problem.value = null;
      saved.value = null;
      const outcome = await settled(
        library.amendProduct(product.id, product.revision, { kind: 'next-review', on }),
      );
      if (!outcome.ok) {
        problem.value = outcome.error;
        return;
      }
      saved.value = 'next-review';
      announce({ assessmentIds: [], productIds: [product.id] });
    },
    async takeOut(one) {
      problem.value = null;
      saved.value = null;
      const into = one.merged?.into;
      const outcome = await settled(library.unmergeProduct(one.id));
      if (!outcome.ok) {
        problem.value = outcome.error;
        return;
      }
      saved.value = 'unmerged';
      const productIds = into === undefined ? [one.id] : [one.id, into];
      announce({ assessmentIds: one.merged?.assessmentIds ?? [], productIds });
      if (shown !== null) await read(shown);
    },
  };
}
