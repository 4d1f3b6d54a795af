/** Takes reviews out as a file: what, for what purpose, and how far it is. */
import { useEffect, useState } from 'preact/hooks';
import type { QuestionId } from '../../lib/domain/checklist';
import type { ExportStore } from '../../lib/state/dashboard-export';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { t } from '../ui/texts';
import { ExportChoices } from './ExportChoices';
import { ExportProgress } from './ExportProgress';
import { type ExportChoice, type ExportSubject, exportRequest, FIRST_CHOICE } from './export-request';
import { ShareCopyPreview } from './ShareCopyPreview';

export type ExportDialogProps = {
  /** Whose reviews are exported. */
  readonly subject: ExportSubject;
  readonly exports: ExportStore;
  /** Today where the reader is, as YYYY-MM-DD, for the file's name. */
  readonly today: string;
  /** A question's short name, to read a share copy by; its id alone where it is not given or not known. */
  readonly questionLabel?: (id: QuestionId) => string;
  readonly onClose: () => void;
};

const NO_LABEL = () => '';

export function ExportDialog(props: ExportDialogProps) {
  const { subject, exports, today, questionLabel = NO_LABEL, onClose } = props;
  const [choice, setChoice] = useState<ExportChoice>(FIRST_CHOICE);
  // Leaving the dialog, by whatever way, stops what it began: nobody gets a file they no longer expect.
  useEffect(() => exports.reset, [exports]);
  const state = exports.state.value;
  useFocusInDialog(state.kind);
  const choosing = state.kind !== 'working' && state.kind !== 'done' && state.kind !== 'to-look-at';
  return (
    <Dialog heading={headingOf(subject)} onClose={onClose}>
      <ExportProgress state={state} onCancel={exports.cancel} onClose={onClose} />
      {state.kind === 'to-look-at' ? (
        <ShareCopyPreview
          share={state.share}
          questionLabel={questionLabel}
          onSave={exports.saveLookedAt}
          onDrop={exports.reset}
        />
      ) : null}
      {choosing ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void exports.start(exportRequest(subject, choice, today));
          }}
        >
          <ExportChoices subject={subject} choice={choice} onChange={setChoice} />
          {choice.purpose === 'share' ? null : <p class="es-hint">{t('export-privacy')}</p>}
          <div class="es-button-row">
            <Button type="submit">{t('export-start')}</Button>
            <Button look="quiet" onClick={onClose}>
              {t('cancel')}
            </Button>
          </div>
        </form>
      ) : null}
    </Dialog>
  );
}

function headingOf(subject: ExportSubject): string {
  switch (subject.kind) {
    case 'row':
      return t('export-heading');
    case 'product':
      return t('export-product-heading');
    case 'exercise':
      return t('export-exercise-heading');
    case 'reviews':
      return t('export-many-heading', { count: subject.assessmentIds.length });
    case 'everything':
      return t('export-all-heading');
  }
}

/** Buttons come and go with each step; the keyboard's place stays in the dialog. */
function useFocusInDialog(step: string): void {
  useEffect(() => {
    if (document.activeElement !== document.body) return;
    const heading = document.querySelector<HTMLElement>('dialog[open] h2');
    if (heading === null) return;
    // Not before it is needed: an opening dialog would focus it instead of its first field.
    heading.tabIndex = -1;
    heading.focus();
  }, [step]);
}
