/** All that the dashboard's screens show and do, joined together. */
import { effect } from '@preact/signals';
import type { ExportFile } from '../app/export-file';
import type { FileNaming } from '../app/file-name';
import type { ImportFile } from '../app/import-file';
import type { Library, RecordsChanged, Reviews } from '../app/ports';
import { type ActionStore, createActionStore } from './dashboard-actions';
import { createExportStore, type ExportStore } from './dashboard-export';
import { createImportStore, type ImportStore } from './dashboard-import';
import { createListStore, type ListStore } from './dashboard-list';
import { type BrowserStorage, createSafetyStore, type SafetyStore } from './dashboard-safety';
import { createProductList, type ProductListStore } from './product-list';
import type { Router } from './router';

export type Dashboard = {
  readonly router: Router;
  readonly list: ListStore;
  readonly products: ProductListStore;
  readonly actions: ActionStore;
  readonly exports: ExportStore;
  readonly imports: ImportStore;
  readonly safety: SafetyStore;
  /** Today where the reader is, as YYYY-MM-DD. */
  readonly today: () => string;
};

export type DashboardDeps = {
  readonly library: Library;
  readonly reviews: Pick<Reviews, 'updateProduct'>;
  readonly router: Router;
  /** Tells of changes made in any window; returns how to stop. */
  readonly onRecordsChanged: (listener: (changed: RecordsChanged) => void) => () => void;
  /** Tells every window of what was changed here, this one's other screens as well. */
  readonly announce: (changed: RecordsChanged) => void;
  readonly exportFile: ExportFile;
  readonly importFile: ImportFile;
  readonly nameFor: (naming: FileNaming) => string;
  readonly save: (name: string, blob: Blob) => void;
  /** `navigator.storage`, or `null` where there is none. */
  readonly storage: BrowserStorage | null;
  readonly today: () => string;
  /** Aborted when the page goes. */
  readonly stop: AbortSignal;
};

export function createDashboard(deps: DashboardDeps): Dashboard {
  const { library, reviews, router, announce, stop } = deps;
  const list = createListStore({ library, router, onRecordsChanged: deps.onRecordsChanged, stop });
  const products = createProductList({
    library,
    router,
    announce,
    onRecordsChanged: deps.onRecordsChanged,
    today: deps.today,
    stop,
  });
  const safety = createSafetyStore(deps.storage);
  void safety.refresh();
  const keep = () => void safety.somethingToKeep();
  const stopWatching = effect(() => {
    if ((list.shown.value?.list.total ?? 0) > 0) keep();
  });
  stop.addEventListener('abort', stopWatching);
  return {
    router,
    list,
    products,
    actions: createActionStore({ library, reviews, announce, reload: list.reload }),
    exports: createExportStore(deps),
    imports: createImportStore({ importFile: deps.importFile, announce, onBroughtIn: keep }),
    safety,
    today: deps.today,
  };
}
