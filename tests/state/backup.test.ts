/** One copy into a file at a time: its name, what is noted of it, and stopping. */
import { describe, expect, it, vi } from 'vitest';
import { createBackupStore } from '../../lib/state/backup';
import { backupWorld, LAST, NOW, PASSPHRASE, privateRecords } from '../fixtures/backup-deps';

describe('a copy into a file', () => {
  it('is handed to the downloads under its day, and noted', async () => {
    const { deps, saved, settings } = backupWorld();
    const { state, start } = createBackupStore(deps);
    const working = start(null);
    expect(state.value).toEqual({ kind: 'working', written: 0, expected: 0 });
    await working;
    expect(state.value).toEqual({
      kind: 'done',
      fileName: 'equal-say-backup-2026-11-22.zip',
      encrypted: false,
      reviews: 1,
      pictures: 2,
      picturesApart: true,
    });
    expect(saved.map(({ name }) => name)).toEqual(['equal-say-backup-2026-11-22.zip']);
    expect(settings.now.value.lastBackup).toEqual({
      at: NOW,
      changedAt: '2026-11-21T09:00:00.000Z',
      encrypted: false,
      kind: 'file',
    });
  });

  it('is locked where a passphrase is given', async () => {
    const { deps, saved, settings } = backupWorld();
    const { state, start } = createBackupStore(deps);
    await start(PASSPHRASE);
    expect(state.value).toMatchObject({ kind: 'done', encrypted: true });
    expect(saved[0]?.name).toBe('equal-say-backup-2026-11-22.zip.age');
    expect(await saved[0]?.blob.slice(0, 21).text()).toBe('age-encryption.org/v1');
    expect(settings.now.value.lastBackup?.encrypted).toBe(true);
  });

  it('has a name that tells nothing when somebody in it could be harmed', async () => {
    const { deps, saved } = backupWorld(privateRecords());
    const { start } = createBackupStore(deps);
    await start(null);
    await start(PASSPHRASE);
    expect(saved.map(({ name }) => name)).toEqual(['reply-aaaa.zip', 'reply-aaaa.zip.age']);
  });

  it('saves and notes nothing when it is stopped', async () => {
    const { deps, saved, settings } = backupWorld();
    const { state, start, cancel } = createBackupStore(deps);
    const working = start(null);
    cancel();
    await working;
    expect(state.value).toEqual({ kind: 'cancelled' });
    expect(saved).toEqual([]);
    expect(settings.now.value.lastBackup).toBeNull();
  });

  it('is forgotten when another is begun, or all is begun afresh', async () => {
    const { deps, saved } = backupWorld();
    const { state, start, reset } = createBackupStore(deps);
    await Promise.all([start(null), start(PASSPHRASE)]);
    expect(saved.map(({ name }) => name)).toEqual(['equal-say-backup-2026-11-22.zip.age']);
    const third = start(null);
    reset();
    await third;
    expect(state.value).toEqual({ kind: 'idle' });
    expect(saved).toHaveLength(1);
  });

  it('tells what kept it from being made', async () => {
    const { deps } = backupWorld();
    const tooLarge = { kind: 'too-large', bytes: 5e9, limit: 4e9 } as const;
    const { state, start } = createBackupStore({ ...deps, makeBackup: vi.fn(async () => tooLarge) });
    await start(null);
    expect(state.value).toEqual(tooLarge);
  });

  it('counts no more when the person does not find it; the one before is the last again', async () => {
    const { deps, settings } = backupWorld(undefined, { lastBackup: LAST });
    const { state, start, notArrived } = createBackupStore(deps);
    await start(null);
    expect(settings.now.value.lastBackup?.at).toBe(NOW);
    await notArrived();
    expect(state.value).toEqual({ kind: 'not-arrived' });
    expect(settings.now.value.lastBackup).toEqual(LAST);
    await notArrived();
    expect(settings.now.value.lastBackup).toEqual(LAST);
  });

  it('leaves a backup that was made since as the last one', async () => {
    const { deps, status, settings } = backupWorld();
    const { start, notArrived } = createBackupStore(deps);
    await start(null);
    const since = { ...LAST, at: '2026-11-22T10:05:00.000Z', kind: 'folder' } as const;
    await status.made(since);
    await notArrived();
    expect(settings.now.value.lastBackup).toEqual(since);
  });

  it('is done although it could not be noted', async () => {
    const { deps, saved } = backupWorld();
    const made = () => Promise.reject(new Error('no room'));
    const { state, start } = createBackupStore({ ...deps, made });
    await start(null);
    expect(state.value.kind).toBe('done');
    expect(saved).toHaveLength(1);
  });
});
