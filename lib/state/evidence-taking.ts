/** Taking words from the page beside: looked at by the person first, and kept only when they say so. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type {
  NothingTaken,
  PageClosed,
  QuotesInPage,
  SensitivePage,
  TakenQuote,
} from '../app/evidence-ports';
import type { Failure } from '../app/ports';
import type { QuestionId } from '../domain/checklist';
import type { Quote } from '../domain/evidence';
import type { EvidenceStore } from './evidence-store';
import { settled } from './settled';

/** Words that were taken and are not kept yet. In memory only. */
export type QuoteDraft = {
  /** Of the evidence-to-be, so that asking twice keeps one. */
  readonly id: string;
  /** The question it is for; nothing while that has to be chosen. */
  readonly questionId: QuestionId | null;
  readonly taken: TakenQuote;
  /** ISO 8601 UTC. */
  readonly takenAt: string;
  readonly note: string;
  readonly status: 'open' | 'keeping' | Failure;
};

/** Why nothing could be taken. */
export type TakingTrouble = NothingTaken | PageClosed | SensitivePage | Failure;

/** What was taken, and how that ended for the question it was taken for. */
export type Taking =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly what: 'words' | 'picture'; readonly questionId: QuestionId | null }
  | {
      readonly kind: 'trouble';
      readonly what: 'words' | 'picture';
      /** Nothing when the context menu or the key was used with no question in hand. */
      readonly questionId: QuestionId | null;
      readonly trouble: TakingTrouble;
    };

export type EvidenceTaking = {
  readonly taking: ReadonlySignal<Taking>;
  /** The oldest first. */
  readonly drafts: ReadonlySignal<readonly QuoteDraft[]>;
  /** The question that the person is at: words taken by the menu or the key are for it. */
  readonly inHand: ReadonlySignal<QuestionId | null>;
  hold(questionId: QuestionId | null): void;
  /**
   * Takes the words selected on the page.
   * @param questionId nothing when the question is chosen afterwards
   * @param isPublic the person says that the page is public
   */
  take(questionId: QuestionId | null, isPublic: boolean): Promise<void>;
  /** Takes a picture of the page, in the screen where it is cropped and blacked out. */
  takePicture(questionId: QuestionId): Promise<void>;
  /** Words taken by the context menu or the key, or why there are none. */
  receive(words: TakenQuote | NothingTaken | PageClosed | SensitivePage | null): void;
  /** Asks for what the menu or the key took before this surface was there. */
  collect(): Promise<void>;
  /** Takes the last trouble off the screen. */
  dismiss(): void;
  giveTo(draftId: string, questionId: QuestionId): void;
  noteDraft(draftId: string, note: string): void;
  /** Keeps it; when that fails it stays, with the reason. @returns whether it is on disk */
  keepDraft(draftId: string): Promise<boolean>;
  discardDraft(draftId: string): void;
};

export type EvidenceTakingNeeds = {
  readonly assessmentId: string;
  readonly productId: string;
  readonly store: Pick<EvidenceStore, 'keepNew'>;
  readonly page: QuotesInPage | null;
  readonly tabId: ReadonlySignal<number | null>;
  /** ISO 8601 UTC. */
  readonly now: () => string;
  readonly newId: () => string;
};

const CLOSED: PageClosed = { kind: 'page-closed', why: 'no-right' };

type Frame = Pick<EvidenceTakingNeeds, 'assessmentId' | 'productId'>;

/** The record a draft becomes. What was picked by hand was read where it stood. */
function quoteOf(
  { id, questionId, taken, takenAt, note }: QuoteDraft,
  { assessmentId, productId }: Frame,
): Quote {
  const { exact, exactHash, selectors, lane, heading, textDirective, page } = taken;
  const { pageKey, title, language, textHash, textLength, unread } = page;
  return {
    id,
    assessmentId,
    productId,
    kind: 'quote',
    questionIds: questionId === null ? [] : [questionId],
    note,
    exact,
    exactHash,
    source: { pageKey, title, language, retrievedAt: takenAt, textHash, textLength, unread },
    selectors,
    lane,
    heading,
    textDirective,
    foundBy: 'selected',
    readInContext: true,
    checks: [],
    revision: 0,
    createdAt: takenAt,
    updatedAt: takenAt,
  };
}

