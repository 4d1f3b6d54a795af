/** Opens a backup: unlocks it where it is locked, unpacks it where it is packed, and reads what is in it. */
import { markedImported } from '../domain/merge-records';
import { MAX_ARCHIVE_BYTES } from '../formats/backup-entries';
import { readFile, type Utf8Decoder } from '../formats/read-file';
import type { ReadFailure, ReadOutcome } from '../formats/read-outcome';
import { blobOf, piecesOf, sourceOf } from './backup-blob';
import type { FileToRead } from './import-file';
import { type Locking, lockingHere } from './locking';
import type { Unpack, Unpacked } from './packed-file';

/** Locking adds little to a file: what is larger was not made here. */
const MAX_FILE_BYTES = Math.floor(MAX_ARCHIVE_BYTES * 1.01);

const HEAD_BYTES = 64;
const ZIP_START = 'PK\u0003\u0004';
const AGE_START = 'age-encryption.org/v1\n';
/** How a file for a passphrase goes on; one for a key cannot be opened with any passphrase. */
const PASSPHRASE_START = `${AGE_START}-> scrypt `;

const LOCKED_FOR_A_KEY: ReadFailure = { kind: 'not-ours', what: 'binary' };
const DAMAGED: ReadFailure = { kind: 'damaged', where: null, detail: 'not-json' };

type Watch = { readonly signal: AbortSignal; readonly onProgress: (part: number) => void };

/** The file's own bytes could not be read: it was moved, or may not be opened. */
class Unreadable extends Error {}

function newDecoder(): Utf8Decoder {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
}

async function* fileBytes(file: FileToRead): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  try {
    yield* piecesOf(file.stream());
  } catch (thrown) {
    throw new Unreadable(String(thrown));
  }
}

/** The first bytes, each as a character. */
async function headOf(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  let head = '';
  for await (const piece of pieces) {
    head += String.fromCharCode(...piece.subarray(0, HEAD_BYTES - head.length));
    if (head.length >= HEAD_BYTES) break;
  }
  return head;
}

/** The part of a longer way. */
function partly(onProgress: Watch['onProgress'], from: number, to: number): Watch['onProgress'] {
  return (part) => onProgress(from + part * (to - from));
}

async function readZip(blob: Blob, { signal, onProgress }: Watch): Promise<ReadOutcome> {
  // Only who opens a packed file needs the library that unpacks.
  const { readBackup } = await import('../formats/backup-read');
  const goOn = (part: number) => {
    signal.throwIfAborted();
    onProgress(part);
  };
  return readBackup(sourceOf(blob), { newDecoder, goOn });
}

async function* watchedBytes(blob: Blob, { signal, onProgress }: Watch): AsyncGenerator<Uint8Array> {
  let read = 0;
  for await (const piece of piecesOf(blob.stream())) {
    signal.throwIfAborted();
    read += piece.length;
    onProgress(read / blob.size);
    yield piece;
  }
}

/** What was locked: a zip, or a file of ours that somebody locked themselves. */
async function readUnlocked(blob: Blob, watch: Watch): Promise<ReadOutcome> {
  if ((await headOf(piecesOf(blob.slice(0, HEAD_BYTES).stream()))).startsWith(ZIP_START)) {
    return readZip(blob, watch);
  }
  return readFile({ sizeInBytes: blob.size, bytes: watchedBytes(blob, watch), decoder: newDecoder() });
}

function unpackedOf(outcome: ReadOutcome): Unpacked {
  if (outcome.kind !== 'ok') return { kind: 'refused', why: outcome };
  const { fileKind, records, withoutPixels } = outcome;
  // A backup of everything is one's own; a single review or product may be somebody else's.
  const own = fileKind === 'everything';
  return { kind: 'ok', records: own ? records : markedImported(records), withoutPixels };
}

/** A file that can be read anywhere: itself, or gathered where it is only a stream. */
async function blobOfFile(file: FileToRead, { signal }: Watch): Promise<Blob> {
  if (file instanceof Blob) return file;
  return blobOf(fileBytes(file), '', () => signal.throwIfAborted());
}

async function unpackLocked(
  file: FileToRead,
  passphrase: string | null,
  watch: Watch,
  locking: Locking,
): Promise<Unpacked> {
  if (passphrase === null) return { kind: 'locked', wrong: false };
  const { signal, onProgress } = watch;
  const onPart = partly(onProgress, 0, 0.5);
  const unlocked = await locking.unlock(await blobOfFile(file, watch), passphrase, { signal, onPart });
  switch (unlocked.kind) {
    case 'wrong':
      return { kind: 'locked', wrong: true };
    case 'damaged':
      return { kind: 'refused', why: DAMAGED };
    case 'unreadable':
      return unlocked;
    case 'open': {
      const second = { ...watch, onProgress: partly(onProgress, 0.5, 1) };
      return unpackedOf(await readUnlocked(unlocked.blob, second));
    }
  }
}

async function unpack(
  file: FileToRead,
  passphrase: string | null,
  watch: Watch,
  locking: Locking,
): Promise<Unpacked> {
  const head = await headOf(fileBytes(file));
  watch.signal.throwIfAborted();
  const isAge = head.startsWith(AGE_START);
  if (!isAge && !head.startsWith(ZIP_START)) return { kind: 'not-packed' };
  if (file.size > MAX_FILE_BYTES) {
    return { kind: 'refused', why: { kind: 'too-large', bytes: file.size, limit: MAX_ARCHIVE_BYTES } };
  }
  if (!isAge) return unpackedOf(await readZip(await blobOfFile(file, watch), watch));
  if (!head.startsWith(PASSPHRASE_START)) return { kind: 'refused', why: LOCKED_FOR_A_KEY };
  return unpackLocked(file, passphrase, watch, locking);
}

/**
 * Tells packed and locked files by their first bytes, never by their names.
 * @param locking where locked files are opened
 */
export function createUnpack(locking: Locking = lockingHere): Unpack {
  return async (file, passphrase, signal, onProgress) => {
    try {
      return await unpack(file, passphrase, { signal, onProgress }, locking);
    } catch (thrown) {
      if (signal.aborted) return { kind: 'cancelled' };
      return { kind: 'unreadable', detail: thrown instanceof Unreadable ? thrown.message : String(thrown) };
    }
  };
}
