/** Saves the answers of one question in order, one write at a time, and says honestly how it went. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Failure, Reviews } from '../app/ports';
import type { Answer, AnswerContent } from '../domain/answer';
import type { AnswerWrite } from '../domain/record-answer';
import { settled } from './settled';

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
  /** As it is on disk; nothing while none is. */
  stored(): Answer | null;
  /**
   * Gives a new content (`null` clears the answer). With a delay for typing, so that a write is not made per key.
   * While a conflict is shown nothing is written: what is given becomes *mine*, and the person's to decide on.
   */
  give(content: AnswerContent | null, visitId: string, delayMs?: number): void;
  /** Writes at once what waits for its delay. Resolves when nothing of this question is under way. */
  flush(): Promise<void>;
  /** Tries a failed write again. */
  retry(): void;
  resolve(choice: 'mine' | 'theirs'): void;
  /**
   * Takes over what another window stored, unless the person has something unsaved here.
   * @param asOf the assessment's revision at which this was read: a read that is older than the last write of
   *   this window says nothing new
   * @returns whether what the person sees is another window's now
   */
  refresh(stored: Answer | null, asOf: number): boolean;
  /** Resolves when a write under way has its answer; what waits for its delay goes on waiting. */
  written(): Promise<void>;
};

export type SaverNeeds = {
  readonly recordAnswer: Reviews['recordAnswer'];
  readonly base: Pick<AnswerWrite, 'assessmentId' | 'questionId' | 'wording'>;
  readonly stored: Answer | null;
  /**
   * Told the assessment's revision that this very answer made. Not told of an answer taken back, and of one
   * that stood already: then the revision may be another window's.
   */
  readonly onSaved: (revision: number) => void;
};

export function contentOf(answer: Answer | null): AnswerContent | null {
  if (answer === null) return null;
  const { value, note, helperNote, reason, strength, lived } = answer;
  return { value, note, helperNote, reason, strength, lived };
}

type Wanted = { readonly content: AnswerContent | null; readonly visitId: string };

/** The saver of one question of one assessment. */
export function createAnswerSaver(needs: SaverNeeds): AnswerSaver {
  const content = signal(contentOf(needs.stored));
  const status = signal<SaveStatus>({ kind: 'idle' });
  let stored = needs.stored;
  let ownRevision = 0;
  let wanted: Wanted | null = null;
  let last: Wanted | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;

  function run(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    if (!running && wanted) running = writeAll(wanted);
    return running ?? Promise.resolve();
  }

  async function writeAll(first: Wanted): Promise<void> {
    try {
      for (let write: Wanted | null = first; write; write = wanted) {
        wanted = null;
        await writeOne(write);
        // A failed write waits for "try again" or for the person's next word, a conflict for their choice.
        if (status.value.kind === 'failed' || status.value.kind === 'conflict') return;
      }
    } finally {
      // In the same moment as the last look at `wanted`: what is given from now on begins anew.
      running = null;
    }
  }

  /** The port is to answer with a value always; should it break, a bug must not leave "saving" for ever. */
  function record({ content: given, visitId }: Wanted) {
    const seenRevision = stored?.revision ?? 0;
    return settled(
      (async () => needs.recordAnswer({ ...needs.base, seenRevision, content: given, visitId }))(),
    );
  }

  async function writeOne(write: Wanted): Promise<void> {
    const outcome = await record(write);
    if (outcome.ok) {
      const { answer, revision } = outcome.value;
      stored = answer;
      ownRevision = revision;
      if (answer?.revision === revision) needs.onSaved(revision);
      if (!wanted) status.value = { kind: 'saved' };
    } else if (outcome.error.kind === 'conflict') {
      contest((wanted ?? write).content, outcome.error.current);
    } else {
      status.value = { kind: 'failed', failure: outcome.error };
    }
  }

  /** Nothing is written until the person has decided between the two. */
  function contest(mine: AnswerContent | null, theirs: Answer | null): void {
    clearTimeout(timer);
    timer = undefined;
    wanted = null;
    stored = theirs;
    status.value = { kind: 'conflict', mine, theirs };
  }

  function want(next: Wanted, delayMs: number): void {
    last = next;
    content.value = next.content;
    if (status.value.kind === 'conflict') {
      contest(next.content, stored);
      return;
    }
    wanted = next;
    status.value = { kind: 'saving' };
    clearTimeout(timer);
    if (delayMs > 0) timer = setTimeout(() => void run(), delayMs);
    else void run();
  }

  return {
    content,
    status,
    stored: () => stored,
    give: (next, visitId, delayMs = 0) => want({ content: next, visitId }, delayMs),
    written: () => running ?? Promise.resolve(),
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
      content.value = contentOf(stored);
    },
    refresh(next, asOf) {
      const unsaved = wanted !== null || running !== null || status.value.kind === 'failed';
      if (unsaved || asOf < ownRevision || (next?.revision ?? 0) === (stored?.revision ?? 0)) return false;
      if (status.value.kind === 'conflict') {
        contest(status.value.mine, next);
        return false;
      }
      stored = next;
      content.value = contentOf(next);
      status.value = { kind: 'idle' };
      return true;
    },
  };
}
