/** Keeps copies of everything in a folder: one file a day, the last five, and nothing else there is touched. */

/** A folder somebody chose. Its calls may reject: the folder may be gone, full, or not ours any more. */
export type Folder = {
  /** Its own name, without the way to it. */
  readonly name: string;
  /**
   * May we write there now?
   * @param ask asks the person; only in answer to a click, as browsers refuse it otherwise
   */
  permission(ask: boolean): Promise<'granted' | 'prompt' | 'denied'>;
  /** Puts a whole file in place, or leaves the one that was there: never half of it. */
  write(name: string, blob: Blob): Promise<void>;
  /** The names of the files in it. */
  names(): Promise<readonly string[]>;
  remove(name: string): Promise<void>;
};

/** Where this browser can write into a folder. */
export type Folders = {
  /** `null`: nothing was chosen. Rejects where the browser refuses the folder. */
  choose(): Promise<Folder | null>;
  /** The folder that was chosen before, or nothing. */
  kept(): Promise<Folder | null>;
  forget(): Promise<void>;
};

/** Where the chosen folder is remembered. Its calls may reject, with the store's failure as the cause. */
export type FolderShelf = {
  load(): Promise<FileSystemDirectoryHandle | null>;
  /** Another folder takes the place of the one before. */
  keep(handle: FileSystemDirectoryHandle): Promise<void>;
  /** The folder itself and what is in it stay as they are. */
  forget(): Promise<void>;
};

/** How many days' copies are kept. */
const COPIES_KEPT = 5;

const COPY_NAME = /^equal-say-backup-\d{4}-\d{2}-\d{2}\.zip$/;

export type FolderCopied =
  | { readonly kind: 'copied'; readonly name: string }
  /** The copy is there; older ones could not be taken away. */
  | { readonly kind: 'copied-only'; readonly name: string; readonly detail: string }
  | { readonly kind: 'not-written'; readonly detail: string };

/** The copies to take away, the oldest first: names of ours alone, and none of the newest. Days sort as text does. */
function tooOld(names: readonly string[]): readonly string[] {
  return names
    .filter((name) => COPY_NAME.test(name))
    .toSorted()
    .slice(0, -COPIES_KEPT);
}

/**
 * Never rejects. Permission is the caller's to ask first.
 * @param day where the reader is, such as `2026-11-22`: it names the file
 * @param plainName a name that gives nobody away, in its place: that file is written over each time, and nothing is
 *   ever deleted
 */
export type CopyInto = (
  folder: Folder,
  blob: Blob,
  day: string,
  plainName: string | null,
) => Promise<FolderCopied>;

/** See `CopyInto`. */
export const copyInto: CopyInto = async (folder, blob, day, plainName) => {
  const name = plainName ?? `equal-say-backup-${day}.zip`;
  try {
    await folder.write(name, blob);
  } catch (thrown) {
    return { kind: 'not-written', detail: String(thrown) };
  }
  if (plainName !== null) return { kind: 'copied', name };
  try {
    for (const old of tooOld(await folder.names())) await folder.remove(old);
    return { kind: 'copied', name };
  } catch (thrown) {
    return { kind: 'copied-only', name, detail: String(thrown) };
  }
};
