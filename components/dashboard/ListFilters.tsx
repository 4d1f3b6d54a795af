/** Finding and sorting reviews. Each change shows at once; typing waits for a short pause. */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { AGES, LIST_SORTS, type ListQuery } from '../../lib/app/ports';
import { ROLES } from '../../lib/domain/assessment';
import { DEPTHS } from '../../lib/domain/checklist';
import { OUTCOMES } from '../../lib/domain/outcome';
import {
  isFiltered,
  MAX_SEARCH_LENGTH,
  PROGRESS_FILTERS,
  withoutFilters,
} from '../../lib/state/dashboard-query';
import { Button } from '../ui/Button';
import type { Choice } from '../ui/ChoiceGroup';
import { SelectField } from '../ui/SelectField';
import { TextField } from '../ui/TextField';
import { t } from '../ui/texts';
import { TickLine } from './PickCells';
import { useSearchText } from './use-search-text';

export type ListFiltersProps = {
  readonly query: ListQuery;
  readonly onChange: (query: ListQuery) => void;
};

/** The choices of a filter, with the one that leaves nothing out first. */
function anyOr<Value extends string>(
  any: string,
  values: readonly Value[],
  label: (value: Value) => string,
): readonly Choice<Value | 'any'>[] {
  return [{ value: 'any', label: any }, ...values.map((value) => ({ value, label: label(value) }))];
}

export function ListFilters({ query, onChange }: ListFiltersProps) {
  // Two fields may be searched at one stroke, so that the second must build on the first.
  const latest = useRef(query);
  latest.current = query;
  const change = (part: Partial<ListQuery>) => {
    latest.current = { ...latest.current, ...part, page: 0 };
    onChange(latest.current);
  };
  const text = useSearchText(query.text, (words) => change({ text: words }));
  const vendor = useSearchText(query.vendor, (words) => change({ vendor: words }));
  return (
    <search>
      <form
        class="es-finder"
        aria-label={t('filters-name')}
        onSubmit={(event) => {
          event.preventDefault();
          text.flush();
          vendor.flush();
        }}
      >
        <TextField
          id="filter-text"
          label={t('list-filter-text')}
          hint={t('list-filter-text-hint')}
          value={text.typed}
          maxLength={MAX_SEARCH_LENGTH}
          onInput={text.type}
        />
        <SelectField
          id="filter-role"
          label={t('filter-role')}
          value={query.role ?? 'any'}
          choices={anyOr(t('filter-role-any'), ROLES, (role) => t(`role-${role}`))}
          onChange={(role) => change({ role: role === 'any' ? null : role })}
        />
        <SelectField
          id="filter-progress"
          label={t('filter-progress')}
          value={query.progress}
          choices={PROGRESS_FILTERS.map((value) => ({ value, label: t(`filter-progress-${value}`) }))}
          onChange={(progress) => change({ progress })}
        />
        <SelectField
          id="list-sort"
          label={t('sort')}
          value={query.sort}
          choices={LIST_SORTS.map((value) => ({ value, label: t(`sort-${value}`) }))}
          onChange={(sort) => change({ sort, reverse: false })}
        />
        <TickLine
          label={t('list-sort-reverse')}
          ticked={query.reverse}
          onTick={(reverse) => change({ reverse })}
        />
        <MoreFilters query={query} change={change}>
          <TextField
            id="filter-vendor"
            label={t('list-filter-vendor')}
            value={vendor.typed}
            maxLength={MAX_SEARCH_LENGTH}
            onInput={vendor.type}
          />
        </MoreFilters>
        {isFiltered(query) ? (
          <Button
            look="quiet"
            onClick={() => {
              // The button goes with the filters; the focus must not go with it.
              document.getElementById('filter-text')?.focus();
              onChange(withoutFilters(query));
            }}
          >
            {t('filters-clear')}
          </Button>
        ) : null}
      </form>
    </search>
  );
}

type MoreFiltersProps = {
  readonly query: ListQuery;
  readonly change: (part: Partial<ListQuery>) => void;
  readonly children: ComponentChildren;
};

/** Filters fewer people need; open from the start when one of them is on, so that none works out of sight. */
function MoreFilters({ query, change, children }: MoreFiltersProps) {
  const { vendor, depth, outcome, age } = query;
  const on = vendor !== '' || depth !== null || outcome !== null || age !== 'any';
  const opened = useRef(on);
  if (on) opened.current = true;
  return (
    <details class="es-finder__more" open={opened.current}>
      <summary>{t('list-filter-more')}</summary>
      <div class="es-finder__grid">
        <SelectField
          id="filter-outcome"
          label={t('list-filter-outcome')}
          value={outcome ?? 'any'}
          choices={anyOr(t('list-filter-outcome-any'), OUTCOMES, (value) => t(`list-outcome-${value}`))}
          onChange={(value) => change({ outcome: value === 'any' ? null : value })}
        />
        <SelectField
          id="filter-depth"
          label={t('list-filter-depth')}
          value={depth ?? 'any'}
          choices={anyOr(t('list-filter-depth-any'), DEPTHS, (value) => t(`depth-${value}`))}
          onChange={(value) => change({ depth: value === 'any' ? null : value })}
        />
        <SelectField
          id="filter-age"
          label={t('list-filter-age')}
          value={age}
          choices={AGES.map((value) => ({ value, label: t(`list-filter-age-${value}`) }))}
          onChange={(value) => change({ age: value })}
        />
        {children}
      </div>
    </details>
  );
}
