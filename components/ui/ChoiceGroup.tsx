/** Radio buttons or tick boxes under one question, each with a target of at least 44 px. */
import type { ComponentChildren } from 'preact';

export type Choice<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
};

type GroupProps<Value extends string> = {
  readonly legend: ComponentChildren;
  readonly hint?: string;
  readonly error?: string;
  /** Unique on the screen: it names the inputs. */
  readonly name: string;
  readonly choices: readonly Choice<Value>[];
};

export type RadioGroupProps<Value extends string> = GroupProps<Value> & {
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
};

export type TickGroupProps<Value extends string> = GroupProps<Value> & {
  readonly values: readonly Value[];
  readonly onChange: (values: readonly Value[]) => void;
};

function Group<Value extends string>(props: GroupProps<Value> & { readonly children: ComponentChildren }) {
  const described = [props.hint && `${props.name}-hint`, props.error && `${props.name}-error`].filter(
    Boolean,
  );
  return (
    <fieldset class="es-fieldset" aria-describedby={described.join(' ') || undefined}>
      <legend class="es-legend">{props.legend}</legend>
      {props.hint ? (
        <p class="es-hint" id={`${props.name}-hint`}>
          {props.hint}
        </p>
      ) : null}
      {props.error ? (
        <p class="es-error-text" id={`${props.name}-error`}>
          {props.error}
        </p>
      ) : null}
      {props.children}
    </fieldset>
  );
}

/** One of several. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  return (
    <Group {...props}>
      <div class="govuk-radios">
        {props.choices.map((choice) => (
          <div class="govuk-radios__item" key={choice.value}>
            <input
              class="govuk-radios__input"
              type="radio"
              id={`${props.name}-${choice.value}`}
              name={props.name}
              value={choice.value}
              checked={props.value === choice.value}
              aria-describedby={choice.hint ? `${props.name}-${choice.value}-hint` : undefined}
              onChange={() => props.onChange(choice.value)}
            />
            <ChoiceLabel kind="radios" name={props.name} choice={choice} />
          </div>
        ))}
      </div>
    </Group>
  );
}

/** Any of several. */
export function TickGroup<Value extends string>(props: TickGroupProps<Value>) {
  const toggle = (value: Value, ticked: boolean) =>
    props.onChange(
      props.choices
        .map((choice) => choice.value)
        .filter((v) => (v === value ? ticked : props.values.includes(v))),
    );
  return (
    <Group {...props}>
      <div class="govuk-checkboxes">
        {props.choices.map((choice) => (
          <div class="govuk-checkboxes__item" key={choice.value}>
            <input
              class="govuk-checkboxes__input"
              type="checkbox"
              id={`${props.name}-${choice.value}`}
              name={props.name}
              value={choice.value}
              checked={props.values.includes(choice.value)}
              aria-describedby={choice.hint ? `${props.name}-${choice.value}-hint` : undefined}
              onChange={(event) => toggle(choice.value, event.currentTarget.checked)}
            />
            <ChoiceLabel kind="checkboxes" name={props.name} choice={choice} />
          </div>
        ))}
      </div>
    </Group>
  );
}

function ChoiceLabel<Value extends string>(props: {
  readonly kind: 'radios' | 'checkboxes';
  readonly name: string;
  readonly choice: Choice<Value>;
}) {
  const { kind, name, choice } = props;
  return (
    <>
      <label class={`govuk-label govuk-${kind}__label`} for={`${name}-${choice.value}`}>
        {choice.label}
      </label>
      {choice.hint ? (
        <div class={`es-hint govuk-${kind}__hint`} id={`${name}-${choice.value}-hint`}>
          {choice.hint}
        </div>
      ) : null}
    </>
  );
}
