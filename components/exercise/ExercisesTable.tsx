/** The exercises as a table; on a narrow screen each is a card. */
import type { Exercise } from '../../lib/domain/exercise';
import { hrefOf } from '../../lib/state/router';
import { TABLE_ROLE } from '../dashboard/table-roles';
import { dayText } from '../dashboard/words';
import { Button } from '../ui/Button';
import { t } from '../ui/texts';
import { dueTexts } from './exercise-words';

export type ExercisesTableProps = {
  readonly exercises: readonly Exercise[];
  readonly bin: boolean;
  readonly onBin: (exercise: Exercise, binned: boolean) => void;
  readonly onRemove: (exercise: Exercise) => void;
};

const COLUMNS = ['name', 'stage', 'products', 'due', 'state', 'actions'] as const;

export function ExercisesTable(props: ExercisesTableProps) {
  const { exercises, bin } = props;
  return (
    <table class="es-compare" {...TABLE_ROLE.table}>
      <caption class="es-visually-hidden">
        {t(bin ? 'exercise-list-caption-bin' : 'exercise-list-caption')}
      </caption>
      <thead {...TABLE_ROLE.group}>
        <tr {...TABLE_ROLE.row}>
          {COLUMNS.map((column) => (
            <th key={column} scope="col" {...TABLE_ROLE.columnHeader}>
              {t(`exercise-column-${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...TABLE_ROLE.group}>
        {exercises.map((exercise) => (
          <Row key={exercise.id} {...props} exercise={exercise} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ exercise, bin, ...actions }: ExercisesTableProps & { readonly exercise: Exercise }) {
  const { id, name, stage, reference, productIds, closedAt } = exercise;
  const due = dueTexts(exercise);
  const cell = (column: (typeof COLUMNS)[number]) => ({
    ...TABLE_ROLE.cell,
    'data-label': t(`exercise-column-${column}`),
  });
  return (
    <tr {...TABLE_ROLE.row}>
      <th scope="row" {...TABLE_ROLE.rowHeader}>
        {bin ? <bdi>{name}</bdi> : <Named id={id} name={name} />}
        {reference === '' ? null : <bdi class="es-hint es-exercise__line">{reference}</bdi>}
      </th>
      <td {...cell('stage')}>{t(`exercise-stage-${stage}`)}</td>
      <td {...cell('products')}>{productIds.length}</td>
      <td {...cell('due')}>{due.length === 0 ? t('exercise-due-none') : due.join(' · ')}</td>
      <td {...cell('state')}>
        {closedAt === null
          ? t('exercise-state-open')
          : t('exercise-state-closed', { date: dayText(closedAt) })}
      </td>
      <td {...cell('actions')}>
        <RowActions exercise={exercise} bin={bin} {...actions} />
      </td>
    </tr>
  );
}

function Named({ id, name }: { readonly id: string; readonly name: string }) {
  return (
    <a class="es-exercise__way" href={hrefOf({ name: 'exercise', exerciseId: id })}>
      <bdi>{name}</bdi>
    </a>
  );
}

type RowActionsProps = Omit<ExercisesTableProps, 'exercises'> & { readonly exercise: Exercise };

function RowActions({ exercise, bin, onBin, onRemove }: RowActionsProps) {
  const { name } = exercise;
  if (!bin) {
    return (
      <Button look="quiet" label={t('exercise-bin-named', { name })} onClick={() => onBin(exercise, true)}>
        {t('exercise-bin')}
      </Button>
    );
  }
  return (
    <div class="es-button-row">
      <Button
        look="quiet"
        label={t('exercise-restore-named', { name })}
        onClick={() => onBin(exercise, false)}
      >
        {t('exercise-restore')}
      </Button>
      <Button look="warning" label={t('exercise-remove-named', { name })} onClick={() => onRemove(exercise)}>
        {t('exercise-remove')}
      </Button>
    </div>
  );
}
