/** A calendar day, in the browser's own field; only whole dates are told. */
import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { Day } from '../../lib/domain/scalars';
import { t } from '../ui/texts';

export type DayFieldProps = {
  readonly id: string;
  readonly label: string;
  /** A name for screen readers when the words on screen do not say enough. */
  readonly name?: string;
  /** As YYYY-MM-DD. */
  readonly value: string;
  readonly onDay: (day: string) => void;
};

export function DayField({ id, label, name, value, onDay }: DayFieldProps) {
  // While a date is half typed the browser's field is empty; the day that was there before still counts.
  const [half, setHalf] = useState(false);
  const read = (day: string) => {
    const whole = v.is(Day, day);
    setHalf(!whole);
    if (whole) onDay(day);
  };
  return (
    <div class="es-field">
      <label class="es-label" for={id}>
        {label}
      </label>
      {half ? (
        <p class="es-error-text" id={`${id}-error`}>
          {t('letter-day-missing')}
        </p>
      ) : null}
      <input
        class="es-input es-letter-day"
        type="date"
        max="9999-12-31"
        id={id}
        aria-label={name}
        value={half ? '' : value}
        aria-invalid={half ? true : undefined}
        aria-describedby={half ? `${id}-error` : undefined}
        onInput={(event) => read(event.currentTarget.value)}
      />
    </div>
  );
}
