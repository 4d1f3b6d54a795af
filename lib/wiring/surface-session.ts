/** A review session wired to this browser: messages to the background, news from it, and the settings. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { OverlayObstacle } from '../app/page-context';
import type { Failure, Outcome, Reviews } from '../app/ports';
import { ids } from '../browser/clock-ids';
import { changeSettings, loadSettings } from '../browser/settings-store';
import { aboutTableOf, CURRENT_CHECKLIST, checklistFor } from '../checklists';
import type { Checklist } from '../domain/checklist';
import { ask } from '../messaging/ask';
import { hearNews } from '../messaging/news';
import type { Asked } from '../messaging/protocol-types';
import { createRemoteReviews } from '../messaging/remote-reviews';
import { createSession, type Session } from '../state/session';

function unwrap<Value>(asked: Asked<Outcome<Value, Failure>>): Outcome<Value, Failure> {
  if (asked.reached) return asked.answer;
  return { ok: false, error: { kind: asked.refused ? 'refused' : 'unreachable', detail: asked.detail } };
}

/** The checklist the person chose for new reviews; ours when none was chosen or it cannot be read. */
async function currentChecklist(reviews: Pick<Reviews, 'checklist'>): Promise<Checklist> {
  const { checklist: ref } = await loadSettings();
  if (ref === null) return CURRENT_CHECKLIST;
  const ours = checklistFor(ref);
  if (ours) return ours;
  const kept = await reviews.checklist(ref);
  return kept.ok ? kept.value : CURRENT_CHECKLIST;
}

export type SurfaceSession = {
  readonly session: Session;
  /** What of the page lies over the overlay, or `null`. */
  readonly blockedBy: ReadonlySignal<OverlayObstacle | null>;
  /** Everything was deleted: this surface has nothing to show any more, and must ask for nothing. */
  readonly deleted: ReadonlySignal<boolean>;
};

/** Builds the session of this page of ours and lets it hear what other windows change. */
export function createSurfaceSession({ besidePage }: { readonly besidePage: boolean }): SurfaceSession {
  const blockedBy = signal<OverlayObstacle | null>(null);
  const reviews = createRemoteReviews(ask);
  const session = createSession({
    reviews,
    begin: async (tab) => unwrap(await ask('begin', { tabId: tab })),
    readPage: async (tab) => unwrap(await ask('readPage', { tabId: tab })),
    audience: async () => (await loadSettings()).audience,
    introduce: async (audience, surface) => void (await changeSettings({ audience, surface, warned: false })),
    ids,
    current: () => currentChecklist(reviews),
    checklistFor,
    aboutOf: aboutTableOf,
    besidePage,
  });
  hearNews('recordsChanged', session.recordsChanged);
  const deleted = signal(false);
  hearNews('everythingDeleted', () => {
    session.clear();
    deleted.value = true;
  });
  hearNews('tabMoved', (news) => {
    if (news.tabId === session.tabId.value) void session.pageMoved(news.tabId);
  });
  hearNews('tabBlocked', (news) => {
    if (news.tabId === session.tabId.value) blockedBy.value = news.obstacle;
  });
  return { session, blockedBy, deleted };
}
