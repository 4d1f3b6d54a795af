/** One export at a time: what is asked for, how far it is, and where it ended. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { ExportFile, ExportWhat } from '../app/export-file';
import type { FileNaming } from '../app/file-name';
import type { Failure } from '../app/ports';

export type ExportRequest = ExportWhat & {
  /** What the file's name may tell: product, date, kind. */
  readonly nameParts: readonly string[];
};

export type ExportState =
  | { readonly kind: 'idle' }
  /** `expected` is 0 while it is not known. */
  | { readonly kind: 'working'; readonly written: number; readonly expected: number }
  | {
      readonly kind: 'done';
      readonly fileName: string;
      readonly reviews: number;
      /** It was to be a `.json` and would have been larger than one may be; in bytes. */
      readonly tooLargeForJson: { readonly bytes: number; readonly limit: number } | null;
    }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly failure: Failure };

export type ExportStore = {
  readonly state: ReadonlySignal<ExportState>;
  start(request: ExportRequest): Promise<void>;
  /** Stops the export that runs; nothing is saved. */
  cancel(): void;
  /** Stops, and goes back to the beginning for another choice. */
  reset(): void;
};

export type ExportDeps = {
  readonly exportFile: ExportFile;
  readonly nameFor: (naming: FileNaming) => string;
  /** Hands a file to the browser's downloads. */
  readonly save: (name: string, blob: Blob) => void;
};

export function createExportStore({ exportFile, nameFor, save }: ExportDeps): ExportStore {
  const state = signal<ExportState>({ kind: 'idle' });
  let running: AbortController | null = null;

  async function start({ nameParts, ...what }: ExportRequest): Promise<void> {
    running?.abort();
    const controller = new AbortController();
    running = controller;
    state.value = { kind: 'working', written: 0, expected: 0 };
    const outcome = await exportFile(what, controller.signal, (progress) => {
      if (running === controller) state.value = { kind: 'working', ...progress };
    });
    // Another export, or a fresh choice, has taken this one's place.
    if (running !== controller) return;
    running = null;
    switch (outcome.kind) {
      case 'made': {
        const { ending, blob, reviews, roles, tooLargeForJson } = outcome;
        const fileName = nameFor({ parts: nameParts, ending, roles });
        save(fileName, blob);
        state.value = { kind: 'done', fileName, reviews, tooLargeForJson };
        return;
      }
      case 'cancelled':
      case 'failed':
        state.value = outcome;
    }
  }

  return {
    state,
    start,
    cancel: () => running?.abort(),
    reset: () => {
      running?.abort();
      running = null;
      state.value = { kind: 'idle' };
    },
  };
}
