/** Long work in the page's only thread, done in short turns, so that the page goes on scrolling and answering. */

/** How long one turn may take, in milliseconds; the piece of work under way when it is over is finished first. */
export const SLICE_MS = 8;

/** The clock, and the way to let everything else in the page go first; given where there is neither. */
export type Turns = {
  /** Milliseconds from any beginning. */
  readonly now: () => number;
  /** Resolves in a later task. */
  readonly pause: () => Promise<void>;
};

/** `scheduler.yield` comes back after input and painting, and before any other task that waits. */
function yieldOfScheduler(): (() => Promise<void>) | null {
  const scheduler: unknown = Reflect.get(globalThis, 'scheduler');
  if (typeof scheduler !== 'object' || scheduler === null) return null;
  const yields: unknown = Reflect.get(scheduler, 'yield');
  return typeof yields === 'function' ? () => Reflect.apply(yields, scheduler, []) : null;
}

/** A message to oneself is a task too, and unlike `setTimeout` is not held back where many follow one another. */
function byMessage(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

function byTimer(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/** Every so many pauses all that waits in the page goes first, its timers too. */
const ALL_GO_FIRST = 4;

/** The turns of the page this runs in. */
export function pageTurns(): Turns {
  const inLine = typeof MessageChannel === 'function' ? byMessage : byTimer;
  const soon = yieldOfScheduler() ?? inLine;
  let pauses = 0;
  function pause(): Promise<void> {
    pauses += 1;
    return pauses % ALL_GO_FIRST === 0 ? inLine() : soon();
  }
  return { now: () => performance.now(), pause };
}

/**
 * Runs work to its end in turns of about `SLICE_MS`. The work says where it can be interrupted by yielding, and
 * must do so at least every few tenths of a millisecond.
 * @returns what the work returns; rejects with what it throws
 */
export async function inSlices<Result>(
  work: Generator<unknown, Result>,
  turns: Turns = pageTurns(),
): Promise<Result> {
  let until = turns.now() + SLICE_MS;
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    if (turns.now() < until) continue;
    await turns.pause();
    until = turns.now() + SLICE_MS;
  }
}
