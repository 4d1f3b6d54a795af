/** An exercise by its id: being read, not to be shown, or on screen with the part that the address asks for. */
import { useEffect } from 'preact/hooks';
import type { Checklist } from '../../lib/domain/checklist';
import type { ExercisePage, ExerciseView } from '../../lib/state/exercise-page';
import type { ExerciseRecord } from '../../lib/state/exercise-record';
import type { LetterFiles } from '../../lib/state/letter-files';
import type { ExercisePart } from '../../lib/state/router';
import { FailureNotice } from '../dashboard/FailureNotice';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';
import { EditExercise } from './EditExercise';
import { ExerciseLetterScreen } from './ExerciseLetterScreen';
import { ExerciseScreen, type ExerciseScreenProps } from './ExerciseScreen';
import type { Choosable } from './ProductChooser';

export type ExerciseRouteProps = Pick<ExerciseScreenProps, 'closing' | 'onExport' | 'onPrint'> & {
  readonly page: ExercisePage;
  readonly exerciseId: string;
  /** The side-by-side view when nothing is given. */
  readonly part: ExercisePart | undefined;
  readonly files: LetterFiles;
  /** Checklists to choose from, the one for new reviews first; those kept here are added. */
  readonly checklists: readonly Checklist[];
  /** Every product, by name. */
  readonly products: readonly Choosable[];
  /** As YYYY-MM-DD where the reader is. */
  readonly today: string;
  /** Goes back from the form to the side-by-side view. */
  readonly onBack: () => void;
};

export function ExerciseRoute(props: ExerciseRouteProps) {
  const { page, closing, exerciseId } = props;
  useEffect(() => {
    closing.dismiss();
    void page.open(exerciseId);
  }, [page, closing, exerciseId]);
  const phase = page.phase.value;
  switch (phase.kind) {
    case 'loading':
      return (
        <>
          <h1 tabIndex={-1}>{t('exercise-heading')}</h1>
          <p role="status">{t('screen-loading')}</p>
        </>
      );
    case 'failed':
      return (
        <>
          <h1 tabIndex={-1}>{t('exercise-heading')}</h1>
          <FailureNotice heading={t('exercise-list-failed')} failure={phase.failure} />
        </>
      );
    case 'open':
      // While another exercise is being read, the one before is not shown in its place.
      return phase.record.exercise.value.id === exerciseId ? (
        <Part {...props} view={phase.view} record={phase.record} />
      ) : null;
  }
}

type PartProps = ExerciseRouteProps & { readonly view: ExerciseView; readonly record: ExerciseRecord };

function Part({ part, view, record, ...props }: PartProps) {
  const products = view.products.map(({ product }) => product);
  switch (part) {
    case undefined:
      return (
        <ExerciseScreen
          view={view}
          record={record}
          closing={props.closing}
          onExport={props.onExport}
          onPrint={props.onPrint}
        />
      );
    case 'edit': {
      const known = new Set(props.checklists.map(({ ref }) => ref.hash));
      const kept = view.kept.filter(({ ref }) => !known.has(ref.hash));
      return (
        <EditExercise
          record={record}
          checklists={[...props.checklists, ...kept]}
          products={withNames(props.products, products)}
          onBack={props.onBack}
        />
      );
    }
    case 'letter':
      return view.sideBySide ? (
        <ExerciseLetterScreen
          record={record}
          products={products}
          compared={view.sideBySide}
          files={props.files}
          today={props.today}
          onPrint={props.onPrint}
        />
      ) : (
        <>
          <h1 tabIndex={-1}>{t('exercise-letter-heading')}</h1>
          <Notice kind="warning">
            <p>{t('exercise-unknown-checklist', { version: record.exercise.value.checklist.version })}</p>
          </Notice>
        </>
      );
  }
}

/** Those of the exercise have their names at once, also before every product is read. */
function withNames(all: readonly Choosable[], own: readonly Choosable[]): readonly Choosable[] {
  const known = new Set(all.map(({ id }) => id));
  return [...all, ...own.filter(({ id }) => !known.has(id))];
}
