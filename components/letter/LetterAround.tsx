/** The words above and below the questions: the usual ones, or changed by hand. */
import type { LetterRecord } from '../../lib/domain/letter-record';
import type { LetterState } from '../../lib/state/letter-state';
import { Button } from '../ui/Button';
import { TextField } from '../ui/TextField';
import { t } from '../ui/texts';

type Part = 'opening' | 'closing';
const PARTS: readonly Part[] = ['opening', 'closing'];

export type LetterAroundProps = {
  readonly letter: Pick<LetterRecord, Part>;
  readonly usual: Readonly<Record<Part, string>>;
  readonly onWords: LetterState['words'];
};

export function LetterAround({ letter, usual, onWords }: LetterAroundProps) {
  const back = (part: Part) => {
    onWords(part, null);
    // The button goes with the change it took back.
    document.getElementById(`letter-${part}`)?.focus();
  };
  return (
    <section aria-labelledby="letter-around">
      <h2 id="letter-around">{t('letter-around-heading')}</h2>
      {PARTS.map((part) => (
        <div key={part}>
          <TextField
            id={`letter-${part}`}
            label={t(`letter-${part}-label`)}
            hint={t('letter-around-hint')}
            value={letter[part] ?? usual[part]}
            maxLength={5_000}
            lines="many"
            onInput={(text) => onWords(part, text === usual[part] ? null : text)}
          />
          {letter[part] === null ? null : (
            <div class="es-button-row">
              <Button look="quiet" onClick={() => back(part)}>
                {t(`letter-usual-${part}`)}
              </Button>
            </div>
          )}
        </div>
      ))}
    </section>
  );
}
