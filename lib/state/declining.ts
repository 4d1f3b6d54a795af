/** "I do not want to answer": kept beside the answers, and never at odds with an answer that stands. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Failure } from '../app/ports';
import type { AnswerContent } from '../domain/answer';
import type { AssessmentHeader } from '../domain/assessment';
import type { ReviewChange } from '../domain/review-change';

export type Declining = {
  readonly declined: ReadonlySignal<ReadonlySet<string>>;
  /** Some question's "declined" could not be taken off. */
  readonly failed: ReadonlySignal<boolean>;
  /** The answer goes only once this is saved: when that fails, both stay as they were, and the failure is returned. */
  decline(questionId: string, on: boolean): Promise<Failure | null>;
  /** The question has an answer again: it is wanted after all. */
  answered(questionId: string): void;
  retry(): void;
  /** Resolves when nothing of this is under way. */
  flush(): Promise<void>;
};

export type DecliningNeeds = {
  readonly header: ReadonlySignal<Pick<AssessmentHeader, 'declined'>>;
  readonly amend: (change: ReviewChange) => Promise<Failure | null>;
  readonly contentOf: (questionId: string) => AnswerContent | null;
  readonly takeBack: (questionId: string) => void;
};

/** What one open review does about questions that are not wanted. */
export function createDeclining({ header, amend, contentOf, takeBack }: DecliningNeeds): Declining {
  const stuck = signal<ReadonlySet<string>>(new Set());
  let underWay: Promise<unknown> = Promise.resolve();

  function setStuck(questionId: string, on: boolean): void {
    const others = [...stuck.peek()].filter((id) => id !== questionId);
    stuck.value = new Set(on ? [...others, questionId] : others);
  }

  async function wantAgain(questionId: string): Promise<Failure | null> {
    const failure = await amend({ kind: 'declined', questionId, on: false });
    setStuck(questionId, failure !== null);
    return failure;
  }

  function answered(questionId: string): void {
    if (header.peek().declined.includes(questionId))
      underWay = Promise.all([underWay, wantAgain(questionId)]);
  }

  async function decline(questionId: string, on: boolean): Promise<Failure | null> {
    if (!on) return wantAgain(questionId);
    const before = contentOf(questionId);
    const failure = await amend({ kind: 'declined', questionId, on });
    if (failure) return failure;
    setStuck(questionId, false);
    const now = contentOf(questionId);
    // Answered, or written to, while this was stored: the later word holds.
    if (now !== null && now !== before) return wantAgain(questionId);
    if (now !== null) takeBack(questionId);
    return null;
  }

  return {
    declined: computed(() => new Set(header.value.declined)),
    failed: computed(() => stuck.value.size > 0),
    decline,
    answered,
    retry() {
      underWay = Promise.all([underWay, ...[...stuck.peek()].map(wantAgain)]);
    },
    async flush() {
      await underWay;
    },
  };
}
