/** Copies in a folder: the last five days of ours, and nobody else's file is touched. */
import { describe, expect, it } from 'vitest';
import { copyInto } from '../../lib/app/folder-copy';
import { fakeFolder } from '../fixtures/fake-folder';

const BLOB = new Blob(['copy']);
const day = (number: number) => `equal-say-backup-2026-11-${String(number).padStart(2, '0')}.zip`;

describe('a copy into a folder', () => {
  it('has one file a day, and takes the place of an earlier one of that day', async () => {
    const folder = fakeFolder('Copies', [day(22)]);
    expect(await copyInto(folder, BLOB, '2026-11-22', null)).toEqual({ kind: 'copied', name: day(22) });
    expect([...folder.files.keys()]).toEqual([day(22)]);
    expect(await folder.files.get(day(22))?.text()).toBe('copy');
  });

  it('keeps the last five days, however long ago they were', async () => {
    const old = ['equal-say-backup-2025-12-31.zip', ...[1, 2, 9, 10, 20].map(day)];
    const folder = fakeFolder('Copies', old);
    await copyInto(folder, BLOB, '2026-11-22', null);
    expect([...folder.files.keys()].toSorted()).toEqual([2, 9, 10, 20, 22].map(day));
  });

  it('never deletes a file that is not named exactly as ours', async () => {
    const others = [
      'equal-say-backup-2026-11-01.zip.age',
      'equal-say-backup-2026-11-01 (1).zip',
      'my-equal-say-backup-2026-11-01.zip',
      'equal-say-backup-latest.zip',
      'Equal-Say-Backup-2026-11-01.zip',
      'reply-k7mp.zip',
      'wedding.jpg',
    ];
    const folder = fakeFolder('Copies', [...others, ...[1, 2, 3, 4, 5, 6].map(day)]);
    await copyInto(folder, BLOB, '2026-11-22', null);
    for (const name of others) expect(await folder.files.get(name)?.text()).toBe('before');
    expect(folder.files.size).toBe(others.length + 5);
  });

  it('under a name that gives nobody away deletes nothing at all', async () => {
    const folder = fakeFolder('Copies', [1, 2, 3, 4, 5, 6].map(day));
    const done = await copyInto(folder, BLOB, '2026-11-22', 'reply-k7mp.zip');
    expect(done).toEqual({ kind: 'copied', name: 'reply-k7mp.zip' });
    expect(folder.files.size).toBe(7);
  });

  it('says why it was not written, and deletes nothing then', async () => {
    const folder = fakeFolder('Copies', [1, 2, 3, 4, 5, 6].map(day));
    folder.failing = 'write';
    expect(await copyInto(folder, BLOB, '2026-11-22', null)).toMatchObject({
      kind: 'not-written',
      detail: expect.stringContaining('It is full.'),
    });
    expect(folder.files.size).toBe(6);
  });

  it('is there even when an old one cannot be taken away', async () => {
    const folder = fakeFolder('Copies', [1, 2, 3, 4, 5, 6].map(day));
    folder.failing = 'remove';
    const done = await copyInto(folder, BLOB, '2026-11-22', null);
    expect(done).toMatchObject({ kind: 'copied-only', name: day(22) });
    expect(await folder.files.get(day(22))?.text()).toBe('copy');
  });
});
