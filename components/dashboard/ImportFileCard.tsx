/** One file on its way in: how far it is, what it would do, what it needs, or why it cannot come in. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { ImportPlan } from '../../lib/app/ports';
import { addsSomething, type ImportEntry } from '../../lib/state/dashboard-import';
import { isReading } from '../../lib/state/import-queue';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';
import { useKeptFocus } from '../ui/use-kept-focus';
import { ImportLocked } from './ImportLocked';
import { ImportPlanView } from './ImportPlanView';
import { refusalText } from './refusal-text';

export type ImportFileCardProps = {
  readonly entry: ImportEntry;
  /** What it would do; nothing until all files are read. */
  readonly plan: ImportPlan | null;
  /** Files are being brought in: none can be taken off. */
  readonly isFixed: boolean;
  readonly questionLabel: (questionId: string) => string;
  /** Stops reading it, or takes it off the list. */
  readonly onDrop: () => void;
  readonly onUnlock: (passphrase: string) => void;
};

export function ImportFileCard(props: ImportFileCardProps) {
  const { entry, isFixed, onDrop } = props;
  const { name } = entry;
  const reading = isReading(entry);
  const { part, heading } = useKeptFocus<HTMLDivElement>();
  const isWrong = entry.state.kind === 'locked' && entry.state.wrong;
  // Whoever waited here for the file to open types the passphrase again.
  useLayoutEffect(() => {
    if (isWrong && document.activeElement === heading.current) part.current?.querySelector('input')?.focus();
  }, [isWrong]);
  return (
    <div class="es-file" ref={part}>
      <div class="es-file__head">
        <h3 tabIndex={-1} ref={heading}>
          <bdi>{name}</bdi>
        </h3>
        {isFixed ? null : (
          <Button
            look="quiet"
            label={t(reading ? 'import-stop-named' : 'import-drop-named', { name })}
            onClick={onDrop}
          >
            {t(reading ? 'import-stop' : 'import-drop')}
          </Button>
        )}
      </div>
      <StateView {...props} />
    </div>
  );
}

function StateView({ entry, plan, questionLabel, onUnlock }: ImportFileCardProps): ComponentChildren {
  const { name, state } = entry;
  switch (state.kind) {
    case 'waiting':
      return <p>{t('import-waiting')}</p>;
    case 'reading':
      return <Reading name={name} part={state.part} />;
    case 'read':
      return plan ? (
        <>
          {addsSomething(plan) || plan.toSettle.length > 0 ? null : <p>{t('import-nothing-new')}</p>}
          <ImportPlanView
            plan={plan}
            withoutPixels={state.withoutPixels}
            done={false}
            questionLabel={questionLabel}
          />
        </>
      ) : (
        <p>{t('import-read')}</p>
      );
    case 'locked':
      return <ImportLocked name={name} wrong={state.wrong} onOpen={onUnlock} />;
    case 'refused': {
      const { what, advice, detail } = refusalText(state.why);
      return <Refused what={what} advice={advice} detail={detail} />;
    }
    case 'unreadable':
      return <Refused what={t('unreadable')} advice={t('unreadable-advice')} detail={state.detail} />;
  }
}

function Reading({ name, part }: { readonly name: string; readonly part: number }) {
  return (
    <>
      <p>{part < 1 ? t('import-reading', { percent: Math.floor(part * 100) }) : t('import-checking')}</p>
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
