/** What the screens may ask for: reviewing one product, and keeping the library of all reviews. */
import type { Answer } from '../domain/answer';
import type { Assessment, AssessmentHeader, Reviewer, Role } from '../domain/assessment';
import type { Checklist, ChecklistRef, Depth } from '../domain/checklist';
import type { Meeting } from '../domain/meeting';
import type { Outcome as ReviewOutcome } from '../domain/outcome';
import type { PageClaims, PageKey, Product, ProductDescription } from '../domain/product';
import type { AnswerWrite } from '../domain/record-answer';
import type { ImportPlan, Records } from '../domain/records';
import type { AmendReview } from '../domain/review-change';
import type { ExerciseShelf, ImportDone, ImportUndo, ProductShelf } from './library-ports';

export type { ImportPlan, ImportPlanItem, Records } from '../domain/records';

/** An answer of the store that is a value, never an exception. */
export type Outcome<Value, Failure> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure };

/** Storage itself said no. `full`: no room left. `closed`: another window is upgrading or the browser shut it. */
export type StorageFailure = {
  readonly kind: 'storage';
  readonly reason: 'full' | 'closed' | 'unavailable';
  /** The browser's own words, for a bug report. */
  readonly detail: string;
};

/** The background could not be reached, after one retry. Nothing is known to be saved. */
export type Unreachable = { readonly kind: 'unreachable'; readonly detail: string };
export type NotFound = { readonly kind: 'not-found' };
/** The other side refused the request: a wrong sender, or a message that does not parse. */
export type Refused = { readonly kind: 'refused'; readonly detail: string };
export type Failure = StorageFailure | Unreachable | NotFound | Refused;

/** An assessment with its product, as a review screen shows it. */
export type OpenReview = { readonly assessment: Assessment; readonly product: Product };

export type ProductMatch = {
  /** The product this very page belongs to, with its reviews that are not in the bin, newest change first. */
  readonly exact: { readonly product: Product; readonly assessments: readonly AssessmentHeader[] } | null;
  /** Other products met on this origin: offered, never guessed. */
  readonly sameOrigin: readonly Product[];
};

export type StartReview = {
  /** Made by the caller, so that sending it twice starts one review. */
  readonly assessmentId: string;
  readonly product:
    | { readonly kind: 'existing'; readonly productId: string }
    | { readonly kind: 'new'; readonly productId: string; readonly description: ProductDescription };
  /** The page the review was started on; it is added to the product's pages. Nothing for a typed name. */
  readonly pageKey: PageKey | null;
  readonly claims: PageClaims | null;
  readonly checklist: ChecklistRef;
  readonly depth: Depth;
  readonly reviewer: Reviewer;
  /** The meeting it is a voice of, or nothing. */
  readonly meetingId: string | null;
  /** The earlier review of the product that this one looks at anew, or nothing. */
  readonly followsId: string | null;
};

export type AnswerRecorded = { readonly answer: Answer | null; readonly revision: number };
export type AnswerConflict = { readonly kind: 'conflict'; readonly current: Answer | null };

export type ProductUpdate = {
  readonly productId: string;
  readonly seenRevision: number;
  readonly description: ProductDescription;
  /** A further page of the same product, or nothing. */
  readonly addPageKey: PageKey | null;
};
export type ProductConflict = { readonly kind: 'product-conflict'; readonly current: Product };

/** Reviewing: used by every surface. Two adapters: direct (IndexedDB) and remote (messages), one contract suite. */
export type Reviews = {
  match(pageKey: PageKey | null): Promise<Outcome<ProductMatch, Failure>>;
  start(request: StartReview): Promise<Outcome<OpenReview, Failure>>;
  open(assessmentId: string): Promise<Outcome<OpenReview, Failure>>;
  /** Saved, on disk, when the outcome is ok: one strict transaction. */
  recordAnswer(write: AnswerWrite): Promise<Outcome<AnswerRecorded, Failure | AnswerConflict>>;
  updateProduct(update: ProductUpdate): Promise<Outcome<Product, Failure | ProductConflict>>;
  /** Changes one part of a review beside its answers; the latest word on a part stands. */
  amend(request: AmendReview): Promise<Outcome<AssessmentHeader, Failure>>;
  /** A checklist kept in this browser that does not come with Equal Say, such as a council's. */
  checklist(ref: ChecklistRef): Promise<Outcome<Checklist, Failure>>;
};

/** None by what reviews found: such an order would read as a rank of products (domain research 7.4); there is a filter. */
export const LIST_SORTS = ['last-changed', 'product', 'vendor', 'started', 'role', 'depth'] as const;
export type ListSort = (typeof LIST_SORTS)[number];

export const AGES = ['any', 'within-12-months', 'over-12-months'] as const;
export type AgeFilter = (typeof AGES)[number];

export type ListQuery = {
  readonly sort: ListSort;
  /** From the other end: oldest change first, names from Z. */
  readonly reverse: boolean;
  /**
   * Words to find in the product's, vendor's and review's names, and in notes, reasons and quotes; each must occur
   * somewhere in them. Empty finds all.
   */
  readonly text: string;
  /** Words in the vendor's name alone; empty for any. */
  readonly vendor: string;
  readonly role: Role | null;
  readonly depth: Depth | null;
  readonly progress: 'any' | 'not-started' | 'in-progress' | 'all-answered';
  /** What its must-haves come to, as its own line says it (see `OUTCOMES`). */
  readonly outcome: ReviewOutcome | null;
  /** Since it was last changed. */
  readonly age: AgeFilter;
  readonly bin: boolean;
  /** From 0. */
  readonly page: number;
  readonly pageSize: number;
};

