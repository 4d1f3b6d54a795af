/** Locks and unlocks in a worker that is a file of the extension; where none can be had, on the page after all. */
import * as v from 'valibot';
import { type Locking, type LockWatch, lockingHere } from '../app/locking';
import { LockEnd, LockPart, type LockRequest } from '../app/locking-messages';

/** What is used of a worker. */
export type LockWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** Longer than a page takes to be drawn; a page out of sight is never drawn. */
const PAINTED_BY_MS = 200;

/** Lets what the page says now be drawn, before it stands still. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PAINTED_BY_MS);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

/** Starts one piece of work. `null`: there is no worker to be had, or it broke down. Rejects when it is stopped. */
function ask(start: () => LockWorker, request: LockRequest, { signal, onPart }: LockWatch) {
  return new Promise<LockEnd | null>((resolve, reject) => {
    signal.throwIfAborted();
    const worker = startOrNull(start);
    if (worker === null) return resolve(null);
    const end = (settle: () => void) => {
      signal.removeEventListener('abort', stop);
      worker.terminate();
      settle();
    };
    const stop = () => end(() => reject(signal.reason));
    const broken = () => end(() => resolve(null));
    signal.addEventListener('abort', stop);
    worker.addEventListener('error', broken);
    worker.addEventListener('messageerror', broken);
    worker.addEventListener('message', ({ data }) => {
      const part = v.safeParse(LockPart, data);
      if (part.success) return onPart(part.output.part);
      const ended = v.safeParse(LockEnd, data);
      end(() => resolve(ended.success ? ended.output : null));
    });
    worker.postMessage(request);
  });
}

/** A browser may refuse workers to a page altogether. */
function startOrNull(start: () => LockWorker): LockWorker | null {
  try {
    return start();
  } catch {
    return null;
  }
}

/**
 * @param start begins a worker of `entrypoints/locker`
 * @param here does it where there is no worker
 */
export function createLocking(
  start: () => LockWorker = () => new Worker('/locker.js'),
  here: Locking = lockingHere,
): Locking {
  return {
    async lock(file, passphrase, workFactor, watch) {
      const end = await ask(start, { kind: 'lock', file, passphrase, workFactor }, watch);
      if (end?.kind === 'locked') return end.blob;
      await painted();
      return here.lock(file, passphrase, workFactor, watch);
    },
    async unlock(file, passphrase, watch) {
      const end = await ask(start, { kind: 'unlock', file, passphrase }, watch);
      if (end !== null && end.kind !== 'locked' && end.kind !== 'failed') return end;
      await painted();
      return here.unlock(file, passphrase, watch);
    },
  };
}
