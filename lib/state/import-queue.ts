/** Files that are read one after the other, each with how far it is; locked ones wait for their passphrase. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { FileToRead, ImportFile, ImportReading } from '../app/import-file';
import type { Records } from '../app/ports';
import type { PickedFile } from './import-picked';

export type EntryState =
  | { readonly kind: 'waiting' }
  /** `part` read, from 0 to 1; at 1 it is checked. */
  | { readonly kind: 'reading'; readonly part: number }
  /** Sound, and waiting to be brought in; `withoutPixels` pictures of it are left out. */
  | { readonly kind: 'read'; readonly withoutPixels: number }
  | Exclude<ImportReading, { kind: 'read' | 'cancelled' }>;

export type ImportEntry = {
  /** Tells apart two files of one name. */
  readonly key: number;
  /** With the folders it lies in, if it came in one. */
  readonly name: string;
  readonly state: EntryState;
};

/** A file that was read, with what it holds. */
export type ReadFile = {
  readonly key: number;
  readonly name: string;
  readonly records: Records;
  /** Pictures it names without their pixels. */
  readonly withoutPixels: number;
};

export type ImportQueue = {
  readonly entries: ReadonlySignal<readonly ImportEntry[]>;
  /** Settles when nothing waits to be read any more. */
  add(files: readonly PickedFile[]): Promise<void>;
  /** Reads a locked file again. The passphrase is not kept. */
  unlock(key: number, passphrase: string): Promise<void>;
  /** Stops reading a file, or takes it off the list. */
  drop(keys: readonly number[]): void;
  /** Those that were read, in the order they were added. */
  read(): readonly ReadFile[];
  isBusy(): boolean;
};

/** Is it being read, or waiting for that? */
export function isReading({ state }: ImportEntry): boolean {
  return state.kind === 'waiting' || state.kind === 'reading';
}

/** Settles when it is aborted. */
function stopped(signal: AbortSignal): Promise<ImportReading> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve({ kind: 'cancelled' }), { once: true });
  });
}

type Queued = { readonly key: number; readonly file: FileToRead; readonly stop: AbortController };

export function createImportQueue({ read }: Pick<ImportFile, 'read'>): ImportQueue {
  const entries = signal<readonly ImportEntry[]>([]);
  const queued = new Map<number, Queued>();
  const records = new Map<number, Records>();
  let nextKey = 1;
  let reading: Promise<void> = Promise.resolve();

  const set = (key: number, state: EntryState) => {
    entries.value = entries.value.map((entry) => (entry.key === key ? { ...entry, state } : entry));
  };

  async function readOne({ key, file, stop }: Queued, passphrase: string | null): Promise<void> {
    if (stop.signal.aborted) return;
    set(key, { kind: 'reading', part: 0 });
    let shown = 0;
    const tell = (part: number) => {
      // A large file comes in thousands of pieces; a hundred steps are enough for a progress bar.
      if (part - shown < 0.01 || stop.signal.aborted) return;
      shown = part;
      set(key, { kind: 'reading', part });
    };
    // A file on a disk that is gone may never answer: stopping it must let the next one go on.
    const outcome = await Promise.race([read(file, passphrase, stop.signal, tell), stopped(stop.signal)]);
    if (stop.signal.aborted || outcome.kind === 'cancelled') return;
    if (outcome.kind === 'read') records.set(key, outcome.records);
    if (outcome.kind !== 'locked') queued.delete(key);
    set(key, outcome.kind === 'read' ? { kind: 'read', withoutPixels: outcome.withoutPixels } : outcome);
  }

  // One after the other: each may fill the memory by itself.
  const enqueue = (one: Queued, passphrase: string | null) => {
    reading = reading.then(() => readOne(one, passphrase));
  };

  return {
    entries,
    async add(files) {
      const fresh = files.map(({ file, path }) => ({ key: nextKey++, file, path }));
      entries.value = [
        ...entries.value,
        ...fresh.map(({ key, path }) => ({ key, name: path, state: { kind: 'waiting' } as const })),
      ];
      for (const { key, file } of fresh) {
        const one = { key, file, stop: new AbortController() };
        queued.set(key, one);
        enqueue(one, null);
      }
      await reading;
    },
    async unlock(key, passphrase) {
      const one = queued.get(key);
      const entry = entries.value.find((other) => other.key === key);
      if (!one || entry?.state.kind !== 'locked') return;
      set(key, { kind: 'waiting' });
      enqueue(one, passphrase);
      await reading;
    },
    drop(keys) {
      for (const key of keys) {
        queued.get(key)?.stop.abort();
        queued.delete(key);
        records.delete(key);
      }
      const gone = new Set(keys);
      entries.value = entries.value.filter(({ key }) => !gone.has(key));
    },
    read: () =>
      entries.value.flatMap(({ key, name, state }) => {
        const held = records.get(key);
        return held && state.kind === 'read'
          ? [{ key, name, records: held, withoutPixels: state.withoutPixels }]
          : [];
      }),
    isBusy: () => entries.value.some(isReading),
  };
}
