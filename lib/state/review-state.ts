/** One open review as a screen shows it: the questions asked, the answers, saving, undo, and the place in it. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Failure, Ids, OpenReview, ProductConflict, Reviews } from '../app/ports';
import type { AnswerContent, AnswerValue } from '../domain/answer';
import { type AssessmentHeader, wordingOf } from '../domain/assessment';
import { type Checklist, type QuestionStructure, questionsAsked, type Wording } from '../domain/checklist';
import type { Product, ProductDescription } from '../domain/product';
import { type Progress, progressByTheme, progressOf, type ThemeProgress } from '../domain/progress';
import { type AnswerSaver, createAnswerSaver, type SaveStatus } from './answer-saver';
import { createUndo, type Undo } from './undo';

/** Typing is saved when it pauses this long. */
const TYPING_PAUSE_MS = 500;

export type ReviewState = {
  readonly checklist: Checklist;
  /** Whose words the questions are put in. */
  readonly wording: Wording;
  readonly header: ReadonlySignal<AssessmentHeader>;
  readonly product: ReadonlySignal<Product>;
  readonly asked: ReadonlySignal<readonly QuestionStructure[]>;
  readonly progress: ReadonlySignal<Progress>;
  readonly themes: ReadonlySignal<readonly ThemeProgress[]>;
  /** All questions together: the worst that holds for any, so that "Saved" is never shown too early. */
  readonly saving: ReadonlySignal<SaveStatus['kind']>;
  readonly undo: Undo;
  saverOf(questionId: string): AnswerSaver;
  /** Focus went into a question: what is changed until the next visit is one event and one step of undo. */
  visit(questionId: string): void;
  choose(questionId: string, value: AnswerValue): void;
  clear(questionId: string): void;
  write(questionId: string, field: 'note' | 'reason', text: string): void;
  /** Settles a conflict. Taking the other window's answer drops the steps of undo that would overwrite it. */
  resolve(questionId: string, choice: 'mine' | 'theirs'): void;
  /** Writes at once whatever waits; resolves when all is on disk or has failed. */
  flush(): Promise<void>;
  retryFailed(): void;
  /** Another window changed something: read again what is not being changed here. */
  refresh(revision: number | undefined): Promise<void>;
  describe(description: ProductDescription): Promise<Failure | ProductConflict | null>;
  /** Adds a page to the product's; on a changed product it is tried once more on what is stored now. */
  addPage(pageKey: string | null): Promise<Failure | null>;
};

export type ReviewNeeds = {
  readonly open: OpenReview;
  readonly checklist: Checklist;
  readonly reviews: Reviews;
  readonly ids: Ids;
};

const WORST: readonly SaveStatus['kind'][] = ['conflict', 'failed', 'saving', 'saved', 'idle'];

