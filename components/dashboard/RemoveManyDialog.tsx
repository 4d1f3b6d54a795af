/** Says what is lost for good with many reviews, asks once more, and shows how far it is. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Removal } from '../../lib/state/dashboard-actions';
import type { ReviewRef } from '../../lib/state/dashboard-list';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { t } from '../ui/texts';
import { FailureNotice } from './FailureNotice';

export type RemoveManyDialogProps = {
  readonly reviews: readonly ReviewRef[];
  readonly onRemove: (
    reviews: readonly ReviewRef[],
    onProgress: (removed: number) => boolean,
  ) => Promise<Removal>;
  /** `gone`: how many of them, from the first, are not there any more. */
  readonly onClose: (gone: number) => void;
};

export function RemoveManyDialog({ reviews, onRemove, onClose }: RemoveManyDialogProps) {
  const [removed, setRemoved] = useState<number | null>(null);
  const [ended, setEnded] = useState<Removal | null>(null);
  const on = useRef(true);
  const way = useRef<HTMLButtonElement>(null);
  const count = reviews.length;
  // Whatever takes the dialog away, nothing more is removed behind it.
  useEffect(
    () => () => {
      on.current = false;
    },
    [],
  );

  async function remove(): Promise<void> {
    setRemoved(0);
    const removal = await onRemove(reviews, (so) => {
      if (on.current) setRemoved(so);
      return on.current;
    });
    if (removal.failure === null) onClose(removal.removed);
    else setEnded(removal);
  }

  const stop = () => {
    on.current = false;
  };
  const working = removed !== null && ended === null;
  // The button pressed goes with each step; the keyboard's place stays in the dialog.
  useEffect(() => {
    if (removed !== null) way.current?.focus();
  }, [working]);
  return (
    <Dialog
      heading={t('list-remove-many-heading', { count })}
      onClose={working ? stop : () => onClose(ended?.removed ?? 0)}
    >
      <p>{t('list-remove-many-what')}</p>
      <p>{t('remove-advice')}</p>
      {ended?.failure ? (
        <FailureNotice
          heading={t('list-remove-many-part', { removed: ended.removed })}
          failure={ended.failure}
        />
      ) : null}
      {working ? (
        <p role="status">{t('list-remove-many-working', { removed: removed ?? 0, count })}</p>
      ) : null}
      <div class="es-button-row">
        <Button look="quiet" buttonRef={way} onClick={working ? stop : () => onClose(ended?.removed ?? 0)}>
          {t(working ? 'list-remove-many-stop' : ended ? 'close' : 'remove-keep')}
        </Button>
        {removed === null ? (
          <Button look="warning" onClick={() => void remove()}>
            {t('remove-confirm')}
          </Button>
        ) : null}
      </div>
    </Dialog>
  );
}
