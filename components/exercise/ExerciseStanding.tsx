/** How the saving of an exercise stands, and what two windows changed in different ways, to be settled. */
import type { Exercise } from '../../lib/domain/exercise';
import type { ExercisePiece } from '../../lib/domain/exercise-changes';
import type { ExerciseRecord } from '../../lib/state/exercise-record';
import { failureText } from '../dashboard/words';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';
import { pieceText } from './exercise-words';
import type { Choosable } from './ProductChooser';

export type ExerciseStandingProps = {
  readonly record: ExerciseRecord;
  /** For the names of products that were added or taken out. */
  readonly products: readonly Choosable[];
};

export function ExerciseStanding({ record, products }: ExerciseStandingProps) {
  const status = record.status.value;
  switch (status.kind) {
    case 'idle':
      return null;
    case 'saving':
      return <p class="es-exercise__saving es-hint">{t('exercise-saving')}</p>;
    case 'saved':
      return <p class="es-exercise__saving es-save--done">{t('exercise-saved')}</p>;
    case 'failed':
      return (
        <Notice kind="error" heading={t('exercise-not-saved')} announce>
          <p>{failureText(status.failure)}</p>
          <Button look="quiet" onClick={() => void record.flush()}>
            {t('exercise-try-again')}
          </Button>
        </Notice>
      );
    case 'closed':
      return (
        <Notice kind="error" heading={t('exercise-not-saved')} announce>
          <p>{t('exercise-closed-elsewhere')}</p>
        </Notice>
      );
    case 'conflict':
      return (
        <Clash
          mine={record.exercise.value}
          theirs={status.theirs}
          clashes={status.clashes}
          products={products}
          onResolve={record.resolve}
        />
      );
  }
}

type ClashProps = {
  readonly mine: Exercise;
  readonly theirs: Exercise;
  readonly clashes: readonly ExercisePiece[];
  readonly products: readonly Choosable[];
  readonly onResolve: ExerciseRecord['resolve'];
};

function Clash({ mine, theirs, clashes, products, onResolve }: ClashProps) {
  const nameOf = (id: string) => products.find((one) => one.id === id)?.name ?? t('exercise-form-gone');
  return (
    <Notice kind="warning" heading={t('exercise-clash-heading')} announce>
      <p>{t('exercise-clash-lead')}</p>
      <dl>
        {clashes.map((piece) => (
          <div key={piece}>
            <dt class="es-strong">{t(`exercise-part-${piece}`)}</dt>
            <dd dir="auto">{t('exercise-clash-mine', { text: pieceText(mine, piece, nameOf) })}</dd>
            <dd dir="auto">{t('exercise-clash-theirs', { text: pieceText(theirs, piece, nameOf) })}</dd>
          </div>
        ))}
      </dl>
      <div class="es-button-row">
        <Button onClick={() => onResolve('mine')}>{t('exercise-clash-keep-mine')}</Button>
        <Button look="quiet" onClick={() => onResolve('theirs')}>
          {t('exercise-clash-take-theirs')}
        </Button>
      </div>
    </Notice>
  );
}
