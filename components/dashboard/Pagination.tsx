/** Links to the other pages of the list: first, last, and the ones around this. */
import type { ListQuery } from '../../lib/app/ports';
import { pageCount, paramsFromQuery } from '../../lib/state/dashboard-query';
import { hrefOf } from '../../lib/state/router';
import { t } from '../ui/texts';

export type PaginationProps = { readonly query: ListQuery; readonly total: number };

/** Pages to link to, from 0, in order; `null` stands for those left out between two. */
export function pagesToShow(current: number, count: number): readonly (number | null)[] {
  const wanted = [0, current - 1, current, current + 1, count - 1];
  const pages = [...new Set(wanted.filter((page) => page >= 0 && page < count))].sort((a, b) => a - b);
  return pages.flatMap((page, i) => {
    const gap = page - (pages[i - 1] ?? page - 1);
    if (gap === 2) return [page - 1, page];
    return gap > 2 ? [null, page] : [page];
  });
}

export function Pagination({ query, total }: PaginationProps) {
  const count = pageCount(total, query.pageSize);
  if (count < 2) return null;
  const href = (page: number) => hrefOf({ name: 'reviews', params: paramsFromQuery({ ...query, page }) });
  return (
    <nav class="es-pages" aria-label={t('pages-name')}>
      <ul>
        {query.page > 0 ? (
          <li>
            <a rel="prev" href={href(query.page - 1)}>
              {t('pages-previous')}
            </a>
          </li>
        ) : null}
        {pagesToShow(query.page, count).map((page, i, pages) => (
          <li key={page ?? `gap-${pages[i - 1]}`} class={page === null ? 'es-pages__gap' : undefined}>
            {page === null ? (
              '…'
            ) : (
              <a
                href={href(page)}
                aria-current={page === query.page ? 'page' : undefined}
                aria-label={t('pages-page', { page: page + 1 })}
              >
                {page + 1}
              </a>
            )}
          </li>
        ))}
        {query.page < count - 1 ? (
          <li>
            <a rel="next" href={href(query.page + 1)}>
              {t('pages-next')}
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}
