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
import type { Audience, Surface } from '../app/settings';
import type { AboutTable } from '../domain/about';
import { type Role, usualDepth } from '../domain/assessment';
import type { Checklist, ChecklistRef, ChecklistStructure, Depth } from '../domain/checklist';
import type { PageKey, ProductDescription } from '../domain/product';
import { beginAgain } from './begin-again';
import { goOnWith } from './known-product';
import { createPlace, type Place, resumeTheme } from './place';
import type { ReviewPart } from './review-part';
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
  /** Starts another review of a product that is already known, without a page. */
  startOf(productId: string): Promise<void>;
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
  recordsChanged(news: RecordsChanged): void;
  /** What of the open review is on screen. */
  readonly part: ReadonlySignal<ReviewPart>;
  goTo(part: ReviewPart): void;
  /** The review open on screen begun again with the newest checklist; the old one stays as it is. */
  startAgain(): Promise<Failure | null>;
  /** The checklist that new reviews are made with. */
  newest(): Promise<Checklist>;
};

const NEVER_SAID: Audience = { role: 'other', lived: 'read-about-it', interests: '' };

function pageKeyOf({ context }: Beginning): PageKey | null {
  return context.kind === 'page' ? context.pageKey : null;
}

/** Is something being filled in that another screen would take away? */
function isForm({ kind }: Phase): boolean {
  return kind === 'which-product' || kind === 'who-are-you';
}

