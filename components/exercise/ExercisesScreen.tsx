/** Every exercise there is, or those in the bin: a table, and what an exercise is for where there is none yet. */
import { useEffect, useState } from 'preact/hooks';
import type { Exercise } from '../../lib/domain/exercise';
import type { Exercises, ExercisesReport } from '../../lib/state/exercises';
import { hrefOf } from '../../lib/state/router';
import { FailureNotice } from '../dashboard/FailureNotice';
import { Button } from '../ui/Button';
import { t } from '../ui/texts';
import { ExercisesTable } from './ExercisesTable';
import { RemoveExercise } from './RemoveExercise';

export type ExercisesScreenProps = { readonly exercises: Exercises };

export function ExercisesScreen({ exercises }: ExercisesScreenProps) {
  const [bin, setBin] = useState(false);
  const [asked, setAsked] = useState<Exercise | null>(null);
  useEffect(() => void exercises.look(bin), [exercises, bin]);
  const phase = exercises.phase.value;
  return (
    <div class="es-exercise">
      <h1 tabIndex={-1}>{t('exercise-list-heading')}</h1>
      <p>{t('exercise-list-lead')}</p>
      <p>
        <a class="es-exercise__way" href={hrefOf({ name: 'new-exercise', params: {} })}>
          {t('exercise-new')}
        </a>
      </p>
      <Said report={exercises.report.value} />
      {phase.kind === 'loading' ? <p role="status">{t('screen-loading')}</p> : null}
      {phase.kind === 'failed' ? (
        <FailureNotice heading={t('exercise-list-failed')} failure={phase.failure} />
      ) : null}
      {phase.kind === 'open' && phase.exercises.length === 0 ? <Nothing bin={phase.bin} /> : null}
      {phase.kind === 'open' && phase.exercises.length > 0 ? (
        <ExercisesTable
          exercises={phase.exercises}
          bin={phase.bin}
          onBin={(exercise, binned) => {
            // The button goes with its row; the focus must not go with it.
            document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
            void exercises.setBinned(exercise, binned);
          }}
          onRemove={setAsked}
        />
      ) : null}
      <div class="es-button-row">
        <Button look="quiet" onClick={() => setBin(!bin)}>
          {t(bin ? 'exercise-leave-bin' : 'exercise-show-bin')}
        </Button>
      </div>
      {asked ? (
        <RemoveExercise
          exercise={asked}
          onRemove={() => exercises.remove(asked)}
          onClose={() => setAsked(null)}
        />
      ) : null}
    </div>
  );
}

function Nothing({ bin }: { readonly bin: boolean }) {
  if (bin) return <p>{t('exercise-list-bin-empty')}</p>;
  return (
    <section aria-labelledby="exercise-list-empty">
      <h2 id="exercise-list-empty">{t('exercise-list-empty-heading')}</h2>
      <p>{t('exercise-list-empty')}</p>
    </section>
  );
}

function Said({ report }: { readonly report: ExercisesReport | null }) {
  if (report?.kind === 'failed') {
    return <FailureNotice heading={t('exercise-not-done')} failure={report.failure} />;
  }
  // There from the start, so that a change in it is read out.
  return <p role="status">{report ? t(`exercise-said-${report.kind}`, { name: report.name }) : ''}</p>;
}
