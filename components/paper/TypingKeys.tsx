/** The keys of typing as buttons, and the field of a note. */
import { noteTarget } from '../../lib/domain/typed-sheet';
import type { TypingState } from '../../lib/state/typing-state';
import { Button } from '../ui/Button';
import { TextField } from '../ui/TextField';
import { t } from '../ui/texts';
import { keysAt } from './typed-words';

/** A button for every key of this place, and for those that work at every place. */
export function Keys({
  typing,
  onPress,
}: {
  readonly typing: TypingState;
  readonly onPress: (key: string) => boolean;
}) {
  const sheet = typing.sheet.value;
  return (
    <>
      <div class="es-keys">
        {keysAt(typing.form, sheet.place).map(({ key, label }) => (
          <KeyButton key={key} press={key} label={label} onPress={onPress} />
        ))}
      </div>
      <div class="es-button-row">
        <Button look="quiet" disabled={sheet.place.at === 'role'} onClick={() => void onPress('Backspace')}>
          {t('paper-typing-back')}
        </Button>
        <Button look="quiet" disabled={noteTarget(sheet) === null} onClick={() => void onPress('n')}>
          {t('paper-typing-note-button')}
        </Button>
        <Button look="quiet" onClick={() => void onPress('End')}>
          {t('paper-typing-end-key')}
        </Button>
      </div>
      {sheet.place.at === 'end' ? <p>{t('paper-typing-end-lead')}</p> : null}
    </>
  );
}

function KeyButton(props: {
  readonly press: string;
  readonly label: string;
  readonly onPress: (key: string) => boolean;
}) {
  const { press, label } = props;
  return (
    <button
      type="button"
      class="es-button es-button--quiet es-keys__key"
      aria-keyshortcuts={press}
      onClick={() => void props.onPress(press)}
    >
      <kbd>{press}</kbd> {label}
    </button>
  );
}

/** The field of a note; Enter and Escape close it, and keys type answers again. */
export function Note(props: {
  readonly typing: TypingState;
  readonly index: number;
  readonly onDone: () => void;
}) {
  const { typing, index } = props;
  const sheet = typing.sheet.value;
  const number = typing.form.items[index]?.number ?? index + 1;
  const isReason = sheet.answers[index] === 'does-not-apply';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter and Escape are those of the field inside.
    <div
      onKeyDown={(event) => {
        if (event.key !== 'Escape' && (event.key !== 'Enter' || event.shiftKey || event.isComposing)) return;
        event.preventDefault();
        event.stopPropagation();
        props.onDone();
      }}
    >
      <TextField
        id="typing-note"
        label={t(isReason ? 'paper-typing-reason' : 'paper-typing-note', { number })}
        hint={t('paper-typing-note-hint')}
        value={sheet.notes[index] ?? ''}
        maxLength={isReason ? 2000 : 10_000}
        lines="many"
        onInput={typing.write}
      />
      <Button look="quiet" onClick={props.onDone}>
        {t('paper-typing-note-done')}
      </Button>
    </div>
  );
}
