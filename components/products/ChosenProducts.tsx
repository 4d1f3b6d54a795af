/** What can be done with the products that are chosen: an exercise, an export, making two of them one, and the bin. */
import { EXERCISE_PRODUCTS_MAX } from '../../lib/domain/exercise';
import {
  PRODUCTS_READ,
  type ProductListStore,
  type ProductRef,
  type ShownProducts,
} from '../../lib/state/product-list';
import { hrefOf } from '../../lib/state/router';
import { SelectionBar } from '../dashboard/SelectionBar';
import { Button } from '../ui/Button';
import { t } from '../ui/texts';

export type ChosenProductsProps = {
  readonly selection: ProductListStore['selection'];
  readonly shown: ShownProducts;
  readonly onMerge: (pair: readonly [ProductRef, ProductRef]) => void;
  readonly onExport: (products: readonly ProductRef[]) => void;
  /** Puts them in the bin, or takes them out of it (`binned: false`). */
  readonly onBin: (products: readonly ProductRef[], binned: boolean) => void;
  /** Asks before they are deleted for good. */
  readonly onRemove: (products: readonly ProductRef[]) => void;
  /** Where the focus goes when the buttons go with what was chosen. */
  readonly onGone: () => void;
};

export function ChosenProducts(props: ChosenProductsProps) {
  const { selection, shown, onMerge, onExport, onGone } = props;
  const products = [...selection.chosen.value.values()];
  const [one, other, ...rest] = products;
  return (
    <SelectionBar
      of="products"
      selection={selection}
      shownIds={shown.list.items.map(({ product }) => product.id)}
      total={shown.list.total}
      onGone={onGone}
    >
      {one === undefined ? null : (
        <>
          {shown.query.bin ? null : <NewExercise products={products} />}
          {one && other && rest.length === 0 && !shown.query.bin ? (
            <Button look="quiet" onClick={() => onMerge([one, other])}>
              {t('products-merge')}
            </Button>
          ) : null}
          <ExportReviews products={products} onExport={onExport} />
          {shown.query.bin ? (
            <FromBin {...props} products={products} />
          ) : (
            <IntoBin {...props} products={products} />
          )}
        </>
      )}
      {one && !(other && rest.length === 0) && !shown.query.bin ? (
        <p class="es-hint">{t('products-merge-hint')}</p>
      ) : null}
    </SelectionBar>
  );
}

/** Not there where there is nothing to take out. */
function ExportReviews({ products, onExport }: Pick<ChosenProductsProps, 'onExport'> & Chosen) {
  if (!products.some(({ reviews }) => reviews > 0)) return null;
  if (products.length > PRODUCTS_READ) return <p>{t('products-export-limit', { most: PRODUCTS_READ })}</p>;
  return (
    <Button look="quiet" onClick={() => onExport(products)}>
      {t('products-export')}
    </Button>
  );
}

/** Only a product without reviews: with them, what they found would be out of sight. */
function IntoBin({ products, onBin }: Pick<ChosenProductsProps, 'onBin'> & Chosen) {
  if (products.some(({ reviews }) => reviews > 0)) {
    return <p class="es-hint">{t('products-bin-hint')}</p>;
  }
  return (
    <Button look="quiet" onClick={() => onBin(products, true)}>
      {t('products-bin')}
    </Button>
  );
}

function FromBin({ products, onBin, onRemove }: Pick<ChosenProductsProps, 'onBin' | 'onRemove'> & Chosen) {
  return (
    <>
      <Button look="quiet" onClick={() => onBin(products, false)}>
        {t('products-restore')}
      </Button>
      <Button look="warning" onClick={() => onRemove(products)}>
        {t('products-remove')}
      </Button>
    </>
  );
}

type Chosen = { readonly products: readonly ProductRef[] };

function NewExercise({ products }: Chosen) {
  if (products.length > EXERCISE_PRODUCTS_MAX)
    return <p>{t('products-exercise-limit', { most: EXERCISE_PRODUCTS_MAX })}</p>;
  const params = { products: products.map(({ id }) => id).join(',') };
  return (
    <a class="es-button es-button--quiet" href={hrefOf({ name: 'new-exercise', params })}>
      {t('products-exercise')}
    </a>
  );
}
