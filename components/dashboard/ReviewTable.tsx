/** The reviews as a table; on a narrow screen the same table is laid out as cards. */
import type { ListQuery, ListSort, ReviewListItem } from '../../lib/app/ports';
import { sortedBy } from '../../lib/state/dashboard-query';
import { t } from '../ui/texts';
import { PickPageHeader } from './PickCells';
import { type Column, columnName, ReviewRow, type RowActions } from './ReviewRow';
import { directionOf, SortableHeader } from './SortableHeader';
import { TABLE_ROLE } from './table-roles';

export type ReviewTableProps = {
  readonly query: ListQuery;
  readonly items: readonly ReviewListItem[];
  readonly busy: boolean;
  /** Ids of reviews that are chosen, on this page or another. */
  readonly chosen: { has(id: string): boolean };
  readonly actions: RowActions;
  readonly onAsk: (query: ListQuery) => void;
};

/** Rows of one product that follow each other, when the sort puts them together; otherwise each by itself. */
export function groupsOf(
  query: ListQuery,
  items: readonly ReviewListItem[],
): readonly (readonly ReviewListItem[])[] {
  const together = query.sort === 'product' || query.sort === 'vendor';
  const groups: ReviewListItem[][] = [];
  for (const item of items) {
    const group = groups.at(-1);
    if (together && group?.[0]?.product.id === item.product.id) group.push(item);
    else groups.push([item]);
  }
  return groups;
}

/** Columns that rows can be sorted by, and which way a fresh sort goes. */
const SORTED_BY: Readonly<
  Partial<Record<Column | 'product', { readonly sort: ListSort; readonly first: 'ascending' | 'descending' }>>
> = {
  product: { sort: 'product', first: 'ascending' },
  who: { sort: 'role', first: 'ascending' },
  depth: { sort: 'depth', first: 'ascending' },
  changed: { sort: 'last-changed', first: 'descending' },
};

export function ReviewTable(props: ReviewTableProps) {
  const { query, items, busy, chosen, actions } = props;
  const { bin } = query;
  const columns = ['review', 'who', 'depth', 'progress', 'outcome', bin ? 'deleted' : 'changed'] as const;
  return (
    <table class="es-table" {...TABLE_ROLE.table} aria-busy={busy}>
      <caption class="es-visually-hidden">{t(bin ? 'table-caption-bin' : 'table-caption')}</caption>
      <thead {...TABLE_ROLE.group}>
        <tr {...TABLE_ROLE.row}>
          <PickPageHeader
            rows={items.length}
            chosen={items.filter(({ assessment }) => chosen.has(assessment.id)).length}
            onChoose={(on) => actions.choose(items, on)}
          />
          {(['product', ...columns, 'actions'] as const).map((column) => (
            <ColumnHeader key={column} column={column} query={query} onAsk={props.onAsk} />
          ))}
        </tr>
      </thead>
      {groupsOf(query, items).map((group) => (
        <tbody key={group[0]?.assessment.id} {...TABLE_ROLE.group}>
          {group.map((item, i) => (
            <ReviewRow
              key={item.assessment.id}
              item={item}
              groupSize={i === 0 ? group.length : null}
              bin={bin}
              chosen={chosen.has(item.assessment.id)}
              actions={actions}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}

type ColumnHeaderProps = Pick<ReviewTableProps, 'query' | 'onAsk'> & { readonly column: Column | 'product' };

function ColumnHeader({ column, query, onAsk }: ColumnHeaderProps) {
  const label = column === 'product' ? t('column-product') : columnName(column);
  const by = SORTED_BY[column];
  if (!by)
    return (
      <th scope="col" class={`es-table__${column}`} {...TABLE_ROLE.columnHeader}>
        {label}
      </th>
    );
  return (
    <SortableHeader
      label={label}
      direction={directionOf(query.sort === by.sort, query.reverse, by.first)}
      onSort={() => onAsk(sortedBy(query, by.sort))}
    />
  );
}
