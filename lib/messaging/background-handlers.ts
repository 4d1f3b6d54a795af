/** What the background does for each message: reviewing over the direct store, and moving the overlay about. */

import type { PageContext, PageReading } from '../app/page-context';
import type { Failure, OpenReview, Outcome, ProductMatch, Reviews } from '../app/ports';
import type { OverlayLayout } from '../app/settings';
import type { Surfaces, TabInfo } from '../app/surfaces';
import { originOf, type Product, pageKeyOf } from '../domain/product';
import type { Beginning } from './protocol';
import type { Handlers, NewsOf } from './protocol-types';
import type { Sender } from './senders';

export type BackgroundNeeds = {
  readonly reviews: Reviews;
  readonly surfaces: Surfaces;
  readonly tabInfo: (tabId: number) => Promise<TabInfo | null>;
  readonly readFacts: (tabId: number) => Promise<PageReading | null>;
  readonly reviewOfTab: (tabId: number) => Promise<string | null>;
  readonly setReviewOfTab: (tabId: number, assessmentId: string) => Promise<void>;
  readonly confirmReady: (tabId: number) => Promise<void>;
  readonly removeOverlay: (tabId: number) => Promise<void>;
  readonly rememberLayout: (tabId: number, layout: OverlayLayout) => Promise<void>;
  readonly tellRecordsChanged: (news: NewsOf<'recordsChanged'>) => void;
  readonly tellTabMoved: (tabId: number) => void;
  readonly tellTabBlocked: (news: NewsOf<'tabBlocked'>) => void;
};

const NO_MATCH: ProductMatch = { exact: null, sameOrigin: [] };
const refused = (detail: string): { readonly ok: false; readonly error: Failure } => ({
  ok: false,
  error: { kind: 'refused', detail },
});

/** The tab a request is about: a frame's own, whatever its body says; else the one our own page names. */
function tabOf(sender: Sender, named: number | null): number | null {
  return sender.kind === 'overlay-frame' ? sender.tabId : named;
}

/** Builds the handlers; every answer is a value. */
export function createHandlers(needs: BackgroundNeeds): Handlers {
  const { reviews, surfaces } = needs;

  async function contextOf(tabId: number | null): Promise<PageContext> {
    const tab = tabId === null ? null : await needs.tabInfo(tabId);
    if (!tab) return { kind: 'none' };
    const pageKey = tab.url === null ? null : pageKeyOf(tab.url);
    return { kind: 'page', tabId: tab.id, pageKey, title: tab.title.slice(0, 300), reading: null };
  }

  async function begin(tabId: number | null): Promise<Outcome<Beginning, Failure>> {
    const context = await contextOf(tabId);
    const pageKey = context.kind === 'page' ? context.pageKey : null;
    const match = await reviews.match(pageKey);
    if (!match.ok) return match;
    const remembered = tabId === null ? null : await needs.reviewOfTab(tabId);
    const newest = match.value.exact?.assessments[0]?.id ?? (match.value.exact ? null : remembered);
    if (!newest) return { ok: true, value: { context, match: match.value, review: null } };
    const review = await reviews.open(newest);
    if (!review.ok && review.error.kind !== 'not-found') return review;
    return { ok: true, value: { context, match: match.value, review: review.ok ? review.value : null } };
  }

  /** A frame in a vendor's page sees only what belongs to that page's origin, or was started in that tab. */
  async function mayFrameSee(sender: Sender, product: Product, assessmentId: string): Promise<boolean> {
    if (sender.kind !== 'overlay-frame' || sender.tabId === null) return true;
    const pageKey = sender.tabUrl === null ? null : pageKeyOf(sender.tabUrl);
    const origin = pageKey && originOf(pageKey);
    if (origin && product.pageKeys.some((key) => originOf(key) === origin)) return true;
    return (await needs.reviewOfTab(sender.tabId)) === assessmentId;
  }

  async function guarded(
    sender: Sender,
    opened: Outcome<OpenReview, Failure>,
  ): Promise<Outcome<OpenReview, Failure>> {
    if (!opened.ok) return opened;
    const { product, assessment } = opened.value;
    return (await mayFrameSee(sender, product, assessment.id)) ? opened : refused('not of this tab');
  }

  return {
    begin: ({ tabId }, sender) => begin(tabOf(sender, tabId)),
    async readPage({ tabId }, sender) {
      const tab = tabOf(sender, tabId);
      return { ok: true, value: tab === null ? null : await needs.readFacts(tab) };
    },
    match({ pageKey }, sender) {
      const own = sender.tabUrl === null ? null : pageKeyOf(sender.tabUrl);
      const foreign = pageKey !== null && (own === null || originOf(own) !== originOf(pageKey));
      if (sender.kind === 'overlay-frame' && foreign) return { ok: true, value: NO_MATCH };
      return reviews.match(pageKey);
    },
    async start(request, sender) {
      const started = await reviews.start(request);
      if (!started.ok) return started;
      const { assessment, product } = started.value;
      if (sender.kind === 'overlay-frame' && sender.tabId !== null) {
        await needs.setReviewOfTab(sender.tabId, assessment.id);
      }
      needs.tellRecordsChanged({ assessmentIds: [assessment.id], productIds: [product.id] });
      return started;
    },
    open: async ({ assessmentId }, sender) => guarded(sender, await reviews.open(assessmentId)),
    async recordAnswer(write) {
      const recorded = await reviews.recordAnswer(write);
      if (recorded.ok) {
        const { revision } = recorded.value;
        needs.tellRecordsChanged({ assessmentIds: [write.assessmentId], productIds: [], revision });
      }
      return recorded;
    },
    async updateProduct(update) {
      const updated = await reviews.updateProduct(update);
      if (updated.ok) needs.tellRecordsChanged({ assessmentIds: [], productIds: [update.productId] });
      return updated;
    },
    async frameReady(_request, sender) {
      if (sender.tabId !== null) await needs.confirmReady(sender.tabId);
      return null;
    },
    async closeOverlay(_request, sender) {
      if (sender.tabId !== null) await needs.removeOverlay(sender.tabId);
      return null;
    },
    async layOverlay(layout, sender) {
      if (sender.tabId !== null) await needs.rememberLayout(sender.tabId, layout);
      return null;
    },
    async openInTab({ assessmentId }, sender) {
      await surfaces.openInTab(sender.kind === 'overlay-frame' ? sender.tabId : null, assessmentId);
      return null;
    },
    async reviewTab({ tabId }) {
      await surfaces.reviewTab(tabId);
      return null;
    },
    async overlayProblem({ obstacle, during }, sender) {
      if (sender.tabId === null) return null;
      const tell = await surfaces.problem(sender.tabId, obstacle, during);
      if (tell) needs.tellTabBlocked({ tabId: sender.tabId, obstacle });
      return null;
    },
    pageMoved(_request, sender) {
      if (sender.tabId !== null) needs.tellTabMoved(sender.tabId);
      return null;
    },
  };
}
