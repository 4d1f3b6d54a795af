/** Takes reviews out as a file: what, for what purpose, and how far it is. */
import { useEffect, useState } from 'preact/hooks';
import type { ReviewListItem } from '../../lib/app/ports';
import type { ExportStore } from '../../lib/state/dashboard-export';
import { Button } from '../ui/Button';
import { type Choice, RadioGroup, TickGroup } from '../ui/ChoiceGroup';
import { Dialog } from '../ui/Dialog';
import { t } from '../ui/texts';
import { ExportProgress } from './ExportProgress';
import { type ExportChoice, type ExportPurpose, type ExportScope, exportRequest } from './export-request';
import { reviewName } from './words';

export type ExportDialogProps = {
  /** The row the person pressed Export on; nothing for all reviews. */
  readonly item: ReviewListItem | null;
  readonly exports: ExportStore;
  /** Today where the reader is, as YYYY-MM-DD, for the file's name. */
  readonly today: string;
  readonly onClose: () => void;
};

export function ExportDialog({ item, exports, today, onClose }: ExportDialogProps) {
  const [choice, setChoice] = useState<ExportChoice>({ scope: 'review', purpose: 'keep', forExcel: true });
  // Leaving the dialog, by whatever way, stops what it began: nobody gets a file they no longer expect.
  useEffect(() => exports.reset, [exports]);
  const state = exports.state.value;
  useFocusInDialog(state.kind);
  const start = () => void exports.start(exportRequest(item, choice, today));
  return (
    <Dialog heading={t(item ? 'export-heading' : 'export-all-heading')} onClose={onClose}>
      <ExportProgress state={state} onCancel={exports.cancel} onClose={onClose} />
      {state.kind === 'working' || state.kind === 'done' ? null : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            start();
          }}
        >
          <ExportChoices item={item} choice={choice} onChange={setChoice} />
          <p class="es-hint">{t('export-privacy')}</p>
          <div class="es-button-row">
            <Button type="submit">{t('export-start')}</Button>
            <Button look="quiet" onClick={onClose}>
              {t('cancel')}
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  );
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

type ExportChoicesProps = {
  readonly item: ReviewListItem | null;
  readonly choice: ExportChoice;
  readonly onChange: (choice: ExportChoice) => void;
};

function ExportChoices({ item, choice, onChange }: ExportChoicesProps) {
  return (
    <>
      {item ? (
        <RadioGroup
          legend={t('export-what')}
          name="export-what"
          value={choice.scope}
          choices={scopes(item)}
          onChange={(scope) => onChange({ ...choice, scope })}
        />
      ) : null}
      <RadioGroup
        legend={t('export-purpose')}
        name="export-purpose"
        value={choice.purpose}
        choices={purposes(item)}
        onChange={(purpose) => onChange({ ...choice, purpose })}
      />
      {choice.purpose === 'table' ? (
        <TickGroup
          legend={t('export-program')}
          name="export-program"
          values={choice.forExcel ? ['excel'] : []}
          choices={[{ value: 'excel', label: t('export-excel'), hint: t('export-excel-hint') }]}
          onChange={(values) => onChange({ ...choice, forExcel: values.length > 0 })}
        />
      ) : null}
    </>
  );
}

function scopes(item: ReviewListItem): readonly Choice<ExportScope>[] {
  return [
    { value: 'review', label: t('export-what-review'), hint: reviewName(item) },
    { value: 'product', label: t('export-what-product'), hint: item.product.name },
  ];
}

function purposes(item: ReviewListItem | null): readonly Choice<ExportPurpose>[] {
  return [
    {
      value: 'keep',
      label: t('export-keep'),
      hint: t('export-keep-hint', { ending: item ? '.json' : '.jsonl' }),
    },
    {
      value: 'table',
      label: t('export-table'),
      hint: t(item ? 'export-table-hint' : 'export-table-hint-all'),
    },
  ];
}
