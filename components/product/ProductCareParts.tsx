/** What is kept up of a product beside its reviews: the next look at it, replies, other names, and each review's ways on. */
import { useState } from 'preact/hooks';
import type { Assessment } from '../../lib/domain/assessment';
import type { Checklist } from '../../lib/domain/checklist';
import type { Product } from '../../lib/domain/product';
import type { CareProblem, ProductCare } from '../../lib/state/product-care';
import { hrefOf } from '../../lib/state/router';
import { failureText } from '../dashboard/words';
import { dayInWords } from '../letter/letter-words';
import { DayField } from '../together/DayField';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';

function problemText(problem: CareProblem): string {
  switch (problem.kind) {
    case 'product-conflict':
      return t('care-conflict');
    case 'merge-refused':
      return t(`care-refused-${problem.why}`);
    default:
      return failureText(problem);
  }
}

/** What the latest change could not do, and that it is on disk. */
export function CareNotices({ care }: { readonly care: ProductCare }) {
  const problem = care.problem.value;
  const saved = care.saved.value;
  return (
    <>
      {problem ? (
        <Notice kind="error" announce>
          <p>{problemText(problem)}</p>
        </Notice>
      ) : null}
      <p role="status">{saved ? t(`care-saved-${saved}`) : ''}</p>
    </>
  );
}

/** When somebody means to look at it again. */
export function NextReview({ product, care }: { readonly product: Product; readonly care: ProductCare }) {
  const [day, setDay] = useState(product.nextReviewOn ?? '');
  const stands = product.nextReviewOn;
  return (
    <section class="es-no-print" aria-labelledby="care-next">
      <h2 id="care-next">{t('care-next-heading')}</h2>
      <p>{stands ? t('care-next-on', { day: dayInWords(stands) }) : t('care-next-none')}</p>
      <DayField id="care-next-day" label={t('care-next-day')} value={day} onChange={setDay} />
      <div class="es-button-row">
        <Button
          look="quiet"
          disabled={day === '' || day === stands}
          onClick={() => void care.reviewOn(product, day)}
        >
          {t('care-next-save')}
        </Button>
        {stands ? (
          <Button
            look="quiet"
            onClick={() => {
              setDay('');
              void care.reviewOn(product, null);
            }}
          >
            {t('care-next-remove')}
          </Button>
        ) : null}
      </div>
    </section>
  );
}

type Reviews = { readonly assessments: readonly Assessment[] };

function nameOf({ title, reviewer, createdAt }: Assessment): string {
  return title === ''
    ? t('care-review-name', { role: t(`role-${reviewer.role}`), day: dayInWords(createdAt.slice(0, 10)) })
    : title;
}

/** The ways on from each review: look at it anew, and see how its answers came to be. */
export function ReviewWays({ assessments, productId }: Reviews & { readonly productId: string }) {
  if (assessments.length === 0) return null;
  return (
    <section class="es-no-print" aria-labelledby="care-ways">
      <h2 id="care-ways">{t('care-ways-heading')}</h2>
      <p class="es-hint">{t('care-ways-hint')}</p>
      <ul class="es-care-ways">
        {assessments.map((assessment) => {
          const { id } = assessment;
          const name = nameOf(assessment);
          return (
            <li key={id}>
              <bdi>{name}</bdi>
              <span class="es-care-ways__links">
                <a href={hrefOf({ name: 'start', params: { product: productId, follows: id } })}>
                  {t('care-again')}
                  <span class="es-visually-hidden">: {name}</span>
                </a>
                <a href={hrefOf({ name: 'history', assessmentId: id })}>
                  {t('care-history')}
                  <span class="es-visually-hidden">: {name}</span>
                </a>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What vendors wrote back, beside the answers and never over them. */
export function VendorReplies({
  assessments,
  checklists,
}: Reviews & { readonly checklists: readonly Checklist[] }) {
  const labelOf = (questionId: string) =>
    checklists.flatMap(({ text }) => text.questions[questionId]?.label ?? [])[0] ?? questionId;
  const letters = assessments.flatMap(({ id, letter }) => (letter?.sentOn ? [{ id, letter }] : []));
  if (letters.length === 0) return null;
  return (
    <section aria-labelledby="care-replies">
      <h2 id="care-replies">{t('care-replies-heading')}</h2>
      {letters.map(({ id, letter }) => {
        const replies = Object.entries(letter.replies);
        return (
          <div key={id}>
            <p>
              {t('care-asked-on', { day: dayInWords(letter.sentOn ?? ''), asked: letter.sent.length })}{' '}
              {t('care-replied', { count: replies.length })}
            </p>
            <dl>
              {replies.map(([questionId, reply]) => (
                <div key={questionId}>
                  <dt>{labelOf(questionId)}</dt>
                  <dd>
                    <span class="es-hint">{dayInWords(reply.receivedOn)}</span>{' '}
                    <bdi class="es-care-reply">{reply.text}</bdi>
                  </dd>
                </div>
              ))}
            </dl>
          </div>
        );
      })}
    </section>
  );
}

/** Products that turned out to be this one, each to be taken out again. */
export function MergedHere({ care }: { readonly care: ProductCare }) {
  const merged = care.merged.value;
  if (merged.length === 0) return null;
  return (
    <section class="es-no-print" aria-labelledby="care-merged">
      <h2 id="care-merged">{t('care-merged-heading')}</h2>
      <p class="es-hint">{t('care-merged-hint')}</p>
      <ul>
        {merged.map((one) => (
          <li key={one.id}>
            <bdi>{one.name}</bdi>{' '}
            <Button
              look="quiet"
              label={t('care-take-out-of', { product: one.name })}
              onClick={() => void care.takeOut(one)}
            >
              {t('care-take-out')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
