/** The heading of a column that rows can be sorted by: a button, and which way they are sorted now. */
import { t } from '../ui/texts';
import { TABLE_ROLE } from './table-roles';

/** Which way a column's rows go now; `null` when they are sorted by another. */
export type Direction = 'ascending' | 'descending' | null;

export type SortableHeaderProps = {
  readonly label: string;
  readonly direction: Direction;
  /** Sorts by this column; pressed again, from the other end. */
  readonly onSort: () => void;
};

/**
 * @param sorted are the rows sorted by this column?
 * @param first the way a fresh sort by it goes
 */
export function directionOf(sorted: boolean, reverse: boolean, first: 'ascending' | 'descending'): Direction {
  if (!sorted) return null;
  const other = first === 'ascending' ? 'descending' : 'ascending';
  return reverse ? other : first;
}

export function SortableHeader({ label, direction, onSort }: SortableHeaderProps) {
  return (
    <th
      scope="col"
      {...TABLE_ROLE.columnHeader}
      class="es-table__sortable"
      aria-sort={direction ?? undefined}
    >
      <button type="button" class="es-sort" title={t('list-sort-by', { column: label })} onClick={onSort}>
        {label}
        <svg class="es-sort__arrow" viewBox="0 0 12 16" width="12" height="16" aria-hidden="true">
          {direction === 'descending' ? null : <path d="M6 1 11 7H1z" />}
          {direction === 'ascending' ? null : <path d="M6 15 1 9h10z" />}
        </svg>
      </button>
    </th>
  );
}
