/** Writes one typed sheet to the store: its review, who filled it in, and each answer in turn. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type {
  AnswerConflict,
  AnswerRecorded,
  Failure,
  Ids,
  Library,
  Outcome,
  RecordsChanged,
  Reviews,
  StartReview,
} from '../app/ports';
import { type AnswerContent, plainContent, sameContent } from '../domain/answer';
import type { Reviewer } from '../domain/assessment';
import { type PaperForm, wordingOn } from '../domain/paper-form';
import type { AnswerWrite } from '../domain/record-answer';
import type { TypedSheet } from '../domain/typed-sheet';
import { type AnswerSaver, createAnswerSaver, type SaveStatus } from './answer-saver';
import { settled } from './settled';

/** The sheet that is being typed. */
export type OpenSheet = {
  readonly assessmentId: string;
  /** Counts the sheets of this product, from 1; it is in the review's title. */
  readonly number: number;
  readonly saving: ReadonlySignal<SaveStatus['kind']>;
  /** Why something of it is not saved, or nothing. */
  readonly failure: ReadonlySignal<Failure | null>;
};

export type SheetNeeds = {
  readonly form: PaperForm;
  /** A review's title for a sheet, such as "Sheet 3", in the language on screen. */
  readonly titleOf: (number: number) => string;
  readonly reviews: Pick<Reviews, 'start' | 'recordAnswer' | 'amend'>;
  readonly library: Pick<Library, 'renameReview' | 'setBinned'>;
  readonly ids: Ids;
  readonly announce: (changed: RecordsChanged) => void;
};

export type SheetWriter = {
  readonly open: OpenSheet;
  /** Nothing was ever sent to the store of this sheet. */
  isUntouched(): boolean;
  /** Brings the store to what the sheet says now. @param noteDelayMs how long what changed may wait, for typing */
  bring(sheet: TypedSheet, noteDelayMs?: number): void;
  /** Tries again what failed. */
  retry(): void;
  /** Resolves when nothing is under way. */
  flush(): Promise<void>;
};

/** The most a reason holds; longer words stay a note, so that none of them is cut off. */
const MOST_OF_A_REASON = 2_000;

/**
 * What the sheet's question is to be stored as: nothing where the paper is empty. Words beside "does not apply"
 * are its reason, which a must-have needs to count as known.
 */
function contentOf(sheet: TypedSheet, index: number): AnswerContent | null {
  const value = sheet.answers[index] ?? null;
  if (value === null) return null;
  const words = sheet.notes[index] ?? '';
  const isReason = value === 'does-not-apply' && words.length <= MOST_OF_A_REASON;
  const plain = plainContent(value, sheet.lived === 'uses-it');
  return isReason ? { ...plain, reason: words } : { ...plain, note: words };
}

function reviewerOf({ role, lived }: TypedSheet): Reviewer | null {
  return role && lived && { role, lived, interests: '', settingBand: null, helper: null };
}

const WORST: readonly SaveStatus['kind'][] = ['conflict', 'failed', 'saving', 'saved', 'idle'];

/** The writer of one sheet: its review is begun when the sheet says who filled it in. */
export function createSheetWriter(
  needs: SheetNeeds,
  product: StartReview['product'],
  number: number,
): SheetWriter {
  const assessmentId = needs.ids.next();
  const { form, reviews } = needs;
  const reviewer = signal<Reviewer | null>(null);
  const beginning = signal<SaveStatus['kind']>('idle');
  const failure = signal<Failure | null>(null);
  let stored: Reviewer | null = null;
  let running: Promise<Failure | null> | null = null;

  async function begin(wanted: Reviewer): Promise<Failure | null> {
    const started = await settled(
      reviews.start({
        assessmentId,
        product,
        pageKey: null,
        claims: null,
        checklist: form.checklist,
        depth: form.depth,
        reviewer: wanted,
        meetingId: null,
        followsId: null,
      }),
    );
    if (!started.ok) return started.error;
    const named = await settled(needs.library.renameReview(assessmentId, needs.titleOf(number)));
    return named.ok ? null : named.error;
  }

  async function correct(wanted: Reviewer): Promise<Failure | null> {
    const amended = await settled(
      reviews.amend({ assessmentId, change: { kind: 'reviewer', reviewer: wanted } }),
    );
    return amended.ok ? null : amended.error;
  }

  async function catchUp(): Promise<Failure | null> {
    for (let wanted = reviewer.peek(); wanted && wanted !== stored; wanted = reviewer.peek()) {
      beginning.value = 'saving';
      const problem = stored ? await correct(wanted) : await begin(wanted);
      failure.value = problem;
      beginning.value = problem ? 'failed' : 'saved';
      if (problem) return problem;
      stored = wanted;
      needs.announce({ assessmentIds: [assessmentId], productIds: [product.productId] });
    }
    return null;
  }

  /** The review as it should be by now: begun, and by whom the sheet says. */
  function ready(): Promise<Failure | null> {
    running ??= catchUp().finally(() => {
      running = null;
    });
    return running;
  }

  async function recordAnswer(
    write: AnswerWrite,
  ): Promise<Outcome<AnswerRecorded, Failure | AnswerConflict>> {
    const problem = await ready();
    return problem ? { ok: false, error: problem } : reviews.recordAnswer(write);
  }

  const wording = { audience: wordingOn(form.audience), language: form.checklist.language };
  const savers: readonly AnswerSaver[] = form.items.map(({ questionId }) =>
    createAnswerSaver({
      recordAnswer,
      base: { assessmentId, questionId, wording },
      stored: null,
      onSaved: () => {},
    }),
  );
  const visits = form.items.map(() => needs.ids.next());

  const saving = computed(() => {
    const kinds = new Set([beginning.value, ...savers.map((saver) => saver.status.value.kind)]);
    return WORST.find((kind) => kinds.has(kind)) ?? 'idle';
  });
  const firstFailure = computed(() => {
    const statuses = savers.map((saver) => saver.status.value);
    const failed = statuses.find((status) => status.kind === 'failed');
    return failure.value ?? (failed?.kind === 'failed' ? failed.failure : null);
  });

  return {
    open: { assessmentId, number, saving, failure: firstFailure },
    isUntouched: () => beginning.peek() === 'idle',
    bring(sheet: TypedSheet, noteDelayMs = 0): void {
      const now = reviewerOf(sheet);
      const before = reviewer.peek();
      if (now && (now.role !== before?.role || now.lived !== before.lived)) {
        reviewer.value = now;
        void ready();
      }
      savers.forEach((saver, index) => {
        const content = contentOf(sheet, index);
        const visit = visits[index];
        if (visit && !sameContent(saver.content.peek(), content)) saver.give(content, visit, noteDelayMs);
      });
    },
    retry(): void {
      void ready();
      for (const saver of savers) saver.retry();
    },
    async flush(): Promise<void> {
      await ready();
      await Promise.all(savers.map((saver) => saver.flush()));
    },
  };
}
