/** Finding and sorting reviews. Each change shows at once; typing waits for a short pause. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { LIST_SORTS, type ListQuery } from '../../lib/app/ports';
import { ROLES } from '../../lib/domain/assessment';
import {
  isFiltered,
  MAX_SEARCH_LENGTH,
  PROGRESS_FILTERS,
  withoutFilters,
} from '../../lib/state/dashboard-query';
import { Button } from '../ui/Button';
import { SelectField } from '../ui/SelectField';
import { TextField } from '../ui/TextField';
import { t } from '../ui/texts';

export type ListFiltersProps = {
  readonly query: ListQuery;
  readonly onChange: (query: ListQuery) => void;
};

/** Typing asks for rows after this pause, so that a word is one search and not five. */
const PAUSE_MS = 250;

export function ListFilters({ query, onChange }: ListFiltersProps) {
  const change = (part: Partial<ListQuery>) => onChange({ ...query, ...part, page: 0 });
  const search = useSearchText(query.text, (text) => change({ text }));
  return (
    <search>
      <form
        class="es-finder"
        aria-label={t('filters-name')}
        onSubmit={(event) => {
          event.preventDefault();
          search.flush();
        }}
      >
        <TextField
          id="filter-text"
          label={t('filter-text')}
          value={search.typed}
          maxLength={MAX_SEARCH_LENGTH}
          onInput={search.type}
        />
        <SelectField
          id="filter-role"
          label={t('filter-role')}
          value={query.role ?? 'any'}
          choices={[
            { value: 'any', label: t('filter-role-any') },
            ...ROLES.map((role) => ({ value: role, label: t(`role-${role}`) })),
          ]}
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
          onChange={(sort) => change({ sort })}
        />
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

/** The words as typed, which run ahead of the words searched for; the address changing them wins. */
function useSearchText(searched: string, search: (text: string) => void) {
  const [typed, setTyped] = useState(searched);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const latest = useRef({ typed, searched, search });
  latest.current = { typed, searched, search };
  useEffect(() => {
    // Back, or clearing the filters; while somebody is still typing their words stay.
    if (timer.current === undefined) setTyped(searched);
  }, [searched]);
  const stop = () => {
    clearTimeout(timer.current);
    timer.current = undefined;
  };
  const flush = () => {
    stop();
    const { typed: words, searched: known, search: ask } = latest.current;
    if (words !== known) ask(words);
  };
  useEffect(() => stop, []);
  const type = (text: string) => {
    setTyped(text);
    stop();
    timer.current = setTimeout(flush, PAUSE_MS);
  };
  return { typed, type, flush };
}
