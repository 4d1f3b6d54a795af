/** Takes the reviews of chosen products out as a file: of one product as such, of several as reviews chosen together. */
import { useEffect, useState } from 'preact/hooks';
import type { Failure, Outcome } from '../../lib/app/ports';
import type { ProductListStore, ProductRef } from '../../lib/state/product-list';
import { ExportDialog, type ExportDialogProps } from '../dashboard/ExportDialog';
import { FailureNotice } from '../dashboard/FailureNotice';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { t } from '../ui/texts';

export type ProductExportProps = Omit<ExportDialogProps, 'subject'> & {
  /** At least one. */
  readonly chosen: readonly ProductRef[];
  readonly reviewIdsOf: ProductListStore['reviewIdsOf'];
};

export function ProductExport({ chosen, reviewIdsOf, ...dialog }: ProductExportProps) {
  const [one, ...others] = chosen;
  if (one && others.length === 0)
    return <ExportDialog {...dialog} subject={{ kind: 'product', product: one.product }} />;
  return <ManyExport {...dialog} chosen={chosen} reviewIdsOf={reviewIdsOf} />;
}

/** Which reviews they are is read first: a choice of products is no kind of export of its own. */
function ManyExport({ chosen, reviewIdsOf, ...dialog }: ProductExportProps) {
  const [found, setFound] = useState<Outcome<readonly string[], Failure> | null>(null);
  useEffect(() => {
    let wanted = true;
    void reviewIdsOf(chosen).then((outcome) => {
      if (wanted) setFound(outcome);
    });
    return () => {
      wanted = false;
    };
  }, [chosen, reviewIdsOf]);
  if (found?.ok)
    return <ExportDialog {...dialog} subject={{ kind: 'reviews', assessmentIds: found.value }} />;
  return (
    <Dialog heading={t('products-export')} onClose={dialog.onClose}>
      {found ? (
        <FailureNotice heading={t('products-export-failed')} failure={found.error} />
      ) : (
        <p role="status">{t('products-export-reading')}</p>
      )}
      <div class="es-button-row">
        <Button look="quiet" onClick={dialog.onClose}>
          {t('cancel')}
        </Button>
      </div>
    </Dialog>
  );
}
