/** Finding and sorting products. Each change shows at once; typing waits for a short pause. */
import { useRef } from 'preact/hooks';
import { PRODUCT_SORTS, type ProductQuery } from '../../lib/app/library-ports';
import { USE_TYPES, type UseType } from '../../lib/domain/checklist';
import { MAX_SEARCH_LENGTH } from '../../lib/state/dashboard-query';
import { isProductFiltered, NEXT_FILTERS, withoutProductFilters } from '../../lib/state/product-query';
import { TickLine } from '../dashboard/PickCells';
import { useSearchText } from '../dashboard/use-search-text';
import { Button } from '../ui/Button';
import type { Choice } from '../ui/ChoiceGroup';
import { SelectField } from '../ui/SelectField';
import { TextField } from '../ui/TextField';
import { t } from '../ui/texts';

/** What a use type is called in the checklist on screen. */
export type UseTypeNames = Readonly<Record<UseType, string>>;

export type ProductFiltersProps = {
  readonly query: ProductQuery;
  readonly useTypes: UseTypeNames;
  readonly onChange: (query: ProductQuery) => void;
};

export function ProductFilters({ query, useTypes, onChange }: ProductFiltersProps) {
  const latest = useRef(query);
  latest.current = query;
  const change = (part: Partial<ProductQuery>) => onChange({ ...latest.current, ...part, page: 0 });
  const text = useSearchText(query.text, (words) => change({ text: words }));
  const does: readonly Choice<UseType | 'any'>[] = [
    { value: 'any', label: t('products-filter-does-any') },
    ...USE_TYPES.map((value) => ({ value, label: useTypes[value] })),
  ];
  return (
    <search>
      <form
        class="es-finder"
        aria-label={t('products-filters')}
        onSubmit={(event) => {
          event.preventDefault();
          text.flush();
        }}
      >
        <TextField
          id="products-text"
          label={t('products-filter-text')}
          value={text.typed}
          maxLength={MAX_SEARCH_LENGTH}
          onInput={text.type}
        />
        <SelectField
          id="products-does"
          label={t('products-filter-does')}
          value={query.useType ?? 'any'}
          choices={does}
          onChange={(useType) => change({ useType: useType === 'any' ? null : useType })}
        />
        <SelectField
          id="products-next"
          label={t('products-filter-next')}
          value={query.next}
          choices={NEXT_FILTERS.map((value) => ({ value, label: t(`products-filter-next-${value}`) }))}
          onChange={(next) => change({ next })}
        />
        <SelectField
          id="products-sort"
          label={t('products-sort')}
          value={query.sort}
          choices={PRODUCT_SORTS.map((value) => ({ value, label: t(`products-sort-${value}`) }))}
          onChange={(sort) => change({ sort, reverse: false })}
        />
        <TickLine
          label={t('list-sort-reverse')}
          ticked={query.reverse}
          onTick={(reverse) => change({ reverse })}
        />
        {isProductFiltered(query) ? (
          <Button
            look="quiet"
            onClick={() => {
              // The button goes with the filters; the focus must not go with it.
              document.getElementById('products-text')?.focus();
              onChange(withoutProductFilters(query));
            }}
          >
            {t('filters-clear')}
          </Button>
        ) : null}
      </form>
    </search>
  );
}
