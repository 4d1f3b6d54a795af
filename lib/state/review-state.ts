/** One open review as a screen shows it: the questions asked, the answers, saving, undo, and the place in it. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Failure, Ids, OpenReview, ProductConflict, Reviews } from '../app/ports';
import type { AboutTable } from '../domain/about';
import { type AnswerContent, type AnswerValue, plainContent } from '../domain/answer';
import { type AssessmentHeader, isPrivateRole, wordingOf } from '../domain/assessment';
import { type Checklist, type QuestionStructure, questionsAsked, type Wording } from '../domain/checklist';
import { answerInPrivate, rememberable } from '../domain/private-words';
import type { Product, ProductDescription } from '../domain/product';
import { type Progress, progressByTheme, progressOf, type ThemeProgress } from '../domain/progress';
import type { ReviewToJudge } from '../domain/result';
import type { ReviewChange } from '../domain/review-change';
import { type AnswerSaver, createAnswerSaver, type SaveStatus } from './answer-saver';
import { createDeclining } from './declining';
import { createRemark } from './remark';
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
  /** Questions that the product's facts rule out and the reviewer may put back; none in a quick review. */
  readonly ruledOut: ReadonlySignal<readonly QuestionStructure[]>;
  /** Questions the reviewer does not want to answer. */
  readonly declined: ReadonlySignal<ReadonlySet<string>>;
  /** What each question is about, in this review's checklist. */
  readonly about: AboutTable;
  /** The review as it stands on screen, saved or not, for its result. */
  readonly toJudge: ReadonlySignal<ReviewToJudge>;
  readonly progress: ReadonlySignal<Progress>;
  readonly themes: ReadonlySignal<readonly ThemeProgress[]>;
  /** All questions, and what stands beside them, together: the worst that holds for any, so that "Saved" is never shown too early. */
  readonly saving: ReadonlySignal<SaveStatus['kind']>;
  readonly undo: Undo;
  saverOf(questionId: string): AnswerSaver;
  /** Focus went into a question: what is changed until the next visit is one event and one step of undo. */
  visit(questionId: string): void;
  choose(questionId: string, value: AnswerValue): void;
  clear(questionId: string): void;
  write(questionId: string, field: 'note' | 'helperNote' | 'reason', text: string): void;
  /** How strong the evidence is, and whether the answer rests on the reviewer's own life or work. */
  judge(questionId: string, backing: Partial<Pick<AnswerContent, 'strength' | 'lived'>>): void;
  /**
   * "I do not want to answer": saved first, and then the answer is taken back; the question is not asked again
   * unless it is opened. A failure leaves both as they were.
   */
  decline(questionId: string, on: boolean): Promise<Failure | null>;
  /** What one thing should change, as it stands on screen; saved when the typing pauses. */
  readonly oneThing: ReadonlySignal<string>;
  readonly writeOneThing: (text: string) => void;
  /** Changes a part of the review beside its answers. */
  amend(change: ReviewChange): Promise<Failure | null>;
  /** Settles a conflict. Taking the other window's answer drops the steps of undo that would overwrite it. */
  resolve(questionId: string, choice: 'mine' | 'theirs'): void;
  /** Writes at once whatever waits; resolves when all is on disk or has failed. */
  flush(): Promise<void>;
  retryFailed(): void;
  /**
   * Another window or screen changed something: read again what is not being changed here.
   * @param revision the one that the news is of; without it all is read, whatever revision it has
   * @returns why it could not be read; then all stays as it is on screen
   */
  refresh(revision: number | undefined): Promise<Failure | null>;
  describe(description: ProductDescription): Promise<Failure | ProductConflict | null>;
  /** Adds a page to the product's; on a changed product it is tried once more on what is stored now. */
  addPage(pageKey: string | null): Promise<Failure | null>;
};

export type ReviewNeeds = {
  readonly open: OpenReview;
  readonly checklist: Checklist;
  readonly reviews: Reviews;
  readonly ids: Ids;
  /** What each question is about, for the checklist of this review. */
  readonly about: AboutTable;
};

