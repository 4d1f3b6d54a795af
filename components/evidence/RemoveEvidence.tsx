/** Takes a piece of evidence away: at once where it can be brought back, else only after asking. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../ui/Button';
import { t } from '../ui/texts';

export type RemoveEvidenceProps = {
  readonly name: string;
  /** `undo`: it can be brought back. `for-good`: it cannot. `elsewhere`: not here, where the page could press a button. */
  readonly how: 'undo' | 'for-good' | 'elsewhere';
  readonly onRemove: () => void;
};

export function RemoveEvidence({ name, how, onRemove }: RemoveEvidenceProps) {
  const [asking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  // The button gives way to the question and comes back after it: the focus goes with them, never to the deed.
  useLayoutEffect(() => {
    if (asking || asked.current) button.current?.focus();
    asked.current = asking;
  }, [asking]);
  if (how === 'elsewhere') return <p class="es-hint">{t('evidence-remove-elsewhere')}</p>;
  const press = () => (how === 'undo' ? onRemove() : setAsking(true));
  if (!asking) {
    return (
      <Button
        look="quiet"
        buttonRef={button}
        onClick={press}
        label={t('evidence-button-of', { button: t('evidence-remove'), name })}
      >
        {t('evidence-remove')}
      </Button>
    );
  }
  return (
    <div role="alert">
      <p>{t('evidence-remove-ask')}</p>
      <div class="es-button-row">
        <Button look="warning" onClick={onRemove}>
          {t('evidence-remove-for-good')}
        </Button>
        <Button look="quiet" buttonRef={button} onClick={() => setAsking(false)}>
          {t('evidence-remove-not')}
        </Button>
      </div>
    </div>
  );
}
