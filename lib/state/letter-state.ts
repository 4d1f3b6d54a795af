/** The letter of one review as it is being written: what is typed is on screen at once and on disk soon after. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Failure } from '../app/ports';
import type { QuestionId } from '../domain/checklist';
import { type LetterRecord, NEW_LETTER, type SentItem } from '../domain/letter-record';
import { type Amendable, changed, type ReviewChange } from '../domain/review-change';
import { failureFrom } from './settled';

/** Typing is saved when it pauses this long. */
const TYPING_PAUSE_MS = 500;

/** Said of the letter as a whole; `saved` only once everything given here is on disk. */
export type LetterSaving =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** What goes into the record when the letter was sent. */
export type LetterSent = {
  /** As YYYY-MM-DD. */
  readonly on: string;
  /** The words above and below the questions, as they went out. */
  readonly opening: string;
  readonly closing: string;
  /** In the order of their numbers. */
  readonly items: readonly SentItem[];
};

export type LetterState = {
  /** What the person sees: their latest word, saved or not. */
  readonly letter: ReadonlySignal<LetterRecord>;
  readonly saving: ReadonlySignal<LetterSaving>;
  /** Words above or below the questions; `null` for the usual ones. Nothing changes in a letter that was sent. */
  words(part: 'opening' | 'closing', text: string | null): void;
  /** A question's own words; `null` for the checklist's. Nothing changes in a letter that was sent. */
  ask(questionId: QuestionId, text: string | null): void;
  /** Leaves a question out, or takes it in again. Of a letter that was sent, only one that was not in it. */
  leaveOut(questionId: QuestionId, out: boolean): void;
  /** Fixes words and numbers for good, but for `notSent`. A letter that was sent already stays as it is. */
  sent(letter: LetterSent): void;
  /** Corrects the day it was sent. */
  sentOn(day: string): void;
  /** It was marked as sent by mistake. Not possible any more once a reply is recorded. */
  notSent(): void;
  /** The vendor's reply to a question, beside the answer; an empty text takes it away again. */
  reply(questionId: QuestionId, text: string, receivedOn: string): void;
  /** Writes at once whatever waits, also what failed before. Resolves when nothing is under way. */
  flush(): Promise<void>;
};

export type LetterNeeds = {
  /** What is stored; it holds a change by the time `amend` resolves with `null`. */
  readonly header: ReadonlySignal<Amendable>;
  readonly amend: (change: ReviewChange) => Promise<Failure | null>;
  /** ISO 8601 UTC. */
  readonly now: () => string;
};

/** The letter's words are one part of the review, each reply one more: of each the latest is written. */
function slotOf(change: ReviewChange): string {
  return change.kind === 'reply' ? `reply ${change.questionId}` : change.kind;
}

type Outbox = {
  /** Not on disk yet, by slot. */
  readonly waiting: ReadonlySignal<ReadonlyMap<string, ReviewChange>>;
  readonly saving: ReadonlySignal<LetterSaving>;
  put(change: ReviewChange, delayMs: number): void;
  flush(): Promise<void>;
};

/** Writes one change at a time; what could not be written waits for the next word or for `flush`. */
function createOutbox(amend: LetterNeeds['amend']): Outbox {
  const waiting = signal<ReadonlyMap<string, ReviewChange>>(new Map());
  const saving = signal<LetterSaving>({ kind: 'idle' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;

  function run(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    if (!running && waiting.peek().size > 0) running = writeAll();
    return running ?? Promise.resolve();
  }

  async function writeAll(): Promise<void> {
    let failure: Failure | null = null;
    try {
      for (let next = first(); next !== null && failure === null; next = first()) {
        saving.value = { kind: 'saving' };
        failure = await written(next[1]);
        if (failure === null) done(...next);
      }
    } finally {
      // In the same moment as the last look at what waits: what is given from now on begins anew.
      running = null;
    }
    saving.value = failure === null ? { kind: 'saved' } : { kind: 'failed', failure };
  }

  function first(): readonly [string, ReviewChange] | null {
    return waiting.peek().entries().next().value ?? null;
  }

  /** The port is to answer with a value always; should it break, a bug must not leave "saving" for ever. */
  async function written(change: ReviewChange): Promise<Failure | null> {
    try {
      return await amend(change);
    } catch (thrown) {
      return failureFrom(thrown);
    }
  }

  /** A newer word for the same part, given meanwhile, stays and is written next. */
  function done(slot: string, change: ReviewChange): void {
    if (waiting.peek().get(slot) !== change) return;
    const rest = new Map(waiting.peek());
    rest.delete(slot);
    waiting.value = rest;
  }

  return {
    waiting,
    saving,
    put(change, delayMs) {
      waiting.value = new Map(waiting.peek()).set(slotOf(change), change);
      saving.value = { kind: 'saving' };
      clearTimeout(timer);
      timer = undefined;
      if (delayMs > 0) timer = setTimeout(() => void run(), delayMs);
      else void run();
    },
    async flush() {
      if (running) await running;
      await run();
    },
  };
}

/** The letter of the review that `header` belongs to. */
export function createLetterState({ header, amend, now }: LetterNeeds): LetterState {
  const outbox = createOutbox(amend);
  const letter = computed((): LetterRecord => {
    let { letter: shown } = header.value;
    for (const waiting of outbox.waiting.value.values()) {
      shown = changed({ ...header.value, letter: shown }, waiting).letter ?? shown;
    }
    return shown ?? NEW_LETTER;
  });

  function change(part: Partial<Omit<LetterRecord, 'replies'>>, delayMs = 0): void {
    const { replies: _replies, ...words } = letter.peek();
    outbox.put({ kind: 'letter', words: { ...words, ...part } }, delayMs);
  }

  const isSent = () => letter.peek().sentOn !== null;

  return {
    letter,
    saving: outbox.saving,
    words(part, text) {
      if (!isSent()) change({ [part]: text }, TYPING_PAUSE_MS);
    },
    ask(questionId, text) {
      if (isSent()) return;
      const { [questionId]: _before, ...others } = letter.peek().wording;
      change({ wording: text === null ? others : { ...others, [questionId]: text } }, TYPING_PAUSE_MS);
    },
    leaveOut(questionId, out) {
      const { leftOut, sent } = letter.peek();
      if (sent.some((item) => item.questionId === questionId)) return;
      const others = leftOut.filter((id) => id !== questionId);
      change({ leftOut: out ? [...others, questionId] : others });
    },
    sent({ on, opening, closing, items }) {
      if (!isSent()) change({ sentOn: on, opening, closing, sent: [...items] });
    },
    sentOn(day) {
      if (isSent()) change({ sentOn: day });
    },
    notSent() {
      if (isSent() && Object.keys(letter.peek().replies).length === 0) change({ sentOn: null, sent: [] });
    },
    reply(questionId, text, receivedOn) {
      const reply = text.trim() === '' ? null : { text, receivedOn, recordedAt: now() };
      if (reply === null && letter.peek().replies[questionId] === undefined) return;
      outbox.put({ kind: 'reply', questionId, reply }, TYPING_PAUSE_MS);
    },
    flush: outbox.flush,
  };
}
