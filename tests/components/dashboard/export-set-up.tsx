/** The export dialog on screen, over a library in memory, in the words people read. */
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { ExportDialog } from '../../../components/dashboard/ExportDialog';
import type { ExportSubject } from '../../../components/dashboard/export-request';
import { setTexts } from '../../../components/ui/texts';
import { createExportFile } from '../../../lib/app/export-file';
import { exportFileName } from '../../../lib/app/file-name';
import { checklistFor } from '../../../lib/checklists';
import { createExportStore } from '../../../lib/state/dashboard-export';
import common from '../../../locales/en-GB/common.ftl?raw';
import dashboard from '../../../locales/en-GB/dashboard.ftl?raw';
import evidence from '../../../locales/en-GB/evidence.ftl?raw';
import exportTexts from '../../../locales/en-GB/export.ftl?raw';
import result from '../../../locales/en-GB/result.ftl?raw';
import summary from '../../../locales/en-GB/summary.ftl?raw';
import type { FakeLibrary } from '../../fixtures/fake-library';

export type Saved = { readonly name: string; readonly blob: Blob };

export function setExportTexts(): void {
  setTexts('en-GB', [common, summary, result, evidence, dashboard, exportTexts]);
}

export function openExport(library: Pick<FakeLibrary, 'list' | 'read' | 'stream'>, subject: ExportSubject) {
  setExportTexts();
  const saved: Saved[] = [];
  let closed = 0;
  const exports = createExportStore({
    exportFile: createExportFile(library, checklistFor),
    nameFor: (naming) => exportFileName(naming, (into) => into.fill(0)),
    save: (name, blob) => saved.push({ name, blob }),
  });
  const { unmount } = render(
    <main>
      <h1>Reviews</h1>
      <ExportDialog
        subject={subject}
        exports={exports}
        today="2026-11-21"
        questionLabel={(id) => (id === 'PUR1' ? 'A real need' : '')}
        onClose={() => {
          closed += 1;
        }}
      />
    </main>,
  );
  const dialog = within(screen.getByRole('dialog'));
  const start = () => {
    const form = dialog.getByRole('button', { name: 'Export' }).closest('form');
    if (form) fireEvent.submit(form);
  };
  const choose = (label: string) => fireEvent.click(dialog.getByLabelText(label));
  return { dialog, start, choose, saved, exports, unmount, closed: () => closed };
}
