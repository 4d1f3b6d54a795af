/** A filled-in sheet on its way in: what is in it, what is wrong by row, and nothing kept before the person agrees. */
import { useRef, useState } from 'preact/hooks';
import type { Failure } from '../../lib/app/ports';
import type { Translation } from '../../lib/domain/translation';
import type { Word } from '../../lib/domain/words';
import { FailureNotice } from '../dashboard/FailureNotice';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';
import { FoundTranslation } from './FoundTranslation';
import { SheetProblems } from './SheetProblems';
import { readSheetFile, type SheetReading } from './sheet-file';

export type LoadSheetProps = {
  readonly translations: readonly Translation[];
  readonly words: readonly Word[];
  readonly onKeep: (translation: Translation) => Promise<Failure | null>;
};

type State =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'kept'; readonly name: string }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly reading: SheetReading }
  | { readonly kind: 'shown'; readonly reading: SheetReading };

export function LoadSheet({ translations, words, onKeep }: LoadSheetProps) {
  const [state, setState] = useState<State>({ kind: 'nothing' });
  const heading = useRef<HTMLHeadingElement>(null);
  const latest = useRef(0);
  const choose = async (file: File) => {
    latest.current += 1;
    const turn = latest.current;
    setState({ kind: 'reading', name: file.name });
    // A sheet may come from anybody: whatever in it trips the reader is said, and the screen goes on.
    const reading = await readSheetFile(file, words).catch((): SheetReading => ({ kind: 'unreadable' }));
    // A file chosen meanwhile is the one that counts.
    if (turn === latest.current) setState({ kind: 'shown', reading });
  };
  const keep = async (translation: Translation, reading: SheetReading) => {
    // The button that was pressed goes; the focus must not go with it.
    heading.current?.focus();
    const failure = await onKeep(translation);
    setState(failure ? { kind: 'failed', failure, reading } : { kind: 'kept', name: translation.name });
  };
  const drop = () => {
    heading.current?.focus();
    setState({ kind: 'nothing' });
  };
  return (
    <section aria-labelledby="languages-load">
      <h2 id="languages-load" tabIndex={-1} ref={heading}>
        {t('languages-load-heading')}
      </h2>
      <SheetPicker onFile={(file) => void choose(file)} />
      <p role="status">{newsOf(state)}</p>
      {state.kind === 'failed' ? (
        <FailureNotice heading={t('languages-keep-failed')} failure={state.failure} />
      ) : null}
      {state.kind === 'shown' || state.kind === 'failed' ? (
        <ReadingView
          reading={state.reading}
          translations={translations}
          words={words}
          onKeep={(translation) => void keep(translation, state.reading)}
          onDrop={drop}
        />
      ) : null}
    </section>
  );
}

function newsOf(state: State): string {
  switch (state.kind) {
    case 'reading':
      return t('languages-reading', { name: state.name });
    case 'kept':
      return t('languages-kept', { name: state.name });
    case 'nothing':
    case 'shown':
    case 'failed':
      return '';
  }
}

function SheetPicker({ onFile }: { readonly onFile: (file: File) => void }) {
  return (
    <div class="es-field es-picker">
      <label class="es-label" for="languages-picker">
        {t('languages-load')}
      </label>
      <p class="es-hint" id="languages-picker-hint">
        {t('languages-load-hint')}
      </p>
      <input
        id="languages-picker"
        type="file"
        accept=".csv,.txt,.tsv,text/csv"
        aria-describedby="languages-picker-hint"
        onChange={(event) => {
          const [file] = Array.from(event.currentTarget.files ?? []);
          if (file) onFile(file);
          // Else choosing the same file again, put right meanwhile, would be no change.
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}

type ReadingViewProps = {
  readonly reading: SheetReading;
  readonly translations: readonly Translation[];
  readonly words: readonly Word[];
  readonly onKeep: (translation: Translation) => void;
  readonly onDrop: () => void;
};

function ReadingView(props: ReadingViewProps) {
  const { reading } = props;
  if (reading.kind !== 'read') return <Refused what={t(`languages-file-${reading.kind}`)} />;
  const { outcome } = reading;
  switch (outcome.kind) {
    case 'not-ours':
      return <Refused what={t('languages-not-ours')} />;
    case 'damaged':
      return <Refused what={t('languages-damaged', { row: outcome.row })} />;
    case 'too-many':
      return <Refused what={t('languages-too-many', { most: outcome.most })} />;
    case 'no-language':
      return (
        <>
          <Refused what={t('languages-no-language')} />
          <SheetProblems problems={outcome.problems} />
        </>
      );
    case 'ok':
      return <FoundTranslation {...props} translation={outcome.translation} problems={outcome.problems} />;
  }
}

function Refused({ what }: { readonly what: string }) {
  return (
    <Notice kind="error" heading={t('languages-refused')} announce>
      <p>{what}</p>
    </Notice>
  );
}
