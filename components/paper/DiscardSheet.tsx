/** Throws a sheet away after asking: what was typed goes to the bin. */
import { useState } from 'preact/hooks';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { t } from '../ui/texts';

export type DiscardSheetProps = { readonly number: number; readonly onDiscard: () => void };

export function DiscardSheet({ number, onDiscard }: DiscardSheetProps) {
  const [asked, setAsked] = useState(false);
  return (
    <>
      <Button look="quiet" onClick={() => setAsked(true)}>
        {t('paper-typing-discard')}
      </Button>
      {asked ? (
        <Dialog heading={t('paper-typing-discard-heading')} onClose={() => setAsked(false)}>
          <p>{t('paper-typing-discard-what', { number })}</p>
          <div class="es-button-row">
            <Button
              look="warning"
              onClick={() => {
                setAsked(false);
                onDiscard();
              }}
            >
              {t('paper-typing-discard')}
            </Button>
            <Button look="quiet" onClick={() => setAsked(false)}>
              {t('paper-typing-discard-keep')}
            </Button>
          </div>
        </Dialog>
      ) : null}
    </>
  );
}
