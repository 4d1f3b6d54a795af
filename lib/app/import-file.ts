/** Brings a file in, in two steps: read it and say what it would do; and, once the person agrees, do it. */

import type { Checklist } from '../domain/checklist';
import { markedImported } from '../domain/merge-records';
import { changedChecklist, wrongChecklistHash } from '../formats/checklists-in-file';
import { type Hashes, wrongEvidence } from '../formats/evidence-in-file';
import { readFile } from '../formats/read-file';
import type { ReadFailure } from '../formats/read-outcome';
import type { Failure, ImportPlan, Library, Outcome, Records } from './ports';

/** The part of a `File` that is read. */
export type FileToRead = {
  readonly name: string;
  /** In bytes, as the file system says. */
  readonly size: number;
  stream(): ReadableStream<Uint8Array>;
};

export type ImportReading =
  /** What bringing these records in would do. Nothing is written yet. */
  | { readonly kind: 'planned'; readonly records: Records; readonly plan: ImportPlan }
  /** The file is not one that can be brought in. */
  | { readonly kind: 'refused'; readonly why: ReadFailure }
  /** The system does not give the file's bytes: it is a folder, was moved, or may not be opened. */
  | { readonly kind: 'unreadable'; readonly detail: string }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'cancelled' };

/** What a file is checked with. */
export type FileChecks = Hashes & {
  /** Every checklist that comes with Equal Say: no file may put other words under its ids. */
  readonly ours: readonly Checklist[];
};

export type ImportFile = {
  /**
   * Never rejects and writes nothing.
   * @param onProgress told the part read so far, from 0 to 1
   */
  read(file: FileToRead, signal: AbortSignal, onProgress: (part: number) => void): Promise<ImportReading>;
  /** One transaction: all of it, or none. */
  bringIn(records: Records): Promise<Outcome<ImportPlan, Failure>>;
};

async function* bytesOf(
  file: FileToRead,
  signal: AbortSignal,
  onProgress: (part: number) => void,
): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  let read = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      signal.throwIfAborted();
      read += next.value.length;
      onProgress(file.size === 0 ? 1 : Math.min(1, read / file.size));
      yield next.value;
    }
  } finally {
    // A file refused at its first line is not read to its end.
    await reader.cancel().catch(() => undefined);
  }
}

/** What reading cannot see: hashes, what pictures are made of, and checklists that are not what they say. */
async function wrongInside(
  records: Records,
  { ours, ...hashes }: FileChecks,
  signal: AbortSignal,
): Promise<ReadFailure | null> {
  // A checklist is known by its hash: one that claims another's would put words into old reviews.
  return (
    (await wrongChecklistHash(records, hashes.sha256)) ??
    changedChecklist(records, ours) ??
    (await wrongEvidence(records, hashes, () => signal.throwIfAborted()))
  );
}

async function readRecords(
  file: FileToRead,
  signal: AbortSignal,
  onProgress: (part: number) => void,
  checks: FileChecks,
): Promise<
  Exclude<ImportReading, { kind: 'planned' }> | { readonly kind: 'read'; readonly records: Records }
> {
  try {
    const outcome = await readFile({
      sizeInBytes: file.size,
      bytes: bytesOf(file, signal, onProgress),
      // Our files are UTF-8; bytes that are not must be told, not replaced by question marks.
      decoder: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }),
    });
    if (outcome.kind !== 'ok') return { kind: 'refused', why: outcome };
    const wrong = await wrongInside(outcome.records, checks, signal);
    if (wrong) return { kind: 'refused', why: wrong };
    const { fileKind, records } = outcome;
    // A backup of everything is one's own; a single review or product may be somebody else's.
    return { kind: 'read', records: fileKind === 'everything' ? records : markedImported(records) };
  } catch (thrown) {
    if (signal.aborted) return { kind: 'cancelled' };
    return { kind: 'unreadable', detail: String(thrown) };
  }
}

export function createImportFile(
  library: Pick<Library, 'planImport' | 'importRecords'>,
  checks: FileChecks,
): ImportFile {
  return {
    async read(file, signal, onProgress) {
      const reading = await readRecords(file, signal, onProgress, checks);
      if (reading.kind !== 'read') return reading;
      const planned = await library.planImport(reading.records);
      if (signal.aborted) return { kind: 'cancelled' };
      if (!planned.ok) return { kind: 'failed', failure: planned.error };
      return { kind: 'planned', records: reading.records, plan: planned.value };
    },
    bringIn: (records) => library.importRecords(records),
  };
}
