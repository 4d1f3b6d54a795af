/** A review surface from its first moment: which page, which product, which review; then the review itself. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { PageContext, PageReading } from '../app/page-context';
import type {
  Failure,
  Ids,
  OpenReview,
  Outcome,
  ProductMatch,
  RecordsChanged,
  Reviews,
  StartReview,
} from '../app/ports';
import type { Audience } from '../app/settings';
import type { Checklist, ChecklistRef } from '../domain/checklist';
import type { ProductDescription } from '../domain/product';
import { goOnWith } from './known-product';
import { createPlace, type Place, resumeTheme } from './place';
import { createReviewState, type ReviewState } from './review-state';

/** The page and product a surface starts with; `review` is the one to go on with. */
export type Beginning = {
  readonly context: PageContext;
  readonly match: ProductMatch;
  readonly review: OpenReview | null;
  /** A review begun in this tab whose product has no page: offered, as the tab may have gone on to another vendor. */
  readonly typed: OpenReview | null;
};

export type Phase =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  /** The browser does not say which page this is: no click gave the right to know. */
  | { readonly kind: 'no-page' }
  | { readonly kind: 'which-product'; readonly beginning: Beginning; readonly reading: PageReading | null }
  /** Made with a checklist this version does not know: kept and exported, but it cannot be asked. */
  | { readonly kind: 'unknown-checklist'; readonly open: OpenReview }
  | { readonly kind: 'reviewing'; readonly review: ReviewState; readonly place: Place };

export type SessionNeeds = {
  readonly reviews: Reviews;
  readonly begin: (tabId: number | null) => Promise<Outcome<Beginning, Failure>>;
  readonly readPage: (tabId: number | null) => Promise<Outcome<PageReading | null, Failure>>;
  readonly audience: () => Promise<Audience | null>;
  readonly ids: Ids;
  readonly current: Checklist;
  readonly checklistFor: (ref: ChecklistRef) => Checklist | null;
  /** A surface beside a page (side panel, overlay) has nothing to show without one. */
  readonly besidePage: boolean;
};

/** What the person says when they confirm the product. */
export type ProductChoice =
  | { readonly kind: 'existing'; readonly productId: string }
  | { readonly kind: 'new'; readonly description: ProductDescription };

export type Session = {
  readonly phase: ReadonlySignal<Phase>;
  /** The page went on to another address while a review is open: where it is now. */
  readonly moved: ReadonlySignal<Beginning | null>;
  begin(tabId: number | null): Promise<void>;
  /** Lets go of what is on screen, as another review is about to come. */
  clear(): void;
  open(assessmentId: string): Promise<void>;
  /**
   * Goes on with the newest review of the product chosen, or starts one. `keepPage: false` keeps nothing of the
   * page, not even its address.
   */
  choose(choice: ProductChoice, keepPage: boolean): Promise<Failure | null>;
  /** Starts another review of a product that is already known, without a page. */
  startOf(productId: string): Promise<void>;
  pageMoved(tabId: number | null): Promise<void>;
  /** Stays with the open review. */
  stay(): void;
  /** The page as it is now is about the same product: it is added to the product's pages. */
  sameProduct(): Promise<Failure | null>;
  /** Turns to the page as it is now. */
  follow(): void;
  recordsChanged(news: RecordsChanged): void;
};

const NEVER_SAID: Audience = { role: 'other', lived: 'read-about-it', interests: '' };

