/** Which product: one that is known, or one whose name is typed. No web page is needed. */
import { type ChecklistText, USE_TYPES } from '../../lib/domain/checklist';
import type { Product, ProductDescription } from '../../lib/domain/product';
import { TickGroup } from '../ui/ChoiceGroup';
import { SelectField } from '../ui/SelectField';
import { TextField } from '../ui/TextField';
import { t } from '../ui/texts';

/** A product that is known, or what was typed of another. */
export type PickedProduct = {
  /** Nothing for one that is not on the list. */
  readonly productId: string | null;
  readonly typed: ProductDescription;
};

export type ProductPickProps = {
  readonly text: ChecklistText;
  readonly products: readonly Product[];
  readonly picked: PickedProduct;
  /** It was to go on without a product. */
  readonly missing: boolean;
  readonly onChange: (picked: PickedProduct) => void;
};

/** A description of which nothing is known yet; facts nobody is sure of count as yes, so that nothing is skipped. */
export const UNNAMED: ProductDescription = {
  name: '',
  vendor: '',
  version: '',
  useTypes: [],
  facts: { ai: 'not-sure', care: 'not-sure', records: 'not-sure' },
};

/** What a start asks for first: the product that was handed over, the only one there is, or one to be typed. */
export function firstPick(products: readonly Product[], productId: string | null): PickedProduct {
  const known = products.find(({ id }) => id === productId) ?? products[0];
  return { productId: known?.id ?? null, typed: UNNAMED };
}

/** Is there a product to go on with? */
export function isPicked({ productId, typed }: PickedProduct): boolean {
  return productId !== null || typed.name.trim() !== '';
}

/** The name of the product that was picked, as it is known or typed. */
export function pickedName(products: readonly Product[], { productId, typed }: PickedProduct): string {
  return products.find(({ id }) => id === productId)?.name ?? typed.name.trim();
}

const OTHER = 'other';

export function ProductPick({ text, products, picked, missing, onChange }: ProductPickProps) {
  const { productId, typed } = picked;
  const change = (part: Partial<ProductDescription>) => onChange({ ...picked, typed: { ...typed, ...part } });
  const known = products.map(({ id, name, vendor }) => ({
    value: id,
    label: vendor === '' ? name : `${name} (${vendor})`,
  }));
  return (
    <>
      {known.length > 0 ? (
        <SelectField
          id="together-product"
          label={t('together-product')}
          choices={[...known, { value: OTHER, label: t('together-product-other') }]}
          value={productId ?? OTHER}
          onChange={(value) => onChange({ ...picked, productId: value === OTHER ? null : value })}
        />
      ) : null}
      {productId === null ? (
        <>
          <TextField
            id="together-product-name"
            label={t('together-product-name')}
            value={typed.name}
            maxLength={200}
            required
            onInput={(name) => change({ name })}
            {...(missing ? { error: t('together-product-none') } : {})}
          />
          <TextField
            id="together-product-vendor"
            label={t('together-product-vendor')}
            value={typed.vendor}
            maxLength={200}
            onInput={(vendor) => change({ vendor })}
          />
          <TickGroup
            name="together-uses"
            legend={t('together-product-uses')}
            hint={t('together-product-uses-hint')}
            choices={USE_TYPES.map((value) => ({
              value,
              label: text.useTypes[value].name,
              hint: text.useTypes[value].examples,
            }))}
            values={typed.useTypes}
            onChange={(useTypes) => change({ useTypes: [...useTypes] })}
          />
        </>
      ) : null}
    </>
  );
}
