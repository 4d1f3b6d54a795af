/** Changes to stored values, one after another: each reads what the one before it wrote. */

/**
 * A queue of changes made in this context.
 * @returns a function that runs a change when those before it have ended, well or not, and ends as it ends
 */
export function createTurns(): <Value>(change: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  return (change) => {
    const next = last.then(change, change);
    last = next;
    return next;
  };
}
