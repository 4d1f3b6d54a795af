/** Decides where a review opens when somebody asks for one, and what happens when a page will not have it. */
import type { OverlayObstacle } from './page-context';
import type { OverlayLayout, Settings } from './settings';

export type TabInfo = { readonly id: number; readonly url: string | null; readonly title: string };

/** What the surfaces need of the browser's tabs. */
export type Tabs = {
  tabInfo(tabId: number): Promise<TabInfo | null>;
  openDashboard(route: string, besideTab: number | null): Promise<void>;
  activate(tabId: number): Promise<void>;
  injectOverlay(tabId: number): Promise<boolean>;
  markButton(tabId: number, title: string | null): Promise<void>;
};

/** What the surfaces need of the script in a page. `absent`: no script of ours is in that tab. */
export type OverlayInTab = {
  toggle(tabId: number, layout: OverlayLayout): Promise<'opened' | 'closed' | 'absent'>;
  remove(tabId: number): Promise<void>;
};

/** What has to be remembered per tab while the browser runs, and survives the worker's death. */
export type TabMemory = {
  blockedBy(tabId: number): Promise<OverlayObstacle | null>;
  setBlocked(tabId: number, obstacle: OverlayObstacle | null): Promise<void>;
};

export type SurfacesNeeds = {
  readonly tabs: Tabs;
  readonly overlay: OverlayInTab;
  readonly memory: TabMemory;
  readonly settings: () => Promise<Settings>;
  /** The title the toolbar button gets while something covers the overlay. */
  readonly blockedTitle: string;
};

export type Surfaces = ReturnType<typeof createSurfaces>;

/** The route of the screen that starts or continues the review of a tab's page. Opaque: history keeps addresses. */
export function startRoute(tabId: number, why: OverlayObstacle | null): string {
  return `/start?tab=${tabId}${why ? `&why=${why}` : ''}`;
}

/** The route of the screen where a picture is cut, blacked out and described. `shot` is one that is held, or none. */
export function pictureRoute(assessmentId: string, questionId: string, shot: string | null): string {
  return `/picture/${assessmentId}/${questionId}${shot ? `?shot=${shot}` : ''}`;
}

function canBeOverlaid(tab: TabInfo): boolean {
  return tab.url !== null && /^https?:/i.test(tab.url);
}

/** The use cases behind the toolbar button and the overlay's own reports. */
export function createSurfaces(needs: SurfacesNeeds) {
  const { tabs, overlay, memory } = needs;

  async function openInsteadOfOverlay(tabId: number, why: OverlayObstacle): Promise<void> {
    await overlay.remove(tabId);
    await unblock(tabId);
    await tabs.openDashboard(startRoute(tabId, why), tabId);
  }

  async function unblock(tabId: number): Promise<void> {
    await memory.setBlocked(tabId, null);
    await tabs.markButton(tabId, null);
  }

  async function openOverlay(tab: TabInfo, layout: OverlayLayout): Promise<void> {
    if (!canBeOverlaid(tab)) return tabs.openDashboard(startRoute(tab.id, 'browser-page'), tab.id);
    const [blockedBy, toggled] = await Promise.all([
      memory.blockedBy(tab.id),
      overlay.toggle(tab.id, layout),
    ]);
    // What is remembered may be of a page that the tab has left: only an overlay that was open was blocked.
    if (blockedBy && toggled === 'closed') return openInsteadOfOverlay(tab.id, blockedBy);
    if (blockedBy) await unblock(tab.id);
    if (toggled !== 'absent') return;
    if (!(await tabs.injectOverlay(tab.id))) {
      return tabs.openDashboard(startRoute(tab.id, 'injection-refused'), tab.id);
    }
    // A script that went in and does not answer would leave the click without any effect.
    if ((await overlay.toggle(tab.id, layout)) === 'absent') {
      await tabs.openDashboard(startRoute(tab.id, 'no-answer'), tab.id);
    }
  }

  return {
    /** The toolbar button or its key: who are you (once), then over the page, or in a tab for private surfaces. */
    async clicked(tab: TabInfo): Promise<void> {
      const settings = await needs.settings();
      if (!settings.audience) return tabs.openDashboard(`/welcome?tab=${tab.id}`, tab.id);
      if (settings.surface === 'private') return tabs.openDashboard(startRoute(tab.id, null), tab.id);
      return openOverlay(tab, settings.overlay);
    },

    /**
     * Words of the page wait for a surface, and none has taken them: the surface that a click would open is
     * opened, and one that is open and does not answer is opened anew.
     */
    async openForWords(tab: TabInfo): Promise<void> {
      const settings = await needs.settings();
      if (!settings.audience) return tabs.openDashboard(`/welcome?tab=${tab.id}`, tab.id);
      if (settings.surface === 'private') return tabs.openDashboard(startRoute(tab.id, null), tab.id);
      await overlay.remove(tab.id);
      return openOverlay(tab, settings.overlay);
    },

    /** After the first questions: back to the page, with the review where the person wants it. */
    async reviewTab(tabId: number): Promise<void> {
      const tab = await tabs.tabInfo(tabId);
      const settings = await needs.settings();
      if (!tab || settings.surface === 'private') return;
      await tabs.activate(tabId);
      await openOverlay(tab, settings.overlay);
    },

    /**
     * The script in a page reports trouble. While opening, the review goes to a tab at once. Later on, what
     * lies over the overlay only blocks (the person may close it); a page that hides or removes us has decided.
     * @returns whether the frame, if it can still be seen, should say that it is blocked
     */
    async problem(
      tabId: number,
      obstacle: OverlayObstacle | null,
      during: 'opening' | 'open',
    ): Promise<boolean> {
      if (obstacle === null) {
        await unblock(tabId);
        return true;
      }
      if (during === 'open' && (obstacle === 'modal-dialog' || obstacle === 'covered')) {
        await memory.setBlocked(tabId, obstacle);
        await tabs.markButton(tabId, needs.blockedTitle);
        return true;
      }
      await openInsteadOfOverlay(tabId, obstacle);
      return false;
    },

    /** Goes on in a tab of its own: the overlay's own button, or after the page took the keyboard. */
    async openInTab(
      tabId: number | null,
      assessmentId: string | null,
      part: 'questions' | 'letter' = 'questions',
    ): Promise<void> {
      if (tabId !== null) await overlay.remove(tabId);
      const route = assessmentId
        ? `/review/${assessmentId}${part === 'letter' ? '/letter' : ''}`
        : tabId === null
          ? '/start'
          : startRoute(tabId, null);
      await tabs.openDashboard(route, tabId);
    },
  };
}
