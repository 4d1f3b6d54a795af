/** What stands below the filters: the table, or why there is none. */
import type { ListQuery } from '../../lib/app/ports';
import type { ShownList } from '../../lib/state/dashboard-list';
import { isFiltered, paramsFromQuery, withoutFilters } from '../../lib/state/dashboard-query';
import { hrefOf } from '../../lib/state/router';
import { Button } from '../ui/Button';
import { t } from '../ui/texts';
import { Pagination } from './Pagination';
import type { RowActions } from './ReviewRow';
import { ReviewTable } from './ReviewTable';

export type ReviewListProps = {
  readonly shown: ShownList;
  readonly busy: boolean;
  /** Ids of reviews that are chosen, on this page or another. */
  readonly chosen: { has(id: string): boolean };
  readonly actions: RowActions;
  readonly onAsk: (query: ListQuery) => void;
};

export function ReviewList({ shown, busy, chosen, actions, onAsk }: ReviewListProps) {
  const { query, list } = shown;
  const href = (page: number) => hrefOf({ name: 'reviews', params: paramsFromQuery({ ...query, page }) });
  if (list.items.length > 0)
    return (
      <>
        <ReviewTable
          query={query}
          items={list.items}
          busy={busy}
          chosen={chosen}
          actions={actions}
          onAsk={onAsk}
        />
        <Pagination {...query} total={list.total} name={t('pages-name')} href={href} />
      </>
    );
  if (isFiltered(query))
    return (
      <div class="es-nothing">
        <p>{t('nothing-found')}</p>
        <Button onClick={() => onAsk(withoutFilters(query))}>{t('nothing-found-clear')}</Button>
      </div>
    );
  return <p class="es-nothing">{t('bin-empty')}</p>;
}
