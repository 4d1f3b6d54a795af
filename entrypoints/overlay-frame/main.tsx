/** The review inside a vendor's page: our frame, which the page can neither read nor type into. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { type OverlayActions, OverlayApp } from '../../components/review/OverlayApp';
import '../../components/ui/styles/panel.scss';
import { setTexts } from '../../components/ui/texts';
import type { OverlayLayout } from '../../lib/app/settings';
import { loadSettings } from '../../lib/browser/settings-store';
import { CURRENT_CHECKLIST } from '../../lib/checklists';
import { ask } from '../../lib/messaging/ask';
import { createSurfaceSession } from '../../lib/wiring/surface-session';
import common from '../../locales/en-GB/common.ftl?raw';
import review from '../../locales/en-GB/review.ftl?raw';

async function main(root: HTMLElement): Promise<void> {
  setTexts('en-GB', [common, review]);
  const { session, blockedBy } = createSurfaceSession({ besidePage: true });
  void session.begin(null);
  // As this page was laid. Another tab's overlay may be laid anew meanwhile; that is for the next page.
  const layout = signal<OverlayLayout>((await loadSettings()).overlay);
  const actions: OverlayActions = {
    ready: () => void ask('frameReady', {}),
    close: () => void ask('closeOverlay', {}),
    openInTab: (assessmentId) => void ask('openInTab', { assessmentId }),
    layOut(next) {
      layout.value = next;
      void ask('layOverlay', next);
    },
  };
  const App = () => (
    <OverlayApp
      session={session}
      current={CURRENT_CHECKLIST}
      layout={layout.value}
      blockedBy={blockedBy.value}
      actions={actions}
    />
  );
  render(<App />, root);
}

const root = document.getElementById('app');
if (root) void main(root);
