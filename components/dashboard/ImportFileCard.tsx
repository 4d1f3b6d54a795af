/** One file on its way in: how far it is, what it would do, why it cannot, or what was done. */
import type { ComponentChildren } from 'preact';
import { addsSomething, type ImportEntry, type ImportState } from '../../lib/state/dashboard-import';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';
import { FailureNotice } from './FailureNotice';
import { ImportPlanView } from './ImportPlanView';
import { refusalText } from './refusal-text';

export type ImportFileCardProps = {
  readonly entry: ImportEntry;
  readonly questionLabel: (questionId: string) => string;
  /** Stops reading it, or takes it off the list. */
  readonly onDrop: () => void;
};

export function ImportFileCard({ entry, questionLabel, onDrop }: ImportFileCardProps) {
  const { name, state } = entry;
  const reading = state.kind === 'waiting' || state.kind === 'reading';
  return (
    <div class="es-file">
      <div class="es-file__head">
        <h3>
          <bdi>{name}</bdi>
        </h3>
        {state.kind === 'bringing-in' ? null : (
          <Button
            look="quiet"
            label={t(reading ? 'import-stop-named' : 'import-drop-named', { name })}
            onClick={onDrop}
          >
            {t(reading ? 'import-stop' : 'import-drop')}
          </Button>
        )}
      </div>
      <StateView state={state} name={name} questionLabel={questionLabel} />
    </div>
  );
}

type StateViewProps = {
  readonly state: ImportState;
  readonly name: string;
  readonly questionLabel: (questionId: string) => string;
};

function StateView({ state, name, questionLabel }: StateViewProps): ComponentChildren {
  switch (state.kind) {
    case 'waiting':
      return <p>{t('import-waiting')}</p>;
    case 'reading':
      return <Reading name={name} part={state.part} />;
    case 'planned':
      return (
        <>
          {addsSomething(state.plan) ? null : <p>{t('import-nothing-new')}</p>}
          <ImportPlanView plan={state.plan} done={false} questionLabel={questionLabel} />
        </>
      );
    case 'bringing-in':
      return <p>{t('import-bringing-in')}</p>;
    case 'done':
      return (
        <>
          <Notice kind="info" heading={t('import-done')}>
            <p>{t('import-done-hint')}</p>
          </Notice>
          <ImportPlanView plan={state.plan} done questionLabel={questionLabel} />
        </>
      );
    case 'refused': {
      const { what, advice, detail } = refusalText(state.why);
      return <Refused what={what} advice={advice} detail={detail} />;
    }
    case 'unreadable':
      return <Refused what={t('unreadable')} advice={t('unreadable-advice')} detail={state.detail} />;
    case 'failed':
      return <FailureNotice heading={t('import-failed')} failure={state.failure} />;
    case 'cancelled':
      return null;
  }
}

function Reading({ name, part }: { readonly name: string; readonly part: number }) {
  return (
    <>
      <p>{t(part < 1 ? 'import-reading' : 'import-comparing', { percent: Math.floor(part * 100) })}</p>
      <progress class="es-progress" value={part} max={1} aria-label={t('import-reading-name', { name })} />
    </>
  );
}

function Refused(props: { readonly what: string; readonly advice: string; readonly detail: string }) {
  return (
    <Notice kind="error" heading={t('import-refused')}>
      <p>{props.what}</p>
      <p>{props.advice}</p>
      <p>{t('import-refused-unchanged')}</p>
      {props.detail === '' ? null : (
        <details>
          <summary>{t('failure-detail')}</summary>
          <p>
            <code>{props.detail}</code>
          </p>
        </details>
      )}
    </Notice>
  );
}
