/** Correcting what the product is called, does and is known for, for all its reviews here. */
import type { ComponentChildren } from 'preact';
import type { ReviewState } from '../../lib/state/review-state';
import { t } from '../ui/texts';
import { explainFailure } from './explain-failure';
import { ProductForm } from './ProductForm';

export type EditProductProps = {
  readonly review: ReviewState;
  readonly covered: boolean;
  readonly notices: ComponentChildren;
  readonly onDone: () => void;
};

export function EditProduct(props: EditProductProps) {
  const { review, onDone } = props;
  const save = async (description: Parameters<ReviewState['describe']>[0]) => {
    const failure = await review.describe(description);
    if (failure?.kind === 'product-conflict')
      return t('product-changed-elsewhere', { name: failure.current.name });
    if (failure) return explainFailure(failure);
    onDone();
    return null;
  };
  return (
    <>
      <h1 tabIndex={-1}>{t('product-edit-heading')}</h1>
      {props.notices}
      <p class="es-hint">{t('product-edit-hint')}</p>
      <ProductForm
        text={review.checklist.text}
        initial={review.product.value}
        submitLabel={t('product-save')}
        covered={props.covered}
        onSubmit={save}
        onCancel={onDone}
      />
    </>
  );
}
