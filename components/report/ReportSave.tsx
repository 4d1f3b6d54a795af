/** The files of a report, by what each is for, and printing it. */
import { useState } from 'preact/hooks';
import {
  REPORT_FILES,
  type ReportFileKind,
  type ReportSaving,
  type ReportState,
} from '../../lib/state/report-state';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';

export type ReportSaveProps = {
  readonly report: ReportState;
  /** Somebody in it may be at risk: the files' names tell nothing. */
  readonly hasPrivate: boolean;
  readonly onPrint: () => void;
};

export function ReportSave({ report, hasPrivate, onPrint }: ReportSaveProps) {
  const saving = report.saving.value;
  const save = (file: ReportFileKind) => void report.saveAs(file, t(`report-screen-name-${file}`));
  const [unprinted, setUnprinted] = useState(false);
  const print = async () => {
    const ready = await report.ready();
    setUnprinted(!ready);
    if (!ready) return;
    // What was read just now is drawn in a turn of its own; the print window shows what is drawn.
    setTimeout(onPrint);
  };
  return (
    <section class="es-report-form" aria-labelledby="report-save">
      <h2 id="report-save">{t('report-screen-save')}</h2>
      <ul class="es-report-files">
        {REPORT_FILES.map((file) => (
          <li key={file}>
            <Button
              look={file === 'html' ? 'main' : 'quiet'}
              describedBy={`report-save-${file}`}
              disabled={saving.kind === 'working'}
              onClick={() => save(file)}
            >
              {t(`report-screen-save-${file}`)}
            </Button>
            <p class="es-hint" id={`report-save-${file}`}>
              {t(`report-screen-save-${file}-hint`)}
            </p>
          </li>
        ))}
        <li>
          <Button look="quiet" describedBy="report-print-hint" onClick={() => void print()}>
            {t('report-screen-print')}
          </Button>
          <p class="es-hint" id="report-print-hint">
            {t('report-screen-print-hint')}
          </p>
        </li>
      </ul>
      {hasPrivate ? <p class="es-hint">{t('report-screen-private-names')}</p> : null}
      <SavingLine saving={saving} />
      {unprinted ? (
        <Notice kind="error" announce>
          <p>{t('report-screen-failed-unsaved-notes')}</p>
        </Notice>
      ) : null}
    </section>
  );
}

function SavingLine({ saving }: { readonly saving: ReportSaving }) {
  switch (saving.kind) {
    case 'idle':
      return <p role="status" class="es-visually-hidden" />;
    case 'working':
      return <p role="status">{t('report-screen-working')}</p>;
    case 'saved':
      return (
        <p role="status">
          {t('report-screen-done')} <bdi>{saving.name}</bdi>
        </p>
      );
    case 'failed':
      return (
        <Notice kind="error" announce>
          <p>{t(`report-screen-failed-${saving.why}`)}</p>
        </Notice>
      );
  }
}
