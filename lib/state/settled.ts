/** Turns whatever a store's promise ends in into an outcome, so that no screen waits for ever on a rejection. */
import type { Failure, Outcome, StorageFailure } from '../app/ports';

/** What an unexpected exception is shown as, with the browser's own words for a bug report. */
export function failureFrom(thrown: unknown): StorageFailure {
  const detail = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  const full = thrown instanceof Error && thrown.name === 'QuotaExceededError';
  return { kind: 'storage', reason: full ? 'full' : 'unavailable', detail };
}

/** The outcome itself, or a failure in place of a rejection. */
export async function settled<Value, Problem>(
  promise: Promise<Outcome<Value, Problem>>,
): Promise<Outcome<Value, Problem | Failure>> {
  try {
    return await promise;
  } catch (thrown) {
    return { ok: false, error: failureFrom(thrown) };
  }
}
