/** Links to the other pages of a list: first, last, and the ones around this. */
import { pageCount } from '../../lib/state/paged-list';
import { t } from '../ui/texts';

export type PaginationProps = {
  /** From 0. */
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
  /** What these are pages of, for screen readers. */
  readonly name: string;
  /** The address of a page, counted from 0. */
  readonly href: (page: number) => string;
};

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

export function Pagination({ page: here, pageSize, total, name, href }: PaginationProps) {
  const count = pageCount(total, pageSize);
  if (count < 2) return null;
  return (
    <nav class="es-pages" aria-label={name}>
      <ul>
        {here > 0 ? (
          <li>
            <a rel="prev" href={href(here - 1)}>
              {t('pages-previous')}
            </a>
          </li>
        ) : null}
        {pagesToShow(here, count).map((page, i, pages) => (
          <li key={page ?? `gap-${pages[i - 1]}`} class={page === null ? 'es-pages__gap' : undefined}>
            {page === null ? (
              '…'
            ) : (
              <a
                href={href(page)}
                aria-current={page === here ? 'page' : undefined}
                aria-label={t('pages-page', { page: page + 1 })}
              >
                {page + 1}
              </a>
            )}
          </li>
        ))}
        {here < count - 1 ? (
          <li>
            <a rel="next" href={href(here + 1)}>
              {t('pages-next')}
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}
