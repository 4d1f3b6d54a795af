/** Builds the services once and registers every listener synchronously, before anything is awaited. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { Failure, Outcome } from '../../lib/app/ports';
import { createSurfaces } from '../../lib/app/surfaces';
import { clock } from '../../lib/browser/clock-ids';
import { registerEntryPoints } from '../../lib/browser/entry-points';
import { changeSettings, keepSettingsFromPages, loadSettings } from '../../lib/browser/settings-store';
import { forgetTab, reviewOfTab, setReviewOfTab, tabMemory } from '../../lib/browser/tab-memory';
import { tabs } from '../../lib/browser/tabs';
import { structureOf } from '../../lib/checklists/structures';
import { createHandlers } from '../../lib/messaging/background-handlers';
import { createBegin } from '../../lib/messaging/begin';
import { createClosedFor } from '../../lib/messaging/closed-for';
import { hearNews, tellNews } from '../../lib/messaging/news';
import { applyLayout, confirmReady, overlayInTab, readFacts } from '../../lib/messaging/overlay-in-tab';
import { createPrepared } from '../../lib/messaging/prepared';
import type { Beginning } from '../../lib/messaging/protocol';
import { serve } from '../../lib/messaging/serve';
import { createDatabase } from '../../lib/storage/database';
import { createReviews } from '../../lib/storage/reviews';

/** A review on screen may still save what was typed last; that must not make the store anew. */
const AFTER_DELETING_MS = 5_000;

async function removeOverlays(): Promise<void> {
  const open = await browser.tabs.query({});
  await Promise.all(open.map(({ id }) => (id === undefined ? undefined : overlayInTab.remove(id))));
}

export default defineBackground(() => {
  const surfaces = createSurfaces({
    tabs,
    overlay: overlayInTab,
    memory: tabMemory,
    settings: loadSettings,
    blockedTitle: browser.i18n.getMessage('actionBlockedTitle'),
  });
  const database = createDatabase();
  const reviews = createReviews({ database, clock, structureOf });
  const closed = createClosedFor(AFTER_DELETING_MS);
  const role = async () => (await loadSettings()).audience?.role ?? null;
  const prepared = createPrepared<Outcome<Beginning, Failure>>();
  const begin = createBegin({ reviews, tabInfo: tabs.tabInfo, reviewOfTab, role });
  serve(
    createHandlers({
      reviews,
      surfaces,
      prepared,
      tabInfo: tabs.tabInfo,
      readFacts,
      reviewOfTab,
      role,
      setReviewOfTab,
      confirmReady,
      removeOverlay: overlayInTab.remove,
      async rememberLayout(tabId, overlay) {
        await applyLayout(tabId, overlay);
        await changeSettings({ overlay });
      },
      // After the answer to whoever saved: they are waiting for it, the other windows are not.
      tellRecordsChanged: (news) => void setTimeout(() => void tellNews('recordsChanged', news)),
      tellTabMoved: (tabId) => void tellNews('tabMoved', { tabId }),
      tellTabBlocked: (news) => void tellNews('tabBlocked', news),
    }),
    closed.isClosed,
  );
  registerEntryPoints(surfaces, (tabId) => prepared.prepare(tabId, () => begin(tabId)));
  hearNews('recordsChanged', prepared.forget);
  hearNews('everythingDeleted', () => {
    closed.close();
    prepared.forget();
    database.close();
    void removeOverlays();
  });
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  void keepSettingsFromPages();
});
