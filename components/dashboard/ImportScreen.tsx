/** Bringing in files: choose, see what they would do, settle what differs, agree once, and take it back if wished. */
import { useRef } from 'preact/hooks';
import type { ImportEntry, ImportPhase, ImportStore } from '../../lib/state/dashboard-import';
import type { Picked } from '../../lib/state/import-picked';
import { isReading } from '../../lib/state/import-queue';
import { Button } from '../ui/Button';
import { t } from '../ui/texts';
import { useMore } from '../ui/use-more';
import { ImportFileCard } from './ImportFileCard';
import { ImportLeftOut } from './ImportLeftOut';
import { ImportNextStep } from './ImportNextStep';
import { ImportPickers } from './ImportPickers';
import { ImportSettle } from './ImportSettle';
import { ImportSummary } from './ImportSummary';

export type ImportScreenProps = {
  readonly imports: ImportStore;
  /** A question's short name, for what differs. */
  readonly questionLabel: (questionId: string) => string;
};

/** A folder can hold thousands of files; so many are drawn at once. */
const FILES_AT_ONCE = 100;

export function ImportScreen({ imports, questionLabel }: ImportScreenProps) {
  const entries = imports.entries.value;
  const phase = imports.phase.value;
  const summary = imports.summary.value;
  const title = useRef<HTMLHeadingElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed goes; the focus must not go with it.
  const focusTitle = () => title.current?.focus();
  const drop = (key: number) => {
    (entries.length > 1 ? heading : title).current?.focus();
    void imports.drop(key);
  };
  return (
    <>
      <h1 tabIndex={-1} ref={title}>
        {t('import-heading')}
      </h1>
      <p>{t('import-lead')}</p>
      {summary ? (
        <ImportSummary
          summary={summary}
          questionLabel={questionLabel}
          onUndo={() => {
            focusTitle();
            void imports.undo();
          }}
        />
      ) : null}
      <ImportPickers onPicked={(picked: Picked) => void imports.add(picked)} />
      <ImportLeftOut leftOut={imports.leftOut.value} />
      {entries.length === 0 ? null : (
        <section aria-labelledby="import-files">
          <h2 id="import-files" tabIndex={-1} ref={heading}>
            {t('import-files', { count: entries.length })}
          </h2>
          <FileList imports={imports} questionLabel={questionLabel} onDrop={drop} />
          <ImportSettle
            reviews={imports.differences.value}
            chosen={imports.chosen.value}
            questionLabel={questionLabel}
            onChoose={imports.choose}
          />
          <ImportNextStep
            phase={phase}
            isReady={imports.isReady.value}
            hasDifferences={imports.differences.value.length > 0}
            read={entries.filter((entry) => !isReading(entry)).length}
            of={entries.length}
            onConfirm={() => {
              focusTitle();
              void imports.confirm();
            }}
            onPlanAgain={() => void imports.planAgain()}
            onClear={() => {
              focusTitle();
              imports.clear();
            }}
          />
        </section>
      )}
      <p class="es-visually-hidden" role="status">
        {newsOf(entries, phase, summary?.state.kind ?? null)}
      </p>
    </>
  );
}

type FileListProps = ImportScreenProps & { readonly onDrop: (key: number) => void };

function FileList({ imports, questionLabel, onDrop }: FileListProps) {
  const { most, list, showMore } = useMore<HTMLUListElement>(FILES_AT_ONCE, 'h3');
  const entries = imports.entries.value;
  const phase = imports.phase.value;
  const left = entries.length - most;
  return (
    <>
      <ul class="es-files" ref={list}>
        {entries.slice(0, most).map((entry) => (
          <li key={entry.key}>
            <ImportFileCard
              entry={entry}
              plan={phase.kind === 'planned' ? (phase.plans.get(entry.key) ?? null) : null}
              isFixed={phase.kind === 'bringing-in'}
              questionLabel={questionLabel}
              onDrop={() => onDrop(entry.key)}
              onUnlock={(passphrase) => void imports.unlock(entry.key, passphrase)}
            />
          </li>
        ))}
      </ul>
      {left > 0 ? (
        <Button look="quiet" onClick={showMore}>
          {t('import-more-files', { count: left })}
        </Button>
      ) : null}
    </>
  );
}

type SummaryKind = 'done' | 'undoing' | 'undone' | 'undo-failed';

/** Read out as it changes: the step all files are at, not each percent. */
function newsOf(entries: readonly ImportEntry[], phase: ImportPhase, last: SummaryKind | null): string {
  if (phase.kind === 'bringing-in') return t('import-bringing-in');
  if (phase.kind === 'planning') return t('import-planning');
  if (entries.some(isReading)) return t('import-news-reading');
  if (entries.length > 0) return countsOf(entries);
  switch (last) {
    case 'done':
      return t('import-news-done');
    case 'undoing':
      return t('import-undoing');
    case 'undone':
      return t('import-news-undone');
    case 'undo-failed':
    case null:
      return '';
  }
}

function countsOf(entries: readonly ImportEntry[]): string {
  const count = (kind: ImportEntry['state']['kind']) =>
    entries.filter(({ state }) => state.kind === kind).length;
  return t('import-news-result', {
    ready: count('read'),
    locked: count('locked'),
    refused: count('refused') + count('unreadable'),
  });
}
