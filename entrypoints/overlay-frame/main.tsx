/** The review inside a vendor's page: our frame, which the page can neither read nor type into. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { EverythingDeleted } from '../../components/private/EverythingDeleted';
import { type OverlayActions, OverlayApp } from '../../components/review/OverlayApp';
import type { ReviewTools } from '../../components/review/review-tools';
import { showWords } from '../../components/ui/show-words';
import { t } from '../../components/ui/texts';
import '../../components/ui/styles/panel.scss';
import type { OverlayLayout } from '../../lib/app/settings';
import { loadSettings } from '../../lib/browser/settings-store';
import { ask } from '../../lib/messaging/ask';
import { createEvidenceOf } from '../../lib/wiring/evidence-of';
import { quickHideFor } from '../../lib/wiring/quick-hide-for';
import { createReviewAids } from '../../lib/wiring/review-aids';
import { createSurfaceSession } from '../../lib/wiring/surface-session';
import { languageChosen, REVIEW_WORDS, readingIn } from '../../lib/wiring/words';

async function main(root: HTMLElement): Promise<void> {
  const { session, blockedBy, deleted } = createSurfaceSession({ besidePage: true });
  void session.begin(null);
  // As this page was laid. Another tab's overlay may be laid anew meanwhile; that is for the next page.
  const [{ overlay }, language] = await Promise.all([loadSettings(), languageChosen()]);
  await showWords(language, REVIEW_WORDS);
  const aids: Omit<ReviewTools, 'goTo' | 'leave'> = {
    ...createReviewAids(session, await readingIn(language.translation)),
    ...createEvidenceOf({ session, overPage: true }),
    pictures: {
      kind: 'elsewhere',
      see: (assessmentId) => void ask('openInTab', { assessmentId, part: 'questions' }),
    },
  };
  const layout = signal<OverlayLayout>(overlay);
  const actions: OverlayActions = {
    ready: () => void ask('frameReady', {}),
    close: () => void ask('closeOverlay', {}),
    openInTab: (assessmentId, part) => void ask('openInTab', { assessmentId, part }),
    layOut(next) {
      layout.value = next;
      void ask('layOverlay', next);
    },
  };
  const hide = quickHideFor({ session, title: t('private-tab-title'), leave: actions.close });
  const App = () =>
    deleted.value ? (
      <main class="es-main">
        <EverythingDeleted />
      </main>
    ) : (
      <OverlayApp
        session={session}
        tools={aids}
        layout={layout.value}
        blockedBy={blockedBy.value}
        actions={actions}
        onHide={hide}
      />
    );
  render(<App />, root);
}

const root = document.getElementById('app');
if (root) void main(root);
