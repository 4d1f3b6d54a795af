/** The writes of one transaction that nobody waits for: what became of them, without keeping those that went well. */

/** Writes on their way at once: enough that the store is never idle, and little enough to hold. */
const MOST = 2_000;

export type WriteQueue = {
  /** How many were handed over so far. */
  readonly count: number;
  add(write: Promise<unknown>): void;
  /**
   * Resolves when there is room for more: at once, or with the write handed over last, so that a transaction goes on
   * after it. To be asked between the writes of a million; rejects when that write fails.
   */
  room(): Promise<unknown>;
  /** Why writes failed, once all are over; never rejects. */
  failures(): Promise<readonly unknown[]>;
};

export function createWriteQueue(): WriteQueue {
  const open = new Set<Promise<unknown>>();
  const failed: unknown[] = [];
  let count = 0;
  let last: Promise<unknown> = Promise.resolve();
  return {
    get count() {
      return count;
    },
    add(write) {
      count += 1;
      last = write;
      open.add(write);
      // Its failure is read when the transaction ends; until then nobody is to call it unhandled.
      write.then(
        () => open.delete(write),
        (reason: unknown) => {
          open.delete(write);
          failed.push(reason);
        },
      );
    },
    room: () => (open.size < MOST ? Promise.resolve() : last),
    async failures() {
      await Promise.allSettled(open);
      return failed;
    },
  };
}
