/** Putting products that nothing needs any more in the bin, taking them out, and deleting them for good. */
import type { Signal } from '@preact/signals';
import type { ProductHeld } from '../app/library-ports';
import type { Failure, Library, Outcome, RecordsChanged } from '../app/ports';
import type { ProductRef, ProductReport } from './product-list';
import type { SelectionStore } from './selection';
import { settled } from './settled';

export type BinProblem = Failure | ProductHeld;

/** What was done to products in or out of the bin; the first that stopped it is named, and those before it went. */
export type BinReport =
  | {
      readonly kind: 'binned' | 'restored' | 'removed';
      /** At least one. */
      readonly products: readonly ProductRef[];
    }
  | { readonly kind: 'not-moved'; readonly name: string; readonly problem: BinProblem };

export type ProductBin = {
  /** Puts them in the bin; a report with the way back follows when all went through. */
  bin(products: readonly ProductRef[]): Promise<void>;
  restore(products: readonly ProductRef[]): Promise<void>;
  /** For good, from the bin only. */
  remove(products: readonly ProductRef[]): Promise<void>;
};

export type ProductBinDeps = {
  readonly library: Pick<Library, 'setProductBinned' | 'removeProduct'>;
  readonly announce: (changed: RecordsChanged) => void;
  readonly selection: Pick<SelectionStore<ProductRef>, 'set'>;
  readonly report: Signal<ProductReport | null>;
  /** Reads the lists again. */
  readonly again: () => Promise<unknown>;
};

type Step = (productId: string) => Promise<Outcome<null, BinProblem>>;

/** One at a time: a press while another is under way does nothing. */
export function createProductBin({
  library,
  announce,
  selection,
  report,
  again,
}: ProductBinDeps): ProductBin {
  let working = false;

  async function each(
    kind: 'binned' | 'restored' | 'removed',
    products: readonly ProductRef[],
    step: Step,
  ): Promise<void> {
    if (working || products.length === 0) return;
    working = true;
    const done: ProductRef[] = [];
    let said: BinReport | null = null;
    for (const one of products) {
      const outcome = await settled(step(one.id));
      if (!outcome.ok) {
        said = { kind: 'not-moved', name: one.product.name, problem: outcome.error };
        break;
      }
      done.push(one);
    }
    working = false;
    report.value = said ?? { kind, products: done };
    if (done.length === 0) return;
    selection.set(done, false);
    announce({ assessmentIds: [], productIds: done.map(({ id }) => id) });
    await again();
  }

  return {
    bin: (products) => each('binned', products, (id) => library.setProductBinned(id, true)),
    restore: (products) => each('restored', products, (id) => library.setProductBinned(id, false)),
    remove: (products) => each('removed', products, (id) => library.removeProduct(id)),
  };
}
