/** Closes for a while: what comes in that time is turned away. */

export type ClosedFor = {
  readonly close: () => void;
  readonly isClosed: () => boolean;
};

/**
 * @param milliseconds how long it stays closed
 * @param now milliseconds that only go up
 */
export function createClosedFor(
  milliseconds: number,
  now: () => number = () => performance.now(),
): ClosedFor {
  let until = Number.NEGATIVE_INFINITY;
  return {
    close() {
      until = now() + milliseconds;
    },
    isClosed: () => now() < until,
  };
}
