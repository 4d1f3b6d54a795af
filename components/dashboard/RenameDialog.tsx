/** Gives a review a title, and corrects its product's name and vendor. Nothing typed is lost when saving fails. */
import { useState } from 'preact/hooks';
import type { Outcome, ReviewListItem } from '../../lib/app/ports';
import type { Names, RenameProblem } from '../../lib/state/dashboard-actions';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Notice } from '../ui/Notice';
import { TextField } from '../ui/TextField';
import { t } from '../ui/texts';
import { FailureNotice } from './FailureNotice';
import { reviewName } from './words';

export type RenameDialogProps = {
  readonly item: ReviewListItem;
  readonly onSave: (item: ReviewListItem, names: Names) => Promise<Outcome<null, RenameProblem>>;
  readonly onClose: () => void;
};

export function RenameDialog({ item, onSave, onClose }: RenameDialogProps) {
  // What the names are compared with; a change made elsewhere meanwhile takes its place.
  const [base, setBase] = useState(item);
  const [title, setTitle] = useState(item.assessment.title);
  const [product, setProduct] = useState(item.product.name);
  const [vendor, setVendor] = useState(item.product.vendor);
  const [problem, setProblem] = useState<RenameProblem | 'no-name' | null>(null);
  const [saving, setSaving] = useState(false);

  async function save(): Promise<void> {
    if (saving) return;
    if (product.trim() === '') {
      setProblem('no-name');
      document.getElementById('rename-product')?.focus();
      return;
    }
    setSaving(true);
    const outcome = await onSave(base, { title, product, vendor });
    setSaving(false);
    if (outcome.ok) {
      onClose();
      return;
    }
    setProblem(outcome.error);
    if (outcome.error.problem.kind === 'product-conflict')
      setBase({ ...base, product: outcome.error.problem.current });
  }

  return (
    <Dialog heading={t('rename-heading')} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {problem === null || problem === 'no-name' ? null : <Problem problem={problem} />}
        <TextField
          id="rename-title"
          label={t('rename-title')}
          hint={t('rename-title-hint', { name: reviewName(item) })}
          value={title}
          maxLength={200}
          onInput={setTitle}
        />
        <TextField
          id="rename-product"
          label={t('rename-product')}
          hint={t('rename-product-hint')}
          value={product}
          maxLength={200}
          required
          onInput={setProduct}
          {...(problem === 'no-name' ? { error: t('rename-product-missing') } : {})}
        />
        <TextField
          id="rename-vendor"
          label={t('rename-vendor')}
          value={vendor}
          maxLength={200}
          onInput={setVendor}
        />
        <div class="es-button-row">
          <Button type="submit">{t(saving ? 'rename-saving' : 'save')}</Button>
          <Button look="quiet" onClick={onClose}>
            {t('cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function Problem({ problem: { part, problem } }: { readonly problem: RenameProblem }) {
  if (problem.kind === 'product-conflict') {
    const { name, vendor } = problem.current;
    return (
      <Notice kind="error" heading={t('rename-conflict-heading')} announce>
        <p>{t('rename-conflict', { name, vendor: vendor === '' ? t('vendor-unknown') : vendor })}</p>
      </Notice>
    );
  }
  return <FailureNotice heading={t(`rename-failed-${part}`)} failure={problem} />;
}
