/** Makes a file out of reviews, for whatever it is to be used for, one review at a time. */
import type { Role } from '../domain/assessment';
import type { CsvTexts } from '../formats/answers-csv';
import type { WideWords } from '../formats/answers-wide';
import type { EvidenceWords } from '../formats/evidence-cell';
import type { ChecklistFor } from '../formats/met-records';
import type { MarkdownWords } from '../formats/review-markdown';
import type { ShareChoice, ShareCopy } from '../formats/share-copy';
import type { WorkbookWords } from '../formats/workbook-words';
import { makeForm } from './export-forms';
import { type ExportSource, failureOf, startRun } from './export-run';
import type { Failure, Selection } from './ports';

/** `words`: every word of the file that is neither the reviewers' nor the checklist's. */
export type ExportForm =
  /** To keep or to move: `.json` for one review, product or exercise, `.jsonl` for a selection or everything. */
  | { readonly kind: 'backup' }
  /** A table with one row an answer. `bom`: the mark at the start that Excel needs to read the file as UTF-8. */
  | { readonly kind: 'csv'; readonly words: Omit<CsvTexts, 'question'>; readonly bom: boolean }
  /** A table with one row a review. */
  | { readonly kind: 'csv-wide'; readonly words: WideWords; readonly bom: boolean }
  /** For Excel, with several sheets. */
  | { readonly kind: 'xlsx'; readonly words: WorkbookWords }
  /** The evidence alone, for other tools. `label`: what the collection is called. */
  | {
      readonly kind: 'jsonld';
      readonly words: { readonly label: string; readonly evidence: EvidenceWords };
    }
  /** To paste in a document. */
  | { readonly kind: 'markdown'; readonly words: MarkdownWords }
  /** To share without exposing anybody. */
  | { readonly kind: 'share'; readonly choice: ShareChoice };

export type ExportWhat = { readonly selection: Selection; readonly form: ExportForm };

export type ExportProgress = {
  /** A table with columns for every question met looks through all reviews once before it writes them. */
  readonly doing: 'looking' | 'writing';
  /** Reviews looked at or written so far. */
  readonly passed: number;
  /** Of how many; 0 while that is not known. */
  readonly expected: number;
};

/** Of a file's name, without its dot. */
export type ExportEnding = 'json' | 'jsonl' | 'csv' | 'xlsx' | 'jsonld' | 'md';

/** Why the file is of another form than the one asked for; it holds the same. */
export type ExportInstead =
  /** A `.json` would have had this many bytes: more than could be read back. */
  | { readonly kind: 'jsonl-for-json'; readonly bytes: number; readonly limit: number }
  /** A spreadsheet would have had more rows than this on one sheet. */
  | { readonly kind: 'csv-for-xlsx'; readonly limit: number };

export type ExportOutcome =
  | {
      readonly kind: 'made';
      readonly blob: Blob;
      readonly ending: ExportEnding;
      /** How many are in the file. */
      readonly reviews: number;
      /** Whose reviews are in the file. */
      readonly roles: readonly Role[];
      readonly instead: ExportInstead | null;
      /** What the file says, for a look before it leaves; of a share copy only. */
      readonly share: ShareCopy | null;
    }
  /** More reviews than anybody would look through before they leave. No file was made. */
  | { readonly kind: 'too-many-to-share'; readonly limit: number }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Never rejects; ends at once when `signal` is aborted, whatever it waits for, and makes no file then. */
export type ExportFile = (
  what: ExportWhat,
  signal: AbortSignal,
  onProgress: (progress: ExportProgress) => void,
) => Promise<ExportOutcome>;

/**
 * @param library where the reviews are read from
 * @param checklistFor those that come with Equal Say
 * @param newId a random UUID, version 4, another each time
 * @param answersMax a spreadsheet's; its own limit unless a test cannot wait for as many
 */
export function createExportFile(
  library: ExportSource,
  checklistFor: ChecklistFor,
  newId: () => string = () => crypto.randomUUID(),
  answersMax?: number,
): ExportFile {
  const make: ExportFile = async ({ selection, form }, signal, onProgress) => {
    const withBin = form.kind === 'backup';
    const run = await startRun(library, { selection, withBin, signal, onProgress });
    const needs = { run, checklistFor, newId, ...(answersMax === undefined ? {} : { answersMax }) };
    const made = await makeForm(selection, form, needs);
    signal.throwIfAborted();
    if (made.kind === 'too-many-to-share') return made;
    const { blob, ending, instead, share } = made;
    return { kind: 'made', blob, ending, reviews: run.reviews(), roles: run.roles(), instead, share };
  };
  return async (what, signal, onProgress) => {
    try {
      return await unlessAborted(make(what, signal, onProgress), signal);
    } catch (thrown) {
      return signal.aborted ? { kind: 'cancelled' } : { kind: 'failed', failure: failureOf(thrown) };
    }
  };
}

/** The work's own end, or that it was stopped: a long read need not be waited for. */
function unlessAborted<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
