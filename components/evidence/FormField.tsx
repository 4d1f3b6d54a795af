/** One field of an evidence form: a line, a box, a day, places one a line, or how somebody came to see a document. */
import { ACCESS, type DraftKind, type FieldProblem, type FieldShape } from '../../lib/state/evidence-forms';
import { RadioGroup } from '../ui/ChoiceGroup';
import { TextField } from '../ui/TextField';
import { t } from '../ui/texts';

export type FormFieldProps = {
  readonly id: string;
  readonly kind: DraftKind;
  readonly field: FieldShape;
  readonly value: string;
  readonly problem: FieldProblem | null;
  readonly onWrite: (text: string) => void;
};

/** Fields whose label does not say enough. */
const WITH_HINT: ReadonlySet<string> = new Set([
  'typed-exact',
  'typed-page',
  'document-where',
  'address-url',
  'register-register',
  'register-says',
  'conversation-withWhom',
  'not-found-lookedFor',
  'not-found-places',
  'experience-what',
  'experience-when',
]);

function problemText(kind: DraftKind, name: string, problem: FieldProblem): string {
  return problem === 'missing' ? t(`evidence-missing-${kind}-${name}`) : t(`evidence-problem-${problem}`);
}

export function FormField(props: FormFieldProps) {
  const { id, kind, field, value, problem, onWrite } = props;
  const label = t(`evidence-field-${kind}-${field.name}`);
  const error = problem ? { error: problemText(kind, field.name, problem) } : {};
  const hint = WITH_HINT.has(`${kind}-${field.name}`)
    ? { hint: t(`evidence-hint-${kind}-${field.name}`) }
    : {};
  switch (field.as) {
    case 'line':
    case 'lines':
    case 'places':
      return (
        <TextField
          id={id}
          label={label}
          {...hint}
          {...error}
          value={value}
          maxLength={field.max}
          lines={field.as === 'line' ? 'one' : 'many'}
          onInput={onWrite}
        />
      );
    case 'day':
      return <DayInput {...props} label={label} />;
    case 'access':
      return (
        <RadioGroup
          name={id}
          legend={label}
          {...error}
          choices={ACCESS.map((access) => ({
            value: access,
            label: t(`evidence-access-${access}`),
            hint: t(`evidence-access-${access}-hint`),
          }))}
          value={ACCESS.find((access) => access === value) ?? null}
          onChange={onWrite}
        />
      );
  }
}

/** What a browser's own field says of a date that is half typed. */
const HALF = 'half';

function DayInput({ id, label, value, problem, onWrite }: FormFieldProps & { readonly label: string }) {
  return (
    <div class="es-field">
      <label class="es-label" for={id}>
        {label}
      </label>
      {problem ? (
        <p class="es-error-text" id={`${id}-error`}>
          {t(`evidence-problem-${problem}`)}
        </p>
      ) : null}
      <input
        class="es-input es-evidence__day"
        type="date"
        max="9999-12-31"
        id={id}
        value={value === HALF ? '' : value}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-error` : undefined}
        // The field is empty both with no day and with half of one: only the browser knows which.
        onInput={({ currentTarget }) => onWrite(currentTarget.validity.badInput ? HALF : currentTarget.value)}
      />
    </div>
  );
}
