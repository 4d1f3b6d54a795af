/** The same review beside the page: Chromium's side panel, Firefox's sidebar. Nothing is put in the page. */
import { render } from 'preact';
import { EverythingDeleted } from '../../components/private/EverythingDeleted';
import { PanelApp } from '../../components/review/PanelApp';
import type { ReviewTools } from '../../components/review/review-tools';
import { showWords } from '../../components/ui/show-words';
import { t } from '../../components/ui/texts';
import '../../components/ui/styles/panel.scss';
import { activeTab, watchActiveTab } from '../../lib/browser/active-tab';
import { ask } from '../../lib/messaging/ask';
import { createEvidenceOf } from '../../lib/wiring/evidence-of';
import { quickHideFor } from '../../lib/wiring/quick-hide-for';
import { createReviewAids } from '../../lib/wiring/review-aids';
import { createSurfaceSession } from '../../lib/wiring/surface-session';
import { languageChosen, REVIEW_WORDS, readingIn } from '../../lib/wiring/words';

async function main(root: HTMLElement): Promise<void> {
  const { session, deleted } = createSurfaceSession({ besidePage: true });
  void activeTab().then((tab) => session.begin(tab));
  const language = await languageChosen();
  await showWords(language, REVIEW_WORDS);
  const tools: ReviewTools = {
    ...createReviewAids(session, await readingIn(language.translation)),
    ...createEvidenceOf({ session, overPage: false }),
    pictures: {
      kind: 'elsewhere',
      see: (assessmentId) => void ask('openInTab', { assessmentId, part: 'questions' }),
    },
    leave: () => window.close(),
    goTo(part) {
      const phase = session.phase.peek();
      if (part !== 'letter' || phase.kind !== 'reviewing') return session.goTo(part);
      void ask('openInTab', { assessmentId: phase.review.header.peek().id, part });
    },
  };
  const onHide = quickHideFor({ session, title: t('private-tab-title'), leave: tools.leave });
  const App = () =>
    deleted.value ? (
      <main class="es-main">
        <EverythingDeleted />
      </main>
    ) : (
      <PanelApp session={session} tools={tools} watchActiveTab={watchActiveTab} onHide={onHide} />
    );
  render(<App />, root);
}

const root = document.getElementById('app');
if (root) void main(root);
