/** A review session wired to this browser: messages to the background, news from it, and the settings. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { OverlayObstacle } from '../app/page-context';
import type { Failure, Outcome } from '../app/ports';
import { ids } from '../browser/clock-ids';
import { changeSettings, loadSettings } from '../browser/settings-store';
import { CURRENT_CHECKLIST, checklistFor } from '../checklists';
import { ask } from '../messaging/ask';
import { hearNews } from '../messaging/news';
import type { Asked } from '../messaging/protocol-types';
import { createRemoteReviews } from '../messaging/remote-reviews';
import { createSession, type Session } from '../state/session';

function unwrap<Value>(asked: Asked<Outcome<Value, Failure>>): Outcome<Value, Failure> {
  if (asked.reached) return asked.answer;
  return { ok: false, error: { kind: asked.refused ? 'refused' : 'unreachable', detail: asked.detail } };
}

export type SurfaceSession = {
  readonly session: Session;
  /** What of the page lies over the overlay, or `null`. */
  readonly blockedBy: ReadonlySignal<OverlayObstacle | null>;
};

/** Builds the session of this page of ours and lets it hear what other windows change. */
export function createSurfaceSession({ besidePage }: { readonly besidePage: boolean }): SurfaceSession {
  const blockedBy = signal<OverlayObstacle | null>(null);
  const session = createSession({
    reviews: createRemoteReviews(ask),
    begin: async (tab) => unwrap(await ask('begin', { tabId: tab })),
    readPage: async (tab) => unwrap(await ask('readPage', { tabId: tab })),
    audience: async () => (await loadSettings()).audience,
    introduce: async (audience, surface) => void (await changeSettings({ audience, surface })),
    ids,
    current: CURRENT_CHECKLIST,
    checklistFor,
    besidePage,
  });
  hearNews('recordsChanged', session.recordsChanged);
  hearNews('tabMoved', (news) => {
    if (news.tabId === session.tabId.value) void session.pageMoved(news.tabId);
  });
  hearNews('tabBlocked', (news) => {
    if (news.tabId === session.tabId.value) blockedBy.value = news.obstacle;
  });
  return { session, blockedBy };
}
