/** The full page: its frame, and the screen the address asks for. */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { UseType } from '../../lib/domain/checklist';
import type { Dashboard } from '../../lib/state/dashboard';
import { DEFAULT_QUERY } from '../../lib/state/dashboard-query';
import type { Picked } from '../../lib/state/import-picked';
import { plainProductQuery } from '../../lib/state/product-query';
import type { ReviewPart } from '../../lib/state/review-part';
import type { Route, RouteParams } from '../../lib/state/router';
import type { LastBackupLineProps } from '../backup/LastBackupLine';
import { TranslationNote } from '../languages/TranslationNote';
import { HideNow } from '../private/HideNow';
import { ProductsScreen } from '../products/ProductsScreen';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';
import { DropZone } from './DropZone';
import { ExportDialog } from './ExportDialog';
import type { ExportSubject } from './export-request';
import { ImportScreen } from './ImportScreen';
import { ListScreen } from './ListScreen';
import { PageHeader } from './PageHeader';
import { ReportToast } from './ReportToast';
import { SafetyNote } from './SafetyNote';
import { UnknownScreen } from './UnknownScreen';
import { useScreenChange } from './use-screen-change';

/** `blocked`: an older window is in the way; `blocking`: a newer one waits for this; `damaged`: a record was left out. */
export type StoreTrouble = 'blocked' | 'blocking' | 'terminated' | 'damaged';

export type DashboardAppProps = {
  readonly dashboard: Dashboard;
  /** Of the checklist that new reviews are made with. */
  readonly checklistVersion: string;
  /** A question's short name, for what an import keeps apart. */
  readonly questionLabel: (questionId: string) => string;
  /** What each kind of use is called. */
  readonly useTypes: Readonly<Record<UseType, string>>;
  /** What happened to the store outside any one action, or `null`. */
  readonly storeTrouble: StoreTrouble | null;
  /** Each brings its own `main`, and an `h1` that takes the focus. */
  readonly renderReview: (assessmentId: string, part: ReviewPart) => ComponentChildren;
  readonly renderStart: (params: RouteParams) => ComponentChildren;
  readonly renderWelcome: (params: RouteParams) => ComponentChildren;
  /** The screens beside lists and reviews, inside this page's own `main`. */
  readonly renderTool: (route: ToolRoute) => ComponentChildren;
  /** When everything was last copied; `isHere`: on the screen that says so itself. */
  readonly backupLine: (isHere: boolean) => LastBackupLineProps;
  /** A reminder of work that is in no copy yet, or nothing. */
  readonly renderNudge: () => ComponentChildren;
  /** What another screen asked to have exported, such as an exercise; nothing otherwise. */
  readonly exporting: ExportSubject | null;
  readonly onExported: () => void;
  /** Hides this page at once: offered on every screen to roles that may be at risk. */
  readonly onHide: (() => void) | null;
  /** The window's title names neither us nor what is on screen: for roles that may be at risk. */
  readonly neutralTitle: boolean;
};

/** Products, meetings, paper, and what is said of Equal Say itself. */
export type ToolRoute = Exclude<
  Route,
  { readonly name: 'reviews' | 'products' | 'review' | 'start' | 'welcome' | 'import' | 'unknown' }
>;

export function DashboardApp(props: DashboardAppProps) {
  const { dashboard } = props;
  const { router, actions, imports, safety } = dashboard;
  const main = useRef<HTMLElement & HTMLDivElement>(null);
  const route = router.route.value;
  useScreenChange(route, main, props.neutralTitle);
  const report = actions.report.value;
  // The button that was pressed goes with the report; the focus must not go with it.
  const focusTitle = () => main.current?.querySelector('h1')?.focus({ preventScroll: true });
  const receive = (picked: Picked) => {
    void imports.add(picked);
    if (route.name !== 'import') router.go({ name: 'import' });
  };
  return (
    // A file dropped on a review must not take the reviewer away from an answer half given.
    <DropZone accepts={isOwnScreen(route) && route.name !== 'check-file'} onFiles={receive}>
      <button type="button" class="es-skip" onClick={() => main.current?.focus()}>
        {t('skip-to-main')}
      </button>
      {props.onHide ? <HideNow onHide={props.onHide} /> : null}
      <PageHeader
        route={route}
        onWholeList={() => dashboard.list.ask(DEFAULT_QUERY)}
        onWholeProducts={() => dashboard.products.ask(plainProductQuery(dashboard.today()))}
      />
      {props.storeTrouble ? (
        <div class="es-dash__main">
          <Notice kind="warning" announce>
            <p>{t(`store-${props.storeTrouble}`)}</p>
          </Notice>
        </div>
      ) : null}
      {isOwnScreen(route) ? (
        <main class="es-dash__main" tabIndex={-1} ref={main}>
          <TranslationNote />
          {route.name === 'backup' ? null : props.renderNudge()}
          <Screen {...props} route={route} />
        </main>
      ) : (
        <div class="es-dash__review" tabIndex={-1} ref={main}>
          <Screen {...props} route={route} />
        </div>
      )}
      {isOwnScreen(route) ? (
        <SafetyNote
          safety={safety.safety.value}
          checklistVersion={props.checklistVersion}
          backup={props.backupLine(route.name === 'backup')}
        />
      ) : null}
      {props.exporting ? (
        <ExportDialog
          subject={props.exporting}
          exports={dashboard.exports}
          today={dashboard.today()}
          questionLabel={props.questionLabel}
          onClose={props.onExported}
        />
      ) : null}
      {report ? (
        <ReportToast
          report={report}
          onUndo={(item) => {
            focusTitle();
            void actions.restore(item);
          }}
          onDismiss={() => {
            focusTitle();
            actions.dismissReport();
          }}
        />
      ) : null}
    </DropZone>
  );
}

/** The review's screens are the same as beside a page; they bring their own frame. */
function isOwnScreen(route: Route): boolean {
  return route.name !== 'review' && route.name !== 'start' && route.name !== 'welcome';
}

function Screen(props: DashboardAppProps & { readonly route: Route }): ComponentChildren {
  const { route, dashboard } = props;
  switch (route.name) {
    case 'reviews':
      return <ListScreen dashboard={dashboard} questionLabel={props.questionLabel} />;
    case 'products':
      return (
        <ProductsScreen
          products={dashboard.products}
          useTypes={props.useTypes}
          exports={dashboard.exports}
          today={dashboard.today()}
          questionLabel={props.questionLabel}
        />
      );
    case 'import':
      return <ImportScreen imports={dashboard.imports} questionLabel={props.questionLabel} />;
    case 'review':
      return props.renderReview(route.assessmentId, route.part ?? 'questions');
    case 'start':
      return props.renderStart(route.params);
    case 'welcome':
      return props.renderWelcome(route.params);
    case 'unknown':
      return <UnknownScreen />;
    default:
      return props.renderTool(route);
  }
}
