/** Changes what an exercise is about; where another window changed the same, both are shown. */
import { useState } from 'preact/hooks';
import type { Checklist } from '../../lib/domain/checklist';
import type { Exercise } from '../../lib/domain/exercise';
import { mergeExercises } from '../../lib/domain/exercise-changes';
import { draftOf, withDraft } from '../../lib/state/exercise-form';
import type { ExerciseRecord } from '../../lib/state/exercise-record';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';
import { ExerciseForm } from './ExerciseForm';
import { ExerciseStanding } from './ExerciseStanding';
import type { Choosable } from './ProductChooser';

export type EditExerciseProps = {
  readonly record: ExerciseRecord;
  /** Those to choose from, the one for new reviews first. */
  readonly checklists: readonly Checklist[];
  readonly products: readonly Choosable[];
  /** Goes back to the exercise. */
  readonly onBack: () => void;
};

export function EditExercise(props: EditExerciseProps) {
  const { record, products, onBack } = props;
  const exercise = record.exercise.value;
  // Once it is chosen whose words stand, the form shows those.
  const [settled, setSettled] = useState(0);
  const settling: ExerciseRecord = {
    ...record,
    resolve(choice) {
      record.resolve(choice);
      setSettled(settled + 1);
    },
  };
  return (
    <div class="es-exercise">
      <h1 tabIndex={-1}>{t('exercise-form-edit')}</h1>
      <p class="es-strong">
        <bdi>{exercise.name}</bdi>
      </p>
      <ExerciseStanding record={settling} products={products} />
      {exercise.closedAt === null ? (
        <Fields key={settled} {...props} exercise={exercise} />
      ) : (
        <Notice kind="info" heading={t('exercise-form-closed-heading')}>
          <p>{t('exercise-form-closed')}</p>
          <Button look="quiet" onClick={onBack}>
            {t('exercise-letter-to-exercise')}
          </Button>
        </Notice>
      )}
    </div>
  );
}

function Fields({
  record,
  exercise,
  checklists,
  products,
  onBack,
}: EditExerciseProps & { readonly exercise: Exercise }) {
  const [opened] = useState(exercise);
  const [draft, setDraft] = useState(() => draftOf(opened));
  const [busy, setBusy] = useState(false);
  const save = async () => {
    // What was not changed in this form stays as it is by now: another window may have changed it since.
    record.change((before) => mergeExercises(opened, withDraft(opened, draft), before, 'mine').exercise);
    setBusy(true);
    await record.flush();
    setBusy(false);
    if (record.status.peek().kind === 'saved') onBack();
  };
  return (
    <ExerciseForm
      draft={draft}
      onChange={setDraft}
      checklists={checklists}
      products={products}
      pinnedForGood={(exercise.letter?.sent.length ?? 0) > 0}
      submitLabel={t('exercise-form-save')}
      busy={busy}
      onSubmit={() => void save()}
    >
      <Button look="quiet" onClick={onBack}>
        {t('exercise-form-back')}
      </Button>
    </ExerciseForm>
  );
}
