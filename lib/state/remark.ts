/** One box of the reviewer's words beside the answers: on screen at once, saved when the typing pauses. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Failure } from '../app/ports';

/** Typing is saved when it pauses this long. */
const TYPING_PAUSE_MS = 500;

export type Remark = {
  readonly text: ReadonlySignal<string>;
  readonly write: (text: string) => void;
  /** Writes at once what waits; resolves when it is on disk or has failed. */
  flush(): Promise<void>;
};

/** What could not be saved stays on screen and is tried again with the next word, or when the review is left. */
export function createRemark(stored: string, save: (text: string) => Promise<Failure | null>): Remark {
  const text = signal(stored);
  let saved = stored;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function flush(): Promise<void> {
    clearTimeout(timer);
    const wanted = text.peek();
    if (wanted === saved) return;
    if ((await save(wanted)) === null) saved = wanted;
  }

  return {
    text,
    write(next) {
      text.value = next;
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), TYPING_PAUSE_MS);
    },
    flush,
  };
}
