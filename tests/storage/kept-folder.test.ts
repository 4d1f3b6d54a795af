/** The folder for copies, kept in the database beside the records and in none of them. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDatabase } from '../../lib/storage/database';
import { createFolderShelf } from '../../lib/storage/kept-folder';

// A real handle can be cloned; of this one only what is read here is there.
const handleOf = (name: string, kind = 'directory') => ({ kind, name }) as FileSystemDirectoryHandle;

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the kept folder', () => {
  it('is none until one is kept, then that, and none again', async () => {
    const shelf = createFolderShelf(createDatabase());
    expect(await shelf.load()).toBeNull();
    await shelf.keep(handleOf('One'));
    await shelf.keep(handleOf('Two'));
    expect(await createFolderShelf(createDatabase()).load()).toEqual({ kind: 'directory', name: 'Two' });
    await shelf.forget();
    expect(await shelf.load()).toBeNull();
  });

  it('is none when what is stored is no folder', async () => {
    const shelf = createFolderShelf(createDatabase());
    await shelf.keep(handleOf('note.txt', 'file'));
    expect(await shelf.load()).toBeNull();
  });

  it('is no change of the records', async () => {
    const database = createDatabase();
    await createFolderShelf(database).keep(handleOf('One'));
    const connection = await database.connection();
    expect(await connection.getAllKeys('local')).toEqual(['folder']);
  });

  it('throws what storage says, with the failure as its cause', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('not in this window', 'SecurityError');
    });
    await expect(createFolderShelf(createDatabase()).load()).rejects.toMatchObject({
      cause: { kind: 'storage', reason: 'unavailable' },
    });
  });
});
