/** One review in the table: what it is of, whose it is, how far it has come, and what can be done with it. */
import type { ComponentChildren } from 'preact';
import type { ReviewListItem } from '../../lib/app/ports';
import { hrefOf } from '../../lib/state/router';
import { Button } from '../ui/Button';
import { t } from '../ui/texts';
import { PickCell } from './PickCells';
import { TABLE_ROLE } from './table-roles';
import { dayText, reviewName, rowName } from './words';

/** What the buttons of a row ask for; the list decides. */
export type RowActions = {
  readonly rename: (item: ReviewListItem) => void;
  readonly export: (item: ReviewListItem) => void;
  readonly bin: (item: ReviewListItem) => void;
  readonly restore: (item: ReviewListItem) => void;
  readonly remove: (item: ReviewListItem) => void;
  readonly choose: (items: readonly ReviewListItem[], on: boolean) => void;
};

export type ReviewRowProps = {
  readonly item: ReviewListItem;
  /** Rows of this product in the group this row begins; nothing for the rows after it. */
  readonly groupSize: number | null;
  readonly bin: boolean;
  readonly chosen: boolean;
  readonly actions: RowActions;
};

export function ReviewRow({ item, groupSize, bin, chosen, actions }: ReviewRowProps) {
  const { assessment, product } = item;
  const { reviewer } = assessment;
  return (
    <tr {...TABLE_ROLE.row} class={chosen ? 'es-table__chosen' : undefined}>
      <PickCell name={rowName(item)} chosen={chosen} onChoose={(on) => actions.choose([item], on)} />
      {groupSize === null ? null : (
        <th
          class="es-table__product"
          scope={groupSize > 1 ? 'rowgroup' : 'row'}
          {...TABLE_ROLE.rowHeader}
          rowSpan={groupSize}
        >
          <bdi class="es-table__name">{product.name}</bdi>
          <span class="es-hint">
            {product.vendor === '' ? t('vendor-unknown') : <bdi>{product.vendor}</bdi>}
          </span>
          {bin ? null : (
            <>
              <a
                class="es-table__new"
                href={hrefOf({ name: 'product', productId: product.id })}
                aria-label={t('product-all-of', { product: product.name })}
              >
                {t('product-all')}
              </a>
              <a
                class="es-table__new"
                href={hrefOf({ name: 'start', params: { product: product.id } })}
                aria-label={t('new-review-of', { product: product.name })}
              >
                {t('new-review')}
              </a>
            </>
          )}
        </th>
      )}
      <Cell column="review">
        <bdi>{reviewName(item)}</bdi>
        {assessment.origin === 'imported' ? <span class="es-origin">{t('imported')}</span> : null}
      </Cell>
      <Cell column="who">
        {t(`role-${reviewer.role}`)}
        <span class="es-hint">{t(`knows-${reviewer.lived}`)}</span>
      </Cell>
      <Cell column="depth">{t(`depth-${assessment.depth}`)}</Cell>
      <Cell column="progress">
        <ProgressWords item={item} />
      </Cell>
      <Cell column="outcome">
        {t(item.outcome === null ? 'list-outcome-none' : `list-outcome-${item.outcome}`)}
      </Cell>
      <Cell column={bin ? 'deleted' : 'changed'}>
        <Day instant={(bin ? assessment.deletedAt : null) ?? assessment.updatedAt} />
      </Cell>
      <Cell column="actions">
        <div class="es-actions">
          {bin ? <BinActions item={item} actions={actions} /> : <ListActions item={item} actions={actions} />}
        </div>
      </Cell>
    </tr>
  );
}

export type Column = 'review' | 'who' | 'depth' | 'progress' | 'outcome' | 'changed' | 'deleted' | 'actions';

/** A column's heading. */
export function columnName(column: Column): string {
  return column === 'outcome' ? t('list-column-outcome') : t(`column-${column}`);
}

/** A cell that carries its column's name, which the card layout shows beside it. */
function Cell({ column, children }: { readonly column: Column; readonly children: ComponentChildren }) {
  return (
    <td class={`es-table__${column}`} {...TABLE_ROLE.cell} data-label={columnName(column)}>
      <div>{children}</div>
    </td>
  );
}

function ProgressWords({ item }: { readonly item: ReviewListItem }) {
  const words = t('progress', { answered: item.answered, asked: item.asked });
  return (
    <>
      {words}
      <progress class="es-progress" value={item.answered} max={Math.max(1, item.asked)} aria-label={words} />
    </>
  );
}

function Day({ instant }: { readonly instant: string }) {
  return <time dateTime={instant}>{dayText(instant)}</time>;
}

type ActionsProps = { readonly item: ReviewListItem; readonly actions: RowActions };

function ListActions({ item, actions }: ActionsProps) {
  const name = rowName(item);
  return (
    <>
      <a
        class="es-button"
        href={hrefOf({ name: 'review', assessmentId: item.assessment.id })}
        aria-label={t('continue-named', { name })}
      >
        {t('continue')}
      </a>
      <Button look="quiet" label={t('rename-named', { name })} onClick={() => actions.rename(item)}>
        {t('rename')}
      </Button>
      <Button look="quiet" label={t('export-named', { name })} onClick={() => actions.export(item)}>
        {t('export')}
      </Button>
      <Button look="quiet" label={t('delete-named', { name })} onClick={() => actions.bin(item)}>
        {t('delete')}
      </Button>
    </>
  );
}

function BinActions({ item, actions }: ActionsProps) {
  const name = rowName(item);
  return (
    <>
      <Button look="quiet" label={t('restore-named', { name })} onClick={() => actions.restore(item)}>
        {t('restore')}
      </Button>
      <Button look="quiet" label={t('remove-named', { name })} onClick={() => actions.remove(item)}>
        {t('remove')}
      </Button>
    </>
  );
}
