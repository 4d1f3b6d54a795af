/** Writes everything as one zip, piece by piece: the records as lines, and each picture in an entry of its own. */
import { strToU8, Zip, ZipDeflate, type ZipInputFile, ZipPassThrough } from 'fflate';
import type { PictureBytes } from '../domain/evidence';
import type { Records } from '../domain/records';
import {
  MAX_ARCHIVE_BYTES,
  MAX_ENTRIES,
  NOTE,
  NOTE_ENTRY,
  pictureEntry,
  RECORDS_ENTRY,
} from './backup-entries';
import { bytesOfBase64 } from './base64';
import { MAX_LINES_BYTES } from './limits';
import { jsonlLines } from './write-lines';

type Bytes = Uint8Array<ArrayBuffer>;

/** How large it may become: never more than can be brought back in. */
export type BackupLimits = {
  readonly entries: number;
  readonly archiveBytes: number;
  /** Of the lines, unpacked. */
  readonly recordsBytes: number;
};

export const BACKUP_LIMITS: BackupLimits = {
  entries: MAX_ENTRIES,
  archiveBytes: MAX_ARCHIVE_BYTES,
  recordsBytes: MAX_LINES_BYTES,
};

/** How the writing ended. Unless it is `made`, the pieces given so far are of no use. */
export type BackupEnd =
  | { readonly kind: 'made'; readonly pictures: number }
  /** Too many for entries of their own: with `apart: false` they can stand in the lines. */
  | { readonly kind: 'too-many-pictures' }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number };

/** The earliest day an archive can name: a backup of the same records is the same, whenever it is made. */
const MTIME = '1980-01-01T00:00:00';

/** An archive being written: what is finished of it waits to be taken. */
type Archive = {
  /** Adds an entry as it is: pictures are packed already. */
  store(name: string, bytes: Bytes): void;
  add(file: ZipInputFile, chunks: readonly Bytes[]): void;
  end(): void;
  take(): readonly Bytes[];
  readonly bytes: number;
  readonly entries: number;
};

function createArchive(): Archive {
  let waiting: Bytes[] = [];
  let bytes = 0;
  let entries = 0;
  const zip = new Zip((error, data) => {
    if (error) throw error;
    bytes += data.length;
    waiting.push(data);
  });
  return {
    store(name, content) {
      const entry = new ZipPassThrough(name);
      entry.mtime = MTIME;
      entries += 1;
      zip.add(entry);
      entry.push(content, true);
    },
    add(file, chunks) {
      entries += 1;
      zip.add(file);
      for (const [at, chunk] of chunks.entries()) file.ondata?.(null, chunk, at === chunks.length - 1);
    },
    end: () => zip.end(),
    take() {
      const taken = waiting;
      waiting = [];
      return taken;
    },
    get bytes() {
      return bytes;
    },
    get entries() {
      return entries;
    },
  };
}

/**
 * The lines, packed. They are held here until every picture is written: an archive takes one entry at a time, and
 * text packs to a small part of its size.
 */
function createLines() {
  const packed: Bytes[] = [];
  let size = 0;
  let packedSize = 0;
  const deflate = new ZipDeflate(RECORDS_ENTRY, { level: 6 });
  deflate.ondata = (error, data) => {
    if (error) throw error;
    packedSize += data.length;
    packed.push(data);
  };
  return {
    push(line: string): void {
      const bytes = strToU8(line);
      size += bytes.length;
      deflate.push(bytes);
    },
    /** Of the text, and of what it is packed into so far; in bytes. */
    sizes: () => ({ size, packedSize }),
    finish(archive: Archive): void {
      deflate.push(new Uint8Array(0), true);
      const { crc, flag, compression } = deflate;
      archive.add({ filename: RECORDS_ENTRY, size, crc, flag, compression, mtime: MTIME }, packed);
    },
  };
}

/** Passes records on with their pictures' pixels put into entries of their own. */
async function* withoutPixels(
  parts: AsyncIterable<Records> | Iterable<Records>,
  apart: boolean,
  archive: Archive,
  counted: { pictures: number },
): AsyncGenerator<Records> {
  for await (const part of parts) {
    counted.pictures += part.pictures.length;
    yield apart ? { ...part, pictures: part.pictures.map((one) => bare(one, archive)) } : part;
  }
}

function bare(pixels: PictureBytes, archive: Archive): PictureBytes {
  const bytes = bytesOfBase64(pixels.base64);
  // What is not base64 cannot be unpacked; it stays where it was, to be told of when the file is read.
  if (bytes === null || bytes.length === 0) return pixels;
  archive.store(pictureEntry(pixels), bytes);
  return { ...pixels, base64: '' };
}

function tooLarge(
  archive: Archive,
  { size, packedSize }: { readonly size: number; readonly packedSize: number },
  limits: BackupLimits,
): BackupEnd | null {
  if (size > limits.recordsBytes) return { kind: 'too-large', bytes: size, limit: limits.recordsBytes };
  const bytes = archive.bytes + packedSize;
  if (archive.entries >= limits.entries) return { kind: 'too-many-pictures' };
  return bytes > limits.archiveBytes ? { kind: 'too-large', bytes, limit: limits.archiveBytes } : null;
}

/**
 * The pieces of the file, in order. The same records in the same order give the same bytes: no time stands in it.
 * Errors of `parts` are thrown on.
 * @param parts as `jsonlLines` asks for
 * @param apart each picture in an entry of its own, or all of them in the lines
 */
export async function* backupPieces(
  parts: AsyncIterable<Records> | Iterable<Records>,
  apart: boolean,
  limits: BackupLimits = BACKUP_LIMITS,
): AsyncGenerator<Bytes, BackupEnd> {
  const archive = createArchive();
  const lines = createLines();
  const counted = { pictures: 0 };
  archive.store(NOTE_ENTRY, strToU8(NOTE));
  for await (const line of jsonlLines(withoutPixels(parts, apart, archive, counted))) {
    lines.push(line);
    const over = tooLarge(archive, lines.sizes(), limits);
    if (over) return over;
    yield* archive.take();
  }
  lines.finish(archive);
  archive.end();
  yield* archive.take();
  return { kind: 'made', pictures: counted.pictures };
}
