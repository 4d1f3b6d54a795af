/** The one thing to do next with the files on the list, and what became of the last try. */
import type { ComponentChildren } from 'preact';
import type { ImportPhase } from '../../lib/state/dashboard-import';
import { Button } from '../ui/Button';
import { t } from '../ui/texts';
import { FailureNotice } from './FailureNotice';

export type ImportNextStepProps = {
  readonly phase: ImportPhase;
  readonly isReady: boolean;
  /** Some questions are answered otherwise here and in the files. */
  readonly hasDifferences: boolean;
  /** How many files are read, of all on the list. */
  readonly read: number;
  readonly of: number;
  readonly onConfirm: () => void;
  readonly onPlanAgain: () => void;
  readonly onClear: () => void;
};

export function ImportNextStep(props: ImportNextStepProps) {
  return (
    <>
      <Step {...props} />
      {props.phase.kind === 'bringing-in' ? null : (
        <Button look="quiet" onClick={props.onClear}>
          {t(props.read < props.of ? 'import-stop-all' : 'import-clear')}
        </Button>
      )}
    </>
  );
}

function Step(props: ImportNextStepProps): ComponentChildren {
  const { phase, isReady, hasDifferences, read, of, onConfirm, onPlanAgain } = props;
  switch (phase.kind) {
    case 'gathering':
      return read < of ? <Progress read={read} of={of} /> : null;
    case 'planning':
      return <Waiting words={t('import-planning')} />;
    case 'bringing-in':
      return <Waiting words={t('import-bringing-in')} />;
    case 'plan-failed':
      return (
        <FailureNotice heading={t('import-plan-failed')} failure={phase.failure}>
          <Button look="quiet" onClick={onPlanAgain}>
            {t('import-plan-again')}
          </Button>
        </FailureNotice>
      );
    case 'planned':
      return (
        <>
          {phase.failure ? (
            <FailureNotice heading={t('import-failed')} failure={phase.failure}>
              <p>{t('import-failed-hint')}</p>
            </FailureNotice>
          ) : null}
          {isReady ? (
            <>
              <p id="import-confirm-hint">{t('import-confirm-hint')}</p>
              <Button describedBy="import-confirm-hint" onClick={onConfirm}>
                {t('import-confirm', { count: phase.plans.size })}
              </Button>
            </>
          ) : (
            <p>{t(hasDifferences ? 'import-nothing-chosen' : 'import-nothing-at-all')}</p>
          )}
        </>
      );
  }
}

/** All of it is one step of the store: nobody knows how far that is. */
function Waiting({ words }: { readonly words: string }) {
  return (
    <>
      <p>{words}</p>
      <progress class="es-progress" aria-label={words} />
    </>
  );
}

/** Of all files together; each has its own as well. */
function Progress({ read, of }: { readonly read: number; readonly of: number }) {
  const words = t('import-read-of', { read, of });
  return (
    <>
      <p>{words}</p>
      <progress class="es-progress" value={read} max={of} aria-label={words} />
    </>
  );
}
