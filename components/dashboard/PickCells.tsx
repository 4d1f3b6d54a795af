/** Boxes to tick: one a row of a table, one for all rows on the page, and one with its words beside it. */
import { t } from '../ui/texts';
import { TABLE_ROLE } from './table-roles';

export type PickCellProps = {
  /** The row's own name, so that the boxes can be told apart by ear. */
  readonly name: string;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
};

export function PickCell({ name, chosen, onChoose }: PickCellProps) {
  return (
    <td class="es-table__pick" {...TABLE_ROLE.cell} data-label={t('list-column-choose')}>
      <label class="es-pick">
        <input
          type="checkbox"
          class="es-pick__box"
          aria-label={t('list-choose-named', { name })}
          checked={chosen}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
      </label>
    </td>
  );
}

export type PickPageHeaderProps = {
  /** Rows on this page, and how many of them are chosen. */
  readonly rows: number;
  readonly chosen: number;
  readonly onChoose: (chosen: boolean) => void;
};

/** Chosen in part, it says so; pressed then, it chooses all. */
export function PickPageHeader({ rows, chosen, onChoose }: PickPageHeaderProps) {
  return (
    <th scope="col" {...TABLE_ROLE.columnHeader} class="es-table__pick-page">
      <label class="es-pick">
        <input
          type="checkbox"
          class="es-pick__box"
          checked={rows > 0 && chosen === rows}
          indeterminate={chosen > 0 && chosen < rows}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
        <span class="es-pick__words">{t('list-choose-page')}</span>
      </label>
    </th>
  );
}

export type TickLineProps = {
  readonly label: string;
  readonly ticked: boolean;
  readonly onTick: (ticked: boolean) => void;
};

/** One box with its words, for something that is on or off. */
export function TickLine({ label, ticked, onTick }: TickLineProps) {
  return (
    <label class="es-pick">
      <input
        type="checkbox"
        class="es-pick__box"
        checked={ticked}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
