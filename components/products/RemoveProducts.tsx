/** Says what is lost for good with products that have nothing of their own any more, and asks once more. */
import type { ProductRef } from '../../lib/state/product-list';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { t } from '../ui/texts';

export type RemoveProductsProps = {
  readonly products: readonly ProductRef[];
  readonly onRemove: (products: readonly ProductRef[]) => void;
  readonly onClose: () => void;
};

export function RemoveProducts({ products, onRemove, onClose }: RemoveProductsProps) {
  return (
    <Dialog heading={t('products-remove-heading', { count: products.length })} onClose={onClose}>
      <ul>
        {products.map(({ id, product }) => (
          <li key={id}>
            <bdi class="es-strong">{product.name}</bdi>
          </li>
        ))}
      </ul>
      <p>{t('products-remove-what')}</p>
      <div class="es-button-row">
        <Button look="quiet" onClick={onClose}>
          {t('remove-keep')}
        </Button>
        <Button
          look="warning"
          onClick={() => {
            onClose();
            onRemove(products);
          }}
        >
          {t('remove-confirm')}
        </Button>
      </div>
    </Dialog>
  );
}
