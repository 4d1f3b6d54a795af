/** Asks somebody who only read about a product what their "no" rests on, and offers "not enough information". */
import { Button } from '../ui/Button';
import { TextField } from '../ui/TextField';
import { t } from '../ui/texts';

export type NoBasisProps = {
  readonly id: string;
  readonly label: string;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly onNotEnough: () => void;
};

export function NoBasis({ id, label, reason, onReason, onNotEnough }: NoBasisProps) {
  return (
    <div class="es-basis">
      <TextField
        id={`${id}-basis`}
        label={t('basis-label')}
        hint={t('basis-hint')}
        value={reason}
        maxLength={2000}
        lines="many"
        onInput={onReason}
      />
      {reason.trim() === '' ? (
        <Button look="quiet" onClick={onNotEnough} label={t('basis-not-enough-of', { label })}>
          {t('basis-not-enough')}
        </Button>
      ) : null}
    </div>
  );
}
