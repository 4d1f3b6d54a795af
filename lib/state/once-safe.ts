/** Work that cannot be undone, done only while it is still safe. */

/**
 * @param isSafe asked before the first try alone: after that there may be nothing left to ask
 * @param run the work; it may be tried again
 * @param back leads away from the screen that waits, when it is not safe any more
 * @returns what `run` gives; never settles once `back` was called, since nobody waits any more
 */
export function onceSafe<Value>(
  isSafe: () => Promise<boolean>,
  run: () => Promise<Value>,
  back: () => void,
): () => Promise<Value> {
  let isBegun = false;
  return async () => {
    isBegun ||= await isSafe();
    if (isBegun) return run();
    back();
    return new Promise<never>(() => undefined);
  };
}