/** The same words at the same place. */
function sameWords(one: TakenQuote, other: TakenQuote): boolean {
  return (
    one.exactHash === other.exactHash &&
    one.page.pageKey === other.page.pageKey &&
    one.lane === other.lane &&
    one.selectors.position?.start === other.selectors.position?.start
  );
}

/** Nothing is taken at first. */
export function createEvidenceTaking(needs: EvidenceTakingNeeds): EvidenceTaking {
  const { page, tabId } = needs;
  const taking = signal<Taking>({ kind: 'idle' });
  const drafts = signal<readonly QuoteDraft[]>([]);
  const inHand = signal<QuestionId | null>(null);

  function change(draftId: string, part: Partial<QuoteDraft>): void {
    drafts.value = drafts.peek().map((draft) => (draft.id === draftId ? { ...draft, ...part } : draft));
  }

  /** The same words taken twice for one question are one draft: the second click meant nothing else. */
  function add(taken: TakenQuote, questionId: QuestionId | null): void {
    const twin = drafts
      .peek()
      .find((draft) => draft.questionId === questionId && sameWords(draft.taken, taken));
    if (twin) return;
    const draft: QuoteDraft = {
      id: needs.newId(),
      questionId,
      taken,
      takenAt: needs.now(),
      note: '',
      status: 'open',
    };
    drafts.value = [...drafts.peek(), draft];
  }

  function ended(
    what: 'words' | 'picture',
    questionId: QuestionId | null,
    came: TakenQuote | TakingTrouble | null,
  ): void {
    if (came === null || came.kind === 'quote') taking.value = { kind: 'idle' };
    else taking.value = { kind: 'trouble', what, questionId, trouble: came };
    if (came?.kind === 'quote') add(came, questionId);
  }

  async function collect(): Promise<void> {
    const waiting = page && (await settled(page.waiting(tabId.peek())));
    // Nobody asked for anything here: a failure to look is no news to the person.
    if (waiting?.ok && waiting.value) receive(waiting.value);
  }

  function receive(words: TakenQuote | NothingTaken | PageClosed | SensitivePage | null): void {
    if (words !== null) ended('words', inHand.peek(), words);
  }

  return {
    taking,
    drafts,
    inHand,
    hold(questionId) {
      inHand.value = questionId;
    },
    async take(questionId, isPublic) {
      if (taking.peek().kind === 'working') return;
      if (!page) return ended('words', questionId, CLOSED);
      taking.value = { kind: 'working', what: 'words', questionId };
      const outcome = await settled(page.take(tabId.peek(), isPublic));
      ended('words', questionId, outcome.ok ? outcome.value : outcome.error);
    },
    async takePicture(questionId) {
      if (taking.peek().kind === 'working') return;
      if (!page) return ended('picture', questionId, CLOSED);
      taking.value = { kind: 'working', what: 'picture', questionId };
      const outcome = await settled(page.picture(tabId.peek(), needs.assessmentId, questionId));
      ended('picture', questionId, outcome.ok ? null : outcome.error);
    },
    receive,
    collect,
    dismiss() {
      if (taking.peek().kind === 'trouble') taking.value = { kind: 'idle' };
    },
    giveTo: (draftId, questionId) => change(draftId, { questionId }),
    noteDraft: (draftId, note) => change(draftId, { note }),
    async keepDraft(draftId) {
      const draft = drafts.peek().find(({ id }) => id === draftId);
      if (!draft || draft.status === 'keeping') return false;
      change(draftId, { status: 'keeping' });
      const kept = await needs.store.keepNew(quoteOf(draft, needs));
      if (kept.ok) drafts.value = drafts.peek().filter(({ id }) => id !== draftId);
      else change(draftId, { status: kept.error });
      return kept.ok;
    },
    discardDraft(draftId) {
      drafts.value = drafts.peek().filter(({ id }) => id !== draftId);
    },
  };
}
