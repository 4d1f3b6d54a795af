/** One copy of everything into a file at a time: how far it is, and where it ended. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { BackupOutcome, BackupProgress, MadeBackup, MakeBackup } from '../app/backup';
import type { FileNaming } from '../app/file-name';
import type { Clock } from '../app/ports';
import type { LastBackup } from '../app/settings';

/** How a copy that was not made ended. */
export type BackupTrouble = Exclude<BackupOutcome, { readonly kind: 'made' }>;

export type BackupState =
  | { readonly kind: 'idle' }
  | ({ readonly kind: 'working' } & BackupProgress)
  | ({ readonly kind: 'done'; readonly fileName: string; readonly encrypted: boolean } & Pick<
      MadeBackup,
      'reviews' | 'pictures' | 'picturesApart'
    >)
  /** The person did not find the file: it counts no more. */
  | { readonly kind: 'not-arrived' }
  | BackupTrouble;

export type BackupStore = {
  readonly state: ReadonlySignal<BackupState>;
  /** @param passphrase `null` for a file that anybody can open */
  start(passphrase: string | null): Promise<void>;
  /** The file that was handed over is not there, as when saving it was cancelled: the backup before is the last. */
  notArrived(): Promise<void>;
  /** Stops the one that runs; nothing is saved. */
  cancel(): void;
  /** Stops, and goes back to the beginning. */
  reset(): void;
};

/** What every kind of copy needs. */
export type BackupDeps = {
  readonly makeBackup: MakeBackup;
  /** A name that tells nothing where a role in the file asks for that. */
  readonly nameFor: (naming: FileNaming) => string;
  /** Hands a file to the browser's downloads. */
  readonly save: (name: string, blob: Blob) => void;
  readonly clock: Clock;
  /** Today where the reader is. */
  readonly today: () => string;
  /** Told of each copy that counts from now on. */
  readonly made: (last: LastBackup) => Promise<void>;
  /** Told that such a copy does not count after all. */
  readonly notMade: (last: LastBackup) => Promise<void>;
};

/** What a copy's name may tell, before its day. */
const FILE_NAME = 'equal-say-backup';

/** A copy that the downloads were given. */
export type HandedOver = { readonly fileName: string; readonly last: LastBackup };

/** Hands a copy to the downloads. @returns its name, and what is noted of it where it counts */
export function handOver(
  copy: MadeBackup,
  { nameFor, save, clock, today }: Pick<BackupDeps, 'nameFor' | 'save' | 'clock' | 'today'>,
): HandedOver {
  const { ending, roles, blob, changedAt } = copy;
  const fileName = nameFor({ parts: [FILE_NAME, today()], ending, roles });
  save(fileName, blob);
  return { fileName, last: { at: clock.now(), changedAt, encrypted: ending === 'zip.age', kind: 'file' } };
}

export function createBackupStore(deps: BackupDeps): BackupStore {
  const state = signal<BackupState>({ kind: 'idle' });
  let running: AbortController | null = null;
  let handed: LastBackup | null = null;

  async function start(passphrase: string | null): Promise<void> {
    running?.abort();
    const controller = new AbortController();
    running = controller;
    handed = null;
    state.value = { kind: 'working', written: 0, expected: 0 };
    const outcome = await deps.makeBackup({ passphrase }, controller.signal, (progress) => {
      if (running === controller) state.value = { kind: 'working', ...progress };
    });
    // Another one, or a fresh beginning, has taken this one's place.
    if (running !== controller) return;
    if (outcome.kind !== 'made') {
      running = null;
      state.value = outcome;
      return;
    }
    const { reviews, pictures, picturesApart } = outcome;
    const { fileName, last } = handOver(outcome, deps);
    // What could not be noted is a backup all the same: the worst of it is one reminder too many.
    await deps.made(last).catch(() => undefined);
    if (running !== controller) return;
    running = null;
    handed = last;
    state.value = {
      kind: 'done',
      fileName,
      encrypted: passphrase !== null,
      reviews,
      pictures,
      picturesApart,
    };
  }

  return {
    state,
    start,
    async notArrived() {
      const last = handed;
      if (last === null || state.value.kind !== 'done') return;
      handed = null;
      state.value = { kind: 'not-arrived' };
      await deps.notMade(last).catch(() => undefined);
    },
    cancel: () => running?.abort(),
    reset: () => {
      running?.abort();
      running = null;
      state.value = { kind: 'idle' };
    },
  };
}
