/** A whole number with a button for one more and one fewer, each big enough for a finger. */
import { useId } from 'preact/hooks';
import { wholeCount } from '../../lib/domain/meeting-changes';
import { Button } from '../ui/Button';
import { t } from '../ui/texts';

export type CountFieldProps = {
  readonly label: string;
  readonly hint?: string;
  readonly value: number;
  readonly least: number;
  readonly onChange: (value: number) => void;
};

export function CountField({ label, hint, value, least, onChange }: CountFieldProps) {
  const id = useId();
  const give = (count: number) => onChange(Math.max(least, wholeCount(count)));
  return (
    <div class="es-field es-count">
      <label class="es-label" for={id}>
        {label}
      </label>
      {hint ? (
        <p class="es-hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <div class="es-count__row">
        <Button look="quiet" label={t('together-fewer', { label })} onClick={() => give(value - 1)}>
          −
        </Button>
        <input
          class="es-input es-count__input"
          id={id}
          type="text"
          inputMode="numeric"
          autocomplete="off"
          maxLength={5}
          value={String(value)}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onFocus={(event) => event.currentTarget.select()}
          onInput={(event) => give(Number(event.currentTarget.value.replace(/\D/g, '')))}
        />
        <Button look="quiet" label={t('together-more', { label })} onClick={() => give(value + 1)}>
          +
        </Button>
      </div>
    </div>
  );
}
