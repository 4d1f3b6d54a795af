/** All evidence of a product: which pages to open again first, and what everything else is. */
import type { Evidence } from '../../lib/domain/evidence';
import { evidenceOfProduct } from '../../lib/state/evidence-of-product';
import { t } from '../ui/texts';
import { EvidenceBody, type EvidenceBodyProps } from './EvidenceBody';
import { EvidenceSummary } from './EvidenceSummary';
import { dayOfInstant, quotesInWords } from './evidence-words';
import { ForQuestions, type LabelOf } from './ForQuestions';
import { PageCard } from './PageCard';

export type ProductEvidenceScreenProps = Pick<EvidenceBodyProps, 'pictureUrl' | 'onSeePicture'> & {
  readonly product: { readonly name: string };
  /** Of all the product's reviews, in any order. */
  readonly evidence: readonly Evidence[];
  /** A question's short name in the checklist of that review. */
  readonly labelOf: LabelOf;
};

export function ProductEvidenceScreen(props: ProductEvidenceScreenProps) {
  const { product, evidence } = props;
  const all = evidenceOfProduct(evidence);
  return (
    <div class="es-product-evidence">
      <h1 tabIndex={-1}>
        {t('evidence-product-heading')} <bdi>{product.name}</bdi>
      </h1>
      {evidence.length === 0 ? <p>{t('evidence-product-none')}</p> : <EvidenceSummary counts={all.counts} />}
      {all.pages.length === 0 ? null : (
        <section aria-labelledby="evidence-pages">
          <h2 id="evidence-pages">{t('evidence-pages-heading')}</h2>
          <p>{quotesInWords(all.quotes)}</p>
          <p>{t('evidence-pages-how')}</p>
          <ol class="es-plain-list">
            {all.pages.map((page) => (
              <PageCard key={page.pageKey} page={page} labelOf={props.labelOf} />
            ))}
          </ol>
        </section>
      )}
      {all.others.map(({ kind, evidence: ones }) => (
        <section key={kind} aria-labelledby={`evidence-others-${kind}`}>
          <h2 id={`evidence-others-${kind}`}>{t(`evidence-kinds-${kind}`)}</h2>
          <ul class="es-plain-list">
            {ones.map((one) => (
              <OtherEvidence key={one.id} {...props} one={one} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function OtherEvidence(props: ProductEvidenceScreenProps & { readonly one: Evidence }) {
  const { one, labelOf, pictureUrl, onSeePicture } = props;
  return (
    <li class="es-evidence">
      <EvidenceBody evidence={one} pictureUrl={pictureUrl} onSeePicture={onSeePicture} />
      {one.note === '' ? null : (
        <p>
          {t('evidence-note-reviewer')} <bdi>{one.note}</bdi>
        </p>
      )}
      <p class="es-hint">
        {t('evidence-written-on', { day: dayOfInstant(one.createdAt) })}{' '}
        <ForQuestions one={one} labelOf={labelOf} />
      </p>
    </li>
  );
}
