/** Folders of the browser: choosing, asking again, and files that are whole or not there. */
import { describe, expect, it, vi } from 'vitest';
import type { FolderShelf } from '../../lib/app/folder-copy';
import { createFolders, folderOf } from '../../lib/browser/folder';

/** A directory handle as Chromium gives one, in memory. */
function handleOf(name = 'Copies', files = new Map<string, string>()) {
  const requestPermission = vi.fn(async () => 'granted' as const);
  const queryPermission = vi.fn(async () => 'prompt' as const);
  const handle = {
    kind: 'directory',
    name,
    queryPermission,
    requestPermission,
    async getFileHandle(file: string, { create }: { create: boolean }) {
      if (!create && !files.has(file)) throw new DOMException('not there', 'NotFoundError');
      if (!files.has(file)) files.set(file, '');
      return {
        async createWritable() {
          let swap = '';
          return new WritableStream<Uint8Array>({
            write: (chunk) => {
              swap += new TextDecoder().decode(chunk);
            },
            // Only now does the file itself change.
            close: () => void files.set(file, swap),
          });
        },
      };
    },
    async *entries() {
      yield ['inside', { kind: 'directory' }];
      for (const file of files.keys()) yield [file, { kind: 'file' }];
    },
    removeEntry: async (file: string) => void files.delete(file),
  };
  // Only what is used of it is there.
  return {
    handle: handle as unknown as FileSystemDirectoryHandle,
    files,
    requestPermission,
    queryPermission,
  };
}

function shelfOf(kept: FileSystemDirectoryHandle | null = null) {
  let held = kept;
  const shelf: FolderShelf = {
    load: async () => held,
    keep: async (handle) => {
      held = handle;
    },
    forget: async () => {
      held = null;
    },
  };
  return { shelf, held: () => held };
}

describe('the folder for copies', () => {
  it('is not to be had where the browser has no picker', () => {
    expect(createFolders(shelfOf().shelf, {})).toBeNull();
    expect(createFolders(shelfOf().shelf, { showDirectoryPicker: 'no' })).toBeNull();
  });

  it('is chosen for writing, by the window itself, and remembered', async () => {
    const { handle } = handleOf();
    const { shelf, held } = shelfOf();
    const page = {
      showDirectoryPicker: vi.fn(async function (this: unknown, _options: unknown) {
        if (this !== page) throw new TypeError('Illegal invocation');
        return handle;
      }),
    };
    const folder = await createFolders(shelf, page)?.choose();
    expect(folder?.name).toBe('Copies');
    expect(page.showDirectoryPicker).toHaveBeenCalledWith(expect.objectContaining({ mode: 'readwrite' }));
    expect(held()).toBe(handle);
  });

  it('stays as it was when the picker is closed, and tells what the browser refuses', async () => {
    const { shelf, held } = shelfOf();
    const errors = [new DOMException('closed', 'AbortError'), new DOMException('no', 'SecurityError')];
    const page = { showDirectoryPicker: () => Promise.reject(errors.shift()) };
    const folders = createFolders(shelf, page);
    expect(await folders?.choose()).toBeNull();
    await expect(folders?.choose()).rejects.toThrow('no');
    expect(held()).toBeNull();
  });

  it('is found again until it is forgotten', async () => {
    const { handle } = handleOf();
    const folders = createFolders(shelfOf(handle).shelf, { showDirectoryPicker: () => handle });
    expect((await folders?.kept())?.name).toBe('Copies');
    await folders?.forget();
    expect(await folders?.kept()).toBeNull();
  });
});

describe('a folder', () => {
  it('asks the person only when it is told to', async () => {
    const { handle, requestPermission, queryPermission } = handleOf();
    const folder = folderOf(handle);
    expect(await folder.permission(false)).toBe('prompt');
    expect(requestPermission).not.toHaveBeenCalled();
    expect(await folder.permission(true)).toBe('granted');
    expect(queryPermission).toHaveBeenCalledWith({ mode: 'readwrite' });
  });

  it('takes whole files, lists files alone, and lets go of one', async () => {
    const { handle, files } = handleOf();
    const folder = folderOf(handle);
    await folder.write('a.zip', new Blob(['one', 'two']));
    expect(files.get('a.zip')).toBe('onetwo');
    expect(await folder.names()).toEqual(['a.zip']);
    await folder.remove('a.zip');
    expect(files.size).toBe(0);
  });

  it('leaves the file that was there when writing breaks off', async () => {
    const { handle, files } = handleOf('Copies', new Map([['a.zip', 'before']]));
    const broken = new Blob(['after']);
    vi.spyOn(broken, 'stream').mockImplementation(
      () => new ReadableStream({ pull: (controller) => controller.error(new Error('gone')) }),
    );
    await expect(folderOf(handle).write('a.zip', broken)).rejects.toThrow('gone');
    expect(files.get('a.zip')).toBe('before');
  });

  it('leaves no empty file behind when the disk is full', async () => {
    const { handle, files } = handleOf();
    const broken = new Blob(['copy']);
    vi.spyOn(broken, 'stream').mockImplementation(
      () => new ReadableStream({ pull: (controller) => controller.error(new Error('disk full')) }),
    );
    await expect(folderOf(handle).write('a.zip', broken)).rejects.toThrow('disk full');
    expect([...files.keys()]).toEqual([]);
  });

  it('tells of a folder that is gone before anything is written', async () => {
    const { handle } = handleOf();
    vi.spyOn(handle, 'getFileHandle').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    await expect(folderOf(handle).write('a.zip', new Blob(['copy']))).rejects.toThrow('no');
  });
});
