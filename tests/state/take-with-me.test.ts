/** Nothing is deleted unless the saved file was found again, is whole, opens, and holds all that is here. */
import { describe, expect, it, vi } from 'vitest';
import { sameBytes } from '../../lib/app/backup-blob';
import { createImportFile, type ImportReading } from '../../lib/app/import-file';
import { createUnpack } from '../../lib/app/unpack';
import { NO_RECORDS } from '../../lib/domain/records';
import { createTakeWithMe, type TakeWithMeDeps } from '../../lib/state/take-with-me';
import { backupWorld, PASSPHRASE } from '../fixtures/backup-deps';
import { illustrated } from '../fixtures/backups';
import { FILE_CHECKS } from '../fixtures/checklists/sha256';
import { createFakeLibrary } from '../fixtures/fake-library';

function world(more: Partial<TakeWithMeDeps> = {}, records = illustrated()) {
  const around = backupWorld(records);
  const deleteEverything = vi.fn();
  const { deps, library } = around;
  const take = createTakeWithMe({
    ...deps,
    library,
    read: createImportFile(createFakeLibrary(), FILE_CHECKS, createUnpack()).read,
    sameBytes,
    deleteEverything,
    ...more,
  });
  const savedFile = () => {
    const [first] = around.saved.slice(-1);
    if (!first) throw new Error('nothing was saved');
    return new File([first.blob], 'copy of it.age');
  };
  return { ...around, take, deleteEverything, savedFile };
}

