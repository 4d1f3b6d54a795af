/** The reviews as a table; on a narrow screen the same table is laid out as cards. */
import type { ListQuery, ReviewListItem } from '../../lib/app/ports';
import { t } from '../ui/texts';
import { ReviewRow, type RowActions } from './ReviewRow';
import { TABLE_ROLE } from './table-roles';

export type ReviewTableProps = {
  readonly query: ListQuery;
  readonly items: readonly ReviewListItem[];
  readonly busy: boolean;
  readonly actions: RowActions;
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

export function ReviewTable({ query, items, busy, actions }: ReviewTableProps) {
  const columns = [
    'review',
    'who',
    'depth',
    'progress',
    query.bin ? 'deleted' : 'changed',
    'actions',
  ] as const;
  return (
    <table class="es-table" {...TABLE_ROLE.table} aria-busy={busy}>
      <caption class="es-visually-hidden">{t(query.bin ? 'table-caption-bin' : 'table-caption')}</caption>
      <thead {...TABLE_ROLE.group}>
        <tr {...TABLE_ROLE.row}>
          <th scope="col" {...TABLE_ROLE.columnHeader}>
            {t('column-product')}
          </th>
          {columns.map((column) => (
            <th key={column} scope="col" {...TABLE_ROLE.columnHeader}>
              {t(`column-${column}`)}
            </th>
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
              bin={query.bin}
              actions={actions}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}
