/** What locking a file with a passphrase promises, wherever it is done; and doing it right here. */

/** Rejects with the signal's reason when it is aborted. */
export type LockWatch = {
  readonly signal: AbortSignal;
  /** Told the part done so far, from 0 to 1; nothing while the passphrase is worked on, which takes seconds. */
  readonly onPart: (part: number) => void;
};

export type Unlocked =
  | { readonly kind: 'open'; readonly blob: Blob }
  /** The file is sound as far as was read, and its passphrase is another. */
  | { readonly kind: 'wrong' }
  | { readonly kind: 'damaged' }
  /** The file's own bytes could not be read: it was moved, or may not be opened. */
  | { readonly kind: 'unreadable'; readonly detail: string };

/** Locks whole files in the age format (age-encryption.org/v1), and opens them. */
export type Locking = {
  /** @param workFactor base-2 logarithm of the work that each guess at a passphrase takes; `age` itself uses 18 */
  lock(file: Blob, passphrase: string, workFactor: number, watch: LockWatch): Promise<Blob>;
  unlock(file: Blob, passphrase: string, watch: LockWatch): Promise<Unlocked>;
};

/** Where it is called: whatever else runs there stands still for some seconds. */
export const lockingHere: Locking = {
  async lock(...asked) {
    // Large, and wanted by nobody who does not lock a file.
    const { lockWithAge } = await import('./locking-age');
    return lockWithAge(...asked);
  },
  async unlock(...asked) {
    const { unlockWithAge } = await import('./locking-age');
    return unlockWithAge(...asked);
  },
};