describe('taking everything away', () => {
  it('saves a locked copy, looks whether it opens, and only then deletes', async () => {
    const { take, deleteEverything, savedFile, settings } = world();
    await take.start(PASSPHRASE);
    expect(take.stage.value).toEqual({
      kind: 'saved',
      fileName: 'equal-say-backup-2026-11-22.zip.age',
      problem: null,
    });
    await take.remove();
    expect(deleteEverything).not.toHaveBeenCalled();
    await take.check(savedFile(), PASSPHRASE);
    expect(take.stage.value).toMatchObject({ kind: 'checked', reviews: 1, pictures: 2 });
    expect(settings.now.value.lastBackup?.encrypted).toBe(true);
    expect(deleteEverything).not.toHaveBeenCalled();
    await take.remove();
    expect(deleteEverything).toHaveBeenCalledOnce();
  });

  it('refuses another file, an older one, and part of the right one', async () => {
    const { take, deleteEverything, savedFile } = world();
    await take.start(PASSPHRASE);
    const older = savedFile();
    await take.start(PASSPHRASE);
    const whole = savedFile();
    const changed = new Uint8Array(await whole.arrayBuffer());
    changed[changed.length - 1] = (changed[changed.length - 1] ?? 0) ^ 1;
    const wrong = [
      older,
      new File(['x'], 'x.age'),
      new File([whole.slice(0, -1)], 'y'),
      new File([changed], 'z'),
    ];
    for (const file of wrong) {
      await take.check(file, PASSPHRASE);
      expect(take.stage.value).toMatchObject({ kind: 'saved', problem: 'another-file' });
      await take.remove();
    }
    expect(deleteEverything).not.toHaveBeenCalled();
    await take.check(whole, PASSPHRASE);
    expect(take.stage.value.kind).toBe('checked');
  });

  it('refuses a file that cannot be read', async () => {
    const { take, savedFile } = world({ sameBytes: () => Promise.reject(new Error('gone')) });
    await take.start(PASSPHRASE);
    await take.check(savedFile(), PASSPHRASE);
    expect(take.stage.value).toMatchObject({ kind: 'saved', problem: 'cannot-be-read' });
  });

  const answers: readonly [string, ImportReading, string][] = [
    ['does not open', { kind: 'locked', wrong: true }, 'does-not-open'],
    ['is damaged', { kind: 'refused', why: { kind: 'not-ours', what: 'binary' } }, 'does-not-open'],
    ['vanishes', { kind: 'unreadable', detail: 'gone' }, 'cannot-be-read'],
    ['holds other records', { kind: 'read', records: NO_RECORDS, withoutPixels: 0 }, 'other-records'],
  ];
  it.each(answers)('refuses a file that %s', async (_what, reading, problem) => {
    const { take, savedFile, deleteEverything } = world({ read: async () => reading });
    await take.start(PASSPHRASE);
    await take.check(savedFile(), PASSPHRASE);
    expect(take.stage.value).toMatchObject({ kind: 'saved', problem });
    await take.remove();
    expect(deleteEverything).not.toHaveBeenCalled();
  });

  it('counts as no backup until the saved file was found again', async () => {
    const { take, settings } = world();
    await take.start(PASSPHRASE);
    take.reset();
    expect(settings.now.value.lastBackup).toBeNull();
  });

  it('refuses another passphrase than the file was locked with, although it is remembered here', async () => {
    const { take, savedFile, settings } = world();
    await take.start(PASSPHRASE);
    await take.check(savedFile(), `${PASSPHRASE}x`);
    expect(take.stage.value).toMatchObject({ kind: 'saved', problem: 'another-passphrase' });
    expect(settings.now.value.lastBackup).toBeNull();
    await take.check(savedFile(), PASSPHRASE);
    expect(take.stage.value.kind).toBe('checked');
  });

  it('refuses a file that opens but that bringing it in would refuse', async () => {
    const records = illustrated();
    const [first, ...others] = records.pictures;
    if (!first) throw new Error('no picture');
    const forged = { ...first, base64: Buffer.alloc(100, 'x').toString('base64') };
    const { take, savedFile } = world({}, { ...records, pictures: [forged, ...others] });
    await take.start(PASSPHRASE);
    await take.check(savedFile(), PASSPHRASE);
    expect(take.stage.value).toMatchObject({ kind: 'saved', problem: 'does-not-open' });
  });

  it('asks once more after the last word, when another window may have written', async () => {
    const { take, library, savedFile, deleteEverything } = world();
    await take.start(PASSPHRASE);
    await take.check(savedFile(), PASSPHRASE);
    await take.remove();
    const isSafe: () => Promise<boolean> = deleteEverything.mock.calls[0]?.[0];
    expect(await isSafe()).toBe(true);
    library.change('2026-11-22T10:00:01.000Z');
    expect(await isSafe()).toBe(false);
    expect(take.stage.value).toEqual({ kind: 'begin', problem: 'changed-since' });
  });

  it('begins again when work went on before the check, or after it', async () => {
    for (const when of ['before', 'after']) {
      const { take, library, savedFile, deleteEverything } = world();
      await take.start(PASSPHRASE);
      if (when === 'before') library.change('2026-11-22T10:00:01.000Z');
      await take.check(savedFile(), PASSPHRASE);
      if (when === 'after') library.change('2026-11-22T10:00:01.000Z');
      await take.remove();
      expect(take.stage.value).toEqual({ kind: 'begin', problem: 'changed-since' });
      expect(deleteEverything).not.toHaveBeenCalled();
    }
  });

  it('deletes nothing when the store does not say whether work went on', async () => {
    const { take, library, savedFile, deleteEverything } = world();
    await take.start(PASSPHRASE);
    await take.check(savedFile(), PASSPHRASE);
    vi.spyOn(library, 'changedAt').mockRejectedValue(new Error('gone'));
    await take.remove();
    expect(take.stage.value).toEqual({ kind: 'begin', problem: 'changed-since' });
    expect(deleteEverything).not.toHaveBeenCalled();
  });

  it('tells what kept the copy from being made', async () => {
    const tooLarge = { kind: 'too-large', bytes: 5e9, limit: 4e9 } as const;
    const { take, saved } = world({ makeBackup: async () => tooLarge });
    await take.start(PASSPHRASE);
    expect(take.stage.value).toEqual({ kind: 'begin', problem: tooLarge });
    expect(saved).toEqual([]);
  });

  it('saves and deletes nothing once it is stopped', async () => {
    const { take, saved, savedFile, deleteEverything } = world();
    const making = take.start(PASSPHRASE);
    take.reset();
    await making;
    expect(take.stage.value).toEqual({ kind: 'begin', problem: null });
    expect(saved).toEqual([]);
    await take.start(PASSPHRASE);
    const checking = take.check(savedFile(), PASSPHRASE);
    take.reset();
    await checking;
    await take.remove();
    expect(take.stage.value).toEqual({ kind: 'begin', problem: null });
    expect(deleteEverything).not.toHaveBeenCalled();
  });
});
