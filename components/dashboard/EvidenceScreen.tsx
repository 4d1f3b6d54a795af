/** All evidence of one product: which of its pages to open again, and what else is kept. */
import { useEffect } from 'preact/hooks';
import type { ProductEvidence } from '../../lib/state/product-evidence';
import type { ProductPage } from '../../lib/state/product-page';
import { hrefOf } from '../../lib/state/router';
import { ProductEvidenceScreen } from '../evidence/ProductEvidenceScreen';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';
import { failureText } from './words';

export type EvidenceScreenProps = {
  readonly page: ProductPage;
  readonly evidence: ProductEvidence;
  readonly productId: string;
  readonly pictureUrl: (evidenceId: string) => string | null;
};

export function EvidenceScreen({ page, evidence, productId, pictureUrl }: EvidenceScreenProps) {
  useEffect(() => void Promise.all([page.open(productId), evidence.open(productId)]), [productId]);
  const product = page.phase.value;
  const kept = evidence.phase.value;
  if (product.kind === 'failed') return <Failed text={failureText(product.failure)} />;
  if (kept.kind === 'failed') return <Failed text={failureText(kept.failure)} />;
  if (product.kind === 'loading' || kept.kind === 'loading') {
    return (
      <>
        <h1>{t('screen-evidence')}</h1>
        <p role="status">{t('screen-loading')}</p>
      </>
    );
  }
  const { assessments, checklists } = product.view;
  const labelOf = (assessmentId: string, questionId: string): string => {
    const hash = assessments.find(({ id }) => id === assessmentId)?.checklist.hash;
    const checklist = checklists.find(({ ref }) => ref.hash === hash);
    return checklist?.text.questions[questionId]?.label ?? questionId;
  };
  return (
    <>
      <ProductEvidenceScreen
        product={product.view.product}
        evidence={kept.evidence}
        labelOf={labelOf}
        pictureUrl={pictureUrl}
      />
      <p class="es-no-print">
        <a href={hrefOf({ name: 'product', productId })}>{t('evidence-to-product')}</a>
      </p>
    </>
  );
}

function Failed({ text }: { readonly text: string }) {
  return (
    <>
      <h1>{t('screen-evidence')}</h1>
      <Notice kind="error" announce>
        <p>{text}</p>
      </Notice>
    </>
  );
}
