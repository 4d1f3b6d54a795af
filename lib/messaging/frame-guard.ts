/** What the frame in a vendor's page may see and change: what belongs to its own tab's site, and nothing else. */
import type { OpenReview, Reviews } from '../app/ports';
import { originOf, type PageKey, pageKeyOf } from '../domain/product';
import type { Sender } from './senders';

export type FrameGuardNeeds = {
  readonly reviews: Pick<Reviews, 'open' | 'match'>;
  readonly reviewOfTab: (tabId: number) => Promise<string | null>;
};

export type FrameGuard = {
  /** Is this page the sender's own, or of the same site? Nothing (`null`) is. */
  isOwnPage(sender: Sender, pageKey: PageKey | null): boolean;
  /** May the sender see this review? A frame may when its product has a page here, or it was begun in this tab. */
  maySee(sender: Sender, open: OpenReview): Promise<boolean>;
  /** May the sender write to the review of this id? `true` too for one that is not there: the store says that. */
  mayWrite(sender: Sender, assessmentId: string): Promise<boolean>;
  /** May the sender change, or review, the product of this id? */
  mayUseProduct(sender: Sender, productId: string): Promise<boolean>;
};

/** The pages of all files share an origin that says nothing, so a file is a site of its own. */
function siteOf(pageKey: PageKey): string {
  return pageKey.startsWith('file:') ? pageKey : originOf(pageKey);
}

function ownPage(sender: Sender): PageKey | null {
  return sender.tabUrl === null ? null : pageKeyOf(sender.tabUrl);
}

/** The guard of one background. Every answer but a frame's own is `true`: only the frame lives in others' pages. */
export function createFrameGuard({ reviews, reviewOfTab }: FrameGuardNeeds): FrameGuard {
  /** What was let through once; it spares each answer a read. A worker that died only reads again. */
  const known = new Set<string>();
  const entry = (sender: Sender, id: string) => `${sender.tabId} ${siteOf(ownPage(sender) ?? '')} ${id}`;

  function isOwnPage(sender: Sender, pageKey: PageKey | null): boolean {
    if (sender.kind !== 'overlay-frame' || pageKey === null) return true;
    const own = ownPage(sender);
    return own !== null && siteOf(own) === siteOf(pageKey);
  }

  async function maySee(sender: Sender, { product, assessment }: OpenReview): Promise<boolean> {
    if (sender.kind !== 'overlay-frame') return true;
    const ofSite = product.pageKeys.some((pageKey) => isOwnPage(sender, pageKey));
    const ofTab = !ofSite && sender.tabId !== null && (await reviewOfTab(sender.tabId)) === assessment.id;
    if (ofSite || ofTab) known.add(entry(sender, assessment.id));
    return ofSite || ofTab;
  }

  return {
    isOwnPage,
    maySee,
    async mayWrite(sender, assessmentId) {
      if (sender.kind !== 'overlay-frame' || known.has(entry(sender, assessmentId))) return true;
      const opened = await reviews.open(assessmentId);
      return opened.ok ? maySee(sender, opened.value) : true;
    },
    async mayUseProduct(sender, productId) {
      if (sender.kind !== 'overlay-frame') return true;
      const matched = await reviews.match(ownPage(sender));
      if (!matched.ok) return true;
      const { exact, sameOrigin } = matched.value;
      if (exact?.product.id === productId || sameOrigin.some(({ id }) => id === productId)) return true;
      const begun = sender.tabId === null ? null : await reviewOfTab(sender.tabId);
      const opened = begun === null ? null : await reviews.open(begun);
      return opened?.ok === true && opened.value.product.id === productId;
    },
  };
}
