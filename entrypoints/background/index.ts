/** Builds the services once and registers every listener synchronously, before anything is awaited. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { Failure, Outcome } from '../../lib/app/ports';
import { createPageEvidence } from '../../lib/app/quotes-in-page';
import { createSurfaces, pictureRoute } from '../../lib/app/surfaces';
import { createWordsTaken } from '../../lib/app/words-taken';
import { clock, ids } from '../../lib/browser/clock-ids';
import { registerEntryPoints } from '../../lib/browser/entry-points';
import { changeSettings, keepSettingsFromPages, loadSettings } from '../../lib/browser/settings-store';
import { captureTab, holdShot } from '../../lib/browser/shots';
import { forgetTab, reviewOfTab, setReviewOfTab, tabMemory } from '../../lib/browser/tab-memory';
import { injectScript, styleTab, tabs } from '../../lib/browser/tabs';
import { waitingWords } from '../../lib/browser/waiting-words';
import { structureOf } from '../../lib/checklists/structures';
import { isPrivateRole } from '../../lib/domain/assessment';
import { createHandlers } from '../../lib/messaging/background-handlers';
import { createBegin } from '../../lib/messaging/begin';
import { createClosedFor } from '../../lib/messaging/closed-for';
import { createEvidenceHandlers } from '../../lib/messaging/evidence-handlers';
import { EVIDENCE_MESSAGES } from '../../lib/messaging/evidence-protocol';
import { createFrameGuard } from '../../lib/messaging/frame-guard';
import { hearNews, tellNews } from '../../lib/messaging/news';
import {
  applyLayout,
  confirmReady,
  overlayInTab,
  readFacts,
  veilOverlay,
} from '../../lib/messaging/overlay-in-tab';
import { createPrepared } from '../../lib/messaging/prepared';
import { type Beginning, TO_BACKGROUND } from '../../lib/messaging/protocol';
import { readerInTab } from '../../lib/messaging/reader-in-tab';
import { serve } from '../../lib/messaging/serve';
import { createDatabase } from '../../lib/storage/database';
import { createEvidenceDesk } from '../../lib/storage/evidence-desk';
import { createReviews } from '../../lib/storage/reviews';
import { sweepPixels } from '../../lib/storage/sweep-pixels';
import { sha256, sha256OfBytes } from '../../lib/wiring/sha256';

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
  const store = { database, clock, structureOf, hashOf: sha256OfBytes };
  const reviews = createReviews(store);
  const closed = createClosedFor(AFTER_DELETING_MS);
  const role = async () => (await loadSettings()).audience?.role ?? null;
  const prepared = createPrepared<Outcome<Beginning, Failure>>();
  const begin = createBegin({ reviews, tabInfo: tabs.tabInfo, reviewOfTab, role });
  serve(
    TO_BACKGROUND,
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
      tellPageGrew: (tabId) => void tellNews('pageGrew', { tabId }),
      tellTabBlocked: (news) => void tellNews('tabBlocked', news),
    }),
    closed.isClosed,
  );
  const page = createPageEvidence({
    reader: readerInTab,
    tabInfo: tabs.tabInfo,
    inject: (tabId) => injectScript(tabId, '/page-reader.js'),
    sha256,
    clock,
    style: styleTab,
    randomName: () => `w${crypto.randomUUID().replaceAll('-', '')}`,
    veil: veilOverlay,
    capture: captureTab,
    async openPicture(tabId, shot) {
      const id = ids.next();
      if (!(await holdShot(id, shot))) return false;
      await tabs.openDashboard(pictureRoute(shot.assessmentId, shot.questionId, id), tabId);
      return true;
    },
    waiting: waitingWords,
  });
  const guard = createFrameGuard({ reviews, reviewOfTab });
  serve(
    EVIDENCE_MESSAGES,
    createEvidenceHandlers({
      desk: createEvidenceDesk(store),
      page,
      guard,
      async isPrivate() {
        const said = await role();
        return said !== null && isPrivateRole(said);
      },
      tellEvidenceChanged: (assessmentId) =>
        void setTimeout(() => void tellNews('evidenceChanged', { assessmentIds: [assessmentId] })),
    }),
    closed.isClosed,
  );
  const takeWords = createWordsTaken({
    page,
    surfaces,
    tell: (tabId) => tellNews('wordsWaiting', { tabId }),
    waits: waitingWords.has,
  });
  registerEntryPoints({
    surfaces,
    ready: (tabId) => prepared.prepare(tabId, () => begin(tabId)),
    takeWords,
  });
  hearNews('recordsChanged', prepared.forget);
  hearNews('everythingDeleted', () => {
    closed.close();
    prepared.forget();
    database.close();
    void removeOverlays();
  });
  // Pixels of pictures that were taken away wait to be brought back while the browser runs, and no longer.
  browser.runtime.onStartup.addListener(() => void sweepPixels(store));
  browser.tabs.onRemoved.addListener((tabId) => {
    void forgetTab(tabId);
    void waitingWords.take(tabId);
  });
  void keepSettingsFromPages();
});
