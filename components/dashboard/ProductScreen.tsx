/** One product: what its reviews say beside each other, its meetings, and the ways to add to them. */
import { useEffect } from 'preact/hooks';
import type { Meeting } from '../../lib/domain/meeting';
import { handsRaised } from '../../lib/domain/meeting';
import type { ProductPage, ProductView } from '../../lib/state/product-page';
import { hrefOf } from '../../lib/state/router';
import type { HandsMeeting } from '../result/Meetings';
import { ProductResultScreen } from '../result/ProductResultScreen';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';
import { MeetingAgreed } from './MeetingAgreed';
import { failureText, heldOnText } from './words';

export type ProductScreenProps = {
  readonly page: ProductPage;
  readonly productId: string;
  readonly onReview: (assessmentId: string) => void;
};

export function ProductScreen({ page, productId, onReview }: ProductScreenProps) {
  useEffect(() => void page.open(productId), [page, productId]);
  const phase = page.phase.value;
  switch (phase.kind) {
    case 'loading':
      return (
        <>
          <h1>{t('product-heading')}</h1>
          <p role="status">{t('screen-loading')}</p>
        </>
      );
    case 'failed':
      return (
        <>
          <h1>{t('product-heading')}</h1>
          <Notice kind="error" announce>
            <p>{failureText(phase.failure)}</p>
          </Notice>
        </>
      );
    case 'open':
      return <Product view={phase.view} onReview={onReview} />;
  }
}

function Product({
  view,
  onReview,
}: {
  readonly view: ProductView;
  readonly onReview: (id: string) => void;
}) {
  const { product, result, checklists, meetings, assessments, leftOut } = view;
  const names = Object.fromEntries(
    assessments.flatMap(({ id, title }) => (title === '' ? [] : [[id, title]])),
  );
  return (
    <>
      <ProductResultScreen
        result={result}
        checklists={checklists}
        product={product}
        meetings={meetings.flatMap(handsOf)}
        names={names}
        onReview={onReview}
        onPrint={() => window.print()}
      />
      {leftOut > 0 ? (
        <Notice kind="warning">
          <p>{t('product-left-out', { count: leftOut })}</p>
        </Notice>
      ) : null}
      <MeetingAgreed meetings={meetings} checklists={checklists} />
      <MeetingLinks meetings={meetings} />
      <AddTo productId={product.id} />
    </>
  );
}

/** Only a meeting that counted hands has something to show beside the reviews. */
function handsOf({ id, heldOn, people, hands }: Meeting): readonly HandsMeeting[] {
  const counts = Object.fromEntries(Object.entries(hands).filter(([, count]) => handsRaised(count) > 0));
  return Object.keys(counts).length === 0 ? [] : [{ id, heldOn, people, counts }];
}

function MeetingLinks({ meetings }: { readonly meetings: readonly Meeting[] }) {
  if (meetings.length === 0) return null;
  return (
    <section class="es-no-print" aria-labelledby="product-meetings">
      <h2 id="product-meetings">{t('product-meetings')}</h2>
      <ul>
        {meetings.map(({ id, title, heldOn, people }) => (
          <li key={id}>
            <a href={hrefOf({ name: 'meeting', meetingId: id })}>
              {title === '' ? t('product-meeting-untitled') : <bdi>{title}</bdi>}
            </a>{' '}
            <span class="es-hint">{t('product-meeting-of', { day: heldOnText({ heldOn }), people })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function AddTo({ productId }: { readonly productId: string }) {
  const params = { product: productId };
  return (
    <section class="es-no-print" aria-labelledby="product-add">
      <h2 id="product-add">{t('product-add')}</h2>
      <ul>
        <li>
          <a href={hrefOf({ name: 'evidence', productId })}>{t('product-evidence')}</a>
        </li>
        <li>
          <a href={hrefOf({ name: 'start', params })}>{t('product-add-review')}</a>
        </li>
        <li>
          <a href={hrefOf({ name: 'together', params })}>{t('product-add-meeting')}</a>
        </li>
        <li>
          <a href={hrefOf({ name: 'paper', params })}>{t('product-add-paper')}</a>
        </li>
        <li>
          <a href={hrefOf({ name: 'typing', params })}>{t('product-add-typing')}</a>
        </li>
      </ul>
    </section>
  );
}
