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
import { hearNews, tellNews } from '../../lib/messaging/news';
import { applyLayout, confirmReady, overlayInTab, readFacts } from '../../lib/messaging/overlay-in-tab';
import { createPrepared } from '../../lib/messaging/prepared';
import type { Beginning } from '../../lib/messaging/protocol';
import { serve } from '../../lib/messaging/serve';
import { createDatabase } from '../../lib/storage/database';
import { createReviews } from '../../lib/storage/reviews';

export default defineBackground(() => {
  const surfaces = createSurfaces({
    tabs,
    overlay: overlayInTab,
    memory: tabMemory,
    settings: loadSettings,
    blockedTitle: browser.i18n.getMessage('actionBlockedTitle'),
  });
  const reviews = createReviews({ database: createDatabase(), clock, structureOf });
  const prepared = createPrepared<Outcome<Beginning, Failure>>();
  const begin = createBegin({ reviews, tabInfo: tabs.tabInfo, reviewOfTab });
  serve(
    createHandlers({
      reviews,
      surfaces,
      prepared,
      tabInfo: tabs.tabInfo,
      readFacts,
      reviewOfTab,
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
  );
  registerEntryPoints(surfaces, (tabId) => prepared.prepare(tabId, () => begin(tabId)));
  hearNews('recordsChanged', prepared.forget);
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  void keepSettingsFromPages();
});
