/** A part of the picture in percent; what is half typed stays as it is until the field is left. */
import { useState } from 'preact/hooks';
import { t } from '../ui/texts';

export type PercentFieldProps = {
  readonly id: string;
  readonly label: string;
  /** From 0 to 1. */
  readonly share: number;
  /** From 0 to 1; not told while what is typed is no such number. */
  readonly onShare: (share: number) => void;
  readonly onBlur: () => void;
};

function percentOf(text: string): number | null {
  const percent = text.trim() === '' ? Number.NaN : Number(text);
  return percent >= 0 && percent <= 100 ? percent : null;
}

export function PercentField({ id, label, share, onShare, onBlur }: PercentFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const isWrong = typed !== null && percentOf(typed) === null;
  return (
    <div class="es-field es-picture-percent">
      <label class="es-label" for={id}>
        {label}
      </label>
      {isWrong ? (
        <p class="es-error-text" id={`${id}-error`}>
          {t('picture-percent-wrong')}
        </p>
      ) : null}
      <input
        class="es-input"
        id={id}
        type="number"
        min={0}
        max={100}
        step="any"
        inputMode="decimal"
        autocomplete="off"
        value={typed ?? String(Math.round(share * 1_000) / 10)}
        aria-invalid={isWrong ? true : undefined}
        aria-describedby={isWrong ? `${id}-error` : undefined}
        onInput={(event) => {
          const text = event.currentTarget.value;
          setTyped(text);
          const percent = percentOf(text);
          if (percent !== null) onShare(percent / 100);
        }}
        onBlur={() => {
          setTyped(null);
          onBlur();
        }}
      />
    </div>
  );
}
