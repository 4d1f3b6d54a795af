/** What a person gives of an exercise, what is missing of it, and beginning a new one. */
import type { Clock, Failure, Ids, Library } from '../app/ports';
import type { ChecklistRef, Depth } from '../domain/checklist';
import type { Exercise, Stage } from '../domain/exercise';
import { settled } from './settled';

/** A form as it is being filled in; days are YYYY-MM-DD, or empty. */
export type ExerciseDraft = {
  readonly name: string;
  readonly purpose: string;
  readonly reference: string;
  readonly stage: Stage;
  readonly checklist: ChecklistRef;
  readonly depth: Depth;
  readonly productIds: readonly string[];
  readonly reviewsDueOn: string;
  readonly decisionDueOn: string;
};

/** A new form. @param productIds products to begin with, such as those chosen in a list */
export function newDraft(checklist: ChecklistRef, productIds: readonly string[]): ExerciseDraft {
  const nothing = { name: '', purpose: '', reference: '', reviewsDueOn: '', decisionDueOn: '' };
  return { ...nothing, stage: 'market-look', checklist, depth: 'full', productIds };
}

/** An exercise as its form shows it. */
export function draftOf(exercise: Exercise): ExerciseDraft {
  const { name, purpose, reference, stage, checklist, depth, productIds } = exercise;
  const [reviewsDueOn, decisionDueOn] = [exercise.reviewsDueOn ?? '', exercise.decisionDueOn ?? ''];
  return { name, purpose, reference, stage, checklist, depth, productIds, reviewsDueOn, decisionDueOn };
}

/** The exercise with what the form says. */
export function withDraft(exercise: Exercise, draft: ExerciseDraft): Exercise {
  return {
    ...exercise,
    ...draft,
    name: draft.name.trim(),
    reference: draft.reference.trim(),
    productIds: [...new Set(draft.productIds)],
    reviewsDueOn: draft.reviewsDueOn === '' ? null : draft.reviewsDueOn,
    decisionDueOn: draft.decisionDueOn === '' ? null : draft.decisionDueOn,
  };
}

/** The products an address names, joined by commas; nothing else of the address is believed. */
export function productsNamed(
  param: string | undefined,
  known: readonly { readonly id: string }[],
): readonly string[] {
  const ids = new Set(known.map(({ id }) => id));
  return [...new Set((param ?? '').split(','))].filter((id) => ids.has(id));
}

export type BeginExerciseNeeds = {
  readonly library: Pick<Library, 'saveExercise'>;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Told after it is stored, so that other windows read again. */
  readonly onChanged: (exercise: Exercise) => void;
};

export type BeginExercise = (
  draft: ExerciseDraft,
) => Promise<
  | { readonly kind: 'begun'; readonly exerciseId: string }
  | { readonly kind: 'failed'; readonly failure: Failure }
>;

/** One beginning, for one form: its id is made once, so that pressing the button again begins one exercise. */
export function createBeginExercise({ library, clock, ids, onChanged }: BeginExerciseNeeds): BeginExercise {
  const id = ids.next();
  return async (draft) => {
    const at = clock.now();
    const own = { letter: null, closedAt: null, snapshots: [], revision: 0, deletedAt: null };
    const blank: Exercise = {
      ...own,
      ...draft,
      id,
      productIds: [],
      reviewsDueOn: null,
      decisionDueOn: null,
      createdAt: at,
      updatedAt: at,
    };
    const outcome = await settled((async () => library.saveExercise(withDraft(blank, draft), 0))());
    if (outcome.ok) {
      onChanged(outcome.value);
      return { kind: 'begun', exerciseId: id };
    }
    const { error } = outcome;
    // It is there already: the answer to an earlier press of the button never came back.
    if (error.kind === 'exercise-conflict' || error.kind === 'exercise-closed')
      return { kind: 'begun', exerciseId: id };
    return { kind: 'failed', failure: error };
  };
}
