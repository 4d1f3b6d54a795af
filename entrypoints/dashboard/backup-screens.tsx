/** Copies of everything, wired to this page: the screen, the reminder, and the line at the foot. */
import type { Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { BackupNudge, type BackupNudgeProps } from '../../components/backup/BackupNudge';
import { BackupScreen } from '../../components/backup/BackupScreen';
import type { LastBackupLineProps } from '../../components/backup/LastBackupLine';
import { createMakeBackup, madeBy } from '../../lib/app/backup';
import { sameBytes } from '../../lib/app/backup-blob';
import type { FileNaming } from '../../lib/app/file-name';
import { copyInto } from '../../lib/app/folder-copy';
import { createImportFile } from '../../lib/app/import-file';
import type { Library } from '../../lib/app/ports';
import type { Settings } from '../../lib/app/settings';
import { createUnpack } from '../../lib/app/unpack';
import { clock } from '../../lib/browser/clock-ids';
import { saveFile } from '../../lib/browser/downloads';
import { createFolders } from '../../lib/browser/folder';
import { localDay } from '../../lib/browser/local-day';
import { createLocking } from '../../lib/browser/locking-worker';
import { changeSettings, onSettingsChanged } from '../../lib/browser/settings-store';
import { CHECKLISTS } from '../../lib/checklists';
import { newPassphrase } from '../../lib/domain/passphrase';
import { type BackupDeps, createBackupStore } from '../../lib/state/backup';
import { type BackupFolder, createBackupFolder } from '../../lib/state/backup-folder';
import { createBackupStatus, type KeptSettings } from '../../lib/state/backup-status';
import type { Safety } from '../../lib/state/dashboard-safety';
import { hrefOf } from '../../lib/state/router';
import { createTakeWithMe } from '../../lib/state/take-with-me';
import type { Database } from '../../lib/storage/database';
import { createFolderShelf } from '../../lib/storage/kept-folder';
import { sha256, sha256OfBytes } from '../../lib/wiring/sha256';

export type BackupScreensNeeds = {
  readonly library: Library;
  readonly database: Database;
  readonly settings: Signal<Settings>;
  readonly nameFor: (naming: FileNaming) => string;
  /** Asks for the last word, and then deletes everything unless that is not safe any more. */
  readonly askDelete: (isSafe: () => Promise<boolean>) => void;
};

/** Waits in this page. */
function after(milliseconds: number, run: () => void): () => void {
  const id = setTimeout(run, milliseconds);
  return () => clearTimeout(id);
}

/** Why copies to the chosen folder have stopped, where they have. */
function folderTrouble({ choice, copy }: BackupFolder): BackupNudgeProps['trouble'] {
  if (choice.value.kind !== 'chosen') return null;
  if (choice.value.permission !== 'granted') return 'lapsed';
  return copy.value.kind === 'not-written' ? 'failed' : null;
}

export function createBackupScreens({ library, database, settings, nameFor, askDelete }: BackupScreensNeeds) {
  const kept: KeptSettings = {
    now: settings,
    change: async (part) => {
      settings.value = await changeSettings(part);
    },
  };
  // A copy made in another window is the last one here too.
  onSettingsChanged(({ lastBackup, backupNudgeAfter, plainCopyName }) => {
    settings.value = { ...settings.value, lastBackup, backupNudgeAfter, plainCopyName };
  });
  const status = createBackupStatus({ library, settings: kept, clock });
  const locking = createLocking();
  const deps: BackupDeps = {
    makeBackup: madeBy(createMakeBackup(library, { locking }), () => settings.value.audience?.role ?? null),
    nameFor,
    save: saveFile,
    clock,
    today: localDay,
    made: status.made,
    notMade: status.notMade,
  };
  const backup = createBackupStore(deps);
  const folders = createFolders(createFolderShelf(database), window);
  const folder = createBackupFolder({ ...deps, folders, copyInto, status, settings: kept, after });
  const { read } = createImportFile(
    library,
    { sha256, sha256OfBytes, ours: CHECKLISTS },
    createUnpack(locking),
  );
  const take = createTakeWithMe({ ...deps, library, read, sameBytes, deleteEverything: askDelete });
  const href = hrefOf({ name: 'backup' });
  let isStopped = false;

  return {
    load: () => Promise.all([status.refresh(), folder.load()]),
    /** Records or evidence changed, here or in another window. */
    changed() {
      // To ask a store that was deleted would make it anew.
      if (isStopped) return;
      void status.refresh();
      folder.workChanged();
    },
    /** Everything is about to be deleted. */
    stop() {
      isStopped = true;
      folder.stop();
      backup.cancel();
      take.reset();
    },
    render: (safety: Safety | null): ComponentChildren => (
      <BackupScreen
        {...{ backup, folder, take, status, safety }}
        newPassphrase={() => newPassphrase((into) => crypto.getRandomValues(into))}
        importHref={hrefOf({ name: 'import' })}
      />
    ),
    /** @param isHere the screen of backups says it itself */
    line: (isHere: boolean): LastBackupLineProps => ({
      last: status.last.value,
      work: status.work.value,
      href: isHere ? null : href,
    }),
    nudge(): ComponentChildren {
      if (!status.nudge.value) return null;
      const never = status.work.value === 'never';
      const trouble = folderTrouble(folder);
      return <BackupNudge {...{ never, trouble, href }} onLater={() => void status.later()} />;
    },
  };
}
