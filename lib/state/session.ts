/** A review surface from its first moment: which page, which product, which review; then the review itself. */
import { signal } from '@preact/signals';
import type { Failure, OpenReview, Outcome, StartReview } from '../app/ports';
import type { Audience } from '../app/settings';
import { usualDepth } from '../domain/assessment';
import type { Checklist, ChecklistRef, Depth } from '../domain/checklist';
import type { PageKey } from '../domain/product';
import { beginAgain } from './begin-again';
import { goOnWith } from './known-product';
import { createPlace, resumeTheme } from './place';
import type { ReviewPart } from './review-part';
import { createReviewState } from './review-state';
import type { Beginning, PageBeside, Phase, ProductChoice, Session, SessionNeeds } from './session-shape';

export type * from './session-shape';

type Reviewing = Extract<Phase, { readonly kind: 'reviewing' }>;

const NEVER_SAID: Audience = { role: 'other', lived: 'read-about-it', interests: '' };

function pageKeyOf({ context }: Beginning): PageKey | null {
  return context.kind === 'page' ? context.pageKey : null;
}

function besideOf(beginning: Beginning): PageBeside | null {
  const { context } = beginning;
  return context.kind === 'page' && context.pageKey !== null
    ? { pageKey: context.pageKey, title: context.title }
    : null;
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
  const beside = signal<PageBeside | null>(null);
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
    beside.value = null;
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
    beside.value = besideOf(beginning);
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
    asked: { readonly checklist: ChecklistRef; readonly depth: Depth; readonly followsId: string | null },
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
    followsId: string | null = null,
  ): Promise<Outcome<OpenReview, Failure>> {
    const audience = (await needs.audience()) ?? NEVER_SAID;
    const { ref: checklist } = await needs.current();
    const asked = { checklist, depth: depth ?? usualDepth(audience.role), followsId };
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
    beside.value = besideOf(begun.value);
    const samePage = pageKeyOf(begun.value) === here;
    const now = phase.value;
    if (isForm(now) && !samePage) await take(begun.value, tab, turnAway());
    if (now.kind !== 'reviewing') return;
    const known = begun.value.match.exact?.product.id === now.review.product.value.id;
    moved.value = samePage || known ? null : begun.value;
  }

  /**
   * A review that is gone is let go of, as one that is brought in again under its id is in another state. What
   * stands beside the page stays as it is, so that the surface begins anew when the page goes on.
   */
  async function readAgain(shown: Reviewing, revision: number | undefined): Promise<void> {
    const failure = await shown.review.refresh(revision);
    if (failure?.kind !== 'not-found' || phase.value !== shown) return;
    turn += 1;
    moved.value = null;
    phase.value = { kind: 'failed', failure };
  }

  return {
    phase,
    tabId,
    moved,
    part,
    beside,
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
    async startOf(productId, followsId) {
      const mine = turnAway();
      const choice = { kind: 'existing', productId } as const;
      const earlier = followsId === undefined ? null : await needs.reviews.open(followsId);
      if (earlier?.ok === false) return settle(mine, earlier);
      // An address may name a review of another product: then there is none that this one follows.
      const known = earlier?.value.product.id === productId ? earlier.value.assessment : null;
      await settle(mine, await start(choice, false, known?.depth, known?.id));
    },
    async earlier(assessmentId) {
      const opened = await needs.reviews.open(assessmentId);
      return opened.ok ? opened.value : null;
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
      const shown = phase.value;
      if (shown.kind !== 'reviewing') return;
      const { review } = shown;
      const ofReview = news.assessmentIds.includes(review.header.value.id);
      const ofProduct = news.productIds.includes(review.product.value.id);
      if (ofReview || ofProduct) void readAgain(shown, ofProduct ? undefined : news.revision);
    },
  };
}
