/** Is there work here that no copy holds? When the last copy was made, and whether to remind somebody of it. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Clock, Library } from '../app/ports';
import type { LastBackup, Settings } from '../app/settings';
import { settled } from './settled';

/** The settings that are about backups. */
export type BackupSettings = Pick<Settings, 'lastBackup' | 'backupNudgeAfter' | 'plainCopyName'>;

export type KeptSettings = {
  readonly now: ReadonlySignal<BackupSettings>;
  change(part: Partial<BackupSettings>): Promise<void>;
};

/**
 * `none`: nothing was ever written here. `never`: nothing of it was ever copied. `changed`: something was written
 * after the last copy was begun. `unknown`: the store does not say, or has not been asked yet.
 */
export type WorkState = 'unknown' | 'none' | 'never' | 'changed' | 'copied';

export type BackupStatus = {
  readonly last: ReadonlySignal<LastBackup | null>;
  readonly work: ReadonlySignal<WorkState>;
  readonly nudge: ReadonlySignal<boolean>;
  /** Asks the store again: when the page opens, and whenever records change. */
  refresh(): Promise<void>;
  /** A copy was made. */
  made(last: LastBackup): Promise<void>;
  /** The copy noted last is not there: the one before counts again, and so does its reminder. */
  notMade(last: LastBackup): Promise<void>;
  /** Nobody is reminded for a day. */
  later(): Promise<void>;
};

export type BackupStatusDeps = {
  readonly library: Pick<Library, 'changedAt'>;
  readonly settings: KeptSettings;
  readonly clock: Clock;
};

const DAY_MS = 24 * 60 * 60 * 1_000;

function afterADay(instant: string): string {
  return new Date(Date.parse(instant) + DAY_MS).toISOString();
}

/** What the store last said, and when it was asked. */
type Asked = { readonly changedAt: string | null; readonly at: string };

function workState(asked: Asked | null, last: LastBackup | null): WorkState {
  if (asked === null) return 'unknown';
  if (asked.changedAt === null) return 'none';
  if (last === null) return 'never';
  return last.changedAt === asked.changedAt ? 'copied' : 'changed';
}

export function createBackupStatus({ library, settings, clock }: BackupStatusDeps): BackupStatus {
  const asked = signal<Asked | null>(null);
  const last = computed(() => settings.now.value.lastBackup);
  const work = computed(() => workState(asked.value, last.value));
  let latest = 0;
  /** What stood there before the last copy was noted. */
  let before: Pick<BackupSettings, 'lastBackup' | 'backupNudgeAfter'> | null = null;

  async function refresh(): Promise<void> {
    latest += 1;
    const number = latest;
    const answer = await settled(library.changedAt());
    // A slow answer must not take the place of a newer one.
    if (number === latest) asked.value = answer.ok ? { changedAt: answer.value, at: clock.now() } : null;
  }

  const nudge = computed(() => {
    const at = asked.value?.at;
    if (at === undefined || (work.value !== 'never' && work.value !== 'changed')) return false;
    const { backupNudgeAfter } = settings.now.value;
    if (backupNudgeAfter !== null && at < backupNudgeAfter) return false;
    // Right after a copy every answer is newer than it: once a day is enough.
    return last.value === null || at >= afterADay(last.value.at);
  });

  return {
    last,
    work,
    nudge,
    refresh,
    async made(lastBackup) {
      const { lastBackup: earlier, backupNudgeAfter } = settings.now.value;
      before = { lastBackup: earlier, backupNudgeAfter };
      await settings.change({ lastBackup, backupNudgeAfter: null });
      await refresh();
    },
    async notMade({ at, kind }) {
      const noted = last.value;
      // A copy was made since, here or in another window: that one stands.
      if (before === null || noted?.at !== at || noted.kind !== kind) return;
      await settings.change(before);
      before = null;
      await refresh();
    },
    later: () => settings.change({ backupNudgeAfter: afterADay(clock.now()) }),
  };
}
