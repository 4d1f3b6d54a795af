/** Keeps what is typed for a report: saved as the person types, and both shown where another window changed it too. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Failure, Library } from '../app/ports';
import type { Product } from '../domain/product';
import { NO_REPORT_NOTES, type ReportNotes } from '../domain/report-notes';
import { sameValue } from '../domain/same-value';
import { settled } from './settled';

export type NotesSaving =
  | { readonly kind: 'idle' | 'saving' | 'saved' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  /** Somebody changed the same notes meanwhile: nothing is written until one of them is chosen. */
  | { readonly kind: 'conflict'; readonly theirs: ReportNotes };

export type NotesSaver = {
  /** As they stand on screen. */
  readonly notes: ReadonlySignal<ReportNotes>;
  readonly saving: ReadonlySignal<NotesSaving>;
  /** Takes over what is stored; what waits to be saved stays on screen. */
  adopt(product: Product): void;
  change(part: Partial<ReportNotes>): void;
  /** Writes what waits. */
  flush(): Promise<void>;
  /** Settles a conflict: `mine` writes over theirs, `theirs` drops mine. */
  settle(which: 'mine' | 'theirs'): Promise<void>;
};

export type NotesNeeds = {
  readonly library: Pick<Library, 'amendProduct'>;
  /** What was written is on disk; the product as it is stored now. */
  readonly onSaved: (product: Product) => void;
};

/** After this much quiet, in milliseconds, what was typed is written. */
export const TYPING_PAUSE_MS = 600;

export function createNotesSaver({ library, onSaved }: NotesNeeds): NotesSaver {
  const notes = signal<ReportNotes>(NO_REPORT_NOTES);
  const saving = signal<NotesSaving>({ kind: 'idle' });
  let stored: Product | null = null;
  let waiting = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;

  const storedNotes = () => stored?.report ?? NO_REPORT_NOTES;

  async function write(): Promise<void> {
    while (waiting && stored !== null && saving.peek().kind !== 'conflict') {
      waiting = false;
      const sent = notes.peek();
      saving.value = { kind: 'saving' };
      const done = await settled(
        library.amendProduct(stored.id, stored.revision, { kind: 'report', report: sent }),
      );
      if (done.ok) {
        stored = done.value;
        saving.value = { kind: 'saved' };
        onSaved(done.value);
        continue;
      }
      waiting = true;
      if (done.error.kind !== 'product-conflict') {
        saving.value = { kind: 'failed', failure: done.error };
        return;
      }
      meet(done.error.current);
    }
  }

  /** Another part of the product moved, or these very notes did. */
  function meet(current: Product): void {
    const theirs = current.report ?? NO_REPORT_NOTES;
    const moved = !sameValue(theirs, storedNotes());
    stored = current;
    if (moved && !sameValue(theirs, notes.peek())) saving.value = { kind: 'conflict', theirs };
  }

  function run(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    running ??= write().finally(() => {
      running = null;
    });
    return running;
  }

  return {
    notes,
    saving,
    adopt(product) {
      const isOther = stored?.id !== product.id;
      if (!isOther && (waiting || running !== null)) return;
      if (isOther) saving.value = { kind: 'idle' };
      waiting = false;
      stored = product;
      notes.value = storedNotes();
    },
    change(part) {
      notes.value = { ...notes.peek(), ...part };
      waiting = true;
      if (saving.peek().kind === 'conflict') return;
      saving.value = { kind: 'saving' };
      clearTimeout(timer);
      timer = setTimeout(() => void run(), TYPING_PAUSE_MS);
    },
    async flush() {
      if (running) await running;
      if (waiting) await run();
    },
    async settle(which) {
      if (saving.peek().kind !== 'conflict') return;
      if (which === 'theirs') notes.value = storedNotes();
      waiting = which === 'mine';
      saving.value = { kind: waiting ? 'saving' : 'idle' };
      await run();
    },
  };
}
