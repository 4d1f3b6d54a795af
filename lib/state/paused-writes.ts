/** The writes of one record: one at a time, once the hand rests, and again for what was changed meanwhile. */

export type PausedWrites = {
  /** Is there something to write that no write has taken up? */
  readonly isWanted: boolean;
  /** Is a write under way, or about to begin? */
  readonly isBusy: boolean;
  /** Is a write under way? */
  readonly isRunning: boolean;
  /** Says whether there is something to write; begins nothing. */
  want(isWanted: boolean): void;
  /** Begins when nothing was changed for a while; at once forgets an earlier wait. Does nothing where nothing is wanted. */
  later(): void;
  /** Wants nothing any more, and waits for nothing. */
  cancel(): void;
  /** Writes at once what is wanted. Resolves when nothing is under way. */
  now(): Promise<void>;
};

/**
 * @param write stores the record as it is now; never rejects
 * @param pauseMs milliseconds without a change after which it is written
 */
export function createPausedWrites(write: () => Promise<void>, pauseMs: number): PausedWrites {
  let wanted = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;

  async function writeAll(): Promise<void> {
    try {
      while (wanted) {
        wanted = false;
        await write();
      }
    } finally {
      running = null;
    }
  }

  function stopWaiting(): void {
    clearTimeout(timer);
    timer = undefined;
  }

  function now(): Promise<void> {
    stopWaiting();
    if (!running && wanted) running = writeAll();
    return running ?? Promise.resolve();
  }

  return {
    get isWanted() {
      return wanted;
    },
    get isBusy() {
      return timer !== undefined || running !== null;
    },
    get isRunning() {
      return running !== null;
    },
    want(isWanted) {
      wanted = isWanted;
    },
    later() {
      stopWaiting();
      if (wanted) timer = setTimeout(() => void now(), pauseMs);
    },
    cancel() {
      stopWaiting();
      wanted = false;
    },
    now,
  };
}
