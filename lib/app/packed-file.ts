/** What opening a backup that is packed (`.zip`) or locked (`.age`) gives; other files are not packed. */
import type { Records } from '../domain/records';
import type { ReadFailure } from '../formats/read-outcome';
import type { FileToRead } from './import-file';

export type Unpacked =
  /** Not a zip and not an age file: it is read as any other file of ours. */
  | { readonly kind: 'not-packed' }
  /** It is locked. `wrong`: the passphrase that was given does not open it. */
  | { readonly kind: 'locked'; readonly wrong: boolean }
  /** `records` has the pixels of every picture; `withoutPixels` were left out for want of them. Its checks are those of any file: hashes are still to be asked. */
  | { readonly kind: 'ok'; readonly records: Records; readonly withoutPixels: number }
  | { readonly kind: 'refused'; readonly why: ReadFailure }
  | { readonly kind: 'unreadable'; readonly detail: string }
  | { readonly kind: 'cancelled' };

/** Never rejects. @param onProgress told the part read so far, from 0 to 1 */
export type Unpack = (
  file: FileToRead,
  passphrase: string | null,
  signal: AbortSignal,
  onProgress: (part: number) => void,
) => Promise<Unpacked>;
