/** The first screen of a surface: which page, which product, which review, in one answer. */
import type { PageContext } from '../app/page-context';
import type { Failure, OpenReview, Outcome, Reviews } from '../app/ports';
import type { TabInfo } from '../app/surfaces';
import { isOwnReview, type Role } from '../domain/assessment';
import { pageKeyOf } from '../domain/product';
import type { Beginning } from './protocol';

export type BeginNeeds = {
  readonly reviews: Pick<Reviews, 'match' | 'open'>;
  readonly tabInfo: (tabId: number) => Promise<TabInfo | null>;
  readonly reviewOfTab: (tabId: number) => Promise<string | null>;
  /** Who is reviewing in this browser; nothing until somebody said. */
  readonly role: () => Promise<Role | null>;
};

export type Begin = (tabId: number | null) => Promise<Outcome<Beginning, Failure>>;

/** Builds the answer to `begin`, for the message and for readying it at the click. */
export function createBegin(needs: BeginNeeds): Begin {
  async function contextOf(tabId: number | null): Promise<PageContext> {
    const tab = tabId === null ? null : await needs.tabInfo(tabId);
    if (!tab) return { kind: 'none' };
    const pageKey = tab.url === null ? null : pageKeyOf(tab.url);
    return { kind: 'page', tabId: tab.id, pageKey, title: tab.title.slice(0, 300), reading: null };
  }

  async function begin(tabId: number | null): Promise<Outcome<Beginning, Failure>> {
    const context = await contextOf(tabId);
    const pageKey = context.kind === 'page' ? context.pageKey : null;
    const [match, role] = await Promise.all([needs.reviews.match(pageKey), needs.role()]);
    if (!match.ok) return match;
    const newest = match.value.exact?.assessments.find((review) => isOwnReview(review, role));
    const review = await openIfThere(newest?.id ?? null);
    if (!review.ok) return review;
    const typed = await openIfThere(tabId === null || newest ? null : await needs.reviewOfTab(tabId));
    if (!typed.ok) return typed;
    // A product with pages of its own is found by them; the tab may have gone on to another vendor.
    const offered =
      typed.value?.product.pageKeys.length === 0 && isOwnReview(typed.value.assessment, role)
        ? typed.value
        : null;
    return { ok: true, value: { context, match: match.value, review: review.value, typed: offered } };
  }

  async function openIfThere(assessmentId: string | null): Promise<Outcome<OpenReview | null, Failure>> {
    if (assessmentId === null) return { ok: true, value: null };
    const opened = await needs.reviews.open(assessmentId);
    if (opened.ok || opened.error.kind !== 'not-found') return opened;
    return { ok: true, value: null };
  }

  return begin;
}
