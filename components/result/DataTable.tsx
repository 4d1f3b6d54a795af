/** The numbers of a chart in a real table: folded away on screen until asked for, and always there on paper. */
import type { ComponentChildren } from 'preact';
import { t } from '../ui/texts';

export type DataRow = {
  readonly key: string;
  readonly head: ComponentChildren;
  /** One a column, in the order of the columns. */
  readonly cells: readonly (number | string)[];
};

export type DataTableProps = {
  readonly caption: string;
  /** The name of the rows' own column. */
  readonly corner: string;
  readonly columns: readonly string[];
  readonly rows: readonly DataRow[];
};

/**
 * The table stands beside `details`, not in it: what lies in a closed one is not printed by every browser. The
 * style sheet hides it on screen alone while the one before it is closed.
 */
export function DataTable({ caption, corner, columns, rows }: DataTableProps) {
  const hasNumbers = columns.map((_, at) => rows.some(({ cells }) => typeof cells[at] === 'number'));
  return (
    <>
      <details class="es-data">
        <summary>
          {t('result-show-table')}
          <span class="es-visually-hidden">: {caption}</span>
        </summary>
      </details>
      <div class="es-data__body">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen is scrolled by keys. */}
        <section class="es-data__scroll" aria-label={caption} tabIndex={0}>
          <table>
            <caption>{caption}</caption>
            <thead>
              <tr>
                <th scope="col">{corner}</th>
                {columns.map((column) => (
                  <th scope="col" key={column}>
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ key, head, cells }) => (
                <tr key={key}>
                  <th scope="row">{head}</th>
                  {cells.map((cell, at) => (
                    <td key={columns[at]} class={hasNumbers[at] ? undefined : 'es-data__words'}>
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </div>
    </>
  );
}