/** The session of one surface (overlay frame, side panel or tab). */
export function createSession(needs: SessionNeeds): Session {
  const phase = signal<Phase>({ kind: 'loading' });
  const tabId = signal<number | null>(null);
  const moved = signal<Beginning | null>(null);
  const part = signal<ReviewPart>('questions');
  /** The page whose moving on is news to nobody. */
  let here: PageKey | null = null;
  /** Counts what was begun: an answer to something older than what is on screen comes too late. */
  let turn = 0;
  let looks = 0;
  let choosing: Promise<Failure | null> | null = null;

  function turnAway(): number {
    phase.value = { kind: 'loading' };
    tabId.value = null;
    moved.value = null;
    part.value = 'questions';
    here = null;
    turn += 1;
    return turn;
  }

  async function checklistOf(ref: ChecklistRef): Promise<Checklist | null> {
    const ours = needs.checklistFor(ref);
    if (ours) return ours;
    const kept = await needs.reviews.checklist(ref);
    return kept.ok ? kept.value : null;
  }

  async function show(open: OpenReview, mine: number): Promise<void> {
    const checklist = await checklistOf(open.assessment.checklist);
    if (mine !== turn) return;
    if (!checklist) {
      phase.value = { kind: 'unknown-checklist', open };
      return;
    }
    const about = needs.aboutOf(checklist.structure);
    const review = createReviewState({ open, checklist, reviews: needs.reviews, ids: needs.ids, about });
    const theme = resumeTheme(review.asked.value, open.assessment.answers);
    phase.value = { kind: 'reviewing', review, place: createPlace(review, theme) };
  }

  async function settle(mine: number, opened: Outcome<OpenReview, Failure>): Promise<void> {
    if (mine !== turn) return;
    if (opened.ok) await show(opened.value, mine);
    else phase.value = { kind: 'failed', failure: opened.error };
  }

  async function take(beginning: Beginning, tab: number | null, mine: number): Promise<void> {
    const { context } = beginning;
    tabId.value = context.kind === 'page' ? context.tabId : null;
    here = pageKeyOf(beginning);
    if (beginning.review) return show(beginning.review, mine);
    if (needs.besidePage && here === null) {
      phase.value = { kind: 'no-page' };
      return;
    }
    const said = await needs.audience();
    const reading = tab === null && context.kind === 'none' ? null : await needs.readPage(tab);
    const checklist = await needs.current();
    if (mine !== turn) return;
    if (!said) {
      phase.value = { kind: 'who-are-you' };
      return;
    }
    const read = reading?.ok ? reading.value : null;
    phase.value = { kind: 'which-product', beginning, reading: read, checklist, role: said.role };
  }

  function startRequest(
    choice: ProductChoice,
    keepPage: boolean,
    audience: Audience,
    asked: { readonly checklist: ChecklistRef; readonly depth: Depth },
  ): StartReview {
    const at = phase.value.kind === 'which-product' ? phase.value : null;
    const { role, lived, interests } = audience;
    return {
      assessmentId: needs.ids.next(),
      product: choice.kind === 'existing' ? choice : { ...choice, productId: needs.ids.next() },
      pageKey: at && keepPage ? pageKeyOf(at.beginning) : null,
      claims: keepPage ? (at?.reading?.claims ?? null) : null,
      ...asked,
      reviewer: { role, lived, interests, settingBand: null, helper: null },
      meetingId: null,
    };
  }

  async function begin(tab: number | null): Promise<void> {
    const mine = turnAway();
    const begun = await needs.begin(tab);
    if (mine !== turn) return;
    if (begun.ok) await take(begun.value, tab, mine);
    else phase.value = { kind: 'failed', failure: begun.error };
  }

  async function start(
    choice: ProductChoice,
    keepPage: boolean,
    depth?: Depth,
  ): Promise<Outcome<OpenReview, Failure>> {
    const audience = (await needs.audience()) ?? NEVER_SAID;
    const { ref: checklist } = await needs.current();
    const asked = { checklist, depth: depth ?? usualDepth(audience.role) };
    return needs.reviews.start(startRequest(choice, keepPage, audience, asked));
  }

  /** Somebody who says "it is that product" goes on with its review, and does not begin an empty one. */
  async function openChosen(
    choice: ProductChoice,
    keepPage: boolean,
    depth?: Depth,
  ): Promise<Outcome<OpenReview, Failure>> {
    const at = phase.value;
    if (choice.kind === 'new' || at.kind !== 'which-product') return start(choice, keepPage, depth);
    const pageKey = keepPage ? pageKeyOf(at.beginning) : null;
    const again = { productId: choice.productId, pageKey, role: at.role };
    const found = await goOnWith(needs.reviews, at.beginning, again);
    if (!found.ok) return found;
    return found.value ? { ok: true, value: found.value } : start(choice, keepPage, depth);
  }

  async function choose(choice: ProductChoice, keepPage: boolean, depth?: Depth): Promise<Failure | null> {
    const mine = turn;
    const opened = await openChosen(choice, keepPage, depth);
    if (!opened.ok) return opened.error;
    if (mine === turn) await show(opened.value, mine);
    return null;
  }

  /** A form half filled in stays while the page is the same: only its query or fragment changed. */
  async function pageMoved(tab: number | null): Promise<void> {
    if (phase.value.kind !== 'reviewing' && !isForm(phase.value)) return begin(tab);
    const mine = turn;
    looks += 1;
    const look = looks;
    const begun = await needs.begin(tab);
    if (mine !== turn || look !== looks || !begun.ok) return;
    const samePage = pageKeyOf(begun.value) === here;
    const now = phase.value;
    if (isForm(now) && !samePage) await take(begun.value, tab, turnAway());
    if (now.kind !== 'reviewing') return;
    const known = begun.value.match.exact?.product.id === now.review.product.value.id;
    moved.value = samePage || known ? null : begun.value;
  }

  return {
    phase,
    tabId,
    moved,
    part,
    goTo(next) {
      part.value = next;
    },
    begin,
    clear: () => void turnAway(),
    choose(choice, keepPage, depth) {
      // A second click on "Start the review" must not start a second one.
      choosing ??= choose(choice, keepPage, depth).finally(() => {
        choosing = null;
      });
      return choosing;
    },
    async startOf(productId) {
      const mine = turnAway();
      await settle(mine, await start({ kind: 'existing', productId }, false));
    },
    async introduce(audience, surface) {
      await needs.introduce(audience, surface);
      await begin(tabId.value);
    },
    async open(assessmentId) {
      const mine = turnAway();
      await settle(mine, await needs.reviews.open(assessmentId));
    },
    pageMoved,
    stay() {
      if (moved.value) here = pageKeyOf(moved.value);
      moved.value = null;
    },
    async sameProduct(isPublic) {
      const context = moved.value?.context;
      const now = phase.value;
      if (now.kind !== 'reviewing' || context?.kind !== 'page') return null;
      const reading = await needs.readPage(context.tabId);
      // The page went on while it was looked into: what was said is of another page than the one now read.
      if (moved.value?.context !== context) return null;
      const signs = reading.ok ? (reading.value?.sensitive ?? null) : null;
      if (signs?.includes('only-log-in')) return { kind: 'sensitive', refused: true };
      if (!isPublic && signs?.length !== 0) return { kind: 'sensitive', refused: false };
      const failure = await now.review.addPage(context.pageKey);
      if (failure) return failure;
      if (moved.value?.context !== context) return null;
      here = context.pageKey;
      moved.value = null;
      return null;
    },
    follow() {
      if (moved.value) void begin(tabId.value);
    },
    newest: needs.current,
    async startAgain() {
      const now = phase.value;
      if (now.kind !== 'reviewing') return null;
      const mine = turn;
      const to = await needs.current();
      const begun = await beginAgain(needs, now.review, to);
      if (!begun.ok) return begun.error;
      if (mine !== turn) return null;
      part.value = 'questions';
      await show(begun.value, mine);
      return null;
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
