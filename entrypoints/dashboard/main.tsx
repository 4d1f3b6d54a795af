/** The full page: every product and its reviews, kept straight in this browser's own database. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { DashboardApp, type StoreTrouble } from '../../components/dashboard/DashboardApp';
import '../../components/ui/styles/full.scss';
import { setTexts } from '../../components/ui/texts';
import { createExportFile } from '../../lib/app/export-file';
import { exportFileName } from '../../lib/app/file-name';
import { createImportFile } from '../../lib/app/import-file';
import { clock } from '../../lib/browser/clock-ids';
import { saveFile } from '../../lib/browser/downloads';
import { localDay } from '../../lib/browser/local-day';
import { CURRENT_CHECKLIST, checklistFor, structureOf } from '../../lib/checklists';
import { ask } from '../../lib/messaging/ask';
import { hearNews, tellNews } from '../../lib/messaging/news';
import { createRemoteReviews } from '../../lib/messaging/remote-reviews';
import { createDashboard } from '../../lib/state/dashboard';
import { createRouter } from '../../lib/state/router';
import { createDatabase } from '../../lib/storage/database';
import { createLibrary } from '../../lib/storage/library';
import common from '../../locales/en-GB/common.ftl?raw';
import dashboardTexts from '../../locales/en-GB/dashboard.ftl?raw';
import reviewTexts from '../../locales/en-GB/review.ftl?raw';
import { createReviewScreens } from './review-screens';

setTexts('en-GB', [common, dashboardTexts, reviewTexts]);
const storeTrouble = signal<StoreTrouble | null>(null);
const trouble = (what: StoreTrouble) => () => {
  storeTrouble.value = what;
};
const database = createDatabase({
  blocked: trouble('blocked'),
  blocking: trouble('blocking'),
  terminated: trouble('terminated'),
  damaged: trouble('damaged'),
});
const library = createLibrary({ database, clock, structureOf });
const router = createRouter(window);
const { recordsChanged, ...screens } = createReviewScreens(router);
const dashboard = createDashboard({
  library,
  reviews: createRemoteReviews(ask),
  router,
  onRecordsChanged: (listener) => hearNews('recordsChanged', listener),
  announce(changed) {
    recordsChanged(changed);
    void tellNews('recordsChanged', changed);
  },
  exportFile: createExportFile(library, checklistFor),
  importFile: createImportFile(library),
  nameFor: (naming) => exportFileName(naming, (into) => crypto.getRandomValues(into)),
  save: saveFile,
  storage: navigator.storage ?? null,
  today: localDay,
  stop: new AbortController().signal,
});

const root = document.getElementById('app');
if (root) {
  const App = () => (
    <DashboardApp
      dashboard={dashboard}
      storeTrouble={storeTrouble.value}
      checklistVersion={CURRENT_CHECKLIST.ref.version}
      questionLabel={(id) => CURRENT_CHECKLIST.text.questions[id]?.label ?? ''}
      {...screens}
    />
  );
  render(<App />, root);
}
