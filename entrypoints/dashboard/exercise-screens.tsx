/** Exercises, wired to the store, the downloads and the router. */
import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { ExportSubject } from '../../components/dashboard/export-request';
import { ExerciseRoute } from '../../components/exercise/ExerciseRoute';
import { ExercisesScreen } from '../../components/exercise/ExercisesScreen';
import { NewExercise } from '../../components/exercise/NewExercise';
import { t } from '../../components/ui/texts';
import type { Pictures } from '../../lib/app/evidence-ports';
import { exportFileName } from '../../lib/app/file-name';
import type { Library, RecordsChanged } from '../../lib/app/ports';
import { clock, ids } from '../../lib/browser/clock-ids';
import { saveFile } from '../../lib/browser/downloads';
import { localDay } from '../../lib/browser/local-day';
import { aboutTableOf, CHECKLISTS, checklistFor } from '../../lib/checklists';
import type { Checklist } from '../../lib/domain/checklist';
import type { Exercise } from '../../lib/domain/exercise';
import type { Product } from '../../lib/domain/product';
import { createExerciseClosing } from '../../lib/state/exercise-closing';
import { createBeginExercise, productsNamed } from '../../lib/state/exercise-form';
import { createExercisePage } from '../../lib/state/exercise-page';
import { createExercises } from '../../lib/state/exercises';
import { createLetterFiles } from '../../lib/state/letter-files';
import type { Route, RouteParams, Router } from '../../lib/state/router';
import { sha256OfBytes } from '../../lib/wiring/sha256';

export type ExerciseScreensNeeds = {
  readonly library: Library;
  readonly pictures: Pick<Pictures, 'ofProduct'>;
  readonly router: Router;
  readonly announce: (changed: RecordsChanged) => void;
  /** What new reviews are made with. */
  readonly current: () => Promise<Checklist>;
  readonly onExport: (subject: ExportSubject) => void;
};

export type ExerciseRoutes =
  | { readonly name: 'exercises' }
  | Extract<Route, { readonly name: 'new-exercise' | 'exercise' }>;

/** What the forms choose from, read anew each time one of these screens is gone to. */
type Given = {
  readonly products: readonly Product[];
  readonly checklists: readonly [Checklist, ...Checklist[]];
};

export function createExerciseScreens(needs: ExerciseScreensNeeds) {
  const { library, router, pictures } = needs;
  const given = signal<Given | null>(null);
  const nameFor = (naming: Parameters<typeof exportFileName>[0]) =>
    exportFileName(naming, (into) => crypto.getRandomValues(into));
  const tell = ({ id }: Exercise) => needs.announce({ assessmentIds: [], productIds: [], exerciseIds: [id] });
  const page = createExercisePage({
    library,
    evidenceOf: (productId) => pictures.ofProduct(productId),
    checklistFor,
    aboutOf: aboutTableOf,
    onChanged: tell,
  });
  const list = createExercises({ library, onChanged: tell });
  const closing = createExerciseClosing({
    library,
    clock,
    ids,
    hashOf: sha256OfBytes,
    nameFor,
    saveFile,
    nameParts: ({ name }, version) => [name, localDay(), `snapshot-${version}`],
    onChanged: (exercise) => {
      tell(exercise);
      void page.refresh();
    },
  });
  const files = createLetterFiles({
    nameFor,
    saveFile,
    writeClipboard: (text) => navigator.clipboard.writeText(text),
    // No question of the letter is of anybody at risk.
    role: 'commissioner',
  });

  function exportOnScreen(): void {
    const phase = page.phase.peek();
    if (phase.kind !== 'open') return;
    const { id, name } = phase.record.exercise.peek();
    needs.onExport({ kind: 'exercise', exercise: { id, name } });
  }

  async function load(): Promise<void> {
    const [known, current, kept] = await Promise.all([
      library.products(),
      needs.current(),
      library.checklists(),
    ]);
    const others = [...CHECKLISTS, ...(kept.ok ? kept.value : [])];
    const hashes = new Map(others.map((one) => [one.ref.hash, one]));
    hashes.delete(current.ref.hash);
    given.value = { products: known.ok ? known.value : [], checklists: [current, ...hashes.values()] };
  }

  function Beginning({ params }: { readonly params: RouteParams }) {
    const begin = useMemo(() => createBeginExercise({ library, clock, ids, onChanged: tell }), []);
    const known = given.value;
    if (!known) return <p role="status">{t('screen-loading')}</p>;
    return (
      <NewExercise
        {...known}
        productIds={productsNamed(params.products, known.products)}
        begin={begin}
        onBegun={(exerciseId) => router.replace({ name: 'exercise', exerciseId })}
      />
    );
  }

  function Screen({ route }: { readonly route: ExerciseRoutes }) {
    useEffect(() => {
      given.value = null;
      void load();
    }, [route.name, route.name === 'exercise' ? route.part : undefined]);
    switch (route.name) {
      case 'exercises':
        return <ExercisesScreen exercises={list} />;
      case 'new-exercise':
        return <Beginning params={route.params} />;
      case 'exercise':
        return (
          <ExerciseRoute
            page={page}
            exerciseId={route.exerciseId}
            part={route.part}
            closing={closing}
            files={files}
            checklists={given.value?.checklists ?? []}
            products={given.value?.products ?? []}
            today={localDay()}
            onExport={() => exportOnScreen()}
            onPrint={() => window.print()}
            onBack={() => router.go({ name: 'exercise', exerciseId: route.exerciseId })}
          />
        );
    }
  }

  return {
    recordsChanged(news: RecordsChanged) {
      page.recordsChanged(news);
      list.recordsChanged(news);
    },
    render: (route: ExerciseRoutes): ComponentChildren => <Screen route={route} />,
  };
}
