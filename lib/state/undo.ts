/** Undo and redo of answers, kept in memory only: what a note once said is never brought back from a log. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type AnswerContent, sameContent } from '../domain/answer';

export type UndoStep = {
  readonly questionId: string;
  /** Changes of one visit are one step. */
  readonly visit: string;
  readonly before: AnswerContent | null;
  readonly after: AnswerContent | null;
};

export type Undo = {
  /** The step that `undo` would take back, or `null`. */
  readonly next: ReadonlySignal<UndoStep | null>;
  /** The step just taken back, which `redo` would bring again, or `null`. */
  readonly undone: ReadonlySignal<UndoStep | null>;
  remember(step: UndoStep): void;
  undo(): UndoStep | null;
  redo(): UndoStep | null;
  /** Drops the steps of a question that another window changed: taking them back would overwrite that window. */
  forget(questionId: string): void;
};

const KEPT = 200;

export type UndoNeeds = {
  /** What the question holds now, with whatever was written into its note since the step. */
  readonly current: (questionId: string) => AnswerContent | null;
  /** Gives the question this content again, as if the person had. */
  readonly apply: (questionId: string, content: AnswerContent | null) => void;
};

/** The undo of one open review. */
export function createUndo({ current, apply }: UndoNeeds): Undo {
  const done = signal<readonly UndoStep[]>([]);
  const undone = signal<readonly UndoStep[]>([]);

  return {
    next: computed(() => done.value.at(-1) ?? null),
    undone: computed(() => undone.value.at(-1) ?? null),
    remember(step) {
      if (sameContent(step.before, step.after)) return;
      const previous = done.value.at(-1);
      const sameVisit = previous?.visit === step.visit;
      const steps = sameVisit ? done.value.slice(0, -1) : done.value;
      const whole = sameVisit ? { ...step, before: previous.before } : step;
      // A visit that ends where it began has left nothing to take back.
      done.value = sameContent(whole.before, whole.after) ? steps : [...steps, whole].slice(-KEPT);
      undone.value = [];
    },
    forget(questionId) {
      const kept = (steps: readonly UndoStep[]) => steps.filter((step) => step.questionId !== questionId);
      done.value = kept(done.value);
      undone.value = kept(undone.value);
    },
    undo() {
      const step = done.value.at(-1);
      if (!step) return null;
      done.value = done.value.slice(0, -1);
      undone.value = [...undone.value, { ...step, after: current(step.questionId) }];
      apply(step.questionId, step.before);
      return step;
    },
    redo() {
      const step = undone.value.at(-1);
      if (!step) return null;
      undone.value = undone.value.slice(0, -1);
      done.value = [...done.value, { ...step, before: current(step.questionId) }];
      apply(step.questionId, step.after);
      return step;
    },
  };
}
