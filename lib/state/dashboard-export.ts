/** One export at a time: what is asked for, how far it is, and where it ended. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type {
  ExportFile,
  ExportInstead,
  ExportOutcome,
  ExportProgress,
  ExportWhat,
} from '../app/export-file';
import type { FileNaming } from '../app/file-name';
import type { Failure } from '../app/ports';
import type { ShareCopy } from '../formats/share-copy';
import { failureFrom } from './settled';

export type ExportRequest = ExportWhat & {
  /** What the file's name may tell: product, date, kind. */
  readonly nameParts: readonly string[];
};

export type ExportState =
  | { readonly kind: 'idle' }
  | ({ readonly kind: 'working' } & ExportProgress)
  /** A share copy was made, and nothing has left: what is in it is shown first. */
  | { readonly kind: 'to-look-at'; readonly share: ShareCopy }
  | {
      readonly kind: 'done';
      readonly fileName: string;
      readonly reviews: number;
      /** Why it is of another form than the one asked for. */
      readonly instead: ExportInstead | null;
    }
  /** More reviews than anybody would look through before they leave. */
  | { readonly kind: 'too-many-to-share'; readonly limit: number }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly failure: Failure };

export type ExportStore = {
  readonly state: ReadonlySignal<ExportState>;
  start(request: ExportRequest): Promise<void>;
  /** Saves the very copy that was shown; nothing unless one waits to be looked at. */
  saveLookedAt(): void;
  /** Stops the export that runs; nothing is saved. */
  cancel(): void;
  /** Stops, and goes back to the beginning for another choice. */
  reset(): void;
};

export type ExportDeps = {
  readonly exportFile: ExportFile;
  readonly nameFor: (naming: FileNaming) => string;
  /** Hands a file to the browser's downloads; throws when it does not take it. */
  readonly save: (name: string, blob: Blob) => void;
};

type Made = Extract<ExportOutcome, { readonly kind: 'made' }>;

export function createExportStore({ exportFile, nameFor, save }: ExportDeps): ExportStore {
  const state = signal<ExportState>({ kind: 'idle' });
  let running: AbortController | null = null;
  /** What waits to be looked at. */
  let waiting: (() => void) | null = null;

  function saveAs({ blob, ending, roles, reviews, instead }: Made, nameParts: readonly string[]): void {
    const fileName = nameFor({ parts: nameParts, ending, roles });
    try {
      save(fileName, blob);
      state.value = { kind: 'done', fileName, reviews, instead };
    } catch (thrown) {
      state.value = { kind: 'failed', failure: failureFrom(thrown) };
    }
  }

  function ended(outcome: ExportOutcome, nameParts: readonly string[]): void {
    switch (outcome.kind) {
      case 'made':
        if (outcome.share === null) {
          saveAs(outcome, nameParts);
          return;
        }
        waiting = () => saveAs(outcome, nameParts);
        state.value = { kind: 'to-look-at', share: outcome.share };
        return;
      case 'too-many-to-share':
      case 'cancelled':
      case 'failed':
        state.value = outcome;
    }
  }

  async function start({ nameParts, ...what }: ExportRequest): Promise<void> {
    running?.abort();
    const controller = new AbortController();
    running = controller;
    waiting = null;
    state.value = { kind: 'working', doing: 'writing', passed: 0, expected: 0 };
    const outcome = await exportFile(what, controller.signal, (progress) => {
      if (running === controller) state.value = { kind: 'working', ...progress };
    });
    // Another export, or a fresh choice, has taken this one's place.
    if (running !== controller) return;
    running = null;
    ended(outcome, nameParts);
  }

  return {
    state,
    start,
    saveLookedAt() {
      const save_ = waiting;
      waiting = null;
      save_?.();
    },
    cancel: () => running?.abort(),
    reset: () => {
      running?.abort();
      running = null;
      waiting = null;
      state.value = { kind: 'idle' };
    },
  };
}
