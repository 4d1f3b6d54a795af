/** Saves the answers of one question in order, one write at a time, and says honestly how it went. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Failure, Reviews } from '../app/ports';
import type { Answer, AnswerContent } from '../domain/answer';
import type { AnswerWrite } from '../domain/record-answer';

export type SaveStatus =
  | { readonly kind: 'idle' }
  /** Something was given that is not yet on disk. */
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  /** The question moved in another window; nothing was overwritten. */
  | { readonly kind: 'conflict'; readonly mine: AnswerContent | null; readonly theirs: Answer | null };

export type AnswerSaver = {
  /** What the person sees: their latest word, saved or not. */
  readonly content: ReadonlySignal<AnswerContent | null>;
  readonly status: ReadonlySignal<SaveStatus>;
  /** Gives a new content (`null` clears the answer). With a delay for typing, so that a write is not made per key. */
  give(content: AnswerContent | null, visitId: string, delayMs?: number): void;
  /** Writes at once what waits for its delay. Resolves when nothing of this question is under way. */
  flush(): Promise<void>;
  /** Tries a failed write again. */
  retry(): void;
  resolve(choice: 'mine' | 'theirs'): void;
  /** Takes over what another window stored, unless the person has something unsaved here. */
  refresh(stored: Answer | null): void;
};

export type SaverNeeds = {
  readonly recordAnswer: Reviews['recordAnswer'];
  readonly base: Pick<AnswerWrite, 'assessmentId' | 'questionId' | 'wording'>;
  readonly stored: Answer | null;
  readonly onSaved: (revision: number) => void;
};

export function contentOf(answer: Answer | null): AnswerContent | null {
  return answer && { value: answer.value, note: answer.note, reason: answer.reason };
}

type Wanted = { readonly content: AnswerContent | null; readonly visitId: string };

/** The saver of one question of one assessment. */
export function createAnswerSaver(needs: SaverNeeds): AnswerSaver {
  const content = signal(contentOf(needs.stored));
  const status = signal<SaveStatus>({ kind: 'idle' });
  let stored = needs.stored;
  let wanted: Wanted | null = null;
  let last: Wanted | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;

  function run(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    running ??= writeAll().finally(() => {
      running = null;
    });
    return running;
  }

  async function writeAll(): Promise<void> {
    while (wanted && status.value.kind !== 'conflict') {
      const write = wanted;
      wanted = null;
      await writeOne(write);
      // A failed write waits for the person's "try again", or for their next word.
      if (status.value.kind === 'failed') return;
    }
  }

  async function writeOne(write: Wanted): Promise<void> {
    const outcome = await needs.recordAnswer({
      ...needs.base,
      seenRevision: stored?.revision ?? 0,
      content: write.content,
      visitId: write.visitId,
    });
    if (outcome.ok) {
      stored = outcome.value.answer;
      needs.onSaved(outcome.value.revision);
      if (!wanted) status.value = { kind: 'saved' };
    } else if (outcome.error.kind === 'conflict') {
      stored = outcome.error.current;
      status.value = { kind: 'conflict', mine: (wanted ?? write).content, theirs: stored };
    } else {
      status.value = { kind: 'failed', failure: outcome.error };
    }
  }

  function want(next: Wanted, delayMs: number): void {
    wanted = next;
    last = next;
    content.value = next.content;
    status.value = { kind: 'saving' };
    clearTimeout(timer);
    if (delayMs > 0) timer = setTimeout(() => void run(), delayMs);
    else void run();
  }

  return {
    content,
    status,
    give: (next, visitId, delayMs = 0) => want({ content: next, visitId }, delayMs),
    async flush() {
      if (timer !== undefined || running) await run();
    },
    retry() {
      if (status.value.kind === 'failed' && last) want(wanted ?? last, 0);
    },
    resolve(choice) {
      if (status.value.kind !== 'conflict') return;
      const { mine } = status.value;
      status.value = { kind: 'idle' };
      if (choice === 'mine' && last) return want({ content: mine, visitId: last.visitId }, 0);
      wanted = null;
      content.value = contentOf(stored);
    },
    refresh(next) {
      const unsaved = wanted !== null || running !== null || timer !== undefined;
      if (unsaved || status.value.kind === 'failed' || status.value.kind === 'conflict') return;
      if ((next?.revision ?? 0) === (stored?.revision ?? 0)) return;
      stored = next;
      content.value = contentOf(next);
      status.value = { kind: 'idle' };
    },
  };
}
