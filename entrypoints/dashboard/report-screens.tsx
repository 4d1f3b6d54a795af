/** The report for the file and the check of a file, wired to the store and the downloads; fetched when first wanted. */
import { failureText } from '../../components/dashboard/words';
import { CheckFileScreen } from '../../components/report/CheckFileScreen';
import { ReportScreen } from '../../components/report/ReportScreen';
import { createReportWriters } from '../../components/report/report-writers';
import { createCheckFile } from '../../lib/app/check-file';
import type { FileNaming } from '../../lib/app/file-name';
import type { Library, RecordsChanged } from '../../lib/app/ports';
import { ids } from '../../lib/browser/clock-ids';
import { saveFile } from '../../lib/browser/downloads';
import { localDay } from '../../lib/browser/local-day';
import { rasterise } from '../../lib/browser/rasterise';
import { aboutTableOf, CURRENT_CHECKLIST, checklistFor } from '../../lib/checklists';
import { PUBLISHED_HASHES } from '../../lib/checklists/structures';
import { createReportState } from '../../lib/state/report-state';
import { sha256OfBytes } from '../../lib/wiring/sha256';

export type ReportScreensNeeds = {
  readonly library: Library;
  readonly nameFor: (naming: FileNaming) => string;
};

const check = createCheckFile(sha256OfBytes);

/** A file is chosen, and its hash worked out again. */
export function CheckFile() {
  return <CheckFileScreen check={check} />;
}

export function createReportScreens({ library, nameFor }: ReportScreensNeeds) {
  const report = createReportState({
    library,
    checklistFor,
    aboutOf: aboutTableOf,
    currentChecklist: CURRENT_CHECKLIST.ref,
    published: PUBLISHED_HASHES,
    hashOf: sha256OfBytes,
    today: localDay,
    nameFor,
    save: saveFile,
    writers: createReportWriters(rasterise),
  });
  let shown: string | null = null;
  return {
    Report({ productId }: { readonly productId: string }) {
      shown = productId;
      return (
        <ReportScreen
          report={report}
          productId={productId}
          explain={failureText}
          onPrint={() => window.print()}
          newId={() => ids.next()}
        />
      );
    },
    recordsChanged: (news: RecordsChanged) => report.recordsChanged(news),
    /** Evidence is told by its review; the report on screen reads again whichever it is of. */
    evidenceChanged() {
      if (shown !== null) void report.open(shown);
    },
  };
}
