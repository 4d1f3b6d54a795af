/** Copies into a folder by themselves: after a quiet minute, only with permission, and never twice of the same. */
import { describe, expect, it, vi } from 'vitest';
import { copyInto, type Folders } from '../../lib/app/folder-copy';
import type { Records } from '../../lib/domain/records';
import { type BackupFolderDeps, createBackupFolder } from '../../lib/state/backup-folder';
import { backupWorld, privateRecords } from '../fixtures/backup-deps';
import { type FakeFolder, fakeFolder } from '../fixtures/fake-folder';

const TODAY = 'equal-say-backup-2026-11-22.zip';

/** Time passes when it is told to; what runs then is waited for by what it does. */
function fakeTime() {
  const waiting = new Map<number, () => void>();
  const asked: number[] = [];
  let next = 0;
  return {
    asked,
    waiting: () => waiting.size,
    after: (milliseconds: number, run: () => void) => {
      next += 1;
      const id = next;
      asked.push(milliseconds);
      waiting.set(id, run);
      return () => void waiting.delete(id);
    },
    pass() {
      const due = [...waiting.values()];
      waiting.clear();
      for (const run of due) run();
    },
  };
}

function folders(kept: FakeFolder | null, toChoose: FakeFolder | null | Error = null) {
  const forgotten: boolean[] = [];
  const port: Folders = {
    choose: async () => {
      if (toChoose instanceof Error) throw toChoose;
      return toChoose;
    },
    kept: async () => kept,
    forget: async () => void forgotten.push(true),
  };
  return { port, forgotten };
}

function world(port: Folders | null, records?: Records, more: Partial<BackupFolderDeps> = {}) {
  const around = backupWorld(records);
  const time = fakeTime();
  const { deps, status, settings } = around;
  const store = createBackupFolder({
    ...deps,
    folders: port,
    copyInto,
    status,
    settings,
    after: time.after,
    ...more,
  });
  /** Ends when a copy has come to its end, one way or the other. */
  const settledCopy = () =>
    new Promise<void>((resolve) => {
      let begun = false;
      const end = store.copy.subscribe(({ kind }) => {
        if (begun && kind !== 'copying') {
          resolve();
          queueMicrotask(() => end());
        }
        begun ||= kind === 'copying';
      });
    });
  return { ...around, timer: time, store, settledCopy };
}

describe('the folder for copies', () => {
  it('is not offered where the browser has none', async () => {
    const { store } = world(null);
    await store.load();
    await store.choose();
    expect(store.choice.value).toEqual({ kind: 'unsupported' });
  });

  it('has a copy as soon as it is chosen', async () => {
    const folder = fakeFolder('Stick');
    const { store, settings } = world(folders(null, folder).port);
    await store.choose();
    expect(store.choice.value).toEqual({ kind: 'chosen', name: 'Stick', permission: 'granted' });
    expect(store.copy.value).toMatchObject({ kind: 'copied', fileName: TODAY, leftOver: false });
    expect([...folder.files.keys()]).toEqual([TODAY]);
    expect(settings.now.value.lastBackup).toMatchObject({ kind: 'folder', encrypted: false });
  });

  it('is none when the picker was closed, and copies nothing into the one before', async () => {
    const kept = fakeFolder();
    const { store } = world(folders(kept, null).port);
    await store.load();
    await store.choose();
    expect(kept.files.size).toBe(0);
    expect(store.choice.value).toMatchObject({ kind: 'chosen', name: 'Copies' });
  });

  it('tells what the browser refuses', async () => {
    const { store } = world(folders(null, new Error('That folder holds system files.')).port);
    await store.choose();
    expect(store.choice.value).toEqual({ kind: 'none' });
    expect(store.copy.value).toMatchObject({
      kind: 'not-written',
      detail: expect.stringContaining('system'),
    });
  });

  it('asks again by a click when the permission has lapsed, and never without one', async () => {
    const kept = fakeFolder();
    kept.allows = 'prompt';
    const { store, timer } = world(folders(kept).port);
    await store.load();
    store.workChanged();
    await store.copyNow();
    expect(kept.asked.every((ask) => !ask)).toBe(true);
    expect(timer.waiting()).toBe(0);
    expect(kept.files.size).toBe(0);
    kept.allows = 'granted';
    await store.allow();
    expect(kept.asked).toContain(true);
    expect(kept.files.size).toBe(1);
  });

  it('is given up with everything that waits, and its files stay', async () => {
    const kept = fakeFolder();
    const { port, forgotten } = folders(kept);
    const { store, timer } = world(port);
    await store.load();
    await store.copyNow();
    store.workChanged();
    await store.forget();
    expect(timer.waiting()).toBe(0);
    expect(store.choice.value).toEqual({ kind: 'none' });
    expect(forgotten).toEqual([true]);
    expect(kept.files.size).toBe(1);
  });

  it('says so when it is gone', async () => {
    const kept = fakeFolder();
    const { store } = world(folders(kept).port);
    await store.load();
    kept.failing = 'permission';
    await store.copyNow();
    expect(store.copy.value).toMatchObject({ kind: 'not-written' });
    kept.failing = 'write';
    await store.copyNow();
    expect(store.copy.value).toMatchObject({ kind: 'not-written', detail: expect.stringContaining('full') });
  });
});

