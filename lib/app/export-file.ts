/** Makes a file out of reviews: whole for one review or product, piece by piece for all of them. */
import type { Role } from '../domain/assessment';
import type { Checklist, ChecklistRef } from '../domain/checklist';
import type { CsvTexts } from '../formats/answers-csv';
import { writeReviewFile } from '../formats/write-json';
import { jsonlLines, partsOf } from '../formats/write-lines';
import type { Failure, Library, Outcome, Records, Selection } from './ports';

export type ExportForm =
  /** To keep or to move: `.json` for one review or product, `.jsonl` for everything. */
  | { readonly kind: 'backup' }
  /** For a spreadsheet: one row an answer. */
  | {
      readonly kind: 'csv';
      /** Every word of the file that is neither the reviewers' nor the checklist's. */
      readonly words: Omit<CsvTexts, 'question'>;
      /** Puts the mark at the start that Excel needs to read the file as UTF-8. */
      readonly bom: boolean;
    };

export type ExportWhat = { readonly selection: Selection; readonly form: ExportForm };

/** Reviews written so far, of how many. */
export type ExportProgress = { readonly written: number; readonly expected: number };

/** In bytes. */
export type TooLarge = { readonly bytes: number; readonly limit: number };

export type ExportOutcome =
  | {
      readonly kind: 'made';
      readonly blob: Blob;
      /** Of the file's name, without its dot. */
      readonly ending: 'json' | 'jsonl' | 'csv';
      readonly reviews: number;
      /** Whose reviews are in the file. */
      readonly roles: readonly Role[];
      /**
       * A `.json` was asked for and would have had this many bytes: more than could be read back. So the file is a
       * `.jsonl`, which holds the same. Nothing in every other case.
       */
      readonly tooLargeForJson: TooLarge | null;
    }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Never rejects; stops between two reviews when `signal` is aborted, and makes no file then. */
export type ExportFile = (
  what: ExportWhat,
  signal: AbortSignal,
  onProgress: (progress: ExportProgress) => void,
) => Promise<ExportOutcome>;

type Source = Pick<Library, 'list' | 'read' | 'stream'>;

/** The checklist an assessment was made with, with its words; `null` when it is not known here. */
type ChecklistFor = (ref: ChecklistRef) => Checklist | null;

const TYPES = { json: 'application/json', jsonl: 'application/jsonl', csv: 'text/csv' } as const;

/** Pieces of about this many characters become one part of the file, which the browser may keep on disk. */
const PART_LENGTH = 1_000_000;

async function blobOf(pieces: AsyncIterable<string> | Iterable<string>, type: string): Promise<Blob> {
  const parts: Blob[] = [];
  let waiting: string[] = [];
  let length = 0;
  const flush = () => {
    parts.push(new Blob(waiting));
    waiting = [];
    length = 0;
  };
  for await (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length >= PART_LENGTH) flush();
  }
  flush();
  return new Blob(parts, { type });
}

/** Counts what passes, and stops when the person does. */
type Watch = {
  readonly reviews: () => number;
  readonly roles: () => readonly Role[];
  readonly over: (parts: AsyncIterable<Records> | Iterable<Records>) => AsyncGenerator<Records>;
};

function watch(signal: AbortSignal, written: (reviews: number) => void): Watch {
  let reviews = 0;
  const roles = new Set<Role>();
  return {
    reviews: () => reviews,
    roles: () => [...roles],
    over: async function* (parts) {
      for await (const part of parts) {
        signal.throwIfAborted();
        for (const { reviewer } of part.assessments) roles.add(reviewer.role);
        for (const { voices } of part.meetings) for (const { role } of voices) roles.add(role);
        reviews += part.assessments.length;
        written(reviews);
        yield part;
      }
      signal.throwIfAborted();
    },
  };
}

/** A store's stream has no outcome: it throws an `Error` whose `cause` is the failure. */
function failureOf(thrown: unknown): Failure {
  const cause = thrown instanceof Error ? thrown.cause : undefined;
  if (isFailure(cause)) return cause;
  return { kind: 'storage', reason: 'unavailable', detail: String(thrown) };
}

function isFailure(value: unknown): value is Failure {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  return ['storage', 'unreachable', 'not-found', 'refused'].includes(String(value.kind));
}

async function* only<Value>(outcome: Promise<Outcome<Value, Failure>>): AsyncGenerator<Value> {
  const settled = await outcome;
  if (!settled.ok) throw new Error(settled.error.kind, { cause: settled.error });
  yield settled.value;
}

type TableForm = Extract<ExportForm, { kind: 'csv' }>;

/** What is written down piece by piece, and the ending its name gets. */
type Pieces = {
  readonly ending: keyof typeof TYPES;
  readonly pieces: AsyncIterable<string> | Iterable<string>;
  readonly tooLargeForJson: TooLarge | null;
};

async function tableOf(
  parts: AsyncIterable<Records>,
  form: TableForm,
  checklistFor: ChecklistFor,
): Promise<Pieces> {
  // Only spreadsheets need the CSV library; the page opens without it.
  const { answersCsvParts, questionsFrom } = await import('../formats/answers-csv');
  const texts = { ...form.words, question: questionsFrom(checklistFor) };
  const pieces = answersCsvParts(parts, { texts, bom: form.bom });
  return { ending: 'csv', pieces, tooLargeForJson: null };
}

async function backupOf(library: Source, selection: Selection, seen: Watch): Promise<Pieces> {
  if (selection.kind === 'everything') {
    const pieces = jsonlLines(seen.over(library.stream(selection)));
    return { ending: 'jsonl', pieces, tooLargeForJson: null };
  }
  for await (const records of seen.over(only(library.read(selection)))) {
    const whole = writeReviewFile(records, selection.kind);
    if (whole.kind === 'ok') return { ending: 'json', pieces: [whole.text], tooLargeForJson: null };
    // Many pictures, or one product with thousands of reviews: too large for a .json that could be read back.
    const { bytes, limit } = whole;
    const pieces = jsonlLines(partsOf(records), selection.kind);
    return { ending: 'jsonl', pieces, tooLargeForJson: { bytes, limit } };
  }
  throw new Error('The store read nothing and said nothing.');
}

async function expectedIn(library: Source, selection: Selection): Promise<number> {
  if (selection.kind !== 'everything') return 0;
  const all = { sort: 'started', text: '', role: null, progress: 'any', page: 0, pageSize: 1 } as const;
  const lists = await Promise.all([false, true].map((bin) => library.list({ ...all, bin })));
  return lists.reduce((sum, list) => sum + (list.ok ? list.value.total : 0), 0);
}

/** @param library where the reviews are read from */
export function createExportFile(library: Source, checklistFor: ChecklistFor): ExportFile {
  return async ({ selection, form }, signal, onProgress) => {
    try {
      const expected = await expectedIn(library, selection);
      const seen = watch(signal, (written) => onProgress({ written, expected }));
      const { ending, pieces, tooLargeForJson } =
        form.kind === 'csv'
          ? await tableOf(seen.over(library.stream(selection)), form, checklistFor)
          : await backupOf(library, selection, seen);
      const blob = await blobOf(pieces, TYPES[ending]);
      signal.throwIfAborted();
      return { kind: 'made', blob, ending, reviews: seen.reviews(), roles: seen.roles(), tooLargeForJson };
    } catch (thrown) {
      return signal.aborted ? { kind: 'cancelled' } : { kind: 'failed', failure: failureOf(thrown) };
    }
  };
}
