/** What the background does for each message: reviewing over the direct store, and moving the overlay about. */

import type { PageReading } from '../app/page-context';
import type { Failure, OpenReview, Outcome, ProductMatch, Reviews } from '../app/ports';
import type { OverlayLayout } from '../app/settings';
import type { Surfaces, TabInfo } from '../app/surfaces';
import type { Role } from '../domain/assessment';
import { createBegin } from './begin';
import { createFrameGuard } from './frame-guard';
import type { Prepared } from './prepared';
import type { Beginning } from './protocol';
import type { Handlers, NewsOf } from './protocol-types';
import type { Sender } from './senders';

export type BackgroundNeeds = {
  readonly reviews: Reviews;
  readonly surfaces: Surfaces;
  readonly tabInfo: (tabId: number) => Promise<TabInfo | null>;
  /** First screens readied at the click; without it every surface asks anew. */
  readonly prepared?: Prepared<Outcome<Beginning, Failure>>;
  readonly readFacts: (tabId: number) => Promise<PageReading | null>;
  readonly reviewOfTab: (tabId: number) => Promise<string | null>;
  readonly role: () => Promise<Role | null>;
  readonly setReviewOfTab: (tabId: number, assessmentId: string) => Promise<void>;
  readonly confirmReady: (tabId: number) => Promise<void>;
  readonly removeOverlay: (tabId: number) => Promise<void>;
  readonly rememberLayout: (tabId: number, layout: OverlayLayout) => Promise<void>;
  readonly tellRecordsChanged: (news: NewsOf<'recordsChanged'>) => void;
  readonly tellTabMoved: (tabId: number) => void;
  readonly tellPageGrew: (tabId: number) => void;
  readonly tellTabBlocked: (news: NewsOf<'tabBlocked'>) => void;
};

const NO_MATCH: ProductMatch = { exact: null, sameOrigin: [] };
/** The answer to a frame that asks for another site's records. */
const NOT_OF_THIS_TAB: { readonly ok: false; readonly error: Failure } = {
  ok: false,
  error: { kind: 'refused', detail: 'not of this tab' },
};

/** The tab a request is about: a frame's own, whatever its body says; else the one our own page names. */
function tabOf(sender: Sender, named: number | null): number | null {
  return sender.kind === 'overlay-frame' ? sender.tabId : named;
}

/** Builds the handlers; every answer is a value. */
export function createHandlers(needs: BackgroundNeeds): Handlers {
  const { reviews, surfaces, prepared } = needs;
  const begin = createBegin(needs);

  function tellChanged(news: NewsOf<'recordsChanged'>): void {
    prepared?.forget();
    needs.tellRecordsChanged(news);
  }
  const guard = createFrameGuard(needs);

  async function guarded(
    sender: Sender,
    opened: Outcome<OpenReview, Failure>,
  ): Promise<Outcome<OpenReview, Failure>> {
    if (!opened.ok) return opened;
    return (await guard.maySee(sender, opened.value)) ? opened : NOT_OF_THIS_TAB;
  }

  return {
    begin({ tabId }, sender) {
      const tab = tabOf(sender, tabId);
      return (tab === null ? null : prepared?.take(tab)) ?? begin(tab);
    },
    async readPage({ tabId }, sender) {
      const tab = tabOf(sender, tabId);
      return { ok: true, value: tab === null ? null : await needs.readFacts(tab) };
    },
    match({ pageKey }, sender) {
      return guard.isOwnPage(sender, pageKey) ? reviews.match(pageKey) : { ok: true, value: NO_MATCH };
    },
    async start(request, sender) {
      const { product: named } = request;
      const known = named.kind === 'existing' ? await guard.mayUseProduct(sender, named.productId) : true;
      if (!known || !guard.isOwnPage(sender, request.pageKey)) return NOT_OF_THIS_TAB;
      const started = await reviews.start(request);
      if (!started.ok) return started;
      const { assessment, product } = started.value;
      if (sender.kind === 'overlay-frame' && sender.tabId !== null) {
        await needs.setReviewOfTab(sender.tabId, assessment.id);
      }
      tellChanged({ assessmentIds: [assessment.id], productIds: [product.id] });
      return started;
    },
    open: async ({ assessmentId }, sender) => guarded(sender, await reviews.open(assessmentId)),
    async recordAnswer(write, sender) {
      if (!(await guard.mayWrite(sender, write.assessmentId))) return NOT_OF_THIS_TAB;
      const recorded = await reviews.recordAnswer(write);
      if (recorded.ok) {
        const { revision } = recorded.value;
        tellChanged({ assessmentIds: [write.assessmentId], productIds: [], revision });
      }
      return recorded;
    },
    async updateProduct(update, sender) {
      const allowed = await guard.mayUseProduct(sender, update.productId);
      if (!allowed || !guard.isOwnPage(sender, update.addPageKey)) return NOT_OF_THIS_TAB;
      const updated = await reviews.updateProduct(update);
      if (updated.ok) tellChanged({ assessmentIds: [], productIds: [update.productId] });
      return updated;
    },
    async amend(request, sender) {
      if (!(await guard.mayWrite(sender, request.assessmentId))) return NOT_OF_THIS_TAB;
      const amended = await reviews.amend(request);
      if (amended.ok) {
        const { revision } = amended.value;
        tellChanged({ assessmentIds: [request.assessmentId], productIds: [], revision });
      }
      return amended;
    },
    checklist: ({ ref }) => reviews.checklist(ref),
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
    async openInTab({ assessmentId, part }, sender) {
      await surfaces.openInTab(sender.kind === 'overlay-frame' ? sender.tabId : null, assessmentId, part);
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
    pageGrew(_request, sender) {
      if (sender.tabId !== null) needs.tellPageGrew(sender.tabId);
      return null;
    },
  };
}
