/** Reads a backup: looks over its directory first, then reads the lines and puts each picture back in its own. */
import * as v from 'valibot';
import { PICTURE_BYTES_MAX, PictureBytes } from '../domain/evidence';
import { base64OfBytes } from './backup-base64';
import { END_BYTES, type Entry, nameOfHeader, readDirectory, readEnd } from './backup-directory';
import {
  entryKind,
  MAX_ARCHIVE_BYTES,
  MAX_ENTRIES,
  NOTE_ENTRY,
  pictureEntry,
  RECORDS_ENTRY,
} from './backup-entries';
import { type ByteSource, DamagedEntry, entryBytes, entryPieces } from './backup-unzip';
import { MAX_LINE_LENGTH, MAX_LINES_BYTES } from './limits';
import { HEAD_LENGTH, lookalikeOfBytes } from './not-ours';
import { parseJson } from './parse-json';
import type { Utf8Decoder } from './read-file';
import { readLines } from './read-lines';
import { invalid, type Lookalike, type ReadFailure, type ReadOutcome } from './read-outcome';
import { splitLines } from './split-lines';

export type BackupReading = {
  /** Makes a decoder that refuses bytes that are not UTF-8. */
  readonly newDecoder: () => Utf8Decoder;
  /** Called before each piece with the part read so far, from 0 to 1; what it throws is thrown on. */
  readonly goOn: (part: number) => void;
};

/** Stops the reading from inside the stream; never leaves this module. */
class Stopped extends Error {
  constructor(readonly failure: ReadFailure) {
    super(failure.kind);
  }
}

const DAMAGED: ReadFailure = { kind: 'damaged', where: null, detail: 'not-json' };
const NOT_UTF_8: ReadFailure = { kind: 'damaged', where: null, detail: 'not-utf-8' };
const CUT_SHORT: ReadFailure = { kind: 'damaged', where: null, detail: 'cut-short' };

/** What is in the archive, once all of it is found to be ours. */
type Contents = { readonly records: Entry; readonly pictures: ReadonlyMap<string, Entry> };

/** Parts of an archive that show it is a spreadsheet. */
const SPREADSHEET_NAMES = /^xl\/|^\[Content_Types\]\.xml$|^content\.xml$/;

function notOurs(names: readonly string[]): ReadFailure {
  const what: Lookalike = names.some((name) => SPREADSHEET_NAMES.test(name)) ? 'spreadsheet' : 'zip';
  return { kind: 'not-ours', what };
}

function limitOf(entry: Entry, kind: NonNullable<ReturnType<typeof entryKind>>): number {
  // The note is never read: its size says nothing of what reading costs.
  if (kind === 'note') return entry.size;
  return kind === 'records' ? MAX_LINES_BYTES : PICTURE_BYTES_MAX;
}

/** What is wrong with one entry, by its name and the sizes it declares. A foreign name is not repeated anywhere. */
function wrongEntry(entry: Entry, at: number, seen: ReadonlySet<string>): ReadFailure | null {
  const place = { line: null, path: `entries[${at}]` };
  const kind = entryKind(entry.name);
  if (kind === null) return invalid(place, 'shape', 'expected only entries of a backup');
  if (seen.has(entry.name)) return invalid({ line: null, path: entry.name }, 'duplicate');
  const limit = limitOf(entry, kind);
  return entry.size > limit ? { kind: 'too-large', bytes: entry.size, limit } : null;
}

function contentsOf(entries: readonly Entry[]): Contents {
  const records = entries.find(({ name }) => name === RECORDS_ENTRY);
  if (!records) throw new Stopped(notOurs(entries.map(({ name }) => name)));
  const seen = new Set<string>();
  for (const [at, entry] of entries.entries()) {
    const wrong = wrongEntry(entry, at, seen);
    if (wrong) throw new Stopped(wrong);
    seen.add(entry.name);
  }
  const pictures = entries.filter(({ name }) => entryKind(name) === 'picture');
  const bytes = pictures.reduce((sum, { size }) => sum + size, 0);
  if (bytes > MAX_ARCHIVE_BYTES) throw new Stopped({ kind: 'too-large', bytes, limit: MAX_ARCHIVE_BYTES });
  return { records, pictures: new Map(pictures.map((entry) => [entry.name, entry])) };
}

