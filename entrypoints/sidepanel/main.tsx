/** The same review beside the page: Chromium's side panel, Firefox's sidebar. Nothing is put in the page. */
import { render } from 'preact';
import { PanelApp } from '../../components/review/PanelApp';
import '../../components/ui/styles/panel.scss';
import { setTexts } from '../../components/ui/texts';
import { activeTab, watchActiveTab } from '../../lib/browser/active-tab';
import { CURRENT_CHECKLIST } from '../../lib/checklists';
import { createSurfaceSession } from '../../lib/wiring/surface-session';
import common from '../../locales/en-GB/common.ftl?raw';
import review from '../../locales/en-GB/review.ftl?raw';

const root = document.getElementById('app');
if (root) {
  setTexts('en-GB', [common, review]);
  const { session } = createSurfaceSession({ besidePage: true });
  void activeTab().then((tab) => session.begin(tab));
  render(<PanelApp session={session} current={CURRENT_CHECKLIST} watchActiveTab={watchActiveTab} />, root);
}
