/** What was brought in last, and how to take it back while the page stays open. */
import type { ComponentChildren } from 'preact';
import type { ImportSummary as Summary } from '../../lib/state/dashboard-import';
import { hrefOf } from '../../lib/state/router';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';
import { useMore } from '../ui/use-more';
import { FailureNotice } from './FailureNotice';
import { ImportPlanView } from './ImportPlanView';

export type ImportSummaryProps = {
  readonly summary: Summary;
  readonly questionLabel: (questionId: string) => string;
  readonly onUndo: () => void;
};

const FILES_AT_ONCE = 100;

export function ImportSummary({ summary, questionLabel, onUndo }: ImportSummaryProps) {
  const { files, taken, state } = summary;
  const { most, list, showMore } = useMore<HTMLUListElement>(FILES_AT_ONCE, 'summary');
  const left = files.length - most;
  return (
    <>
      <Notice kind="info" heading={t(state.kind === 'undone' ? 'import-undone' : 'import-done')}>
        {state.kind === 'undone' ? (
          <p>{t('import-undone-hint')}</p>
        ) : (
          <>
            <p>{t('import-done-hint', { count: files.length })}</p>
            {taken > 0 ? <p>{t('import-done-taken', { count: taken })}</p> : null}
          </>
        )}
      </Notice>
      {state.kind === 'undone' ? null : (
        <>
          <ul class="es-files" ref={list}>
            {files.slice(0, most).map(({ name, plan, withoutPixels }, at) => (
              // The same name may stand twice; files never change their places.
              <li key={`${at} ${name}`}>
                <details class="es-file" open={files.length === 1}>
                  <summary>
                    <bdi>{name}</bdi>
                  </summary>
                  <ImportPlanView
                    plan={plan}
                    withoutPixels={withoutPixels}
                    done
                    questionLabel={questionLabel}
                  />
                </details>
              </li>
            ))}
          </ul>
          {left > 0 ? (
            <Button look="quiet" onClick={showMore}>
              {t('import-more-files', { count: left })}
            </Button>
          ) : null}
          <UndoPart summary={summary} onUndo={onUndo} />
        </>
      )}
      <p>
        <a class="es-button" href={hrefOf({ name: 'reviews', params: {} })}>
          {t('import-see')}
        </a>
      </p>
    </>
  );
}

function UndoPart({ summary, onUndo }: Omit<ImportSummaryProps, 'questionLabel'>): ComponentChildren {
  const { undo, state } = summary;
  switch (state.kind) {
    case 'undone':
      return null;
    case 'undoing':
      return <p>{t('import-undoing')}</p>;
    case 'undo-failed':
      return state.failure.kind === 'refused' ? (
        <Notice kind="warning" heading={t('import-undo-failed')} announce>
          <p>{t('import-undo-refused')}</p>
        </Notice>
      ) : (
        <FailureNotice heading={t('import-undo-failed')} failure={state.failure}>
          <Button look="quiet" onClick={onUndo}>
            {t('import-undo')}
          </Button>
        </FailureNotice>
      );
    case 'done':
      return undo.records === 0 ? null : (
        <>
          <p id="import-undo-hint">{t('import-undo-hint')}</p>
          <Button look="quiet" describedBy="import-undo-hint" onClick={onUndo}>
            {t('import-undo')}
          </Button>
        </>
      );
  }
}