/** The session of one surface (overlay frame, side panel or tab). */
export function createSession(needs: SessionNeeds): Session {
  const phase = signal<Phase>({ kind: 'loading' });
  const moved = signal<Beginning | null>(null);

  function show(open: OpenReview): void {
    const checklist = needs.checklistFor(open.assessment.checklist);
    if (!checklist) {
      phase.value = { kind: 'unknown-checklist', open };
      return;
    }
    const review = createReviewState({ open, checklist, reviews: needs.reviews, ids: needs.ids });
    const theme = resumeTheme(review.asked.value, open.assessment.answers);
    phase.value = { kind: 'reviewing', review, place: createPlace(review, theme) };
  }

  async function take(beginning: Beginning, tabId: number | null): Promise<void> {
    if (beginning.review) return show(beginning.review);
    const { context } = beginning;
    if (needs.besidePage && (context.kind === 'none' || context.pageKey === null)) {
      phase.value = { kind: 'no-page' };
      return;
    }
    const reading = tabId === null && beginning.context.kind === 'none' ? null : await needs.readPage(tabId);
    phase.value = { kind: 'which-product', beginning, reading: reading?.ok ? reading.value : null };
  }

  function startRequest(choice: ProductChoice, keepPage: boolean, audience: Audience): StartReview {
    const at = phase.value.kind === 'which-product' ? phase.value : null;
    const context = at?.beginning.context;
    const { role, lived, interests } = audience;
    return {
      assessmentId: needs.ids.next(),
      product: choice.kind === 'existing' ? choice : { ...choice, productId: needs.ids.next() },
      pageKey: keepPage && context?.kind === 'page' ? context.pageKey : null,
      claims: keepPage ? (at?.reading?.claims ?? null) : null,
      checklist: needs.current.ref,
      depth: 'full',
      reviewer: { role, lived, interests, settingBand: null },
    };
  }

  async function begin(tabId: number | null): Promise<void> {
    phase.value = { kind: 'loading' };
    const begun = await needs.begin(tabId);
    if (!begun.ok) phase.value = { kind: 'failed', failure: begun.error };
    else await take(begun.value, tabId);
  }

  /** Somebody who says "it is that product" goes on with its review, and does not begin an empty one. */
  async function choose(choice: ProductChoice, keepPage: boolean): Promise<Failure | null> {
    const at = phase.value;
    if (choice.kind === 'new' || at.kind !== 'which-product') return start(choice, keepPage);
    const { context } = at.beginning;
    const pageKey = keepPage && context.kind === 'page' ? context.pageKey : null;
    const found = await goOnWith(needs.reviews, at.beginning, { productId: choice.productId, pageKey });
    if (!found.ok) return found.error;
    if (!found.value) return start(choice, keepPage);
    show(found.value);
    return null;
  }

  async function start(choice: ProductChoice, keepPage: boolean): Promise<Failure | null> {
    const audience = (await needs.audience()) ?? NEVER_SAID;
    const started = await needs.reviews.start(startRequest(choice, keepPage, audience));
    if (!started.ok) return started.error;
    show(started.value);
    return null;
  }

  return {
    phase,
    moved,
    begin,
    clear() {
      phase.value = { kind: 'loading' };
      moved.value = null;
    },
    choose,
    async startOf(productId) {
      phase.value = { kind: 'loading' };
      const failure = await start({ kind: 'existing', productId }, false);
      if (failure) phase.value = { kind: 'failed', failure };
    },
    async open(assessmentId) {
      phase.value = { kind: 'loading' };
      const opened = await needs.reviews.open(assessmentId);
      if (opened.ok) show(opened.value);
      else phase.value = { kind: 'failed', failure: opened.error };
    },
    async pageMoved(tabId) {
      if (phase.value.kind !== 'reviewing') return begin(tabId);
      const begun = await needs.begin(tabId);
      const now = phase.value;
      if (!begun.ok || now.kind !== 'reviewing') return;
      const known = begun.value.match.exact?.product.id === now.review.product.value.id;
      moved.value = known ? null : begun.value;
    },
    stay() {
      moved.value = null;
    },
    async sameProduct() {
      const context = moved.value?.context;
      const now = phase.value;
      if (now.kind !== 'reviewing' || context?.kind !== 'page') return null;
      const failure = await now.review.addPage(context.pageKey);
      if (!failure) moved.value = null;
      return failure;
    },
    follow() {
      const beginning = moved.value;
      moved.value = null;
      if (beginning) void take(beginning, beginning.context.kind === 'page' ? beginning.context.tabId : null);
    },
    recordsChanged(news) {
      if (phase.value.kind !== 'reviewing') return;
      const { review } = phase.value;
      const ofReview = news.assessmentIds.includes(review.header.value.id);
      const ofProduct = news.productIds.includes(review.product.value.id);
      if (ofReview || ofProduct) void review.refresh(ofProduct ? undefined : news.revision);
    },
  };
}
