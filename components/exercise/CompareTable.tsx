/** A table with a column a product; where the screen is narrow each row is a card that names the product by each cell. */
import type { ComponentChildren } from 'preact';
import { type ProductColumn, sameTogether } from '../../lib/domain/exercise-comparison';
import type { ComparedReview } from '../../lib/domain/exercise-review';
import { TABLE_ROLE } from '../dashboard/table-roles';
import { t } from '../ui/texts';

export type CompareColumn = { readonly id: string; readonly name: string };

export type CompareRow = {
  readonly key: string;
  readonly head: ComponentChildren;
  /** One a column, in their order. */
  readonly cells: readonly ComponentChildren[];
};

export type CompareTableProps = {
  readonly caption: string;
  /** The name of the rows' own column. */
  readonly corner: string;
  readonly columns: readonly CompareColumn[];
  readonly rows: readonly CompareRow[];
};

export function CompareTable({ caption, corner, columns, rows }: CompareTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen is scrolled by keys.
    <section class="es-compare__scroll" aria-label={caption} tabIndex={0}>
      <table class="es-compare" {...TABLE_ROLE.table}>
        <caption>{caption}</caption>
        <thead {...TABLE_ROLE.group}>
          <tr {...TABLE_ROLE.row}>
            <th scope="col" {...TABLE_ROLE.columnHeader}>
              {corner}
            </th>
            {columns.map(({ id, name }) => (
              <th key={id} scope="col" {...TABLE_ROLE.columnHeader}>
                <bdi>{name}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...TABLE_ROLE.group}>
          {rows.map(({ key, head, cells }) => (
            <tr key={key} {...TABLE_ROLE.row}>
              <th scope="row" {...TABLE_ROLE.rowHeader}>
                {head}
              </th>
              {columns.map(({ id, name }, at) => (
                <td key={id} {...TABLE_ROLE.cell} data-label={name}>
                  <div class="es-compare__cell">{cells[at]}</div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** One line a review; the same line of several reviews stands once, with of how many it is. Never an average. */
export function Lines({ texts }: { readonly texts: readonly string[] }) {
  const lines = sameTogether(texts).map(({ value, count }) =>
    count === 1 ? value : t('exercise-side-of-reviews', { text: value, count }),
  );
  const [only] = lines;
  if (lines.length === 1) return <>{only}</>;
  return (
    <ul class="es-compare__lines">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** A product without a review by this role says so in every row, and is never passed over. */
export function cellOf(
  { reviews }: ProductColumn,
  show: (reviews: readonly ComparedReview[]) => ComponentChildren,
) {
  return reviews.length === 0 ? t('exercise-side-no-review') : show(reviews);
}
