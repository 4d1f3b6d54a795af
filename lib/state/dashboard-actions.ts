/** What a person does to the reviews in the list: rename, put in the bin, restore, remove for good. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type {
  Failure,
  Library,
  Outcome,
  ProductConflict,
  RecordsChanged,
  ReviewListItem,
  Reviews,
} from '../app/ports';
import type { Product } from '../domain/product';
import { settled } from './settled';

/** What was just done, so that the screen can say so and offer the way back. */
export type Report =
  | { readonly kind: 'binned' | 'restored' | 'renamed' | 'removed'; readonly item: ReviewListItem }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Names as typed in the rename form. */
export type Names = { readonly title: string; readonly product: string; readonly vendor: string };

/** Which part of a rename did not go through; the parts before it are saved. */
export type RenameProblem =
  | { readonly part: 'review'; readonly problem: Failure }
  | { readonly part: 'product'; readonly problem: Failure | ProductConflict };

export type ActionStore = {
  /** The latest report; it stays until it is dismissed or another takes its place. */
  readonly report: ReadonlySignal<Report | null>;
  dismissReport(): void;
  /** Saves the names that differ from the item's. The product's names are those of all its reviews. */
  rename(item: ReviewListItem, names: Names): Promise<Outcome<null, RenameProblem>>;
  bin(item: ReviewListItem): Promise<void>;
  restore(item: ReviewListItem): Promise<void>;
  /** For good: nothing can bring it back. */
  remove(item: ReviewListItem): Promise<Outcome<null, Failure>>;
};

export type ActionDeps = {
  readonly library: Pick<Library, 'renameReview' | 'setBinned' | 'removeForGood'>;
  readonly reviews: Pick<Reviews, 'updateProduct'>;
  /** Tells other windows. */
  readonly announce: (changed: RecordsChanged) => void;
  readonly reload: () => Promise<void>;
};

function changedBy(item: ReviewListItem): RecordsChanged {
  return { assessmentIds: [item.assessment.id], productIds: [item.product.id] };
}

async function renameReview(deps: ActionDeps, item: ReviewListItem, title: string): Promise<Failure | null> {
  if (title === item.assessment.title) return null;
  const outcome = await settled(deps.library.renameReview(item.assessment.id, title));
  return outcome.ok ? null : outcome.error;
}

async function renameProduct(
  deps: ActionDeps,
  product: Product,
  names: Names,
): Promise<Failure | ProductConflict | null> {
  if (names.product === product.name && names.vendor === product.vendor) return null;
  const { version, useTypes, facts } = product;
  const outcome = await settled(
    deps.reviews.updateProduct({
      productId: product.id,
      seenRevision: product.revision,
      description: { name: names.product, vendor: names.vendor, version, useTypes, facts },
      addPageKey: null,
    }),
  );
  return outcome.ok ? null : outcome.error;
}

export function createActionStore(deps: ActionDeps): ActionStore {
  const report = signal<Report | null>(null);

  async function told(item: ReviewListItem): Promise<void> {
    deps.announce(changedBy(item));
    await deps.reload();
  }

  async function setBinned(item: ReviewListItem, binned: boolean): Promise<void> {
    const outcome = await settled(deps.library.setBinned([item.assessment.id], binned));
    if (!outcome.ok) {
      report.value = { kind: 'failed', failure: outcome.error };
      return;
    }
    report.value = { kind: binned ? 'binned' : 'restored', item };
    await told(item);
  }

  async function rename(item: ReviewListItem, typed: Names): Promise<Outcome<null, RenameProblem>> {
    const names = { title: typed.title.trim(), product: typed.product.trim(), vendor: typed.vendor.trim() };
    const review = await renameReview(deps, item, names.title);
    if (review) return { ok: false, error: { part: 'review', problem: review } };
    const product = await renameProduct(deps, item.product, names);
    if (product) {
      await told(item);
      return { ok: false, error: { part: 'product', problem: product } };
    }
    report.value = { kind: 'renamed', item };
    await told(item);
    return { ok: true, value: null };
  }

  async function remove(item: ReviewListItem): Promise<Outcome<null, Failure>> {
    const outcome = await settled(deps.library.removeForGood(item.assessment.id));
    if (!outcome.ok) return outcome;
    report.value = { kind: 'removed', item };
    await told(item);
    return outcome;
  }

  return {
    report,
    dismissReport: () => {
      report.value = null;
    },
    rename,
    bin: (item) => setBinned(item, true),
    restore: (item) => setBinned(item, false),
    remove,
  };
}
