/** The products on screen, those among them that somebody chose, and making two of them one. */
import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { MergeRefused, ProductListItem, ProductQuery } from '../app/library-ports';
import type { Failure, Library, Outcome, RecordsChanged } from '../app/ports';
import type { Product } from '../domain/product';
import { createDueStore, type DueStore } from './due';
import {
  createPagedList,
  type PagedList,
  type PagedListDeps,
  type QueryAddress,
  type ShownRows,
} from './paged-list';
import { type BinReport, createProductBin, type ProductBin } from './product-bin';
import {
  paramsFromProductQuery,
  productQueryFromParams,
  sameProductFilters,
  sameProductQuery,
} from './product-query';
import { createSelection, type SelectionStore } from './selection';
import { settled } from './settled';

/** Rows together with the query they answer. */
export type ShownProducts = ShownRows<ProductQuery, ProductListItem>;

/** A product that was chosen, as it was last read. */
export type ProductRef = ProductListItem & { readonly id: string };

/** So many products' reviews are looked up at once for an export. */
export const PRODUCTS_READ = 200;

export type MergeProblem = Failure | MergeRefused;

/** What was just done, so that the screen can say so and offer the way back. */
export type ProductReport =
  | { readonly kind: 'merged'; readonly into: Product; readonly from: Product }
  | { readonly kind: 'unmerged'; readonly into: Product; readonly from: Product }
  | { readonly kind: 'not-unmerged'; readonly problem: MergeProblem }
  | BinReport;

export type ProductListStore = PagedList<ProductQuery, ProductListItem> &
  ProductBin & {
    readonly selection: SelectionStore<ProductRef>;
    readonly due: DueStore;
    /**
     * The reviews of these products that are not in the bin, to be exported together.
     * @param products at most `PRODUCTS_READ`: each is read for it
     */
    reviewIdsOf(products: readonly ProductRef[]): Promise<Outcome<readonly string[], Failure>>;
    /** The latest report; it stays until it is dismissed or another takes its place. */
    readonly report: ReadonlySignal<ProductReport | null>;
    dismissReport(): void;
    /** Makes `from` part of `into`; a report with the way back follows when it went through. */
    merge(into: Product, from: Product): Promise<Outcome<Product, MergeProblem>>;
    /** Takes a merge apart again and reports it; a second press while it is under way does nothing. */
    unmerge(into: Product, from: Product): Promise<void>;
  };

type Words = Pick<ProductQuery, 'text'>;

export type ProductListDeps = Pick<
  PagedListDeps<ProductQuery, ProductListItem, Words>,
  'router' | 'onRecordsChanged' | 'stop'
> & {
  readonly library: Pick<
    Library,
    | 'listProducts'
    | 'mergeProducts'
    | 'unmergeProduct'
    | 'setProductBinned'
    | 'removeProduct'
    | 'product'
    | 'due'
  >;
  /** Tells every window, this one's other screens as well. */
  readonly announce: (changed: RecordsChanged) => void;
  /** Today where the reader is, as YYYY-MM-DD. */
  readonly today: () => string;
};

function addressOf(today: () => string): QueryAddress<ProductQuery, Words> {
  return {
    fromRoute: (route) => (route.name === 'products' ? productQueryFromParams(route.params, today()) : null),
    toRoute: (query) => ({ name: 'products', params: paramsFromProductQuery(query) }),
    wordsOf: ({ text }) => ({ text }),
    noWords: { text: '' },
    same: sameProductQuery,
  };
}

/** What is kept of a chosen product. */
export function productRefOf(item: ProductListItem): ProductRef {
  return { ...item, id: item.product.id };
}

/** The list of products, following the address until `stop` is aborted. */
export function createProductList(deps: ProductListDeps): ProductListStore {
  const { library, router, onRecordsChanged, stop } = deps;
  const read = (query: ProductQuery) => library.listProducts(query);
  const address = addressOf(deps.today);
  const list = createPagedList({ router, onRecordsChanged, stop, read, address });
  const selection = createSelection({
    query: list.query,
    shown: list.shown,
    read,
    refOf: productRefOf,
    sameFilters: sameProductFilters,
    stop,
  });
  const due = createDueStore(deps);
  const again = () => Promise.all([list.reload(), due.reload()]);
  const report = signal<ProductReport | null>(null);
  return {
    ...list,
    selection,
    due,
    reviewIdsOf: (products) => reviewIdsOf(library, products),
    report,
    dismissReport: () => {
      report.value = null;
    },
    ...createMerging(deps, selection, report, again),
    ...createProductBin({ library, announce: deps.announce, selection, report, again }),
  };
}

/** One after the other: together they would fill the memory. A product that is gone meanwhile has no review. */
async function reviewIdsOf(
  library: Pick<Library, 'product'>,
  products: readonly ProductRef[],
): Promise<Outcome<readonly string[], Failure>> {
  const ids: string[] = [];
  for (const { id } of products.slice(0, PRODUCTS_READ)) {
    const outcome = await settled(library.product(id));
    if (outcome.ok) ids.push(...outcome.value.assessments.map((assessment) => assessment.id));
    else if (outcome.error.kind !== 'not-found') return outcome;
  }
  return { ok: true, value: ids };
}

/** Merging and taking apart, with what is told of it. */
function createMerging(
  { library, announce }: ProductListDeps,
  selection: SelectionStore<ProductRef>,
  report: Signal<ProductReport | null>,
  again: () => Promise<unknown>,
): Pick<ProductListStore, 'merge' | 'unmerge'> {
  let undoing = false;

  async function merge(into: Product, from: Product): Promise<Outcome<Product, MergeProblem>> {
    const outcome = await settled(library.mergeProducts(into.id, from.id));
    if (!outcome.ok) return outcome;
    selection.clear();
    report.value = { kind: 'merged', into: outcome.value, from };
    announce({ assessmentIds: [], productIds: [into.id, from.id] });
    await again();
    return outcome;
  }

  async function unmerge(into: Product, from: Product): Promise<void> {
    if (undoing) return;
    undoing = true;
    const outcome = await settled(library.unmergeProduct(from.id));
    undoing = false;
    if (!outcome.ok) {
      report.value = { kind: 'not-unmerged', problem: outcome.error };
      return;
    }
    report.value = { kind: 'unmerged', into, from: outcome.value };
    announce({ assessmentIds: [], productIds: [into.id, from.id] });
    await again();
  }

  return { merge, unmerge };
}
