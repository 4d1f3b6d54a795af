/** The web pages a product was met on, as they were kept: no query, no fragment. */
import { t } from '../ui/texts';

/** So many at first: a product may have two hundred. */
const AT_FIRST = 10;

export type ProductPagesProps = { readonly pageKeys: readonly string[] };

export function ProductPages({ pageKeys }: ProductPagesProps) {
  const more = pageKeys.slice(AT_FIRST);
  return (
    <section aria-labelledby="care-pages">
      <h2 id="care-pages">{t('care-pages-heading')}</h2>
      {pageKeys.length === 0 ? (
        <p>{t('care-pages-none')}</p>
      ) : (
        <Pages pageKeys={pageKeys.slice(0, AT_FIRST)} />
      )}
      {more.length === 0 ? null : (
        <details>
          <summary>{t('care-pages-more', { count: more.length })}</summary>
          <Pages pageKeys={more} />
        </details>
      )}
    </section>
  );
}

function Pages({ pageKeys }: ProductPagesProps) {
  return (
    <ul class="es-care-pages">
      {pageKeys.map((page) => (
        <li key={page}>
          {/^https?:\/\//.test(page) ? (
            <a href={page} target="_blank" rel="noreferrer noopener">
              <bdi>{page}</bdi>
              <span class="es-visually-hidden"> {t('care-pages-tab')}</span>
            </a>
          ) : (
            <bdi>{page}</bdi>
          )}
        </li>
      ))}
    </ul>
  );
}
