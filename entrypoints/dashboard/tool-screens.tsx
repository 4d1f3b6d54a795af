/** The screens beside lists and reviews: products, the checklist, languages, privacy, and what Equal Say is. */
import { type Signal, signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { ChecklistScreen } from '../../components/checklists/ChecklistScreen';
import { AboutScreen } from '../../components/dashboard/AboutScreen';
import type { ToolRoute } from '../../components/dashboard/DashboardApp';
import { EvidenceScreen } from '../../components/dashboard/EvidenceScreen';
import { ProductScreen } from '../../components/dashboard/ProductScreen';
import { LanguagesScreen } from '../../components/languages/LanguagesScreen';
import { showLanguage } from '../../components/languages/show-language';
import { HistoryScreen } from '../../components/product/HistoryScreen';
import { Lazily } from '../../components/ui/Lazily';
import type { Pictures } from '../../lib/app/evidence-ports';
import type { FileNaming } from '../../lib/app/file-name';
import type { Library, RecordsChanged, Reviews } from '../../lib/app/ports';
import type { Settings } from '../../lib/app/settings';
import { saveFile } from '../../lib/browser/downloads';
import { localDay } from '../../lib/browser/local-day';
import { changeSettings } from '../../lib/browser/settings-store';
import { keepTranslation, loadTranslations, removeTranslation } from '../../lib/browser/translation-store';
import { aboutTableOf, CURRENT_CHECKLIST, checklistFor } from '../../lib/checklists';
import { SOURCE_LANGUAGE, type Translation } from '../../lib/domain/translation';
import { checklistWords, screenWords } from '../../lib/domain/words';
import { createHistoryPage } from '../../lib/state/history-page';
import { createProductCare } from '../../lib/state/product-care';
import { createProductEvidence } from '../../lib/state/product-evidence';
import { createProductPage } from '../../lib/state/product-page';
import type { Router } from '../../lib/state/router';
import { ALL_WORDS } from '../../lib/wiring/all-words';
import { createChecklistDesk } from '../../lib/wiring/checklist-desk';
import { keepTranslatedChecklist } from '../../lib/wiring/translated-checklist';
import type { ExerciseRoutes } from './exercise-screens';

export type ToolScreensNeeds = {
  readonly library: Library;
  readonly reviews: Pick<Reviews, 'open' | 'checklist'>;
  readonly router: Router;
  /** Tells every window, and this page's own screens. */
  readonly announce: (changed: RecordsChanged) => void;
  readonly settings: Signal<Settings>;
  readonly renderPrivacy: () => ComponentChildren;
  readonly pictures: Pick<Pictures, 'ofProduct'>;
  readonly pictureUrl: (evidenceId: string) => string | null;
  readonly renderPicture: (route: Extract<ToolRoute, { name: 'picture' }>) => ComponentChildren;
  readonly renderGroup: (
    route: Extract<ToolRoute, { name: 'together' | 'meeting' | 'paper' | 'typing' }>,
  ) => ComponentChildren;
  readonly nameFor: (naming: FileNaming) => string;
  readonly renderExercise: (route: ExerciseRoutes) => ComponentChildren;
  readonly renderBackup: () => ComponentChildren;
  /** Another language is on screen: its translation, or nothing for English and made-up ones. */
  readonly onTranslation: (translation: Translation | null) => Promise<void>;
};

export function createToolScreens(needs: ToolScreensNeeds) {
  const { library, router } = needs;
  const page = createProductPage({ library, checklistFor, aboutOf: aboutTableOf });
  const care = createProductCare({ library, announce: needs.announce });
  const history = createHistoryPage({ library, reviews: needs.reviews, checklistFor });
  const evidence = createProductEvidence(needs.pictures);
  const reports = createReports(needs);
  const desk = createChecklistDesk({ library, save: saveFile, today: localDay });
  const languages = createLanguages(needs, desk.load);

  function renderTool(route: ToolRoute): ComponentChildren {
    switch (route.name) {
      case 'product':
        return (
          <ProductScreen
            page={page}
            care={care}
            evidence={evidence}
            today={localDay}
            productId={route.productId}
            onReview={(assessmentId) => router.go({ name: 'review', assessmentId, part: 'result' })}
          />
        );
      case 'evidence':
        return (
          <EvidenceScreen
            page={page}
            evidence={evidence}
            productId={route.productId}
            pictureUrl={needs.pictureUrl}
          />
        );
      case 'history':
        return <HistoryScreen page={history} assessmentId={route.assessmentId} />;
      case 'report':
        return <Lazily load={reports.load} props={{ productId: route.productId }} />;
      case 'check-file':
        return <Lazily load={loadCheckFile} props={{}} />;
      case 'exercises':
        return needs.renderExercise({ name: 'exercises' });
      case 'new-exercise':
      case 'exercise':
        return needs.renderExercise(route);
      case 'backup':
        return needs.renderBackup();
      case 'picture':
        return needs.renderPicture(route);
      case 'checklist':
        return (
          <ChecklistScreen
            held={desk.held.value}
            chosen={desk.chosen.value}
            sourcesOf={desk.sourcesOf}
            actions={desk.actions}
          />
        );
      case 'languages':
        return languages.render();
      case 'privacy':
        return needs.renderPrivacy();
      case 'about':
        return <AboutScreen checklistVersion={CURRENT_CHECKLIST.ref.version} />;
      case 'together':
      case 'meeting':
      case 'paper':
      case 'typing':
        return needs.renderGroup(route);
    }
  }

  return {
    renderTool,
    recordsChanged(news: RecordsChanged) {
      page.recordsChanged(news);
      history.recordsChanged(news);
      reports.recordsChanged(news);
    },
    evidenceChanged() {
      evidence.changed();
      reports.evidenceChanged();
    },
    /** Reads what these screens show beside the records. */
    load: () => Promise.all([desk.load(), languages.load()]),
  };
}

const loadCheckFile = async () => (await import('./report-screens')).CheckFile;

/** The report's screen, fetched with all that writes files when it is first opened. */
function createReports({ library, nameFor }: ToolScreensNeeds) {
  let made: ReturnType<typeof import('./report-screens').createReportScreens> | null = null;
  return {
    async load() {
      const { createReportScreens } = await import('./report-screens');
      made ??= createReportScreens({ library, nameFor });
      return made.Report;
    },
    recordsChanged: (news: RecordsChanged) => made?.recordsChanged(news),
    evidenceChanged: () => made?.evidenceChanged(),
  };
}

/** Choosing a language, and keeping translations with the checklist in their words. */
function createLanguages(
  { library, settings, onTranslation }: ToolScreensNeeds,
  onChecklist: () => Promise<void>,
) {
  const translations = signal<readonly Translation[]>([]);
  const words = [
    ...screenWords(ALL_WORDS),
    ...checklistWords(CURRENT_CHECKLIST.ref.version, CURRENT_CHECKLIST.text),
  ];
  const load = async () => {
    translations.value = await loadTranslations();
  };
  const show = () => {
    const { language, englishBeside } = settings.value;
    const translation = translations.value.find(({ tag }) => tag === language) ?? null;
    showLanguage({ language, englishBeside, translation }, ALL_WORDS);
    void onTranslation(translation);
  };
  async function choose(language: string): Promise<void> {
    const translation = translations.value.find(({ tag }) => tag === language) ?? null;
    const checklist = translation ? await keepTranslatedChecklist(library, translation) : null;
    // A council's own checklist stays the one that new reviews use: it is in the words it is in.
    const chosen = settings.value.checklist;
    const isOurs = chosen === null || chosen.id === CURRENT_CHECKLIST.ref.id;
    settings.value = await changeSettings(isOurs ? { language, checklist } : { language });
    await onChecklist();
    show();
  }
  return {
    load,
    render: () => (
      <LanguagesScreen
        current={settings.value.language}
        englishBeside={settings.value.englishBeside}
        translations={translations.value}
        words={words}
        onChoose={(tag) => void choose(tag)}
        onEnglishBeside={async (englishBeside) => {
          settings.value = await changeSettings({ englishBeside });
          show();
        }}
        save={saveFile}
        onKeep={async (translation) => {
          const failure = await keepTranslation(translation);
          await load();
          if (!failure && settings.value.language === translation.tag) await choose(translation.tag);
          return failure;
        }}
        onRemove={async (tag) => {
          const failure = await removeTranslation(tag);
          await load();
          if (!failure && settings.value.language === tag) await choose(SOURCE_LANGUAGE);
          return failure;
        }}
      />
    ),
  };
}