/** What an answer had beside its value, and the reason each value had. */
type KeptWords = {
  readonly beside: AnswerContent;
  readonly reasons: Readonly<Partial<Record<AnswerValue, string>>>;
};

const WORST: readonly SaveStatus['kind'][] = ['conflict', 'failed', 'saving', 'saved', 'idle'];

/** The state of one review; it reads and writes only through the port. */
export function createReviewState({ open, checklist, reviews, ids, about }: ReviewNeeds): ReviewState {
  const header = signal<AssessmentHeader>(open.assessment);
  const product = signal(open.product);
  /** The revision of the latest read, and those that this window's own answers made since. */
  let readAsOf = open.assessment.revision;
  const ownRevisions = new Set<number>();
  /** How many reads were begun, and the latest begun of those that are on screen. */
  let reads = 0;
  let shownRead = 0;
  /** How often this window changed the header or the product: what was read meanwhile may be from before. */
  let ownChanges = 0;
  const visits = new Map<string, string>();
  const wording = { audience: wordingOf(open.assessment.reviewer.role), language: checklist.ref.language };

  /** In private roles a note once changed or deleted is gone for good: no answer brings it back. */
  const { role } = open.assessment.reviewer;
  const forgetsWords = isPrivateRole(role);
  /** What each question last had on this screen beside its answer, for when that comes back. In memory only. */
  const words = new Map<string, KeptWords>();

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
    if (!content || forgetsWords) return;
    const reasons = { ...words.get(questionId)?.reasons, [content.value]: content.reason };
    words.set(questionId, { beside: content, reasons });
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
    current: (questionId) => rememberable(role, saverOf(questionId).content.peek()),
    apply(questionId, content) {
      visits.delete(questionId);
      give(questionId, content && withWordsKept(questionId, content.value, content));
      if (content) declining.answered(questionId);
    },
  });

  /**
   * An answer with the words that the question has, or had before its answer was taken back: changing one's
   * mind about an answer never loses a note. A reason belongs to the answer it was given for.
   */
  function withWordsKept(
    questionId: string,
    value: AnswerValue,
    before: AnswerContent | null = null,
  ): AnswerContent {
    const now = saverOf(questionId).content.peek();
    if (forgetsWords) return answerInPrivate({ value, now, before, lived: usesIt() });
    const kept = words.get(questionId);
    const beside = kept?.beside ?? now ?? plainContent(value, usesIt());
    const reason = kept ? kept.reasons[value] : now?.value === value ? now.reason : '';
    return { ...beside, value, reason: reason ?? '' };
  }

  function usesIt(): boolean {
    return header.peek().reviewer.lived === 'uses-it';
  }

  function change(questionId: string, content: AnswerContent | null): void {
    undo.remember({
      questionId,
      visit: visitOf(questionId),
      before: rememberable(role, saverOf(questionId).content.peek()),
      after: rememberable(role, content),
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
    ownChanges += 1;
    if (outcome.ok) product.value = outcome.value;
    return outcome.ok ? null : outcome.error;
  }

  async function amend(change: ReviewChange): Promise<Failure | null> {
    const outcome = await reviews.amend({ assessmentId: open.assessment.id, change });
    if (!outcome.ok) return outcome.error;
    // An answer saved meanwhile may have brought a newer header; a change is never taken back by an older one.
    if (outcome.value.revision >= header.value.revision) header.value = outcome.value;
    ownChanges += 1;
    ownRevisions.add(outcome.value.revision);
    return null;
  }

  const declining = createDeclining({
    header,
    amend,
    contentOf: (questionId) => saverOf(questionId).content.peek(),
    takeBack: (questionId) => change(questionId, null),
  });
  const remark = createRemark(open.assessment.oneThing, (text) => amend({ kind: 'one-thing', text }));

  async function flush(): Promise<void> {
    const answers = [...savers.values()].map((saver) => saver.flush());
    await Promise.all([...answers, remark.flush(), declining.flush()]);
  }

  function forgetSteps(questionId: string): void {
    undo.forget(questionId);
    words.delete(questionId);
  }

  async function refresh(revision: number | undefined): Promise<Failure | null> {
    // News of this window's own write can come before the write's own answer does.
    await Promise.all([...savers.values()].map((saver) => saver.written()));
    if (revision !== undefined && (revision <= readAsOf || ownRevisions.has(revision))) return null;
    reads += 1;
    const turn = reads;
    const changesBefore = ownChanges;
    const again = await reviews.open(open.assessment.id);
    if (turn < shownRead) return null;
    if (!again.ok) return again.error;
    // Revisions go down when an import is taken back: a lower one is as true as any, where all is read.
    if (revision !== undefined && again.value.assessment.revision < readAsOf) return null;
    shownRead = turn;
    show(again.value, ownChanges > changesBefore);
    return null;
  }

  /** @param isOvertaken this window changed the header or the product while they were read */
  function show({ assessment, product: stored }: OpenReview, isOvertaken: boolean): void {
    readAsOf = assessment.revision;
    if (!isOvertaken || assessment.revision >= header.value.revision) header.value = assessment;
    if (!isOvertaken || stored.revision >= product.value.revision) product.value = stored;
    for (const [id, saver] of savers) {
      if (saver.refresh(assessment.answers[id] ?? null, readAsOf)) forgetSteps(id);
    }
  }

  const asked = computed(() =>
    questionsAsked(checklist.structure, header.value.depth, product.value, header.value.putBack),
  );
  const ruledOut = computed(() => {
    const { depth } = header.value;
    if (depth === 'quick-worker' || depth === 'quick-person') return [];
    const ids = new Set(asked.value.map(({ id }) => id));
    return checklist.structure.questions.filter(
      ({ id, mustHave }) => !ids.has(id) && (depth === 'full' || mustHave),
    );
  });
  const contents = computed(() =>
    Object.fromEntries(
      [...savers].flatMap(([id, saver]) => (saver.content.value ? [[id, saver.content.value]] : [])),
    ),
  );

  const toJudge = computed((): ReviewToJudge => {
    const { depth, putBack, ladder } = header.value;
    const now = Object.entries(contents.value).map(([id, content]) => {
      const stored = saverOf(id).stored();
      const answeredAt = stored?.answeredAt ?? header.value.updatedAt;
      return [id, { ...content, wording: stored?.wording ?? wording, answeredAt }] as const;
    });
    return {
      assessment: { checklist: open.assessment.checklist, depth, answers: Object.fromEntries(now) },
      structure: checklist.structure,
      product: product.value,
      putBack,
      about,
      ladder,
    };
  });

  return {
    checklist,
    wording: wording.audience,
    header,
    product,
    asked,
    ruledOut,
    about,
    declined: declining.declined,
    toJudge,
    progress: computed(() => progressOf(asked.value, contents.value)),
    themes: computed(() => progressByTheme(asked.value, contents.value)),
    saving: computed(() => {
      const kinds = new Set([...savers.values()].map((saver) => saver.status.value.kind));
      kinds.add(remark.status.value.kind);
      if (declining.failed.value) kinds.add('failed');
      return WORST.find((kind) => kinds.has(kind)) ?? 'idle';
    }),
    undo,
    saverOf,
    visit: (questionId) => void visits.delete(questionId),
    choose(questionId, value) {
      change(questionId, withWordsKept(questionId, value));
      declining.answered(questionId);
    },
    clear: (questionId) => change(questionId, null),
    write(questionId, field, text) {
      const current = saverOf(questionId).content.peek();
      // A note belongs to an answer: its field is there only once there is one.
      if (current) give(questionId, { ...current, [field]: text }, TYPING_PAUSE_MS);
    },
    judge(questionId, backing) {
      const current = saverOf(questionId).content.peek();
      if (current) change(questionId, { ...current, ...backing });
    },
    decline: declining.decline,
    amend,
    oneThing: remark.text,
    writeOneThing: remark.write,
    resolve(questionId, choice) {
      saverOf(questionId).resolve(choice);
      if (choice === 'theirs') forgetSteps(questionId);
    },
    flush,
    retryFailed() {
      for (const saver of savers.values()) saver.retry();
      remark.retry();
      declining.retry();
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
