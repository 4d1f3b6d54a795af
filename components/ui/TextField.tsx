/** A labelled line or box of text, with its hint and its error tied to it for screen readers. */
export type TextFieldProps = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly onBlur?: () => void;
  readonly hint?: string;
  readonly error?: string;
  readonly maxLength: number;
  readonly lines?: 'one' | 'many';
  readonly required?: boolean;
};

export function TextField(props: TextFieldProps) {
  const described = [props.hint && `${props.id}-hint`, props.error && `${props.id}-error`].filter(Boolean);
  const shared = {
    id: props.id,
    value: props.value,
    maxLength: props.maxLength,
    required: props.required ?? false,
    autocomplete: 'off',
    'aria-invalid': props.error ? true : undefined,
    'aria-describedby': described.join(' ') || undefined,
    onBlur: props.onBlur,
  } as const;
  return (
    <div class="es-field">
      <label class="es-label" for={props.id}>
        {props.label}
      </label>
      {props.hint ? (
        <p class="es-hint" id={`${props.id}-hint`}>
          {props.hint}
        </p>
      ) : null}
      {props.error ? (
        <p class="es-error-text" id={`${props.id}-error`}>
          {props.error}
        </p>
      ) : null}
      {props.lines === 'many' ? (
        <textarea
          {...shared}
          class="es-textarea"
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      ) : (
        <input
          {...shared}
          class="es-input"
          type="text"
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      )}
    </div>
  );
}
