/** Brings files in: reads each, says what they would do together, and, once the person agrees, does it; or takes it back. */

import type { Checklist } from '../domain/checklist';
import { markedImported } from '../domain/merge-records';
import { changedChecklist, wrongChecklistHash } from '../formats/checklists-in-file';
import { type Hashes, wrongEvidence } from '../formats/evidence-in-file';
import { readFile } from '../formats/read-file';
import type { ReadFailure } from '../formats/read-outcome';
import { wrongSnapshot } from '../formats/snapshots-in-file';
import type { ImportDone, ImportUndo } from './library-ports';
import type { Unpack } from './packed-file';
import type { Failure, ImportPlan, Library, Outcome, Records } from './ports';

/** The part of a `File` that is read. */
export type FileToRead = {
  readonly name: string;
  /** In bytes, as the file system says. */
  readonly size: number;
  stream(): ReadableStream<Uint8Array>;
};

export type ImportReading =
  /** The file is sound; what it would do is planned together with the others. */
  | {
      readonly kind: 'read';
      readonly records: Records;
      /** Pictures the file names without their pixels, which are left out: those of an exercise's snapshot. */
      readonly withoutPixels: number;
    }
  /** The file is not one that can be brought in. */
  | { readonly kind: 'refused'; readonly why: ReadFailure }
  /** It opens with a passphrase. `wrong`: not with the one that was given. */
  | { readonly kind: 'locked'; readonly wrong: boolean }
  /** The system does not give the file's bytes: it is a folder, was moved, or may not be opened. */
  | { readonly kind: 'unreadable'; readonly detail: string }
  | { readonly kind: 'cancelled' };

/** What a file is checked with. */
export type FileChecks = Hashes & {
  /** Every checklist that comes with Equal Say: no file may put other words under its ids. */
  readonly ours: readonly Checklist[];
};

export type ImportFile = {
  /**
   * Never rejects and writes nothing.
   * @param passphrase for a locked file; `null` when none was given yet
   * @param onProgress told the part read so far, from 0 to 1
   */
  read(
    file: FileToRead,
    passphrase: string | null,
    signal: AbortSignal,
    onProgress: (part: number) => void,
  ): Promise<ImportReading>;
  /** What bringing these in, one after the other, would do: a plan for each. Writes nothing. */
  plan(files: readonly Records[]): Promise<Outcome<readonly ImportPlan[], Failure>>;
  /**
   * One transaction for all of them: all of it, or none.
   * @param settled questions for which the file's answer takes the place of the one here (`settleKey`)
   */
  bringIn(files: readonly Records[], settled: ReadonlySet<string>): Promise<Outcome<ImportDone, Failure>>;
  /** Takes an import back, in one transaction. `refused` when something of it was changed since. */
  undo(undo: ImportUndo): Promise<Outcome<null, Failure>>;
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
  const goOn = () => signal.throwIfAborted();
  // A checklist is known by its hash: one that claims another's would put words into old reviews.
  return (
    (await wrongChecklistHash(records, hashes.sha256)) ??
    changedChecklist(records, ours) ??
    (await wrongSnapshot(records, hashes.sha256, goOn)) ??
    (await wrongEvidence(records, hashes, goOn))
  );
}

async function readPlain(
  file: FileToRead,
  signal: AbortSignal,
  onProgress: (part: number) => void,
): Promise<ImportReading> {
  const outcome = await readFile({
    sizeInBytes: file.size,
    bytes: bytesOf(file, signal, onProgress),
    // Our files are UTF-8; bytes that are not must be told, not replaced by question marks.
    decoder: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }),
  });
  if (outcome.kind !== 'ok') return { kind: 'refused', why: outcome };
  const { fileKind, records, withoutPixels } = outcome;
  // A backup of everything is one's own; any other file may be somebody else's.
  const own = fileKind === 'everything';
  return { kind: 'read', records: own ? records : markedImported(records), withoutPixels };
}

async function readAny(
  file: FileToRead,
  passphrase: string | null,
  signal: AbortSignal,
  onProgress: (part: number) => void,
  unpack: Unpack,
): Promise<ImportReading> {
  const unpacked = await unpack(file, passphrase, signal, onProgress);
  switch (unpacked.kind) {
    case 'not-packed':
      return readPlain(file, signal, onProgress);
    case 'ok':
      return { ...unpacked, kind: 'read' };
    case 'locked':
    case 'refused':
    case 'unreadable':
    case 'cancelled':
      return unpacked;
  }
}

/**
 * @param unpack opens zip archives and age files: what comes packed is a backup of everything, and one's own
 */
export function createImportFile(
  library: Pick<Library, 'planImport' | 'importRecords' | 'undoImport'>,
  checks: FileChecks,
  unpack: Unpack,
): ImportFile {
  return {
    async read(file, passphrase, signal, onProgress) {
      try {
        const reading = await readAny(file, passphrase, signal, onProgress, unpack);
        if (signal.aborted) return { kind: 'cancelled' };
        if (reading.kind !== 'read') return reading;
        const wrong = await wrongInside(reading.records, checks, signal);
        return wrong ? { kind: 'refused', why: wrong } : reading;
      } catch (thrown) {
        if (signal.aborted) return { kind: 'cancelled' };
        return { kind: 'unreadable', detail: String(thrown) };
      }
    },
    plan: (files) => library.planImport(files),
    bringIn: (files, settled) => library.importRecords(files, settled),
    undo: (undo) => library.undoImport(undo),
  };
}
