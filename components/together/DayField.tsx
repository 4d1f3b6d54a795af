/** A labelled calendar day, in the browser's own field for one. */
export type DayFieldProps = {
  readonly id: string;
  readonly label: string;
  /** YYYY-MM-DD, or empty. */
  readonly value: string;
  readonly error?: string;
  readonly onChange: (value: string) => void;
};

export function DayField({ id, label, value, error, onChange }: DayFieldProps) {
  return (
    <div class="es-field">
      <label class="es-label" for={id}>
        {label}
      </label>
      {error ? (
        <p class="es-error-text" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
      <input
        class="es-input es-day"
        id={id}
        type="date"
        max="9999-12-31"
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}
