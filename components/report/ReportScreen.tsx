/** The report for the file: what goes in, what is added to it, how it looks, and the files it is saved as. */
import { useEffect, useMemo } from 'preact/hooks';
import type { Failure } from '../../lib/app/ports';
import type { ReportData } from '../../lib/formats/report-data';
import type { ReportState } from '../../lib/state/report-state';
import { hrefOf } from '../../lib/state/router';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';
import { NotesSavingLine } from './NotesSavingLine';
import { ReportChoicesForm } from './ReportChoicesForm';
import { ReportPagesView } from './ReportDocument';
import { ReportNotesForm } from './ReportNotesForm';
import { ReportRedactions } from './ReportRedactions';
import { ReportSave } from './ReportSave';
import { reportPages } from './report-pages';
import { useFlushOnLeave } from './use-flush-on-leave';
import { usePrintFoot, usePrintTitle } from './use-print-foot';

export type ReportScreenProps = {
  readonly report: ReportState;
  readonly productId: string;
  readonly explain: (failure: Failure) => string;
  /** Prints the window; all but the report is left out by the style sheet. */
  readonly onPrint: () => void;
  /** Ids for actions that are added. */
  readonly newId: () => string;
};

export function ReportScreen({ report, productId, explain, onPrint, newId }: ReportScreenProps) {
  useEffect(() => void report.open(productId), [report, productId]);
  useFlushOnLeave(report.notes);
  const phase = report.phase.value;
  return (
    <>
      <h1>{t('report-screen-heading')}</h1>
      <p>
        <a href={hrefOf({ name: 'product', productId })}>{t('report-screen-back')}</a>
      </p>
      {phase.kind === 'loading' ? <p role="status">{t('screen-loading')}</p> : null}
      {phase.kind === 'failed' ? (
        <Notice kind="error" announce>
          <p>{explain(phase.failure)}</p>
        </Notice>
      ) : null}
      {phase.kind === 'open' ? (
        <>
          <p>{t('report-screen-lead')}</p>
          <ReportSave
            report={report}
            hasPrivate={phase.data.reviews.some((r) => r.isPrivate)}
            onPrint={onPrint}
          />
          <ReportChoicesForm choices={report.choices.value} onChoose={report.choose} />
          <NotesSavingLine notes={report.notes} explain={explain} />
          <ReportNotesForm
            notes={report.notes.notes.value}
            onChange={report.notes.change}
            onLeave={() => void report.notes.flush()}
            newId={newId}
          />
          <ReportRedactions
            places={phase.places}
            data={phase.data}
            redactions={report.notes.notes.value.redactions}
            onChange={(redactions) => report.notes.change({ redactions })}
          />
          <Preview data={phase.data} />
        </>
      ) : null}
    </>
  );
}

function Preview({ data }: { readonly data: ReportData }) {
  const pages = useMemo(() => reportPages(data), [data]);
  usePrintFoot(pages.page);
  usePrintTitle(pages.page.printTitle);
  return (
    <section class="es-report-preview" aria-labelledby="report-preview">
      <h2 id="report-preview" class="es-no-print">
        {t('report-screen-preview')}
      </h2>
      <ReportPagesView pages={pages} under={1} />
    </section>
  );
}