/** One review as the dashboard lists it. */
export type ReviewListItem = {
  readonly assessment: AssessmentHeader;
  readonly product: Product;
  /** Of the questions asked, how many are answered. Kept as a total, not counted at list time. */
  readonly answered: number;
  readonly asked: number;
  /** Kept like the totals; nothing when its checklist is not held here. */
  readonly outcome: ReviewOutcome | null;
};
export type ReviewList = { readonly items: readonly ReviewListItem[]; readonly total: number };

/** Which records to read for an export. *A product* leaves out its reviews in the bin; *everything* has them, and exercises too. */
export type Selection =
  | { readonly kind: 'review'; readonly assessmentId: string }
  | { readonly kind: 'product'; readonly productId: string }
  /** The exercise with its products and of their reviews those made with its checklist at its depth, the bin left out. */
  | { readonly kind: 'exercise'; readonly exerciseId: string }
  /** Reviews chosen one by one, with their products and without meetings. */
  | { readonly kind: 'reviews'; readonly assessmentIds: readonly string[] }
  | { readonly kind: 'everything' };

export type MeetingConflict = { readonly kind: 'meeting-conflict'; readonly current: Meeting };

/** A meeting with its product and its voices' reviews, those in the bin left out. */
export type OpenMeeting = {
  readonly meeting: Meeting;
  readonly product: Product;
  readonly voices: readonly Assessment[];
};

/** A meeting as it is listed. */
export type ListedMeeting = { readonly meeting: Meeting; readonly product: Product };

/** A product with all that was found and said of it, those in the bin left out. */
export type OpenProduct = {
  readonly product: Product;
  readonly assessments: readonly Assessment[];
  readonly meetings: readonly Meeting[];
};

/** The library of all reviews: only full pages of the extension use it (dashboard, report). */
export type Library = {
  list(query: ListQuery): Promise<Outcome<ReviewList, Failure>>;
  renameReview(assessmentId: string, title: string): Promise<Outcome<AssessmentHeader, Failure>>;
  /** Puts in the bin, or takes out of it (`binned: false`). */
  setBinned(assessmentIds: readonly string[], binned: boolean): Promise<Outcome<null, Failure>>;
  /** Takes a binned review, its answers and events away for good; its product too if nothing else uses it. */
  removeForGood(assessmentId: string): Promise<Outcome<null, Failure>>;
  read(selection: Selection): Promise<Outcome<Records, Failure>>;
  /**
   * The same records one assessment at a time, for files of any size. A sequence has no outcome: it throws
   * an `Error` whose `cause` is the `Failure`.
   */
  stream(selection: Selection): AsyncIterable<Records>;
  /** What bringing these files in, one after the other, would do: a plan for each, in their order. Writes nothing. */
  planImport(files: readonly Records[]): Promise<Outcome<readonly ImportPlan[], Failure>>;
  /**
   * One transaction for all files: all of it, or none.
   * @param settled questions for which the file's answer is to take the place of the one here (`settleKey`)
   */
  importRecords(
    files: readonly Records[],
    settled: ReadonlySet<string>,
  ): Promise<Outcome<ImportDone, Failure>>;
  /**
   * Takes an import back: what it brought is gone, what it changed is as before. One transaction.
   * @returns `refused` when something of it was changed since; then nothing is taken back
   */
  undoImport(undo: ImportUndo): Promise<Outcome<null, Failure>>;
  product(productId: string): Promise<Outcome<OpenProduct, Failure>>;
  /** Every product, by name, those in the bin left out: to choose one for a meeting or for paper. */
  products(): Promise<Outcome<readonly Product[], Failure>>;
  /** Every meeting, the last held first, those in the bin left out. */
  meetings(): Promise<Outcome<readonly ListedMeeting[], Failure>>;
  meeting(meetingId: string): Promise<Outcome<OpenMeeting, Failure>>;
  /**
   * Stores a meeting; its revision, times and bin are the store's own to set.
   * @param seenRevision the revision the person saw, 0 for a new one: another in the store is a conflict
   */
  saveMeeting(meeting: Meeting, seenRevision: number): Promise<Outcome<Meeting, Failure | MeetingConflict>>;
  /**
   * Takes a meeting away for good; its voices' reviews stay, and are of no meeting then. Its product goes too if
   * nothing else uses it.
   */
  removeMeeting(meetingId: string): Promise<Outcome<null, Failure>>;
  /** Keeps a checklist for good, under its hash: it is never changed. */
  keepChecklist(checklist: Checklist): Promise<Outcome<null, Failure>>;
  /** The checklists kept here beside those that come with Equal Say. */
  checklists(): Promise<Outcome<readonly Checklist[], Failure>>;
  /** @returns `refused` while a review was made with it */
  removeChecklist(hash: string): Promise<Outcome<null, Failure>>;
} & ProductShelf &
  ExerciseShelf;

/** What changed in the store, told to every open window so that it can read again. */
export type RecordsChanged = {
  readonly assessmentIds: readonly string[];
  readonly productIds: readonly string[];
  /** Exercises whose own record changed; nothing when none did. */
  readonly exerciseIds?: readonly string[];
  /** The revision a single changed assessment now has, so that the window that changed it need not read again. */
  readonly revision?: number;
};

/** Time and ids, given from outside so that the core stays pure. */
export type Clock = { now(): string };
export type Ids = { next(): string };
