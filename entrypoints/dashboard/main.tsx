/** The full page: every product and its reviews, kept straight in this browser's own database. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { DashboardApp, type StoreTrouble } from '../../components/dashboard/DashboardApp';
import type { ExportSubject } from '../../components/dashboard/export-request';
import { showWords } from '../../components/ui/show-words';
import '../../components/ui/styles/full.scss';
import { createExportFile } from '../../lib/app/export-file';
import { exportFileName, type FileNaming } from '../../lib/app/file-name';
import { createImportFile } from '../../lib/app/import-file';
import type { RecordsChanged } from '../../lib/app/ports';
import { DEFAULT_SETTINGS } from '../../lib/app/settings';
import { createUnpack } from '../../lib/app/unpack';
import { clock } from '../../lib/browser/clock-ids';
import { saveFile } from '../../lib/browser/downloads';
import { localDay } from '../../lib/browser/local-day';
import { createLocking } from '../../lib/browser/locking-worker';
import { loadSettings } from '../../lib/browser/settings-store';
import { CHECKLISTS, CURRENT_CHECKLIST, checklistFor, structureOf } from '../../lib/checklists';
import { ask } from '../../lib/messaging/ask';
import { hearNews, tellEverywhere } from '../../lib/messaging/news';
import { createRemoteReviews } from '../../lib/messaging/remote-reviews';
import { createDashboard } from '../../lib/state/dashboard';
import { createRouter } from '../../lib/state/router';
import { createDatabase } from '../../lib/storage/database';
import { createLibrary } from '../../lib/storage/library';
import { createPictures } from '../../lib/storage/pictures';
import { refillOutcomes } from '../../lib/storage/refill-outcomes';
import { ALL_WORDS } from '../../lib/wiring/all-words';
import { sha256, sha256OfBytes } from '../../lib/wiring/sha256';
import { createSurfaceSession } from '../../lib/wiring/surface-session';
import { languageChosen, readingIn } from '../../lib/wiring/words';
import { createBackupScreens } from './backup-screens';
import { createExerciseScreens } from './exercise-screens';
import { createGroupScreens } from './group-screens';
import { createPictureScreens, createPictureUrls } from './picture-screens';
import { createPrivacy } from './privacy';
import { createReviewScreens } from './review-screens';
import { createToolScreens } from './tool-screens';

const { useTypes } = CURRENT_CHECKLIST.text;
/** What each kind of use is called. */
const USE_TYPE_NAMES = {
  A: useTypes.A.name,
  B: useTypes.B.name,
  C: useTypes.C.name,
  D: useTypes.D.name,
  E: useTypes.E.name,
};

const storeTrouble = signal<StoreTrouble | null>(null);
const trouble = (what: StoreTrouble) => () => {
  storeTrouble.value = what;
};

