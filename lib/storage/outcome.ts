/** Short ways to write an outcome, and what each error of the browser's storage means to a person. */
import type { NotFound, Outcome, Refused, StorageFailure } from '../app/ports';

/** The outcome that went well. */
export function ok<Value>(value: Value): Outcome<Value, never> {
  return { ok: true, value };
}

/** The outcome that did not, with what went wrong. */
export function fail<Failure>(error: Failure): Outcome<never, Failure> {
  return { ok: false, error };
}

/** Nothing with this id is stored (any more). */
export const NOT_FOUND: Outcome<never, NotFound> = fail({ kind: 'not-found' });

/** What was asked for may not be, with the reason for a bug report: it names records and quotes nothing. */
export function refused(detail: string): Outcome<never, Refused> {
  return fail({ kind: 'refused', detail });
}

/** A stored record that its own schema refuses. The message names the record and the field, and quotes nothing. */
export class DamagedRecord extends Error {
  override readonly name = 'DamagedRecord';
}

/** Is this one of the errors that storage may give at any time, rather than a mistake in our own code? */
export function isStorageError(error: unknown): error is DOMException | DamagedRecord {
  return error instanceof DOMException || error instanceof DamagedRecord;
}

/** What an error met while opening or using the database means. */
export function storageFailure(error: unknown): StorageFailure {
  const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
  const detail = message === '' ? name : `${name}: ${message}`;
  switch (name) {
    case 'QuotaExceededError':
      return { kind: 'storage', reason: 'full', detail };
    // A connection shut by the browser aborts its transactions without another error; a newer version
    // of the extension in another window gives VersionError.
    case 'AbortError':
    case 'InvalidStateError':
    case 'VersionError':
      return { kind: 'storage', reason: 'closed', detail };
    default:
      return { kind: 'storage', reason: 'unavailable', detail };
  }
}
