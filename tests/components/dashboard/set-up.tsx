/** The dashboard on screen over ports in memory, and the accessibility check its tests share. */
import { cleanup, configure, render } from '@testing-library/preact';
import axe from 'axe-core';
import { expect, vi } from 'vitest';
import { DashboardApp, type StoreTrouble } from '../../../components/dashboard/DashboardApp';
import { setTexts } from '../../../components/ui/texts';
import { createExportFile } from '../../../lib/app/export-file';
import { exportFileName } from '../../../lib/app/file-name';
import { createImportFile } from '../../../lib/app/import-file';
import type { RecordsChanged } from '../../../lib/app/ports';
import { createDashboard } from '../../../lib/state/dashboard';
import type { BrowserStorage } from '../../../lib/state/dashboard-safety';
import { createRouter } from '../../../lib/state/router';
import common from '../../../locales/en-GB/common.ftl?raw';
import dashboardTexts from '../../../locales/en-GB/dashboard.ftl?raw';
import exportTexts from '../../../locales/en-GB/export.ftl?raw';
import importTexts from '../../../locales/en-GB/import.ftl?raw';
import listTexts from '../../../locales/en-GB/lists.ftl?raw';
import privateTexts from '../../../locales/en-GB/private.ftl?raw';
import { FILE_CHECKS } from '../../fixtures/checklists/sha256';
import { createFakeLibrary, type FakeLibrary } from '../../fixtures/fake-library';
import { createFakeWindow } from '../../fixtures/fake-window';

// Fifty rows take a second to draw when other test files run beside this one.
const PATIENCE_MS = 10_000;
configure({ asyncUtilTimeout: PATIENCE_MS });
vi.setConfig({ testTimeout: 3 * PATIENCE_MS });

/** Waits until the expectation holds. */
export function eventually(expectation: () => void): Promise<void> {
  return vi.waitFor(expectation, { timeout: PATIENCE_MS });
}

function setEnglish(): void {
  setTexts('en-GB', [common, dashboardTexts, importTexts, exportTexts, listTexts, privateTexts]);
}

const STORAGE: BrowserStorage = {
  persisted: async () => false,
  persist: async () => true,
  estimate: async () => ({ usage: 1_500_000 }),
};

export type Given = {
  readonly library?: FakeLibrary;
  readonly hash?: string;
  readonly storeTrouble?: StoreTrouble | null;
  readonly neutralTitle?: boolean;
};

/** Renders the whole page; `stop` when the test is done. */
export function renderDashboard({
  library = createFakeLibrary(),
  hash = '#/',
  storeTrouble = null,
  neutralTitle = false,
}: Given = {}) {
  setEnglish();
  const window_ = createFakeWindow(hash);
  const listeners = new Set<(changed: RecordsChanged) => void>();
  const stop = new AbortController();
  const saved: { readonly name: string; readonly blob: Blob }[] = [];
  const announced: RecordsChanged[] = [];
  const dashboard = createDashboard({
    library,
    reviews: library,
    router: createRouter(window_, stop.signal),
    onRecordsChanged: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    announce: (changed) => announced.push(changed),
    exportFile: createExportFile(library, () => null),
    importFile: createImportFile(library, FILE_CHECKS, async () => ({ kind: 'not-packed' })),
    nameFor: (naming) => exportFileName(naming, (into) => into.fill(0)),
    save: (name, blob) => saved.push({ name, blob }),
    storage: STORAGE,
    today: () => '2026-11-21',
    stop: stop.signal,
  });
  const screen = render(
    <DashboardApp
      dashboard={dashboard}
      checklistVersion="0.1.0"
      storeTrouble={storeTrouble}
      useTypes={{ A: 'Notes', B: 'Sensors', C: 'Plans', D: 'Rotas', E: 'Other' }}
      backupLine={() => ({ last: null, work: 'never', href: '#/backup' })}
      renderNudge={() => null}
      exporting={null}
      onExported={() => {}}
      questionLabel={(id) => `Label of ${id}`}
      renderReview={(id) => (
        <main>
          <h1>Review {id}</h1>
        </main>
      )}
      renderStart={(params) => (
        <main>
          <h1>Start {JSON.stringify(params)}</h1>
        </main>
      )}
      renderTool={(route) => <h1>{route.name}</h1>}
      onHide={null}
      neutralTitle={neutralTitle}
      renderWelcome={() => null}
    />,
  );
  const tellChanged = () => {
    for (const listener of listeners) listener({ assessmentIds: [], productIds: [] });
  };
  return { ...screen, library, dashboard, window_, saved, announced, tellChanged, stop: () => stop.abort() };
}

/**
 * Fails with what axe finds on the page. Without layout it cannot judge contrast and the size of targets: the
 * journeys in the real browser do that.
 * @param part what is looked at; all of the page takes long when it has fifty rows
 */
export async function expectAccessible(part: Element | Document = document): Promise<void> {
  document.documentElement.lang = 'en-GB';
  const { violations } = await axe.run(part, {
    rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

/** The first row's buttons, the heading and the like appear once rows are read. */
export async function rowsShown(count: number): Promise<void> {
  await eventually(() => expect(document.querySelectorAll('tbody tr')).toHaveLength(count));
}

export { cleanup };