async function main(root: HTMLElement): Promise<void> {
  const [language, loaded] = await Promise.all([languageChosen(), loadSettings()]);
  await showWords(language, ALL_WORDS);
  const settings = signal({ ...DEFAULT_SETTINGS, ...loaded });
  const reading = new AbortController();
  const { signal: stop } = reading;
  const database = createDatabase({
    blocked: trouble('blocked'),
    blocking: trouble('blocking'),
    terminated: trouble('terminated'),
    damaged: trouble('damaged'),
  });
  const store = { database, clock, structureOf, hashOf: sha256OfBytes };
  const library = createLibrary(store);
  const pictures = createPictures(store);
  const reviews = createRemoteReviews(ask);
  const router = createRouter(window, stop);
  const { session } = createSurfaceSession({ besidePage: false });
  const privacy = createPrivacy({
    database,
    session,
    settings,
    endReading() {
      reading.abort();
      backups.stop();
    },
  });
  const nameFor = (naming: FileNaming) => exportFileName(naming, (into) => crypto.getRandomValues(into));
  const { askDelete } = privacy;
  const backups = createBackupScreens({ library, database, settings, nameFor, askDelete });
  const { readAloud } = privacy;
  /** Questions as they read in the language on screen; it goes with the choice. */
  const readingOf = signal(await readingIn(language.translation));
  const pictureUrl = createPictureUrls(pictures);
  const screens = createReviewScreens({
    router,
    session,
    settings,
    library,
    readAloud,
    readingOf: (...asked) => readingOf.value(...asked),
    pictureUrl,
  });
  const pictureScreens = createPictureScreens({
    router,
    reviews,
    pictures,
    async labelOf({ assessment }, questionId) {
      const ours = checklistFor(assessment.checklist);
      const checklist = ours ?? (await reviews.checklist(assessment.checklist));
      const text = 'ok' in checklist ? (checklist.ok ? checklist.value.text : null) : checklist.text;
      return text?.questions[questionId]?.label ?? null;
    },
  });
  router.route.subscribe(({ name }) => {
    if (name !== 'picture') pictureScreens.left();
  });
  /** What this very page changed: its own screens hear of it as every other page does. */
  const announce = (changed: RecordsChanged) => void tellEverywhere('recordsChanged', changed);
  const group = createGroupScreens({ library, reviews, router, announce, current: session.newest });
  const tools = createToolScreens({
    library,
    reviews,
    router,
    announce,
    nameFor,
    settings,
    renderPrivacy: privacy.render,
    pictures,
    pictureUrl,
    renderPicture: pictureScreens.render,
    renderGroup: group.render,
    renderExercise: (route) => exercises.render(route),
    renderBackup: () => backups.render(dashboard.safety.safety.value),
    onTranslation: async (translation) => {
      readingOf.value = await readingIn(translation);
    },
  });
  const exporting = signal<ExportSubject | null>(null);
  const exercises = createExerciseScreens({
    library,
    pictures,
    router,
    announce,
    current: session.newest,
    onExport(subject) {
      exporting.value = subject;
    },
  });
  hearNews('recordsChanged', exercises.recordsChanged);
  hearNews('evidenceChanged', tools.evidenceChanged);
  hearNews('recordsChanged', tools.recordsChanged);
  hearNews('recordsChanged', group.recordsChanged);
  hearNews('recordsChanged', backups.changed);
  hearNews('evidenceChanged', backups.changed);
  const dashboard = createDashboard({
    library,
    reviews,
    router,
    onRecordsChanged: (listener) => hearNews('recordsChanged', listener),
    announce,
    exportFile: createExportFile(library, checklistFor),
    importFile: createImportFile(
      library,
      { sha256, sha256OfBytes, ours: CHECKLISTS },
      createUnpack(createLocking()),
    ),
    nameFor,
    save: saveFile,
    storage: navigator.storage ?? null,
    today: localDay,
    stop,
  });
  void refillOutcomes(store).then((refilled) => {
    // A database of an earlier version has none of them; until they are there, the list shows none.
    if (refilled.ok && refilled.value > 0) void dashboard.list.reload();
  });
  void tools.load();
  void backups.load();
  // Nothing else may be mounted once everything is deleted: it would read the store, and so make it anew.
  const App = () =>
    privacy.deleted.value ? (
      <main class="es-main">{privacy.deleted.value}</main>
    ) : (
      <DashboardApp
        dashboard={dashboard}
        storeTrouble={storeTrouble.value}
        checklistVersion={CURRENT_CHECKLIST.ref.version}
        questionLabel={(id) => CURRENT_CHECKLIST.text.questions[id]?.label ?? ''}
        useTypes={USE_TYPE_NAMES}
        backupLine={backups.line}
        renderNudge={backups.nudge}
        exporting={exporting.value}
        onExported={() => {
          exporting.value = null;
        }}
        renderTool={tools.renderTool}
        onHide={privacy.onHide()}
        neutralTitle={privacy.neutralTitle()}
        {...screens}
      />
    );
  render(<App />, root);
}

const root = document.getElementById('app');
if (root) void main(root);