describe('copies by themselves', () => {
  it('wait for a quiet minute, however often something changes', async () => {
    const kept = fakeFolder();
    const { store, timer, settledCopy } = world(folders(kept).port);
    await store.load();
    for (let times = 0; times < 5; times += 1) store.workChanged();
    expect(timer.waiting()).toBe(1);
    expect(new Set(timer.asked)).toEqual(new Set([60_000]));
    expect(kept.files.size).toBe(0);
    const copied = settledCopy();
    timer.pass();
    await copied;
    expect([...kept.files.keys()]).toEqual([TODAY]);
  });

  it('catch up with what changed while this page was closed', async () => {
    const { store, timer } = world(folders(fakeFolder()).port);
    await store.load();
    expect(timer.waiting()).toBe(1);
  });

  it('are not made of what the folder holds already', async () => {
    const kept = fakeFolder();
    const { store, status, timer } = world(folders(kept).port);
    await store.load();
    await store.copyNow();
    kept.files.clear();
    store.workChanged();
    const asked = status.refresh;
    timer.pass();
    await asked();
    expect(store.copy.value.kind).toBe('copied');
    expect(kept.files.size).toBe(0);
  });

  it('follow a file that was saved, since the folder lacks that work', async () => {
    const kept = fakeFolder();
    const { store, status, library, timer, settledCopy } = world(folders(kept).port);
    const changed = await library.changedAt();
    const changedAt = changed.ok ? changed.value : null;
    await status.made({ at: '2026-11-22T09:00:00.000Z', changedAt, encrypted: true, kind: 'file' });
    await store.load();
    const copied = settledCopy();
    timer.pass();
    await copied;
    expect(kept.files.size).toBe(1);
  });

  it('stop for good when everything is about to be deleted', async () => {
    const kept = fakeFolder();
    const { store, timer } = world(folders(kept).port);
    await store.load();
    store.stop();
    expect(timer.waiting()).toBe(0);
    store.workChanged();
    await store.copyNow();
    expect(timer.waiting()).toBe(0);
    expect(kept.files.size).toBe(0);
  });

  it('run one at a time: what changed meanwhile waits its own minute', async () => {
    const kept = fakeFolder();
    const { store, timer } = world(folders(kept).port);
    await store.load();
    timer.pass();
    await Promise.all([store.copyNow(), store.copyNow()]);
    expect(timer.waiting()).toBe(1);
  });

  it('stop where they are when the folder is given up', async () => {
    const kept = fakeFolder();
    const { store, settings } = world(folders(kept).port);
    await store.load();
    const copying = store.copyNow();
    await store.forget();
    await copying;
    expect(store.choice.value).toEqual({ kind: 'none' });
    expect(store.copy.value).toEqual({ kind: 'idle' });
    expect(kept.files.size).toBe(0);
    expect(settings.now.value.lastBackup).toBeNull();
  });

  it('are not noted when everything is deleted while one is written', async () => {
    const kept = fakeFolder();
    const { settings, store } = world(folders(kept).port, undefined, {
      copyInto: async (...copy) => {
        store.stop();
        return copyInto(...copy);
      },
    });
    const change = vi.spyOn(settings, 'change');
    await store.load();
    await store.copyNow();
    expect(kept.files.size).toBe(1);
    expect(change).not.toHaveBeenCalled();
  });

  it('go into a folder that is chosen while one is written to the folder before', async () => {
    const [before, chosen] = [fakeFolder('Before'), fakeFolder('After')];
    let choosing: Promise<void> | null = null;
    const { store } = world(folders(before, chosen).port, undefined, {
      copyInto: async (folder, ...copy) => {
        choosing ??= store.choose();
        return copyInto(folder, ...copy);
      },
    });
    await store.load();
    await store.copyNow();
    await choosing;
    expect(store.choice.value).toMatchObject({ kind: 'chosen', name: 'After' });
    expect([...chosen.files.keys()]).toEqual([TODAY]);
    expect(store.copy.value).toMatchObject({ kind: 'copied' });
  });

  it('go on after one that could not be noted', async () => {
    const kept = fakeFolder();
    const { store, settings } = world(folders(kept).port);
    const change = vi.spyOn(settings, 'change').mockRejectedValueOnce(new Error('no room'));
    await store.load();
    await store.copyNow();
    expect(store.copy.value).toMatchObject({ kind: 'not-written', detail: 'Error: no room' });
    await store.copyNow();
    expect(store.copy.value.kind).toBe('copied');
    expect(change).toHaveBeenCalledTimes(2);
  });

  it('have one name that tells nothing when somebody in them could be harmed, always the same', async () => {
    const kept = fakeFolder();
    const { store, settings } = world(folders(kept).port, privateRecords());
    await store.load();
    await store.copyNow();
    await settings.change({ plainCopyName: 'reply-k7mp.zip' });
    await store.copyNow();
    await store.copyNow();
    expect([...kept.files.keys()]).toEqual(['reply-aaaa.zip', 'reply-k7mp.zip']);
  });
});
