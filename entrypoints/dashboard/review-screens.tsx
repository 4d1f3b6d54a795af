/** The review's own screens in the full page, wired to messages, settings and the router. */
import { signal } from '@preact/signals';
import { TabReview, TabStart, TabWelcome, tabParam } from '../../components/review/TabScreens';
import type { OverlayObstacle } from '../../lib/app/page-context';
import { type Audience, DEFAULT_SETTINGS, type Surface } from '../../lib/app/settings';
import { changeSettings, loadSettings } from '../../lib/browser/settings-store';
import { CURRENT_CHECKLIST } from '../../lib/checklists';
import { ask } from '../../lib/messaging/ask';
import type { RouteParams, Router } from '../../lib/state/router';
import { createSurfaceSession } from '../../lib/wiring/surface-session';

/** What the dashboard shows at its routes `review`, `start` and `welcome`. */
export function createReviewScreens(router: Router) {
  const { session } = createSurfaceSession({ besidePage: false });
  const settings = signal(DEFAULT_SETTINGS);
  /** The review this tab was opened for, and why it is not over its page. */
  const opened = signal<{ readonly assessmentId: string; readonly why: OverlayObstacle | null } | null>(null);
  const load = async () => {
    settings.value = await loadSettings();
    return settings.value.audience;
  };
  void load();

  async function settle(params: RouteParams, said: Audience, surface: Surface): Promise<void> {
    settings.value = await changeSettings({ audience: said, surface });
    const tabId = tabParam(params);
    if (tabId === null && params.next !== 'start') return router.go({ name: 'reviews', params: {} });
    if (tabId === null || surface === 'private') return router.replace({ name: 'start', params });
    router.replace({ name: 'reviews', params: {} });
    await ask('reviewTab', { tabId });
  }

  return {
    /** What this very page changed: news reaches only other pages. */
    recordsChanged: session.recordsChanged,
    renderReview: (assessmentId: string) => (
      <TabReview
        session={session}
        current={CURRENT_CHECKLIST}
        assessmentId={assessmentId}
        why={opened.value?.assessmentId === assessmentId ? opened.value.why : null}
      />
    ),
    renderStart: (params: RouteParams) => (
      <TabStart
        session={session}
        current={CURRENT_CHECKLIST}
        params={params}
        audience={load}
        onNobodyYet={() => router.replace({ name: 'welcome', params: { ...params, next: 'start' } })}
        onReviewing={(assessmentId, why) => {
          opened.value = { assessmentId, why };
          router.replace({ name: 'review', assessmentId });
        }}
      />
    ),
    renderWelcome: (params: RouteParams) => (
      <TabWelcome
        initial={settings.value.audience}
        surface={settings.value.surface}
        onDone={(said, surface) => void settle(params, said, surface)}
      />
    ),
  };
}
