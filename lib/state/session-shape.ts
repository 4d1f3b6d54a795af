/** What a review surface is from its first moment: its phases, and what it may be asked to do. */
import type { ReadonlySignal } from '@preact/signals';
import type { PageContext, PageReading } from '../app/page-context';
import type { Failure, Ids, OpenReview, Outcome, ProductMatch, RecordsChanged, Reviews } from '../app/ports';
import type { Audience, Surface } from '../app/settings';
import type { AboutTable } from '../domain/about';
import type { Role } from '../domain/assessment';
import type { Checklist, ChecklistRef, ChecklistStructure, Depth } from '../domain/checklist';
import type { PageKey, ProductDescription } from '../domain/product';
import type { Place } from './place';
import type { ReviewPart } from './review-part';
import type { ReviewState } from './review-state';

/** The page and product a surface starts with; `review` is the one to go on with. */
export type Beginning = {
  readonly context: PageContext;
  readonly match: ProductMatch;
  readonly review: OpenReview | null;
  /** A review begun in this tab whose product has no page: offered, as the tab may have gone on to another vendor. */
  readonly typed: OpenReview | null;
};

/** The page beside a surface: its address as a page key, and its title. */
export type PageBeside = { readonly pageKey: PageKey; readonly title: string };

export type Phase =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  /** The browser does not say which page this is: no click gave the right to know. */
  | { readonly kind: 'no-page' }
  /** Opened without the toolbar button, which asks this first: who is reviewing? */
  | { readonly kind: 'who-are-you' }
  | {
      readonly kind: 'which-product';
      readonly beginning: Beginning;
      readonly reading: PageReading | null;
      /** What the new review will be made with. */
      readonly checklist: Checklist;
      readonly role: Role;
    }
  /** Made with a checklist this version does not know: kept and exported, but it cannot be asked. */
  | { readonly kind: 'unknown-checklist'; readonly open: OpenReview }
  | { readonly kind: 'reviewing'; readonly review: ReviewState; readonly place: Place };

export type SessionNeeds = {
  readonly reviews: Reviews;
  readonly begin: (tabId: number | null) => Promise<Outcome<Beginning, Failure>>;
  readonly readPage: (tabId: number | null) => Promise<Outcome<PageReading | null, Failure>>;
  readonly audience: () => Promise<Audience | null>;
  readonly introduce: (audience: Audience, surface: Surface) => Promise<void>;
  readonly ids: Ids;
  /** What new reviews are made with. */
  readonly current: () => Promise<Checklist>;
  /** A checklist that comes with Equal Say; others are asked of the store. */
  readonly checklistFor: (ref: ChecklistRef) => Checklist | null;
  readonly aboutOf: (structure: ChecklistStructure) => AboutTable;
  /** A surface beside a page (side panel, overlay) has nothing to show without one. */
  readonly besidePage: boolean;
};

/** What the person says when they confirm the product. */
export type ProductChoice =
  | { readonly kind: 'existing'; readonly productId: string }
  | { readonly kind: 'new'; readonly description: ProductDescription };

/** The address was not kept: it may be behind a log-in (`refused: false`, the person can say), or is one. */
export type SensitiveAddress = { readonly kind: 'sensitive'; readonly refused: boolean };

export type Session = {
  readonly phase: ReadonlySignal<Phase>;
  /** The tab whose page this surface stands beside; `null` in a tab of its own and where there is no page. */
  readonly tabId: ReadonlySignal<number | null>;
  /** The page this surface stands beside, as it is now; nothing where there is none, or none that may be kept. */
  readonly beside: ReadonlySignal<PageBeside | null>;
  /** The page went on to another address while a review is open: where it is now. */
  readonly moved: ReadonlySignal<Beginning | null>;
  begin(tabId: number | null): Promise<void>;
  /** Lets go of what is on screen, as another review is about to come. */
  clear(): void;
  open(assessmentId: string): Promise<void>;
  /** Keeps who is reviewing, and goes on to the page this surface was opened for. */
  introduce(audience: Audience, surface: Surface): Promise<void>;
  /**
   * Goes on with the newest review of the product chosen, or starts one. `keepPage: false` keeps nothing of the
   * page, not even its address. Asked again while it is under way, it does it once.
   */
  choose(choice: ProductChoice, keepPage: boolean, depth?: Depth): Promise<Failure | null>;
  /**
   * Starts another review of a product that is already known, without a page; or one that looks anew at an earlier
   * review of it, as deep as that was. None of its answers is copied.
   */
  startOf(productId: string, followsId?: string): Promise<void>;
  /** The earlier review that one looks at anew; nothing when it is gone or cannot be read. */
  earlier(assessmentId: string): Promise<OpenReview | null>;
  /** The page went on, or only changed what no page key holds: then all stays as it is. */
  pageMoved(tabId: number | null): Promise<void>;
  /** Stays with the open review. */
  stay(): void;
  /**
   * The page as it is now is about the same product: it is added to the product's pages. A page that may be
   * behind a log-in is kept only when the person says that it is public, and a log-in page never.
   */
  sameProduct(isPublic: boolean): Promise<Failure | SensitiveAddress | null>;
  /** Turns to the page as it is now. */
  follow(): void;
  /** Reads again what is on screen, if the news is of it; a review that is gone is shown no more. */
  recordsChanged(news: RecordsChanged): void;
  /** What of the open review is on screen. */
  readonly part: ReadonlySignal<ReviewPart>;
  goTo(part: ReviewPart): void;
  /** The review open on screen begun again with the newest checklist; the old one stays as it is. */
  startAgain(): Promise<Failure | null>;
  /** The checklist that new reviews are made with. */
  newest(): Promise<Checklist>;
};
