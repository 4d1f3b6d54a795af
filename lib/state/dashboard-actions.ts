/** What a person does to one review of the list or to many: rename, put in the bin, restore, remove for good. */
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
import type { ReviewRef } from './dashboard-list';
import { settled } from './settled';

/** What was just done, so that the screen can say so and offer the way back. */
export type Report =
  | { readonly kind: 'binned' | 'restored' | 'renamed' | 'removed'; readonly item: ReviewListItem }
  | {
      readonly kind: 'many-binned' | 'many-restored' | 'many-removed';
      readonly reviews: readonly ReviewRef[];
    }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** One review as it is listed, or many that were chosen. */
export type ReviewOrMany = ReviewListItem | readonly ReviewRef[];

/** How a removal of many ended: how many went, and what stopped it before the last. */
export type Removal = { readonly removed: number; readonly failure: Failure | null };

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
  /** @returns did it go through? The report says so, or why not */
  bin(what: ReviewOrMany): Promise<boolean>;
  /** @returns did it go through? */
  restore(what: ReviewOrMany): Promise<boolean>;
  /** For good: nothing can bring it back. */
  remove(item: ReviewListItem): Promise<Outcome<null, Failure>>;
  /**
   * For good, one after the other. One that is gone already counts as removed.
   * @param onProgress how many are gone so far; it answers whether to go on
   */
  removeMany(reviews: readonly ReviewRef[], onProgress: (removed: number) => boolean): Promise<Removal>;
};

export type ActionDeps = {
  readonly library: Pick<Library, 'renameReview' | 'setBinned' | 'removeForGood'>;
  readonly reviews: Pick<Reviews, 'updateProduct'>;
  /** Tells every window, this one's other screens as well. */
  readonly announce: (changed: RecordsChanged) => void;
  readonly reload: () => Promise<void>;
};

function isMany(what: ReviewOrMany): what is readonly ReviewRef[] {
  return Array.isArray(what);
}

function refsOf(what: ReviewOrMany): readonly ReviewRef[] {
  return isMany(what) ? what : [{ id: what.assessment.id, productId: what.product.id }];
}

function changedBy(what: ReviewOrMany): RecordsChanged {
  const refs = refsOf(what);
  return {
    assessmentIds: refs.map(({ id }) => id),
    productIds: [...new Set(refs.map(({ productId }) => productId))],
  };
}

function reportOf(kind: 'binned' | 'restored', what: ReviewOrMany): Report {
  return isMany(what) ? { kind: `many-${kind}`, reviews: what } : { kind, item: what };
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

  async function told(what: ReviewOrMany): Promise<void> {
    deps.announce(changedBy(what));
    await deps.reload();
  }

  async function setBinned(what: ReviewOrMany, binned: boolean): Promise<boolean> {
    const ids = refsOf(what).map(({ id }) => id);
    const outcome = await settled(deps.library.setBinned(ids, binned));
    if (!outcome.ok) {
      report.value = { kind: 'failed', failure: outcome.error };
      return false;
    }
    report.value = reportOf(binned ? 'binned' : 'restored', what);
    await told(what);
    return true;
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

  async function removeMany(
    reviews: readonly ReviewRef[],
    onProgress: (removed: number) => boolean,
  ): Promise<Removal> {
    const { removed, failure } = await removeEach(deps, reviews, onProgress);
    const gone = reviews.slice(0, removed);
    if (gone.length > 0) {
      report.value = { kind: 'many-removed', reviews: gone };
      await told(gone);
    }
    return { removed, failure };
  }

  return {
    report,
    dismissReport: () => {
      report.value = null;
    },
    rename,
    bin: (what) => setBinned(what, true),
    restore: (what) => setBinned(what, false),
    remove,
    removeMany,
  };
}

/** Each removal is a write of its own: together they would hold the store for too long. */
async function removeEach(
  { library }: Pick<ActionDeps, 'library'>,
  reviews: readonly ReviewRef[],
  onProgress: (removed: number) => boolean,
): Promise<Removal> {
  for (const [removed, { id }] of reviews.entries()) {
    if (!onProgress(removed)) return { removed, failure: null };
    const outcome = await settled(library.removeForGood(id));
    if (!outcome.ok && outcome.error.kind !== 'not-found') return { removed, failure: outcome.error };
  }
  return { removed: reviews.length, failure: null };
}
