/** The screen of all products, and of those in the bin: what is due, find, sort, choose, and make two of them one. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ProductListStore, ShownProducts } from '../../lib/state/product-list';
import { isProductFiltered, sameProductQuery } from '../../lib/state/product-query';
import { hrefOf } from '../../lib/state/router';
import { FailureNotice } from '../dashboard/FailureNotice';
import { useFocusAfterDialog, useKeptFocus } from '../dashboard/use-kept-focus';
import { Button } from '../ui/Button';
import { t } from '../ui/texts';
import { DueList } from './DueList';
import { MergeDialog } from './MergeDialog';
import { ProductExport, type ProductExportProps } from './ProductExport';
import { ProductFilters, type UseTypeNames } from './ProductFilters';
import { ProductReportToast } from './ProductReportToast';
import { type ProductDialog, ProductResults, ProductRows } from './ProductRows';
import { RemoveProducts } from './RemoveProducts';

export type ProductsScreenProps = {
  readonly products: ProductListStore;
  /** What use types are called in the checklist that new reviews are made with. */
  readonly useTypes: UseTypeNames;
} & Omit<ProductExportProps, 'chosen' | 'reviewIdsOf' | 'onClose'>;

export function ProductsScreen({ products, useTypes, ...exporting }: ProductsScreenProps) {
  const [dialog, setDialog] = useState<ProductDialog | null>(null);
  const area = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const query = products.query.value;
  // Rows of the other list (bin or not) are not shown under this one's heading while this one is read.
  const shown = products.shown.value?.query.bin === query?.bin ? products.shown.value : null;
  const failure = products.failure.value;
  const focusHeading = () => (heading.current ?? title.current)?.focus();
  useKeptFocus(area, shown, focusHeading);
  useFocusAfterDialog(dialog !== null, focusHeading);
  usePageTurned(shown, focusHeading);
  if (query === null) return null;
  const nothing = shown !== null && shown.list.total === 0 && !isProductFiltered(shown.query);
  const close = () => setDialog(null);
  return (
    <>
      <h1 tabIndex={-1} ref={title}>
        {t(query.bin ? 'products-heading-bin' : 'products-heading')}
      </h1>
      <Lead bin={query.bin} />
      {failure ? (
        <FailureNotice heading={t('products-failed')} failure={failure}>
          <Button
            onClick={() => {
              title.current?.focus();
              void products.reload();
            }}
          >
            {t('list-try-again')}
          </Button>
        </FailureNotice>
      ) : null}
      {query.bin ? null : <DueList due={products.due} />}
      {shown === null || nothing ? null : (
        <ProductFilters query={query} useTypes={useTypes} onChange={products.ask} />
      )}
      <div ref={area}>
        <ProductResults shown={nothing ? null : shown} reading={shown === null} headingRef={heading} />
        {shown ? (
          <ProductRows
            {...{ products, shown, nothing }}
            onDialog={setDialog}
            onGone={focusHeading}
            busy={products.loading.value}
          />
        ) : null}
      </div>
      <ProductReportToast products={products} onGone={() => title.current?.focus({ preventScroll: true })} />
      {dialog?.kind === 'merge' ? (
        <MergeDialog pair={dialog.pair} onMerge={products.merge} onClose={close} />
      ) : null}
      {dialog?.kind === 'remove' ? (
        <RemoveProducts
          products={dialog.products}
          onRemove={(chosen) => void products.remove(chosen)}
          onClose={close}
        />
      ) : null}
      {dialog?.kind === 'export' ? (
        <ProductExport
          {...exporting}
          chosen={dialog.products}
          reviewIdsOf={products.reviewIdsOf}
          onClose={close}
        />
      ) : null}
    </>
  );
}

/** Another page of the same list begins at its top; another list (typing in a filter) leaves the focus alone. */
function usePageTurned(shown: ShownProducts | null, onTurned: () => void): void {
  const last = useRef(shown?.query ?? null);
  useEffect(() => {
    if (shown === null) return;
    const before = last.current;
    last.current = shown.query;
    if (before === null || before.page === shown.query.page) return;
    if (sameProductQuery({ ...before, page: 0 }, { ...shown.query, page: 0 })) onTurned();
  }, [shown]);
}

/** The ways on from here; in the bin, why a product is in it and how it gets back. */
function Lead({ bin }: { readonly bin: boolean }) {
  const products = hrefOf({ name: 'products', params: bin ? {} : { bin: '1' } });
  return (
    <>
      {bin ? <p>{t('products-bin-lead')}</p> : null}
      <div class="es-button-row">
        <a
          class="es-button es-button--quiet"
          href={
            bin ? hrefOf({ name: 'reviews', params: { bin: '1' } }) : hrefOf({ name: 'start', params: {} })
          }
        >
          {t(bin ? 'products-bin-reviews' : 'start-review')}
        </a>
        <a class="es-button es-button--quiet" href={products}>
          {t(bin ? 'products-bin-back' : 'products-bin-link')}
        </a>
      </div>
    </>
  );
}
