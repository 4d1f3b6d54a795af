/** What a backup holds and how large it may be: the names of its entries, the note in it, and its limits. */
import type { PictureBytes } from '../domain/evidence';

/** Every record, a line each, as in a `.jsonl` file of everything; pictures' lines have an empty `base64`. */
export const RECORDS_ENTRY = 'records.jsonl';
/** For whoever finds the file and does not know what made it. */
export const NOTE_ENTRY = 'READ-ME.txt';

/** The archives we write have no place for more than 65,535 entries. */
export const MAX_ENTRIES = 65_000;
/** The archives we write have no place for offsets of 4 GiB: 4 GB (4,000,000,000 bytes) leaves room for the directory. */
export const MAX_ARCHIVE_BYTES = 4_000_000_000;

/** One fixed text, in the language of the files themselves, so that the same records give the same bytes. */
export const NOTE = `Equal Say: a copy of everything

This is a backup made by Equal Say, a browser extension for reviewing care technology.
It is a record of what reviewers could find and say about products. It is not a certificate.

To open it: in Equal Say, go to "Bring in files" and choose this file as it is.
Do not unpack it first.

What is in it, for anybody without Equal Say:
  records.jsonl  every product, review, answer, piece of evidence and meeting,
                 one a line, as text (JSON Lines, UTF-8)
  pictures/      the pictures kept as evidence, under the id of their record

It may hold names and notes that are not meant for everybody. Keep it where only the
right people can open it.
`;

/** Endings by media type. */
const ENDINGS = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/webp': 'webp' } as const satisfies Record<
  PictureBytes['mediaType'],
  string
>;

/** The entry that holds a picture's pixels. */
export function pictureEntry({
  evidenceId,
  mediaType,
}: Pick<PictureBytes, 'evidenceId' | 'mediaType'>): string {
  return `pictures/${evidenceId}.${ENDINGS[mediaType]}`;
}

const PICTURE_ENTRY = /^pictures\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.(png|jpg|webp)$/;

/** What an entry of this name is; `null` for a name we never write. */
export function entryKind(name: string): 'records' | 'note' | 'picture' | null {
  if (name === RECORDS_ENTRY) return 'records';
  if (name === NOTE_ENTRY) return 'note';
  return PICTURE_ENTRY.test(name) ? 'picture' : null;
}