/** The state of one review; it reads and writes only through the port. */
export function createReviewState({ open, checklist, reviews, ids }: ReviewNeeds): ReviewState {
  const header = signal<AssessmentHeader>(open.assessment);
  const product = signal(open.product);
  /** The revision of the latest read, and those that this window's own answers made since. */
  let readAsOf = open.assessment.revision;
  const ownRevisions = new Set<number>();
  const visits = new Map<string, string>();
  const wording = { audience: wordingOf(open.assessment.reviewer.role), language: checklist.ref.language };

  /** The note and reason each question last had on this screen, for when its answer comes back. In memory only. */
  const words = new Map<string, Pick<AnswerContent, 'note' | 'reason'>>();

  const savers = new Map(
    checklist.structure.questions.map((question) => [
      question.id,
      createAnswerSaver({
        recordAnswer: reviews.recordAnswer,
        base: { assessmentId: open.assessment.id, questionId: question.id, wording },
        stored: open.assessment.answers[question.id] ?? null,
        onSaved: (revision) => void ownRevisions.add(revision),
      }),
    ]),
  );

  function saverOf(questionId: string): AnswerSaver {
    const saver = savers.get(questionId);
    if (!saver) throw new Error(`The checklist has no question ${questionId}`);
    return saver;
  }

  function rememberWords(questionId: string, content: AnswerContent | null): void {
    if (!content) return;
    const reason =
      content.value === 'does-not-apply' ? content.reason : (words.get(questionId)?.reason ?? '');
    words.set(questionId, { note: content.note, reason });
  }

  function visitOf(questionId: string): string {
    const visit = visits.get(questionId) ?? ids.next();
    visits.set(questionId, visit);
    return visit;
  }

  function give(questionId: string, content: AnswerContent | null, delayMs = 0): void {
    rememberWords(questionId, saverOf(questionId).content.peek());
    rememberWords(questionId, content);
    saverOf(questionId).give(content, visitOf(questionId), delayMs);
  }

  const undo = createUndo({
    current: (questionId) => saverOf(questionId).content.peek(),
    apply(questionId, content) {
      visits.delete(questionId);
      give(questionId, content && withWordsKept(questionId, content.value));
    },
  });

  /**
   * An answer with the words that the question has, or had before its answer was taken back: changing one's
   * mind about an answer never loses a note. A reason belongs to "does not apply" alone.
   */
  function withWordsKept(questionId: string, value: AnswerValue): AnswerContent {
    const kept = words.get(questionId) ?? saverOf(questionId).content.peek();
    return { value, note: kept?.note ?? '', reason: value === 'does-not-apply' ? (kept?.reason ?? '') : '' };
  }

  function change(questionId: string, content: AnswerContent | null): void {
    undo.remember({
      questionId,
      visit: visitOf(questionId),
      before: saverOf(questionId).content.peek(),
      after: content,
    });
    give(questionId, content);
  }

  async function update(
    { name, vendor, version, useTypes, facts }: ProductDescription,
    addPageKey: string | null,
  ): Promise<Failure | ProductConflict | null> {
    const { id: productId, revision: seenRevision } = product.value;
    const description = { name, vendor, version, useTypes, facts };
    const outcome = await reviews.updateProduct({ productId, seenRevision, description, addPageKey });
    if (outcome.ok) product.value = outcome.value;
    return outcome.ok ? null : outcome.error;
  }

  async function flush(): Promise<void> {
    await Promise.all([...savers.values()].map((saver) => saver.flush()));
  }

  function forgetSteps(questionId: string): void {
    undo.forget(questionId);
    words.delete(questionId);
  }

  async function refresh(revision: number | undefined): Promise<void> {
    // News of this window's own write can come before the write's own answer does.
    await Promise.all([...savers.values()].map((saver) => saver.written()));
    if (revision !== undefined && (revision <= readAsOf || ownRevisions.has(revision))) return;
    const again = await reviews.open(open.assessment.id);
    if (!again.ok || again.value.assessment.revision < readAsOf) return;
    const { assessment } = again.value;
    readAsOf = assessment.revision;
    header.value = assessment;
    if (again.value.product.revision >= product.value.revision) product.value = again.value.product;
    for (const [id, saver] of savers) {
      if (saver.refresh(assessment.answers[id] ?? null, readAsOf)) forgetSteps(id);
    }
  }

  const asked = computed(() => questionsAsked(checklist.structure, header.value.depth, product.value));
  const contents = computed(() =>
    Object.fromEntries(
      [...savers].flatMap(([id, saver]) => (saver.content.value ? [[id, saver.content.value]] : [])),
    ),
  );

  return {
    checklist,
    wording: wording.audience,
    header,
    product,
    asked,
    progress: computed(() => progressOf(asked.value, contents.value)),
    themes: computed(() => progressByTheme(asked.value, contents.value)),
    saving: computed(() => {
      const kinds = new Set([...savers.values()].map((saver) => saver.status.value.kind));
      return WORST.find((kind) => kinds.has(kind)) ?? 'idle';
    }),
    undo,
    saverOf,
    visit: (questionId) => void visits.delete(questionId),
    choose: (questionId, value) => change(questionId, withWordsKept(questionId, value)),
    clear: (questionId) => change(questionId, null),
    write(questionId, field, text) {
      const current = saverOf(questionId).content.peek();
      // A note belongs to an answer: its field is there only once there is one.
      if (current) give(questionId, { ...current, [field]: text }, TYPING_PAUSE_MS);
    },
    resolve(questionId, choice) {
      saverOf(questionId).resolve(choice);
      if (choice === 'theirs') forgetSteps(questionId);
    },
    flush,
    retryFailed() {
      for (const saver of savers.values()) saver.retry();
    },
    refresh,
    describe: (description) => update(description, null),
    async addPage(pageKey) {
      const first = await update(product.value, pageKey);
      if (first?.kind !== 'product-conflict') return first;
      product.value = first.current;
      const second = await update(first.current, pageKey);
      return second?.kind === 'product-conflict' ? { kind: 'refused', detail: 'changed elsewhere' } : second;
    },
  };
}
