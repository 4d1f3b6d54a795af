/** Is this file the one whose hash was printed? Works its SHA-256 out again, and finds the hash a report prints. */

import { printedHash } from '../formats/report-printed';

/** A browser's file, as far as it is looked at here. */
export type FileToCheck = {
  readonly name: string;
  readonly size: number;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
};

/** Larger ones are not read: the browser works a hash out only from bytes that are all in memory. */
export const CHECK_MAX_BYTES = 1024 * 1024 * 1024;

export type CheckedFile =
  | {
      readonly kind: 'checked';
      readonly name: string;
      readonly bytes: number;
      readonly sha256: string;
      /** The file is a report of ours, as HTML or for Word: the hash of the data file it prints; nothing for any other file. */
      readonly printed: string | null;
    }
  | { readonly kind: 'too-large'; readonly name: string; readonly limit: number }
  /** It cannot be read: moved, or taken away, since it was chosen. */
  | { readonly kind: 'unreadable'; readonly name: string };

export type CheckFile = (file: FileToCheck) => Promise<CheckedFile>;

/** Never rejects. @param hashOf SHA-256 of bytes, in hexadecimal */
export function createCheckFile(hashOf: (bytes: Uint8Array<ArrayBuffer>) => Promise<string>): CheckFile {
  return async (file) => {
    const { name, size } = file;
    if (size > CHECK_MAX_BYTES) return { kind: 'too-large', name, limit: CHECK_MAX_BYTES };
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const sha256 = await hashOf(bytes);
      return { kind: 'checked', name, bytes: bytes.length, sha256, printed: printedHash(bytes) };
    } catch {
      return { kind: 'unreadable', name };
    }
  };
}
