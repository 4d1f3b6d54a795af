/** Undo and redo of what is done to a picture: the states it went through, and where in them it stands. */
import type { PictureEdit } from './picture-edit';

/** How many steps back are kept. */
export const STEPS_MAX = 200;

export type EditSteps = {
  /** The latest last. */
  readonly past: readonly PictureEdit[];
  readonly now: PictureEdit;
  /** What was undone, the next to redo first. */
  readonly future: readonly PictureEdit[];
  /** What the latest change was one of, so that a held arrow key is undone at once; nothing ends such a run. */
  readonly run: string | null;
};

/** A picture as it came. */
export function firstStep(now: PictureEdit): EditSteps {
  return { past: [], now, future: [], run: null };
}

/**
 * One step on. What was undone before is forgotten.
 * @param run changes of one name, one after the other, are one step; `null` for a step of its own
 */
export function stepTo(steps: EditSteps, now: PictureEdit, run: string | null): EditSteps {
  if (sameEdit(steps.now, now)) return steps;
  if (run !== null && run === steps.run) return { ...steps, now, future: [] };
  return { past: [...steps.past, steps.now].slice(-STEPS_MAX), now, future: [], run };
}

/** Ends a run: the next change is a step of its own. */
export function rested(steps: EditSteps): EditSteps {
  return steps.run === null ? steps : { ...steps, run: null };
}

/** One step back; the same when there is none. */
export function undone(steps: EditSteps): EditSteps {
  const before = steps.past.at(-1);
  if (before === undefined) return steps;
  return { past: steps.past.slice(0, -1), now: before, future: [steps.now, ...steps.future], run: null };
}

/** What was undone last is done again; the same when there is nothing. */
export function redone(steps: EditSteps): EditSteps {
  const [next, ...future] = steps.future;
  if (next === undefined) return steps;
  return { past: [...steps.past, steps.now], now: next, future, run: null };
}

function sameEdit(one: PictureEdit, other: PictureEdit): boolean {
  return JSON.stringify([one.crop, one.boxes]) === JSON.stringify([other.crop, other.boxes]);
}