/** An archive without its end may be ours, cut short, or anything. */
async function withoutEnd(source: ByteSource): Promise<ReadFailure> {
  const head = await source.read(0, Math.min(source.size, HEAD_LENGTH));
  if (nameOfHeader(head) === NOTE_ENTRY) return CUT_SHORT;
  return { kind: 'not-ours', what: lookalikeOfBytes(head) ?? 'binary' };
}

async function readContents(source: ByteSource): Promise<Contents> {
  const end = await source.read(Math.max(0, source.size - END_BYTES), END_BYTES);
  const directory = readEnd(end, source.size);
  if (directory === null) throw new Stopped(await withoutEnd(source));
  if (directory.count > MAX_ENTRIES) throw new Stopped(notOurs([]));
  const entries = readDirectory(await source.read(directory.offset, directory.bytes), directory);
  if (entries === null) throw new Stopped(DAMAGED);
  return contentsOf(entries);
}

function decoded(decoder: Utf8Decoder, bytes?: Uint8Array): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch {
    throw new Stopped(NOT_UTF_8);
  }
}

async function* textOf(source: ByteSource, entry: Entry, decoder: Utf8Decoder): AsyncGenerator<string> {
  for await (const piece of entryPieces(source, entry)) yield decoded(decoder, piece);
  yield decoded(decoder);
}

/** A picture's line whose pixels are in an entry of their own. */
const BareLine = v.object({
  record: v.literal('picture'),
  evidenceId: PictureBytes.entries.evidenceId,
  mediaType: PictureBytes.entries.mediaType,
  base64: v.literal(''),
});

function bareLine(text: string): v.InferOutput<typeof BareLine> | null {
  // Few lines hold these letters, and only such a line is parsed twice.
  if (!text.includes('"base64":""')) return null;
  const parsed = parseJson(text);
  const result = v.safeParse(BareLine, parsed.kind === 'ok' ? parsed.value : null);
  return result.success ? result.output : null;
}

/** The lines with every picture's pixels back in its own; `left` loses each entry that found its line. */
async function* wholeLines(
  source: ByteSource,
  { records, pictures }: Contents,
  left: Set<string>,
  newDecoder: BackupReading['newDecoder'],
): AsyncGenerator<string> {
  for await (const line of splitLines(textOf(source, records, newDecoder()), MAX_LINE_LENGTH)) {
    if (line.tooLong) throw new Stopped({ kind: 'damaged', where: line.number, detail: 'line-too-long' });
    const bare = bareLine(line.text);
    const end = line.ended ? '\n' : '';
    if (bare === null) {
      yield line.text + end;
      continue;
    }
    const entry = pictures.get(pictureEntry(bare));
    if (!entry) throw new Stopped(invalid({ line: line.number, path: 'base64' }, 'no-pixels'));
    left.delete(entry.name);
    const base64 = base64OfBytes(await entryBytes(source, entry), newDecoder());
    yield JSON.stringify({ ...bare, base64 }) + end;
  }
}

/** Tells how far it is by what is read of the file, each byte counted once. */
function watched(source: ByteSource, { goOn }: BackupReading): ByteSource {
  let read = 0;
  return {
    size: source.size,
    async read(from, length) {
      goOn(Math.min(1, read / Math.max(1, source.size)));
      read += length;
      return source.read(from, length);
    },
  };
}

/**
 * Reads a backup, or says why not: names we never write, repeats, pictures without their record or the other way
 * round, and sizes over the limits are refused before or while they are unpacked. Errors of the file itself, and what
 * `goOn` throws, are thrown on. What the pictures are is asked later, by `wrongEvidence`.
 */
export async function readBackup(file: ByteSource, reading: BackupReading): Promise<ReadOutcome> {
  try {
    const source = watched(file, reading);
    const contents = await readContents(source);
    const left = new Set(contents.pictures.keys());
    const outcome = await readLines(wholeLines(source, contents, left, reading.newDecoder));
    if (outcome.kind !== 'ok') return outcome;
    const [stray] = left;
    return stray === undefined ? outcome : invalid({ line: null, path: stray }, 'no-picture');
  } catch (thrown) {
    if (thrown instanceof Stopped) return thrown.failure;
    if (thrown instanceof DamagedEntry) return DAMAGED;
    throw thrown;
  }
}
