/** Readies a surface's first screen while its frame is still loading, so that the frame need not wait for it. */

/** How long a prepared beginning may be used; a frame that takes longer asks anew. */
const GOOD_FOR_MS = 3000;

export type Prepared<Value> = {
  /** Begins the work for a tab; what was prepared before is forgotten. */
  prepare(tabId: number, work: () => Promise<Value>): void;
  /** What was prepared for this tab, once, or `null`. */
  take(tabId: number): Promise<Value> | null;
  /** Something changed: whatever was prepared may be out of date. */
  forget(): void;
};

/** Keeps one prepared value at most. @param now milliseconds that only go up */
export function createPrepared<Value>(now: () => number = () => performance.now()): Prepared<Value> {
  let ready: { readonly tabId: number; readonly at: number; readonly value: Promise<Value> } | null = null;
  return {
    prepare(tabId, work) {
      const value = work();
      // Whoever takes it sees the failure; if nobody does, it is no unhandled rejection.
      value.catch(() => undefined);
      ready = { tabId, at: now(), value };
    },
    take(tabId) {
      const taken = ready;
      ready = null;
      return taken && taken.tabId === tabId && now() - taken.at < GOOD_FOR_MS ? taken.value : null;
    },
    forget() {
      ready = null;
    },
  };
}
