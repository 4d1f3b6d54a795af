/** One line for a passphrase, hidden or shown, that no password manager or spelling checker takes part in. */
import type { Ref, TargetedInputEvent } from 'preact';

export type PassphraseFieldProps = {
  readonly id: string;
  readonly label: string;
  /** Empty for none. */
  readonly hint: string;
  /** Empty for none. */
  readonly error: string;
  readonly value: string;
  readonly maxLength: number;
  readonly isShown: boolean;
  readonly inputRef: Ref<HTMLInputElement>;
  readonly onInput: (value: string) => void;
};

export function PassphraseField(props: PassphraseFieldProps) {
  const { id, hint, error } = props;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const shared = {
    class: 'es-input es-backup__passphrase',
    id,
    ref: props.inputRef,
    value: props.value,
    maxLength: props.maxLength,
    autocomplete: 'off',
    spellcheck: false,
    dir: 'ltr',
    'aria-invalid': error === '' ? undefined : true,
    'aria-describedby': described || undefined,
    onInput: (event: TargetedInputEvent<HTMLInputElement>) => props.onInput(event.currentTarget.value),
  } as const;
  return (
    <div class="es-field">
      <label class="es-label" for={id}>
        {props.label}
      </label>
      {hint === '' ? null : (
        <p class="es-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error === '' ? null : (
        <p class="es-error-text" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
      {props.isShown ? <input {...shared} type="text" /> : <input {...shared} type="password" />}
    </div>
  );
}
