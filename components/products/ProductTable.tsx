/** The products as a table; on a narrow screen the same table is laid out as cards. */
import type { ComponentChildren } from 'preact';
import type { ProductListItem, ProductQuery, ProductSort } from '../../lib/app/library-ports';
import { productsSortedBy } from '../../lib/state/product-query';
import { hrefOf } from '../../lib/state/router';
import { PickCell, PickPageHeader } from '../dashboard/PickCells';
import { directionOf, SortableHeader } from '../dashboard/SortableHeader';
import { TABLE_ROLE } from '../dashboard/table-roles';
import { dayText } from '../dashboard/words';
import { t } from '../ui/texts';
import { agoText, firstDirection, plainDay } from './product-words';

export type ProductTableProps = {
  readonly query: ProductQuery;
  readonly items: readonly ProductListItem[];
  readonly busy: boolean;
  /** Ids of products that are chosen, on this page or another. */
  readonly chosen: { has(id: string): boolean };
  readonly onChoose: (items: readonly ProductListItem[], on: boolean) => void;
  readonly onAsk: (query: ProductQuery) => void;
};

type Column = 'name' | 'vendor' | 'version' | 'reviews' | 'roles' | 'last-review' | 'next-review';

const COLUMNS: readonly { readonly column: Column; readonly sort: ProductSort | null }[] = [
  { column: 'name', sort: 'name' },
  { column: 'vendor', sort: 'vendor' },
  { column: 'version', sort: null },
  { column: 'reviews', sort: 'reviews' },
  { column: 'roles', sort: null },
  { column: 'last-review', sort: 'last-review' },
  { column: 'next-review', sort: 'next-review' },
];

export function ProductTable({ query, items, busy, chosen, onChoose, onAsk }: ProductTableProps) {
  return (
    <table class="es-table es-products" {...TABLE_ROLE.table} aria-busy={busy}>
      <caption class="es-visually-hidden">
        {t(query.bin ? 'products-caption-bin' : 'products-caption')}
      </caption>
      <thead {...TABLE_ROLE.group}>
        <tr {...TABLE_ROLE.row}>
          <PickPageHeader
            rows={items.length}
            chosen={items.filter(({ product }) => chosen.has(product.id)).length}
            onChoose={(on) => onChoose(items, on)}
          />
          {COLUMNS.map(({ column, sort }) => (
            <Header key={column} column={column} sort={sort} query={query} onAsk={onAsk} />
          ))}
        </tr>
      </thead>
      <tbody {...TABLE_ROLE.group}>
        {items.map((item) => (
          <ProductRow
            key={item.product.id}
            item={item}
            query={query}
            chosen={chosen.has(item.product.id)}
            onChoose={(on) => onChoose([item], on)}
          />
        ))}
      </tbody>
    </table>
  );
}

type HeaderProps = (typeof COLUMNS)[number] & Pick<ProductTableProps, 'query' | 'onAsk'>;

function Header({ column, sort, query, onAsk }: HeaderProps) {
  const label = t(`products-column-${column}`);
  if (sort === null)
    return (
      <th scope="col" {...TABLE_ROLE.columnHeader}>
        {label}
      </th>
    );
  return (
    <SortableHeader
      label={label}
      direction={directionOf(query.sort === sort, query.reverse, firstDirection(sort))}
      onSort={() => onAsk(productsSortedBy(query, sort))}
    />
  );
}

type ProductRowProps = {
  readonly item: ProductListItem;
  readonly query: ProductQuery;
  readonly chosen: boolean;
  readonly onChoose: (on: boolean) => void;
};

function ProductRow({ item, query, chosen, onChoose }: ProductRowProps) {
  const { product, reviews, roles, lastReviewAt } = item;
  return (
    <tr {...TABLE_ROLE.row} class={chosen ? 'es-table__chosen' : undefined}>
      <PickCell name={product.name} chosen={chosen} onChoose={onChoose} />
      <th scope="row" class="es-table__product" {...TABLE_ROLE.rowHeader}>
        {query.bin ? (
          <bdi class="es-table__name">{product.name}</bdi>
        ) : (
          <a class="es-products__link" href={hrefOf({ name: 'product', productId: product.id })}>
            <bdi>{product.name}</bdi>
          </a>
        )}
      </th>
      <Cell column="vendor">
        {product.vendor === '' ? t('products-no-vendor') : <bdi>{product.vendor}</bdi>}
      </Cell>
      <Cell column="version">
        {product.version === '' ? t('products-no-version') : <bdi>{product.version}</bdi>}
      </Cell>
      <Cell column="reviews">{reviews}</Cell>
      <Cell column="roles">
        {roles.length === 0 ? (
          t('products-no-roles')
        ) : (
          <ul class="es-products__roles">
            {roles.map((role) => (
              <li key={role}>{t(`role-${role}`)}</li>
            ))}
          </ul>
        )}
      </Cell>
      <Cell column="last-review">
        {lastReviewAt === null ? (
          t('products-no-last')
        ) : (
          <time dateTime={lastReviewAt}>{dayText(lastReviewAt)}</time>
        )}
      </Cell>
      <Cell column="next-review">
        <NextReview on={product.nextReviewOn} today={query.today} />
      </Cell>
    </tr>
  );
}

function Cell({ column, children }: { readonly column: Column; readonly children: ComponentChildren }) {
  return (
    <td {...TABLE_ROLE.cell} data-label={t(`products-column-${column}`)}>
      <div>{children}</div>
    </td>
  );
}

/** A day that is past says how long ago: a table of dates alone hides what is late. */
function NextReview({ on, today }: { readonly on: string | null; readonly today: string }) {
  if (on === null) return <>{t('products-no-next')}</>;
  const day = plainDay(on);
  return (
    <time dateTime={on}>
      {on <= today ? t('products-next-overdue', { day, ago: agoText(on, today) }) : day}
    </time>
  );
}
