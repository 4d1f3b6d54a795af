/** What was brought in last, and taking it back. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { ImportFile } from '../app/import-file';
import type { ImportUndo } from '../app/library-ports';
import type { Failure, RecordsChanged } from '../app/ports';
import type { PlannedFile } from './import-choices';
import { settled } from './settled';

/** What was brought in, while the page stays open. */
export type ImportSummary = {
  readonly files: readonly PlannedFile[];
  /** Questions for which the file's answer was taken. */
  readonly taken: number;
  /** For the other windows. */
  readonly changed: RecordsChanged;
  readonly undo: ImportUndo;
  readonly state:
    | { readonly kind: 'done' }
    | { readonly kind: 'undoing' }
    | { readonly kind: 'undone' }
    /** Not taken back; `refused` when something of it was changed since. */
    | { readonly kind: 'undo-failed'; readonly failure: Failure };
};

/** The questions for which the file's answer was taken: how many, and of which reviews. */
export type Taken = { readonly count: number; readonly assessmentIds: readonly string[] };

export type SummaryStore = {
  readonly summary: ReadonlySignal<ImportSummary | null>;
  show(files: readonly PlannedFile[], taken: Taken, undo: ImportUndo): ImportSummary;
  /** @returns what it took back, or `null` when it did not */
  undo(): Promise<ImportSummary | null>;
};

/** Each id once: two files may hold the same review. */
function changedBy(files: readonly PlannedFile[], { assessmentIds }: Taken): RecordsChanged {
  const ids = (record: 'product' | 'assessment' | 'exercise') =>
    files.flatMap(({ plan }) =>
      plan.items.filter((item) => item.record === record && item.fate !== 'same').map(({ id }) => id),
    );
  return {
    assessmentIds: [...new Set([...ids('assessment'), ...assessmentIds])],
    productIds: [...new Set(ids('product'))],
    exerciseIds: [...new Set(ids('exercise'))],
  };
}

export function createSummaryStore(importFile: Pick<ImportFile, 'undo'>): SummaryStore {
  const summary = signal<ImportSummary | null>(null);
  return {
    summary,
    show(files, taken, undo) {
      const changed = changedBy(files, taken);
      const shown: ImportSummary = { files, taken: taken.count, changed, undo, state: { kind: 'done' } };
      summary.value = shown;
      return shown;
    },
    async undo() {
      const last = summary.value;
      if (last === null || last.state.kind === 'undoing' || last.state.kind === 'undone') return null;
      summary.value = { ...last, state: { kind: 'undoing' } };
      const outcome = await settled<null, Failure>(importFile.undo(last.undo));
      summary.value = {
        ...last,
        state: outcome.ok ? { kind: 'undone' } : { kind: 'undo-failed', failure: outcome.error },
      };
      return outcome.ok ? last : null;
    },
  };
}
