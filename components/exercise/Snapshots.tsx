/** Closing an exercise and opening it again, and the snapshots it has, each with the SHA-256 of its file. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SnapshotHead } from '../../lib/domain/exercise';
import type { ClosingStatus, ExerciseClosing } from '../../lib/state/exercise-closing';
import type { ExerciseRecord } from '../../lib/state/exercise-record';
import { TABLE_ROLE } from '../dashboard/table-roles';
import { dayText, sizeText } from '../dashboard/words';
import { Button } from '../ui/Button';
import { t } from '../ui/texts';
import { CloseExercise } from './CloseExercise';
import { ClosingSaid } from './ClosingSaid';

export type SnapshotsProps = { readonly record: ExerciseRecord; readonly closing: ExerciseClosing };

/** Goes on at the heading when the button that was there is gone. */
function useFocusWhenDone(kind: ClosingStatus['kind']) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (kind === 'closed' || kind === 'reopened') heading.current?.focus();
  }, [kind]);
  return heading;
}

export function Snapshots({ record, closing }: SnapshotsProps) {
  const [asking, setAsking] = useState(false);
  const exercise = record.exercise.value;
  const status = closing.status.value;
  const heading = useFocusWhenDone(status.kind);
  const busy = status.kind === 'working';
  const close = async () => {
    setAsking(false);
    await record.flush();
    // What could not be stored, or is still to be settled, would not be in the snapshot.
    const { kind } = record.status.peek();
    if (kind === 'idle' || kind === 'saved') await closing.close(record.exercise.peek());
  };
  return (
    <section aria-labelledby="exercise-snapshots">
      <h2 id="exercise-snapshots" tabIndex={-1} ref={heading}>
        {t('exercise-snapshots-heading')}
      </h2>
      <ClosingSaid status={status} onSaveAgain={closing.saveAgain} />
      {exercise.snapshots.length === 0 ? (
        <p>{t('exercise-snapshots-none')}</p>
      ) : (
        <SnapshotTable heads={exercise.snapshots} busy={busy} onGive={(head) => void closing.give(head)} />
      )}
      <div class="es-button-row es-exercise__closing es-no-print">
        {exercise.closedAt === null ? (
          <Button disabled={busy} onClick={() => setAsking(true)}>
            {t('exercise-close')}
          </Button>
        ) : (
          <Button look="quiet" disabled={busy} onClick={() => void closing.reopen(exercise.id)}>
            {t('exercise-reopen')}
          </Button>
        )}
      </div>
      {asking ? <CloseExercise onClose={() => void close()} onNotNow={() => setAsking(false)} /> : null}
    </section>
  );
}

const COLUMNS = ['version', 'taken', 'file', 'sha', 'actions'] as const;

type SnapshotTableProps = {
  readonly heads: readonly SnapshotHead[];
  readonly busy: boolean;
  readonly onGive: (head: SnapshotHead) => void;
};

function SnapshotTable({ heads, busy, onGive }: SnapshotTableProps) {
  return (
    <>
      <p class="es-hint">{t('exercise-snapshots-explained')}</p>
      <table class="es-compare" {...TABLE_ROLE.table}>
        <caption>{t('exercise-snapshots-caption')}</caption>
        <thead {...TABLE_ROLE.group}>
          <tr {...TABLE_ROLE.row}>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" {...TABLE_ROLE.columnHeader}>
                {t(`exercise-snapshots-${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...TABLE_ROLE.group}>
          {heads.map((head) => (
            <SnapshotRow key={head.id} head={head} busy={busy} onGive={onGive} />
          ))}
        </tbody>
      </table>
    </>
  );
}

type SnapshotRowProps = Omit<SnapshotTableProps, 'heads'> & { readonly head: SnapshotHead };

function SnapshotRow({ head, busy, onGive }: SnapshotRowProps) {
  const { version, takenAt, fileName, sha256, bytes, kept } = head;
  const cell = (column: (typeof COLUMNS)[number]) => ({
    ...TABLE_ROLE.cell,
    'data-label': t(`exercise-snapshots-${column}`),
  });
  return (
    <tr {...TABLE_ROLE.row}>
      <th scope="row" {...TABLE_ROLE.rowHeader}>
        {t('exercise-snapshots-version')} {version}
      </th>
      <td {...cell('taken')}>{dayText(takenAt)}</td>
      <td {...cell('file')}>
        <div class="es-compare__cell">
          <bdi>{fileName}</bdi> <span class="es-hint">{sizeText(bytes)}</span>
        </div>
      </td>
      <td {...cell('sha')}>
        <code class="es-exercise__sha">{sha256}</code>
      </td>
      <td {...cell('actions')}>
        {kept ? (
          <Button
            look="quiet"
            disabled={busy}
            label={t('exercise-snapshots-save-named', { version })}
            onClick={() => onGive(head)}
          >
            {t('exercise-snapshots-save')}
          </Button>
        ) : (
          t('exercise-snapshots-not-kept')
        )}
      </td>
    </tr>
  );
}
