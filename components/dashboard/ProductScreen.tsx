/** One product: what its reviews say beside each other, its meetings, and the ways to add to them. */
import { useEffect } from 'preact/hooks';
import { type Assessment, isPrivateRole } from '../../lib/domain/assessment';
import type { Meeting } from '../../lib/domain/meeting';
import { handsRaised } from '../../lib/domain/meeting';
import type { ProductCare } from '../../lib/state/product-care';
import { productDue } from '../../lib/state/product-due';
import type { ProductEvidence } from '../../lib/state/product-evidence';
import type { ProductPage, ProductView } from '../../lib/state/product-page';
import { hrefOf } from '../../lib/state/router';
import { monthInWords } from '../evidence/evidence-words';
import { CareNotices, MergedHere, NextReview, ReviewWays, VendorReplies } from '../product/ProductCareParts';
import { ProductPages } from '../product/ProductPages';
import { ProductTimeline, type ProductTimelineProps } from '../product/ProductTimeline';
import { DueGroups } from '../products/DueList';
import type { HandsMeeting } from '../result/Meetings';
import { ProductResultScreen } from '../result/ProductResultScreen';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';
import { MeetingAgreed } from './MeetingAgreed';
import { dayText, failureText, heldOnText } from './words';

export type ProductScreenProps = {
  readonly page: ProductPage;
  readonly care: ProductCare;
  /** For the quotes that are gone from their pages; without it none is shown on the line of time. */
  readonly evidence: ProductEvidence;
  readonly productId: string;
  /** The day it is where the reader is, as YYYY-MM-DD; without it the line of time has no mark for it. */
  readonly today: () => string;
  readonly onReview: (assessmentId: string) => void;
};

export function ProductScreen({ page, care, evidence, productId, today, onReview }: ProductScreenProps) {
  useEffect(() => void page.open(productId), [page, productId]);
  useEffect(() => void care.open(productId), [care, productId]);
  useEffect(() => void evidence?.open(productId), [evidence, productId]);
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
      return (
        <Product
          view={phase.view}
          care={care}
          evidence={evidence?.phase.value ?? { kind: 'loading' }}
          today={today?.() ?? null}
          onReview={onReview}
        />
      );
  }
}

type ProductProps = Pick<ProductTimelineProps, 'evidence' | 'today'> & {
  readonly view: ProductView;
  readonly care: ProductCare;
  readonly onReview: (id: string) => void;
};

function Product({ view, care, evidence, today, onReview }: ProductProps) {
  const { product, result, checklists, meetings, assessments, leftOut, askedOfAll, exercises } = view;
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
        days={Object.fromEntries(assessments.map((one) => [one.id, whenText(one)]))}
        onReview={onReview}
        onPrint={() => window.print()}
        ways={
          <>
            {product.version === '' ? null : (
              <p class="es-hint">
                {t('products-column-version')}: <bdi>{product.version}</bdi>
              </p>
            )}
            {product.deletedAt === null ? null : <InBin />}
            <AddTo productId={product.id} />
          </>
        }
        beforeQuestions={
          <>
            <ProductTimeline {...{ product, assessments, meetings, evidence, askedOfAll, today }} />
            <VendorReplies assessments={assessments} checklists={checklists} />
            <ProductPages pageKeys={product.pageKeys} />
            <ReviewWays assessments={assessments} productId={product.id} />
            <CareNotices care={care} />
            {today === null ? null : (
              <section class="es-due" aria-labelledby="care-due">
                <h2 id="care-due">{t('due-heading')}</h2>
                <DueGroups list={{ today, items: productDue(view, exercises, today) }} />
              </section>
            )}
            <NextReview key={product.revision} product={product} care={care} />
            <MergedHere care={care} />
          </>
        }
      />
      {leftOut > 0 ? (
        <Notice kind="warning">
          <p>{t('product-left-out', { count: leftOut })}</p>
        </Notice>
      ) : null}
      <MeetingAgreed meetings={meetings} checklists={checklists} />
      <MeetingLinks meetings={meetings} />
    </>
  );
}

/** Of roles that may be at risk only the month is told: a printed day can tell who it was. */
function whenText({ updatedAt, reviewer }: Assessment): string {
  return isPrivateRole(reviewer.role) ? monthInWords(updatedAt.slice(0, 7)) : dayText(updatedAt);
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

/** It can still be come to, by an address kept or the back button. */
function InBin() {
  return (
    <Notice kind="info">
      <p>
        {t('care-in-bin')}{' '}
        <a href={hrefOf({ name: 'products', params: { bin: '1' } })}>{t('products-bin-link')}</a>
      </p>
    </Notice>
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
          <a href={hrefOf({ name: 'report', productId })}>{t('care-report')}</a>
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
