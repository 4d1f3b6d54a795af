/** Folders by the File System Access API: Chromium has it in pages of an extension, Firefox has not. */
import type { Folder, FolderShelf, Folders } from '../app/folder-copy';

/** What TypeScript's library does not yet know of a handle. */
type Permission = (descriptor: { readonly mode: 'readwrite' }) => Promise<PermissionState>;
type WithPermission = { readonly queryPermission: Permission; readonly requestPermission: Permission };
type Picker = (options: {
  readonly id: string;
  readonly mode: 'readwrite';
}) => Promise<FileSystemDirectoryHandle>;

function hasPermission(handle: object): handle is WithPermission {
  return 'queryPermission' in handle && 'requestPermission' in handle;
}

async function isThere(handle: FileSystemDirectoryHandle, name: string): Promise<boolean> {
  try {
    await handle.getFileHandle(name, { create: false });
    return true;
  } catch (thrown) {
    if (thrown instanceof DOMException && thrown.name === 'NotFoundError') return false;
    throw thrown;
  }
}

/** A folder of this computer. Without the questions of permission, writing itself asks or refuses. */
export function folderOf(handle: FileSystemDirectoryHandle): Folder {
  return {
    name: handle.name,
    async permission(ask) {
      if (!hasPermission(handle)) return 'granted';
      const mode = { mode: 'readwrite' } as const;
      return ask ? handle.requestPermission(mode) : handle.queryPermission(mode);
    },
    async write(name, blob) {
      const isNew = !(await isThere(handle, name));
      const file = await handle.getFileHandle(name, { create: true });
      try {
        // What is written goes to a file of the browser's own, which takes this one's place when it is closed.
        const writable = await file.createWritable();
        await blob.stream().pipeTo(writable);
      } catch (thrown) {
        // Asking for a new file made an empty one, which would pass for a copy.
        if (isNew) await handle.removeEntry(name).catch(() => undefined);
        throw thrown;
      }
    },
    async names() {
      const names: string[] = [];
      for await (const [name, { kind }] of handle.entries()) if (kind === 'file') names.push(name);
      return names;
    },
    remove: (name) => handle.removeEntry(name),
  };
}

function isPicker(value: unknown): value is Picker {
  return typeof value === 'function';
}

function isAbort(thrown: unknown): boolean {
  return thrown instanceof DOMException && thrown.name === 'AbortError';
}

/**
 * @param page the window of a full page; its picker must be asked in answer to a click
 * @returns `null` where the browser has no such thing
 */
export function createFolders(shelf: FolderShelf, page: object): Folders | null {
  const picker: unknown = 'showDirectoryPicker' in page ? page.showDirectoryPicker : null;
  if (!isPicker(picker)) return null;
  return {
    async choose() {
      let handle: FileSystemDirectoryHandle;
      try {
        // Browsers refuse the function when it is called on anything but its window.
        handle = await picker.call(page, { id: 'equal-say-backup', mode: 'readwrite' });
      } catch (thrown) {
        if (isAbort(thrown)) return null;
        throw thrown;
      }
      await shelf.keep(handle);
      return folderOf(handle);
    },
    async kept() {
      const handle = await shelf.load();
      return handle ? folderOf(handle) : null;
    },
    forget: shelf.forget,
  };
}
