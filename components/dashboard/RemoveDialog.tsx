/** Says what is lost for good, and asks once more. */
import { useState } from 'preact/hooks';
import type { Failure, Outcome, ReviewListItem } from '../../lib/app/ports';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { t } from '../ui/texts';
import { FailureNotice } from './FailureNotice';
import { reviewName } from './words';

export type RemoveDialogProps = {
  readonly item: ReviewListItem;
  readonly onRemove: (item: ReviewListItem) => Promise<Outcome<null, Failure>>;
  readonly onClose: () => void;
};

export function RemoveDialog({ item, onRemove, onClose }: RemoveDialogProps) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);

  async function remove(): Promise<void> {
    if (busy) return;
    setBusy(true);
    const outcome = await onRemove(item);
    setBusy(false);
    if (outcome.ok) onClose();
    else setFailure(outcome.error);
  }

  return (
    <Dialog heading={t('remove-heading')} onClose={onClose}>
      <p>
        {t('remove-what')} <bdi class="es-strong">{item.product.name}</bdi>, <bdi>{reviewName(item)}</bdi>
      </p>
      <p>{t('remove-lost', { answered: item.answered })}</p>
      <p>{t('remove-advice')}</p>
      {failure ? <FailureNotice heading={t('remove-failed')} failure={failure} /> : null}
      <div class="es-button-row">
        <Button look="quiet" onClick={onClose}>
          {t('remove-keep')}
        </Button>
        <Button look="warning" onClick={() => void remove()}>
          {t('remove-confirm')}
        </Button>
      </div>
    </Dialog>
  );
}
