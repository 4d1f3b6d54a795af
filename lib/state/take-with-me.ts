/** Taking everything away from a shared computer: a locked copy, a look at the saved file, and only then deleting. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { BackupProgress, MadeBackup } from '../app/backup';
import type { ImportFile } from '../app/import-file';
import type { Library } from '../app/ports';
import { typedPassphrase } from '../domain/passphrase';
import { type BackupDeps, type BackupTrouble, type HandedOver, handOver } from './backup';
import { settled } from './settled';

/** Why nothing may be deleted yet. */
export type TakeProblem =
  /** Another file than the one that was saved, or not all of it. */
  | 'another-file'
  /** What the person types now is not what the file was locked with. */
  | 'another-passphrase'
  | 'cannot-be-read'
  | 'does-not-open'
  | 'other-records'
  /** Work went on after the copy was made, or nobody can say whether it did: it must be made anew. */
  | 'changed-since';

export type TakeStage =
  | { readonly kind: 'begin'; readonly problem: TakeProblem | BackupTrouble | null }
  | ({ readonly kind: 'making' } & BackupProgress)
  | { readonly kind: 'saved'; readonly fileName: string; readonly problem: TakeProblem | null }
  /** The part that is checked, from 0 to 1. */
  | { readonly kind: 'checking'; readonly part: number }
  | {
      readonly kind: 'checked';
      readonly fileName: string;
      readonly reviews: number;
      readonly pictures: number;
    };

export type TakeWithMe = {
  readonly stage: ReadonlySignal<TakeStage>;
  start(passphrase: string): Promise<void>;
  /**
   * @param file the saved file, as the person found it again
   * @param passphrase typed once more, since the one remembered here goes with everything else
   */
  check(file: File, passphrase: string): Promise<void>;
  /** Looks once more for work that went on, and hands over to deleting. Does nothing unless the file is checked. */
  remove(): Promise<void>;
  /** Stops, and forgets the passphrase and the copy. */
  reset(): void;
};

export type TakeWithMeDeps = BackupDeps & {
  readonly library: Pick<Library, 'changedAt'>;
  /** As bringing it in would read it, with every check that is made then. */
  readonly read: ImportFile['read'];
  /** The same bytes in the same order? Told the part compared so far; what `goOn` throws is thrown on. */
  readonly sameBytes: (one: Blob, other: Blob, goOn: (part: number) => void) => Promise<boolean>;
  /**
   * Asks for the last word, and then deletes everything.
   * @param isSafe asked once that word is given: somebody may have worked in another window meanwhile
   */
  readonly deleteEverything: (isSafe: () => Promise<boolean>) => void;
};

/** What the file is compared with. */
type Kept = HandedOver & { readonly copy: MadeBackup; readonly passphrase: string };

export function createTakeWithMe(deps: TakeWithMeDeps): TakeWithMe {
  const stage = signal<TakeStage>({ kind: 'begin', problem: null });
  let kept: Kept | null = null;
  let running = new AbortController();

  function begin(problem: TakeProblem | BackupTrouble | null): void {
    running.abort();
    kept = null;
    stage.value = { kind: 'begin', problem };
  }

  /** One piece of work at a time: its own signal, and whether it is still wanted. */
  function next(): AbortController {
    running.abort();
    running = new AbortController();
    return running;
  }

  async function start(passphrase: string): Promise<void> {
    const controller = next();
    kept = null;
    stage.value = { kind: 'making', written: 0, expected: 0 };
    const copy = await deps.makeBackup({ passphrase }, controller.signal, (progress) => {
      if (running === controller) stage.value = { kind: 'making', ...progress };
    });
    if (controller.signal.aborted) return;
    if (copy.kind !== 'made') {
      begin(copy);
      return;
    }
    kept = { ...handOver(copy, deps), copy, passphrase };
    stage.value = { kind: 'saved', fileName: kept.fileName, problem: null };
  }

  async function check(file: File, passphrase: string): Promise<void> {
    const held = kept;
    if (held === null) return;
    const controller = next();
    const { fileName, copy, last } = held;
    if (typedPassphrase(passphrase) !== typedPassphrase(held.passphrase)) {
      stage.value = { kind: 'saved', fileName, problem: 'another-passphrase' };
      return;
    }
    stage.value = { kind: 'checking', part: 0 };
    const problem = await problemOf(file, held, deps, controller.signal, (part) => {
      if (running === controller) stage.value = { kind: 'checking', part };
    });
    if (controller.signal.aborted) return;
    if (problem !== null && problem !== 'changed-since') {
      stage.value = { kind: 'saved', fileName, problem };
      return;
    }
    // Only a file that was found again is a backup: the download may have been cancelled.
    await deps.made(last).catch(() => undefined);
    if (controller.signal.aborted) return;
    if (problem !== null) begin(problem);
    else stage.value = { kind: 'checked', fileName, reviews: copy.reviews, pictures: copy.pictures };
  }

  /** A copy that no longer holds everything leads back to the beginning. */
  async function stillHolds({ copy }: Kept): Promise<boolean> {
    if (!(await wentOn(copy, deps.library))) return true;
    begin('changed-since');
    return false;
  }

  async function remove(): Promise<void> {
    const held = kept;
    if (held === null || stage.value.kind !== 'checked') return;
    if (await stillHolds(held)) deps.deleteEverything(() => stillHolds(held));
  }

  return { stage, start, check, remove, reset: () => begin(null) };
}

async function wentOn({ changedAt }: MadeBackup, library: TakeWithMeDeps['library']): Promise<boolean> {
  const now = await settled(library.changedAt());
  return !now.ok || now.value !== changedAt;
}

/** Half of the way is comparing bytes, the other half opening. */
async function problemOf(
  file: File,
  { copy, passphrase }: Kept,
  { read, library, sameBytes }: TakeWithMeDeps,
  signal: AbortSignal,
  onPart: (part: number) => void,
): Promise<TakeProblem | null> {
  try {
    const same = await sameBytes(copy.blob, file, (part) => {
      signal.throwIfAborted();
      onPart(part / 2);
    });
    if (!same) return 'another-file';
  } catch {
    return 'cannot-be-read';
  }
  const opened = await read(file, passphrase, signal, (part) => onPart(0.5 + part / 2));
  if (opened.kind !== 'read') return opened.kind === 'unreadable' ? 'cannot-be-read' : 'does-not-open';
  const { assessments, pictures } = opened.records;
  const all = assessments.length === copy.reviews && pictures.length === copy.pictures;
  if (!all) return 'other-records';
  return (await wentOn(copy, library)) ? 'changed-since' : null;
}
