/** Which of the files somebody chose or dropped are read, and which are passed over, and why. */
import type { FileToRead } from '../app/import-file';

/** Files that are read at once. */
export const MAX_FILES = 2_000;
/** Folders inside folders that are looked into; the folder that was chosen is the first. */
export const MAX_FOLDERS_DEEP = 8;
/** Files passed over that are named; the others are counted. */
const MAX_NAMED = 200;

/** Endings of files of ours; in a folder no others are read. */
const ENDINGS = ['.json', '.jsonl', '.zip', '.age'] as const;

/** `kind`: its name does not end as those of ours do. `unreadable`: the system does not give it. */
export const PASSED_OVER_REASONS = ['kind', 'too-deep', 'too-many', 'unreadable'] as const;
export type PassedOverReason = (typeof PASSED_OVER_REASONS)[number];

/** A file or folder that is not read. `path` is as the system writes it, from the folder that was chosen. */
export type PassedOver = { readonly path: string; readonly why: PassedOverReason };

/** A file to read. `path` has the folders it lies in, if it came in one. */
export type PickedFile = { readonly file: FileToRead; readonly path: string };

export type Picked = {
  readonly files: readonly PickedFile[];
  readonly passedOver: readonly PassedOver[];
  /** How many more were passed over than are named. */
  readonly morePassedOver: number;
};

/** Gathers files within the limits. */
export type Picker = {
  /** @param inFolder a file of a folder is read only when its name ends as ours do */
  take(file: FileToRead, path: string, inFolder: boolean): void;
  passOver(path: string, why: PassedOverReason): void;
  /** No more files are taken. */
  isFull(): boolean;
  picked(): Picked;
};

/** Does its name end as those of our files do? What it is, its content tells. */
export function isOfOurKind(name: string): boolean {
  const lower = name.toLowerCase();
  return ENDINGS.some((ending) => lower.endsWith(ending));
}

export function createPicker(): Picker {
  const files: PickedFile[] = [];
  const passedOver: PassedOver[] = [];
  let more = 0;
  const passOver = (path: string, why: PassedOverReason) => {
    if (passedOver.length < MAX_NAMED) passedOver.push({ path, why });
    else more += 1;
  };
  return {
    passOver,
    take(file, path, inFolder) {
      if (inFolder && !isOfOurKind(file.name)) passOver(path, 'kind');
      else if (files.length >= MAX_FILES) passOver(path, 'too-many');
      else files.push({ file, path });
    },
    isFull: () => files.length >= MAX_FILES,
    picked: () => ({ files, passedOver, morePassedOver: more }),
  };
}

/** A `File` as a picker of files or of a folder gives it. */
type ChosenFile = FileToRead & { readonly webkitRelativePath?: string };

/** Files of a picker: chosen one by one, or all that are in a folder. */
export function pickedFrom(chosen: Iterable<ChosenFile>): Picked {
  const picker = createPicker();
  for (const file of chosen) {
    const path = file.webkitRelativePath || file.name;
    const folders = path.split('/').length - 1;
    if (folders > MAX_FOLDERS_DEEP) picker.passOver(path, 'too-deep');
    else picker.take(file, path, folders > 0);
  }
  return picker.picked();
}
