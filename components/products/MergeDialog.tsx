/** Shows two products side by side, what would move and which stays, and makes them one when that is confirmed. */
import { useState } from 'preact/hooks';
import type { Outcome } from '../../lib/app/ports';
import type { Product } from '../../lib/domain/product';
import type { MergeProblem, ProductRef } from '../../lib/state/product-list';
import { Button } from '../ui/Button';
import { RadioGroup } from '../ui/ChoiceGroup';
import { Dialog } from '../ui/Dialog';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';
import { mergeProblemText } from './product-words';

export type MergeDialogProps = {
  readonly pair: readonly [ProductRef, ProductRef];
  readonly onMerge: (into: Product, from: Product) => Promise<Outcome<Product, MergeProblem>>;
  readonly onClose: () => void;
};

/** The one with more reviews stays unless somebody says otherwise. */
function firstStay([one, other]: MergeDialogProps['pair']): 'one' | 'other' {
  return other.reviews > one.reviews ? 'other' : 'one';
}

export function MergeDialog({ pair, onMerge, onClose }: MergeDialogProps) {
  const [one, other] = pair;
  const [stays, setStays] = useState(firstStay(pair));
  const [working, setWorking] = useState(false);
  const [problem, setProblem] = useState<MergeProblem | null>(null);
  const [into, from] = stays === 'one' ? [one, other] : [other, one];

  async function merge(): Promise<void> {
    if (working) return;
    setWorking(true);
    const outcome = await onMerge(into.product, from.product);
    setWorking(false);
    if (outcome.ok) onClose();
    else setProblem(outcome.error);
  }

  return (
    <Dialog heading={t('products-merge-heading')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void merge();
        }}
      >
        <p>{t('products-merge-lead')}</p>
        {problem ? (
          <Notice kind="error" heading={t('products-merge-failed')} announce>
            <p>{mergeProblemText(problem)}</p>
          </Notice>
        ) : null}
        <RadioGroup
          legend={t('products-merge-stays')}
          hint={t('products-merge-stays-hint')}
          name="products-merge-stays"
          value={stays}
          choices={[
            { value: 'one', label: one.product.name, hint: factsOf(one) },
            { value: 'other', label: other.product.name, hint: factsOf(other) },
          ]}
          onChange={setStays}
        />
        {one.product.version === other.product.version ? null : (
          <Notice kind="warning">
            <p>{t('products-merge-versions')}</p>
          </Notice>
        )}
        <Moves into={into} from={from} />
        <div class="es-button-row">
          <Button type="submit">{t(working ? 'products-merging' : 'products-merge-confirm')}</Button>
          <Button look="quiet" onClick={onClose}>
            {t('cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** Stands from the start and is read out again when the other is to stay. */
function Moves({ into, from }: { readonly into: ProductRef; readonly from: ProductRef }) {
  return (
    <>
      <h3>{t('products-merge-moves-heading')}</h3>
      <p role="status">
        {t('products-merge-from')} <bdi class="es-strong">{nameOf(from)}</bdi>. {t('products-merge-into')}{' '}
        <bdi class="es-strong">{nameOf(into)}</bdi>.{' '}
        {t('products-merge-moves', {
          reviews: t('products-merge-reviews', { count: from.reviews }),
          pages: t('products-merge-pages', { count: from.product.pageKeys.length }),
        })}
      </p>
    </>
  );
}

/** Two products that are to be one are often called the same: the vendor or the version tells them apart. */
function nameOf({ product }: ProductRef): string {
  return [product.name, product.version].filter((part) => part !== '').join(' ');
}

function factsOf({ product, reviews }: ProductRef): string {
  return t('products-merge-facts', {
    vendor: product.vendor === '' ? t('vendor-unknown') : product.vendor,
    version: product.version === '' ? t('products-no-version') : product.version,
    reviews: t('products-merge-reviews', { count: reviews }),
    pages: t('products-merge-pages', { count: product.pageKeys.length }),
  });
}
