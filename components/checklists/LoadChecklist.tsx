/** Loads a checklist from a file: what is wrong is said by place, and nothing is kept until the person says so. */
import { useRef, useState } from 'preact/hooks';
import type { Failure } from '../../lib/app/ports';
import type { ChecklistReadOutcome } from '../../lib/formats/checklist-file-read';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';
import type { ChecklistActions, Unreadable } from './contract';
import { LoadedChecklist } from './LoadedChecklist';
import { RefusedChecklist } from './RefusedChecklist';
import { storeText } from './words';

type State =
  | { readonly kind: 'idle' | 'reading' | 'kept' }
  | { readonly kind: 'read'; readonly outcome: ChecklistReadOutcome | Unreadable }
  | { readonly kind: 'keeping'; readonly outcome: ChecklistReadOutcome };

export type LoadChecklistProps = Pick<ChecklistActions, 'read' | 'keep'>;

export function LoadChecklist({ read, keep }: LoadChecklistProps) {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const [failure, setFailure] = useState<Failure | null>(null);
  const input = useRef<HTMLInputElement>(null);
  /** Only the file picked last is shown, whichever is read first. */
  const reading = useRef(0);

  async function pick(file: File): Promise<void> {
    reading.current += 1;
    const mine = reading.current;
    setFailure(null);
    setState({ kind: 'reading' });
    const outcome = await read(file);
    if (mine === reading.current) setState({ kind: 'read', outcome });
  }

  async function keepIt(outcome: Extract<ChecklistReadOutcome, { kind: 'ok' }>): Promise<void> {
    setFailure(null);
    setState({ kind: 'keeping', outcome });
    const kept = await keep(outcome.checklist);
    if (!kept.ok) setFailure(kept.error);
    setState(kept.ok ? { kind: 'kept' } : { kind: 'read', outcome });
    if (kept.ok) input.current?.focus();
  }

  const shown = state.kind === 'read' || state.kind === 'keeping' ? state.outcome : null;
  return (
    <section aria-labelledby="checklists-load">
      <h2 id="checklists-load">{t('checklists-load-heading')}</h2>
      <div class="es-field es-picker">
        <label class="es-label" for="checklists-picker">
          {t('checklists-load-label')}
        </label>
        <p class="es-hint" id="checklists-picker-hint">
          {t('checklists-load-hint')}
        </p>
        <input
          ref={input}
          id="checklists-picker"
          type="file"
          accept=".json"
          disabled={state.kind === 'keeping'}
          aria-describedby="checklists-picker-hint"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) void pick(file);
            // Else choosing the same file again, put right meanwhile, would be no change.
            event.currentTarget.value = '';
          }}
        />
      </div>
      <p role="status">
        {state.kind === 'reading' ? t('checklists-load-reading') : null}
        {state.kind === 'kept' ? t('checklists-load-kept') : null}
      </p>
      {failure ? (
        <Notice kind="error" heading={t('checklists-load-keep-failed')} announce>
          <p>{storeText(failure)}</p>
        </Notice>
      ) : null}
      {shown?.kind === 'ok' ? (
        <LoadedChecklist
          outcome={shown}
          busy={state.kind === 'keeping'}
          onKeep={() => void keepIt(shown)}
          onDrop={() => {
            setState({ kind: 'idle' });
            input.current?.focus();
          }}
        />
      ) : null}
      {shown !== null && shown.kind !== 'ok' ? <RefusedChecklist outcome={shown} /> : null}
    </section>
  );
}
