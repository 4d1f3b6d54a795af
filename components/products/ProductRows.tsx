/** What stands below the filters: how many products there are, what can be done with those chosen, and the table. */
import {
  type ProductListStore,
  type ProductRef,
  productRefOf,
  type ShownProducts,
} from '../../lib/state/product-list';
import { paramsFromProductQuery, withoutProductFilters } from '../../lib/state/product-query';
import { hrefOf } from '../../lib/state/router';
import { Pagination } from '../dashboard/Pagination';
import { Button } from '../ui/Button';
import { t } from '../ui/texts';
import { ChosenProducts } from './ChosenProducts';
import { ProductTable } from './ProductTable';

/** Which dialog is open, and over what. */
export type ProductDialog =
  | { readonly kind: 'merge'; readonly pair: readonly [ProductRef, ProductRef] }
  | { readonly kind: 'export' | 'remove'; readonly products: readonly ProductRef[] };

export type ProductResultsProps = {
  readonly shown: ShownProducts | null;
  readonly reading: boolean;
  readonly headingRef: { current: HTMLHeadingElement | null };
};

/** How many products are shown, as a heading to jump to and as news for screen readers. */
export function ProductResults({ shown, reading, headingRef }: ProductResultsProps) {
  const words = reading ? t('products-loading') : shown ? resultsText(shown) : '';
  return (
    <>
      {words === '' ? null : (
        <h2 class="es-results" tabIndex={-1} ref={headingRef}>
          {words}
        </h2>
      )}
      <p class="es-visually-hidden" role="status">
        {words}
      </p>
    </>
  );
}

function resultsText({ query, list }: ShownProducts): string {
  const { total, items } = list;
  if (total <= query.pageSize || items.length === 0) return t('products-results', { total });
  const from = query.page * query.pageSize + 1;
  return t('products-results-range', { from, to: from + items.length - 1, total });
}

export type ProductRowsProps = {
  readonly products: Pick<ProductListStore, 'selection' | 'ask' | 'bin' | 'restore'>;
  readonly shown: ShownProducts;
  readonly nothing: boolean;
  readonly busy: boolean;
  readonly onDialog: (dialog: ProductDialog) => void;
  readonly onGone: () => void;
};

/** The choice and the table, or why there is none. */
export function ProductRows({ products, shown, nothing, busy, onDialog, onGone }: ProductRowsProps) {
  const { query, list } = shown;
  const { selection } = products;
  const href = (page: number) =>
    hrefOf({ name: 'products', params: paramsFromProductQuery({ ...query, page }) });
  return (
    <>
      <ChosenProducts
        selection={selection}
        shown={shown}
        onMerge={(pair) => onDialog({ kind: 'merge', pair })}
        onExport={(chosen) => onDialog({ kind: 'export', products: chosen })}
        onRemove={(chosen) => onDialog({ kind: 'remove', products: chosen })}
        onBin={(chosen, binned) => {
          // The bar goes with the choice once it is done; the focus must not go with it.
          onGone();
          void (binned ? products.bin(chosen) : products.restore(chosen));
        }}
        onGone={onGone}
      />
      {list.items.length > 0 ? (
        <>
          <ProductTable
            query={query}
            items={list.items}
            busy={busy}
            chosen={selection.chosen.value}
            onChoose={(items, on) => selection.set(items.map(productRefOf), on)}
            onAsk={products.ask}
          />
          <Pagination {...query} total={list.total} name={t('products-pages')} href={href} />
        </>
      ) : nothing ? (
        <Empty bin={query.bin} />
      ) : (
        <div class="es-nothing">
          <p>{t('products-none-found')}</p>
          <Button onClick={() => products.ask(withoutProductFilters(query))}>
            {t('nothing-found-clear')}
          </Button>
        </div>
      )}
    </>
  );
}

function Empty({ bin }: { readonly bin: boolean }) {
  if (bin) return <p class="es-nothing">{t('products-bin-empty')}</p>;
  return (
    <>
      <h2>{t('products-empty-heading')}</h2>
      <p>{t('products-empty')}</p>
    </>
  );
}
