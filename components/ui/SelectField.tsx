/** One of several, in a native list: for filters and sorting, where radio buttons would push the content down. */
import type { Choice } from './ChoiceGroup';

export type SelectFieldProps<Value extends string> = {
  readonly id: string;
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
};

export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const choose = (text: string) => {
    const chosen = props.choices.find((choice) => choice.value === text);
    if (chosen) props.onChange(chosen.value);
  };
  return (
    <div class="es-field">
      <label class="es-label" for={props.id}>
        {props.label}
      </label>
      <select
        class="es-select"
        id={props.id}
        value={props.value}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {props.choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
