/** "Check a file": works out a file's SHA-256 again, compares it, and says what that proves and what it does not. */
import { useRef, useState } from 'preact/hooks';
import type { CheckedFile, CheckFile } from '../../lib/app/check-file';
import { type PastedHash, readHash } from '../../lib/formats/report-hash';
import { sizeText } from '../dashboard/words';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { TextField } from '../ui/TextField';
import { t } from '../ui/texts';

export type CheckFileScreenProps = { readonly check: CheckFile };

type State = { readonly kind: 'idle' } | { readonly kind: 'working' } | CheckedFile;

export function CheckFileScreen({ check }: CheckFileScreenProps) {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const [pasted, setPasted] = useState('');
  const turn = useRef(0);
  const look = async (file: File | undefined) => {
    if (file === undefined) return;
    turn.current += 1;
    const mine = turn.current;
    setState({ kind: 'working' });
    const checked = await check(file);
    if (mine === turn.current) setState(checked);
  };
  return (
    <>
      <h1>{t('check-file-heading')}</h1>
      <p>{t('check-file-lead')}</p>
      <TextField
        id="check-file-hash"
        label={t('check-file-pasted')}
        hint={t('check-file-pasted-hint')}
        value={pasted}
        maxLength={500}
        onInput={setPasted}
      />
      <FilePick onFile={(file) => void look(file)} />
      <div role="status">
        <Found state={state} pasted={readHash(pasted)} onPaste={setPasted} />
      </div>
      <h2>{t('check-file-proves')}</h2>
      <ul>
        {(['same', 'other', 'not-date', 'not-who', 'not-true'] as const).map((one) => (
          <li key={one}>{t(`check-file-proves-${one}`)}</li>
        ))}
      </ul>
    </>
  );
}

/** A file to choose, or to drop on this very place: elsewhere on the page a file is one to bring in. */
function FilePick({ onFile }: { readonly onFile: (file: File | undefined) => void }) {
  const [over, setOver] = useState(false);
  const hold = (event: DragEvent) => {
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="es-field">
      <label class="es-label" for="check-file-choose">
        {t('check-file-choose')}
      </label>
      {/* The input takes dropped files by itself in most browsers; the box around it makes the place larger. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is beside the input, which takes keys. */}
      <div
        class={over ? 'es-check-drop es-check-drop--over' : 'es-check-drop'}
        onDragOver={(event) => {
          hold(event);
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          hold(event);
          setOver(false);
          onFile(event.dataTransfer?.files[0]);
        }}
      >
        <input
          class="es-input"
          type="file"
          id="check-file-choose"
          // A file put back under its name is the same choice to a browser, which would not tell of it.
          onClick={(event) => {
            event.currentTarget.value = '';
          }}
          onChange={(event) => onFile(event.currentTarget.files?.[0])}
        />
        <p class="es-hint">{t('check-file-drop')}</p>
      </div>
    </div>
  );
}

type FoundProps = {
  readonly state: State;
  readonly pasted: PastedHash;
  readonly onPaste: (hash: string) => void;
};

function Found({ state, pasted, onPaste }: FoundProps) {
  switch (state.kind) {
    case 'idle':
      return pasted.kind === 'no-hash' ? <p class="es-error-text">{t('check-file-no-hash')}</p> : null;
    case 'working':
      return <p>{t('check-file-working')}</p>;
    case 'unreadable':
      return (
        <Notice kind="error">
          <p>{t('check-file-unreadable')}</p>
        </Notice>
      );
    case 'too-large':
      return (
        <Notice kind="error">
          <p>{t('check-file-too-large', { limit: sizeText(state.limit) })}</p>
        </Notice>
      );
    case 'checked':
      return <Checked file={state} pasted={pasted} onPaste={onPaste} />;
  }
}

type CheckedProps = {
  readonly file: Extract<CheckedFile, { readonly kind: 'checked' }>;
  readonly pasted: PastedHash;
  readonly onPaste: (hash: string) => void;
};

function Checked({ file: { name, bytes, sha256, printed }, pasted, onPaste }: CheckedProps) {
  return (
    <>
      <p>
        <bdi>{name}</bdi>, {sizeText(bytes)}
      </p>
      <p>
        {t('check-file-hash')} <code class="es-check-hash">{sha256}</code>
      </p>
      <Verdict pasted={pasted} sha256={sha256} />
      {printed === null ? null : (
        <Notice kind="info" heading={t('check-file-report')}>
          <p>
            {t('check-file-printed')} <code class="es-check-hash">{printed}</code>
          </p>
          <p>{t('check-file-printed-hint')}</p>
          <Button look="quiet" onClick={() => onPaste(printed)}>
            {t('check-file-use-printed')}
          </Button>
        </Notice>
      )}
    </>
  );
}

function Verdict({ pasted, sha256 }: { readonly pasted: PastedHash; readonly sha256: string }) {
  switch (pasted.kind) {
    case 'empty':
      return <p>{t('check-file-compare')}</p>;
    case 'no-hash':
      return <p class="es-error-text">{t('check-file-no-hash')}</p>;
    case 'hash':
      return pasted.sha256 === sha256 ? (
        <Notice kind="info" heading={t('check-file-same')}>
          <p>{t('check-file-same-hint')}</p>
        </Notice>
      ) : (
        <Notice kind="warning" heading={t('check-file-other')}>
          <p>{t('check-file-other-hint')}</p>
        </Notice>
      );
  }
}
