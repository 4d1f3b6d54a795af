/** One box of the reviewer's words beside the answers: on screen at once, saved when the typing pauses. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Failure } from '../app/ports';
import type { SaveStatus } from './answer-saver';
import { failureFrom } from './settled';

/** Typing is saved when it pauses this long. */
const TYPING_PAUSE_MS = 500;

/** Nobody else writes a remark in this window, so that there is no conflict over one. */
export type RemarkStatus = Exclude<SaveStatus, { readonly kind: 'conflict' }>;

export type Remark = {
  readonly text: ReadonlySignal<string>;
  readonly status: ReadonlySignal<RemarkStatus>;
  readonly write: (text: string) => void;
  /** Writes at once what waits, or failed; resolves when the last word is on disk or has failed. */
  flush(): Promise<void>;
  /** Tries a failed write again. */
  retry(): void;
};

/** What could not be saved stays on screen and is tried again with the next word, or when the review is left. */
export function createRemark(stored: string, save: (text: string) => Promise<Failure | null>): Remark {
  const text = signal(stored);
  const status = signal<RemarkStatus>({ kind: 'idle' });
  /** `null` after a failure: a write that got no answer may have reached the disk all the same. */
  let saved: string | null = stored;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;

  async function saving(wanted: string): Promise<Failure | null> {
    try {
      return await save(wanted);
    } catch (thrown) {
      return failureFrom(thrown);
    }
  }

  /** One write at a time, and after each a look at what stands now: the last word is the one on disk. */
  async function writeAll(): Promise<void> {
    for (let wanted = text.peek(); wanted !== saved; wanted = text.peek()) {
      const failure = await saving(wanted);
      saved = failure ? null : wanted;
      if (failure && wanted === text.peek()) {
        status.value = { kind: 'failed', failure };
        break;
      }
    }
    if (text.peek() === saved) status.value = { kind: 'saved' };
    // In the same moment as the last look at the text: what is written from now on begins anew.
    running = null;
  }

  async function flush(): Promise<void> {
    clearTimeout(timer);
    const { kind } = status.peek();
    if (kind === 'idle' || kind === 'saved') return;
    if (running === null && text.peek() === saved) {
      status.value = { kind: 'saved' };
      return;
    }
    status.value = { kind: 'saving' };
    running ??= writeAll();
    await running;
  }

  return {
    text,
    status,
    write(next) {
      text.value = next;
      status.value = { kind: 'saving' };
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), TYPING_PAUSE_MS);
    },
    flush,
    retry() {
      if (status.peek().kind === 'failed') void flush();
    },
  };
}
