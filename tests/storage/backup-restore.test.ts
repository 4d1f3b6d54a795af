/** A copy of the whole store, brought back into an empty one: the same records, pictures byte for byte. */
import { describe, expect, it } from 'vitest';
import { createMakeBackup } from '../../lib/app/backup';
import type { Library } from '../../lib/app/ports';
import { createUnpack } from '../../lib/app/unpack';
import { inOrder, type Records } from '../../lib/domain/records';
import { createLibrary } from '../../lib/storage/library';
import { illustrated } from '../fixtures/backups';
import { PNG_BASE64 } from '../fixtures/records/evidence';
import { freshStore } from './fresh-store';

const PASSPHRASE = 'correct horse battery staple';

async function bringIn(library: Library, records: Records): Promise<void> {
  const done = await library.importRecords([records], new Set());
  if (!done.ok) throw new Error(JSON.stringify(done.error));
}

async function all(library: Library): Promise<Records> {
  const read = await library.read({ kind: 'everything' });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return inOrder(read.value);
}

async function backupOf(library: Library, passphrase: string | null): Promise<File> {
  const make = createMakeBackup(library, { workFactor: 4 });
  const made = await make({ passphrase }, new AbortController().signal, () => undefined);
  if (made.kind !== 'made') throw new Error(JSON.stringify(made));
  return new File([made.blob], `backup.${made.ending}`);
}

describe('a backup of the store', () => {
  it.each([null, PASSPHRASE])('gives the same in an empty one (passphrase: %s)', async (passphrase) => {
    const here = createLibrary(freshStore());
    await bringIn(here, illustrated());
    const before = await all(here);
    expect(before.pictures.map(({ base64 }) => base64)).toEqual([PNG_BASE64, PNG_BASE64]);
    const file = await backupOf(here, passphrase);
    const unpacked = await createUnpack()(file, passphrase, new AbortController().signal, () => undefined);
    if (unpacked.kind !== 'ok') throw new Error(JSON.stringify(unpacked));

    const elsewhere = createLibrary(freshStore());
    await bringIn(elsewhere, unpacked.records);
    expect(await all(elsewhere)).toEqual(before);
  });

  it('changes nothing where all of it is already', async () => {
    const here = createLibrary(freshStore());
    await bringIn(here, illustrated());
    const before = await all(here);
    const file = await backupOf(here, null);
    const unpacked = await createUnpack()(file, null, new AbortController().signal, () => undefined);
    if (unpacked.kind !== 'ok') throw new Error(JSON.stringify(unpacked));
    await bringIn(here, unpacked.records);
    expect(await all(here)).toEqual(before);
  });
});
