/** One exercise on screen: its record, and its products side by side, read anew whenever one of them changes. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Failure, Library, OpenProduct, Outcome, RecordsChanged } from '../app/ports';
import { PUBLISHED_HASHES } from '../checklists/structures';
import type { AboutTable } from '../domain/about';
import type { Checklist, ChecklistRef, ChecklistStructure } from '../domain/checklist';
import type { Evidence } from '../domain/evidence';
import type { Exercise } from '../domain/exercise';
import { compareExercise, type ExerciseComparison, inExerciseOrder } from '../domain/exercise-comparison';
import { type ReviewForLetter, reviewsForLetter } from '../domain/exercise-letter';
import { type Parity, parityOf } from '../domain/exercise-parity';
import { createExerciseRecord, type ExerciseRecord } from './exercise-record';
import { settled } from './settled';

/** What the pinned checklist makes of the products. */
export type SideBySide = {
  readonly checklist: Checklist;
  readonly about: AboutTable;
  readonly comparison: ExerciseComparison;
  readonly parity: Parity;
  /** Whose gaps the letter to all is made of. */
  readonly forLetter: readonly ReviewForLetter[];
};

export type ExerciseView = {
  /** In the exercise's order, those in the bin or gone left out. */
  readonly products: readonly OpenProduct[];
  /** Nothing when the pinned checklist is not held here. */
  readonly sideBySide: SideBySide | null;
  /** Checklists kept here beside those that come with Equal Say. */
  readonly kept: readonly Checklist[];
};

export type ExercisePhase =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'open'; readonly view: ExerciseView; readonly record: ExerciseRecord };

export type ExercisePage = {
  readonly phase: ReadonlySignal<ExercisePhase>;
  /** Shows this exercise; asked for the one on screen, reads it again and keeps what is not yet stored. */
  open(exerciseId: string): Promise<void>;
  /** Reads the exercise on screen again. */
  refresh(): Promise<void>;
  recordsChanged(news: RecordsChanged): void;
};

export type ExercisePageNeeds = {
  readonly library: Pick<Library, 'exercise' | 'checklists' | 'saveExercise'>;
  /** All evidence of a product's reviews, those in the bin left out. */
  readonly evidenceOf: (productId: string) => Promise<Outcome<readonly Evidence[], Failure>>;
  readonly checklistFor: (ref: ChecklistRef) => Checklist | null;
  readonly aboutOf: (structure: ChecklistStructure) => AboutTable;
  /** Told after each store of an exercise, so that other windows read it again. */
  readonly onChanged: (exercise: Exercise) => void;
};

/** The products side by side under the pinned checklist. @param evidence by product; those not in it are not known */
function sideBySideOf(
  exercise: Exercise,
  products: readonly OpenProduct[],
  pinned: { readonly checklist: Checklist; readonly about: AboutTable },
  evidence: ReadonlyMap<string, readonly Evidence[]>,
): SideBySide {
  const comparison = compareExercise(exercise, products, { ...pinned, published: PUBLISHED_HASHES });
  const ids = products.map(({ product }) => product.id);
  return {
    ...pinned,
    comparison,
    parity: parityOf(ids, comparison, evidence),
    forLetter: reviewsForLetter(exercise, products, pinned.checklist),
  };
}

type ReadExercise = { readonly exercise: Exercise; readonly view: ExerciseView };

async function readExercise(
  { library, evidenceOf, checklistFor, aboutOf }: ExercisePageNeeds,
  exerciseId: string,
): Promise<Outcome<ReadExercise, Failure>> {
  const [open, lists] = await Promise.all([library.exercise(exerciseId), library.checklists()]);
  if (!open.ok) return open;
  const { exercise } = open.value;
  const products = inExerciseOrder(exercise, open.value.products);
  const kept = lists.ok ? lists.value : [];
  const same = ({ ref }: Checklist) => ref.hash === exercise.checklist.hash;
  const checklist = checklistFor(exercise.checklist) ?? kept.find(same) ?? null;
  if (checklist === null)
    return { ok: true, value: { exercise, view: { products, sideBySide: null, kept } } };
  const read = await Promise.all(
    products.map(async ({ product }) => [product.id, await evidenceOf(product.id)] as const),
  );
  const evidence = new Map(
    read.flatMap(([id, outcome]) => (outcome.ok ? [[id, outcome.value] as const] : [])),
  );
  const pinned = { checklist, about: aboutOf(checklist.structure) };
  const view = { products, sideBySide: sideBySideOf(exercise, products, pinned, evidence), kept };
  return { ok: true, value: { exercise, view } };
}

/** The page's state; an answer to an earlier exercise comes too late and is dropped. */
export function createExercisePage(needs: ExercisePageNeeds): ExercisePage {
  const phase = signal<ExercisePhase>({ kind: 'loading' });
  let turn = 0;
  let shown: string | null = null;

  function recordOf(exercise: Exercise): ExerciseRecord {
    const before = phase.peek();
    if (before.kind === 'open' && before.record.exercise.peek().id === exercise.id) {
      before.record.take(exercise);
      return before.record;
    }
    return createExerciseRecord({
      stored: exercise,
      saveExercise: (changed, seen) => needs.library.saveExercise(changed, seen),
      onSaved: (stored) => {
        needs.onChanged(stored);
        if (shown === stored.id) void open(stored.id);
      },
    });
  }

  async function open(exerciseId: string): Promise<void> {
    turn += 1;
    const mine = turn;
    if (shown !== exerciseId) phase.value = { kind: 'loading' };
    shown = exerciseId;
    const outcome = await settled((async () => readExercise(needs, exerciseId))());
    if (mine !== turn) return;
    phase.value = outcome.ok
      ? { kind: 'open', view: outcome.value.view, record: recordOf(outcome.value.exercise) }
      : { kind: 'failed', failure: outcome.error };
  }

  return {
    phase,
    open,
    async refresh() {
      if (shown !== null) await open(shown);
    },
    recordsChanged(news) {
      if (shown === null) return;
      // One that could not be read may be here now: put back, or brought in.
      if (news.exerciseIds?.includes(shown)) return void open(shown);
      const now = phase.peek();
      if (now.kind !== 'open') return;
      const products = new Set(now.record.exercise.peek().productIds);
      const reviews = new Set(
        now.view.products.flatMap(({ assessments }) => assessments.map(({ id }) => id)),
      );
      const touched =
        news.productIds.some((id) => products.has(id)) || news.assessmentIds.some((id) => reviews.has(id));
      if (touched) void open(shown);
    },
  };
}
