/** Copies into a folder: which one, whether we may write there, and a copy after each quiet minute of new work. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { BackupOutcome, MakeBackup } from '../app/backup';
import type { FileNaming } from '../app/file-name';
import type { CopyInto, Folder, Folders } from '../app/folder-copy';
import type { Clock } from '../app/ports';
import { isPrivateRole } from '../domain/assessment';
import type { BackupStatus, KeptSettings } from './backup-status';

export type FolderChoice =
  /** This browser cannot write into folders. */
  | { readonly kind: 'unsupported' }
  | { readonly kind: 'none' }
  | {
      readonly kind: 'chosen';
      readonly name: string;
      readonly permission: 'granted' | 'prompt' | 'denied';
    };

export type FolderCopyState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'copying' }
  /** `leftOver`: older copies could not be taken away. */
  | { readonly kind: 'copied'; readonly fileName: string; readonly at: string; readonly leftOver: boolean }
  /** The folder did not take it, or none could be chosen; in the browser's words. */
  | { readonly kind: 'not-written'; readonly detail: string }
  | Exclude<BackupOutcome, { readonly kind: 'made' }>;

export type BackupFolder = {
  readonly choice: ReadonlySignal<FolderChoice>;
  readonly copy: ReadonlySignal<FolderCopyState>;
  /** When the page opens: finds the folder chosen before, and copies soon what changed meanwhile. */
  load(): Promise<void>;
  /** In answer to a click. */
  choose(): Promise<void>;
  /** Asks for permission again, in answer to a click. */
  allow(): Promise<void>;
  /** What is in the folder stays there. */
  forget(): Promise<void>;
  copyNow(): Promise<void>;
  /** Records changed: a copy follows once nothing has for a minute. */
  workChanged(): void;
  /** No copy is begun any more, and the one that runs ends. */
  stop(): void;
};

/** Waits in this page. @returns ends the waiting */
export type After = (milliseconds: number, run: () => void) => () => void;

export type BackupFolderDeps = {
  readonly folders: Folders | null;
  readonly makeBackup: MakeBackup;
  readonly copyInto: CopyInto;
  readonly nameFor: (naming: FileNaming) => string;
  readonly status: Pick<BackupStatus, 'made' | 'last' | 'work' | 'refresh'>;
  readonly settings: KeptSettings;
  readonly clock: Clock;
  readonly today: () => string;
  readonly after: After;
};

const QUIET_MS = 60_000;

export function createBackupFolder(deps: BackupFolderDeps): BackupFolder {
  const { folders, status } = deps;
  const choice = signal<FolderChoice>({ kind: folders ? 'none' : 'unsupported' });
  const copy = signal<FolderCopyState>({ kind: 'idle' });
  let folder: Folder | null = null;
  let running: AbortController | null = null;
  let ended: Promise<void> = Promise.resolve();
  let changedMeanwhile = false;
  let endWaiting: (() => void) | null = null;
  let stopped = false;

  /** Takes a folder in use, or none; what the browser refuses is shown and changes nothing. @returns was one taken? */
  async function use(find: () => Promise<Folder | null>, ask: boolean): Promise<boolean> {
    try {
      const found = await find();
      if (found === null) return false;
      const permission = await found.permission(ask);
      folder = found;
      choice.value = { kind: 'chosen', name: found.name, permission };
      return true;
    } catch (thrown) {
      copy.value = { kind: 'not-written', detail: String(thrown) };
      return false;
    }
  }

  const mayWrite = () => choice.value.kind === 'chosen' && choice.value.permission === 'granted';

  async function copyOnce(into: Folder, controller: AbortController): Promise<void> {
    const permission = await into.permission(false);
    // Given up, or another chosen, meanwhile: what becomes of this one is no news any more.
    if (controller.signal.aborted || folder !== into) return;
    choice.value = { kind: 'chosen', name: into.name, permission };
    if (permission !== 'granted') return;
    copy.value = { kind: 'copying' };
    const ended = await copied(into, controller.signal, deps);
    copy.value = controller.signal.aborted ? { kind: 'idle' } : ended;
  }

  async function copyNow(): Promise<void> {
    const into = folder;
    if (into === null || stopped) return;
    if (running) {
      changedMeanwhile = true;
      return;
    }
    ended = copyAndEnd(into);
    await ended;
  }

  async function copyAndEnd(into: Folder): Promise<void> {
    const controller = new AbortController();
    running = controller;
    try {
      await copyOnce(into, controller);
    } catch (thrown) {
      copy.value = { kind: 'not-written', detail: String(thrown) };
    }
    running = null;
    if (changedMeanwhile) workChanged();
    changedMeanwhile = false;
  }

  /** A copy of what this very folder already holds would only wear the disk. */
  async function copyIfChanged(): Promise<void> {
    await status.refresh();
    const isHere = status.work.value === 'copied' && status.last.value?.kind === 'folder';
    if (status.work.value !== 'none' && !isHere) await copyNow();
  }

  function workChanged(): void {
    endWaiting?.();
    endWaiting = null;
    if (!mayWrite() || stopped) return;
    endWaiting = deps.after(QUIET_MS, () => {
      endWaiting = null;
      void copyIfChanged();
    });
  }

  return {
    choice,
    copy,
    async load() {
      if (folders) await use(folders.kept, false);
      workChanged();
    },
    async choose() {
      if (!folders || !(await use(folders.choose, true))) return;
      // A copy into the folder before this one would be taken for one in this.
      running?.abort();
      await ended;
      await copyNow();
    },
    async allow() {
      const kept = folder;
      if (kept !== null && (await use(async () => kept, true))) await copyNow();
    },
    async forget() {
      endWaiting?.();
      running?.abort();
      folder = null;
      choice.value = { kind: 'none' };
      copy.value = { kind: 'idle' };
      await folders?.forget().catch((thrown: unknown) => {
        copy.value = { kind: 'not-written', detail: String(thrown) };
      });
    },
    copyNow,
    workChanged,
    stop() {
      stopped = true;
      endWaiting?.();
      running?.abort();
    },
  };
}

/** What gives nobody away, and always the same, so that no copies pile up; or nothing where a name may tell. */
async function plainNameFor(
  roles: FileNaming['roles'],
  { nameFor, settings }: BackupFolderDeps,
): Promise<string | null> {
  if (!roles.some(isPrivateRole)) return null;
  const known = settings.now.value.plainCopyName;
  if (known !== null) return known;
  const plainCopyName = nameFor({ parts: [], ending: 'zip', roles });
  await settings.change({ plainCopyName });
  return plainCopyName;
}

async function copied(folder: Folder, signal: AbortSignal, deps: BackupFolderDeps): Promise<FolderCopyState> {
  const outcome = await deps.makeBackup({ passphrase: null }, signal, () => undefined);
  if (outcome.kind !== 'made') return outcome;
  const plainName = await plainNameFor(outcome.roles, deps);
  if (signal.aborted) return { kind: 'cancelled' };
  const done = await deps.copyInto(folder, outcome.blob, deps.today(), plainName);
  if (done.kind === 'not-written') return done;
  // Given up while it was written: to note it now could write into settings that were just deleted.
  if (signal.aborted) return { kind: 'cancelled' };
  const at = deps.clock.now();
  await deps.status.made({ at, changedAt: outcome.changedAt, encrypted: false, kind: 'folder' });
  return { kind: 'copied', fileName: done.name, at, leftOver: done.kind === 'copied-only' };
}
