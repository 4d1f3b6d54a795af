/** Begins an exercise, with products that were chosen before or none. */
import { useState } from 'preact/hooks';
import type { Failure } from '../../lib/app/ports';
import type { Checklist } from '../../lib/domain/checklist';
import { type BeginExercise, newDraft } from '../../lib/state/exercise-form';
import { FailureNotice } from '../dashboard/FailureNotice';
import { t } from '../ui/texts';
import { ExerciseForm } from './ExerciseForm';
import type { Choosable } from './ProductChooser';

export type NewExerciseProps = {
  /** Those to choose from; the first is what new reviews are made with. */
  readonly checklists: readonly [Checklist, ...Checklist[]];
  readonly products: readonly Choosable[];
  /** To begin with. */
  readonly productIds: readonly string[];
  /** One for each time the form is shown (see `createBeginExercise`). */
  readonly begin: BeginExercise;
  readonly onBegun: (exerciseId: string) => void;
};

export function NewExercise({ checklists, products, productIds, begin, onBegun }: NewExerciseProps) {
  const [draft, setDraft] = useState(() => newDraft(checklists[0].ref, productIds));
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const submit = async () => {
    setBusy(true);
    const outcome = await begin(draft);
    setBusy(false);
    switch (outcome.kind) {
      case 'begun':
        onBegun(outcome.exerciseId);
        return;
      case 'failed':
        setFailure(outcome.failure);
        return;
    }
  };
  return (
    <div class="es-exercise">
      <h1 tabIndex={-1}>{t('exercise-form-new')}</h1>
      {failure ? <FailureNotice heading={t('exercise-form-failed')} failure={failure} /> : null}
      <ExerciseForm
        draft={draft}
        onChange={setDraft}
        checklists={checklists}
        products={products}
        pinnedForGood={false}
        submitLabel={t('exercise-form-begin')}
        busy={busy}
        onSubmit={() => void submit()}
      />
    </div>
  );
}
