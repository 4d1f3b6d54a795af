/** Walks what was dropped: files and folders, within limits, with what is passed over and why. */
import {
  createPicker,
  isOfOurKind,
  MAX_FOLDERS_DEEP,
  type Picked,
  type Picker,
  pickedFrom,
} from '../../lib/state/import-picked';

/** Files and folders of one walk that are looked at: a whole disk may be dropped. */
const MAX_LOOKED_AT = 20_000;

/** What every entry of the browser says of itself: a file or a folder. */
export type DroppedEntry = { readonly isFile: boolean; readonly isDirectory: boolean; readonly name: string };
export type DroppedFile = DroppedEntry & {
  file(done: (file: File) => void, failed: (error: unknown) => void): void;
};
export type DroppedFolder = DroppedEntry & {
  createReader(): {
    readEntries(done: (entries: readonly DroppedEntry[]) => void, failed: (error: unknown) => void): void;
  };
};

function isFile(entry: DroppedEntry): entry is DroppedFile {
  return entry.isFile && 'file' in entry;
}

function isFolder(entry: DroppedEntry): entry is DroppedFolder {
  return entry.isDirectory && 'createReader' in entry;
}

function fileOf(entry: DroppedFile): Promise<File> {
  return new Promise((done, failed) => entry.file(done, failed));
}

/** A folder gives its entries in batches, until one is empty. */
async function* entriesOf(folder: DroppedFolder): AsyncGenerator<DroppedEntry> {
  const reader = folder.createReader();
  for (;;) {
    const batch = await new Promise<readonly DroppedEntry[]>((done, failed) =>
      reader.readEntries(done, failed),
    );
    if (batch.length === 0) return;
    yield* batch;
  }
}

type Walk = { readonly picker: Picker; looked: number };

async function takeFile(walk: Walk, entry: DroppedFile, path: string, inFolder: boolean): Promise<void> {
  // Of what is passed over by its name alone, nothing is opened.
  if (inFolder && !isOfOurKind(entry.name)) return walk.picker.passOver(path, 'kind');
  if (walk.picker.isFull()) return walk.picker.passOver(path, 'too-many');
  try {
    walk.picker.take(await fileOf(entry), path, inFolder);
  } catch {
    walk.picker.passOver(path, 'unreadable');
  }
}

async function takeFolder(walk: Walk, folder: DroppedFolder, path: string, depth: number): Promise<void> {
  if (depth > MAX_FOLDERS_DEEP) return walk.picker.passOver(path, 'too-deep');
  try {
    for await (const entry of entriesOf(folder)) {
      walk.looked += 1;
      if (walk.looked > MAX_LOOKED_AT || walk.picker.isFull()) return walk.picker.passOver(path, 'too-many');
      await takeOne(walk, entry, `${path}/${entry.name}`, depth + 1);
    }
  } catch {
    walk.picker.passOver(path, 'unreadable');
  }
}

/** @param depth folders round it, and itself if it is one */
async function takeOne(walk: Walk, entry: DroppedEntry, path: string, depth: number): Promise<void> {
  if (isFile(entry)) await takeFile(walk, entry, path, depth > 1);
  else if (isFolder(entry)) await takeFolder(walk, entry, path, depth);
}

/**
 * What was dropped, whole folders too. A file that was dropped by itself is read whatever its name.
 * @param entries as the browser gave them
 */
export async function walkDropped(entries: readonly DroppedEntry[]): Promise<Picked> {
  const walk: Walk = { picker: createPicker(), looked: 0 };
  for (const entry of entries) await takeOne(walk, entry, entry.name, 1);
  return walk.picker.picked();
}

/**
 * The files of a drop. To be called while the event is handled: afterwards the browser has forgotten them.
 * @returns nothing when it carries none
 */
export function filesOfDrop({ items, files }: DataTransfer): Promise<Picked> | null {
  const entries = Array.from(items ?? []).flatMap((item) => {
    const entry = item.kind === 'file' ? item.webkitGetAsEntry?.() : null;
    return entry ?? [];
  });
  if (entries.length > 0) return walkDropped(entries);
  const plain = Array.from(files);
  return plain.length > 0 ? Promise.resolve(pickedFrom(plain)) : null;
}
