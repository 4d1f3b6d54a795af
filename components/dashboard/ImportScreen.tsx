/** Bringing in files: choose, see what each would do, agree, and see what was done. Nothing is written before. */
import { useRef } from 'preact/hooks';
import { addsSomething, type ImportEntry, type ImportStore } from '../../lib/state/dashboard-import';
import { hrefOf } from '../../lib/state/router';
import { Button } from '../ui/Button';
import { t } from '../ui/texts';
import { ImportFileCard } from './ImportFileCard';

export type ImportScreenProps = {
  readonly imports: ImportStore;
  /** A question's short name, for what is kept apart. */
  readonly questionLabel: (questionId: string) => string;
};

export function ImportScreen({ imports, questionLabel }: ImportScreenProps) {
  const entries = imports.entries.value;
  const title = useRef<HTMLHeadingElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed goes; the focus must not go with it.
  const drop = (key: number) => {
    (entries.length > 1 ? heading : title).current?.focus();
    imports.drop(key);
  };
  const confirm = () => {
    heading.current?.focus();
    void imports.confirm();
  };
  const clear = () => {
    title.current?.focus();
    imports.clear();
  };
  return (
    <>
      <h1 tabIndex={-1} ref={title}>
        {t('import-heading')}
      </h1>
      <p>{t('import-lead')}</p>
      <FilePicker onFiles={(files) => void imports.add(files)} />
      {entries.length === 0 ? null : (
        <section aria-labelledby="import-files">
          <h2 id="import-files" tabIndex={-1} ref={heading}>
            {t('import-files', { count: entries.length })}
          </h2>
          <ul class="es-files">
            {entries.map((entry) => (
              <li key={entry.key}>
                <ImportFileCard entry={entry} questionLabel={questionLabel} onDrop={() => drop(entry.key)} />
              </li>
            ))}
          </ul>
          <NextStep entries={entries} onConfirm={confirm} onClear={clear} />
        </section>
      )}
      <p class="es-visually-hidden" role="status">
        {newsOf(entries)}
      </p>
    </>
  );
}

function FilePicker({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  return (
    <div class="es-field es-picker">
      <label class="es-label" for="import-picker">
        {t('import-choose')}
      </label>
      <p class="es-hint" id="import-picker-hint">
        {t('import-choose-hint')}
      </p>
      <input
        id="import-picker"
        type="file"
        multiple
        accept=".json,.jsonl"
        aria-describedby="import-picker-hint"
        onChange={(event) => {
          onFiles(Array.from(event.currentTarget.files ?? []));
          // Else choosing the same file again, put right meanwhile, would be no change.
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}

function isReady({ state }: ImportEntry): boolean {
  return state.kind === 'planned' && addsSomething(state.plan);
}

function isBusy({ state }: ImportEntry): boolean {
  return state.kind === 'waiting' || state.kind === 'reading' || state.kind === 'bringing-in';
}

type NextStepProps = {
  readonly entries: readonly ImportEntry[];
  readonly onConfirm: () => void;
  readonly onClear: () => void;
};

/** The one thing to do next. */
function NextStep({ entries, onConfirm, onClear }: NextStepProps) {
  const ready = entries.filter(isReady).length;
  const busy = entries.some(isBusy);
  const done = entries.some(({ state }) => state.kind === 'done');
  return (
    <div class="es-button-row">
      {ready > 0 ? (
        <Button disabled={busy} onClick={onConfirm}>
          {t('import-confirm', { count: ready })}
        </Button>
      ) : null}
      {done ? (
        <a class="es-button" href={hrefOf({ name: 'reviews', params: {} })}>
          {t('import-see')}
        </a>
      ) : null}
      {busy ? null : (
        <Button look="quiet" onClick={onClear}>
          {t('import-clear')}
        </Button>
      )}
    </div>
  );
}

/** Read out as it changes: the step all files are at, not each percent. */
function newsOf(entries: readonly ImportEntry[]): string {
  if (entries.length === 0) return '';
  if (entries.some(({ state }) => state.kind === 'bringing-in')) return t('import-news-bringing-in');
  if (entries.some(isBusy)) return t('import-news-reading');
  const count = (kind: ImportEntry['state']['kind']) =>
    entries.filter(({ state }) => state.kind === kind).length;
  return t('import-news-result', {
    ready: entries.filter(isReady).length,
    done: count('done'),
    refused: count('refused') + count('unreadable') + count('failed'),
  });
}
