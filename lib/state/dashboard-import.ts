/** Files on their way in: read, planned, agreed to, brought in; each by itself, one after the other. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { FileToRead, ImportFile, ImportReading } from '../app/import-file';
import type { Failure, ImportPlan, RecordsChanged } from '../app/ports';
import { settled } from './settled';

export type ImportState =
  | { readonly kind: 'waiting' }
  /** `part` read, from 0 to 1; at 1 it is compared with what is here. */
  | { readonly kind: 'reading'; readonly part: number }
  | Exclude<ImportReading, { kind: 'planned' }>
  | Extract<ImportReading, { kind: 'planned' }>
  | { readonly kind: 'bringing-in'; readonly plan: ImportPlan }
  /** `plan` is what was done. */
  | { readonly kind: 'done'; readonly plan: ImportPlan };

export type ImportEntry = {
  /** Tells apart two files of one name. */
  readonly key: number;
  readonly name: string;
  readonly state: ImportState;
};

export type ImportStore = {
  readonly entries: ReadonlySignal<readonly ImportEntry[]>;
  /** Reads the files and plans them; writes nothing. */
  add(files: readonly FileToRead[]): Promise<void>;
  /** Stops reading a file, or takes it off the list. */
  drop(key: number): void;
  /** Brings in every file that is planned and adds something. */
  confirm(): Promise<void>;
  /** Takes all files off the list that are not being brought in. */
  clear(): void;
};

export type ImportDeps = {
  readonly importFile: ImportFile;
  readonly announce: (changed: RecordsChanged) => void;
  /** Something new is here: a good moment to ask the browser to keep it. */
  readonly onBroughtIn: () => void;
};

/** Does anything of it go into the store? What differs stays as it is here. */
export function addsSomething(plan: ImportPlan): boolean {
  return plan.items.some(({ fate, newAnswers }) => fate === 'new' || fate === 'merged' || newAnswers > 0);
}

function changedBy(plan: ImportPlan): RecordsChanged {
  const ids = (record: 'product' | 'assessment') =>
    plan.items.filter((item) => item.record === record && item.fate !== 'same').map(({ id }) => id);
  return { assessmentIds: ids('assessment'), productIds: ids('product') };
}

type Queued = { readonly key: number; readonly file: FileToRead; readonly stop: AbortController };

export function createImportStore({ importFile, announce, onBroughtIn }: ImportDeps): ImportStore {
  const entries = signal<readonly ImportEntry[]>([]);
  const stops = new Map<number, AbortController>();
  let nextKey = 1;
  let reading: Promise<void> = Promise.resolve();

  const set = (key: number, state: ImportState) => {
    entries.value = entries.value.map((entry) => (entry.key === key ? { ...entry, state } : entry));
  };

  async function readOne({ key, file, stop }: Queued): Promise<void> {
    if (stop.signal.aborted) return;
    set(key, { kind: 'reading', part: 0 });
    let shown = 0;
    const outcome = await importFile.read(file, stop.signal, (part) => {
      // A large file comes in thousands of pieces; a hundred steps are enough for a progress bar.
      if (part - shown < 0.01 && part < 1) return;
      shown = part;
      if (!stop.signal.aborted) set(key, { kind: 'reading', part });
    });
    stops.delete(key);
    if (!stop.signal.aborted) set(key, outcome);
  }

  async function add(files: readonly FileToRead[]): Promise<void> {
    const queued = files.map((file) => ({ key: nextKey++, file, stop: new AbortController() }));
    for (const { key, stop } of queued) stops.set(key, stop);
    const fresh = queued.map(({ key, file }) => ({
      key,
      name: file.name,
      state: { kind: 'waiting' } as const,
    }));
    entries.value = [...entries.value, ...fresh];
    // One after the other: each may fill the memory by itself.
    reading = queued.reduce((before, one) => before.then(() => readOne(one)), reading);
    await reading;
  }

  function drop(key: number): void {
    stops.get(key)?.abort();
    stops.delete(key);
    entries.value = entries.value.filter((entry) => entry.key !== key || entry.state.kind === 'bringing-in');
  }

  async function bringIn(entry: ImportEntry): Promise<void> {
    if (entry.state.kind !== 'planned' || !addsSomething(entry.state.plan)) return;
    set(entry.key, { kind: 'bringing-in', plan: entry.state.plan });
    const outcome = await settled<ImportPlan, Failure>(importFile.bringIn(entry.state.records));
    if (!outcome.ok) {
      set(entry.key, { kind: 'failed', failure: outcome.error });
      return;
    }
    set(entry.key, { kind: 'done', plan: outcome.value });
    announce(changedBy(outcome.value));
    onBroughtIn();
  }

  return {
    entries,
    add,
    drop,
    confirm: async () => {
      for (const entry of entries.value) await bringIn(entry);
    },
    clear: () => {
      for (const { key } of entries.value) drop(key);
    },
  };
}
