/** What several reviews of one product say: where they differ first, then each review, then each question. */
import type { ComponentChildren } from 'preact';
import type { Checklist } from '../../lib/domain/checklist';
import type { Product } from '../../lib/domain/product';
import type { ProductResult } from '../../lib/domain/product-result';
import { Button } from '../ui/Button';
import { t } from '../ui/texts';
import { Findings } from './Findings';
import { type HandsMeeting, Meetings } from './Meetings';
import { QuestionSpreads } from './QuestionSpreads';
import { ReviewLines } from './ReviewLines';

export type ProductResultScreenProps = {
  readonly result: ProductResult;
  /** Those that the reviews were made with, for the names of the questions; the newest first. */
  readonly checklists: readonly Checklist[];
  readonly product: Pick<Product, 'name' | 'vendor'>;
  readonly meetings: readonly HandsMeeting[];
  /** What to call each review, by its id; one without a name goes by its reviewer's role. */
  readonly names?: Readonly<Record<string, string>>;
  /** When each review was last changed, in words, by its id. */
  readonly days?: Readonly<Record<string, string>>;
  readonly onReview?: (assessmentId: string) => void;
  readonly onPrint?: () => void;
  /** What can be done with the product, right under its name. */
  readonly ways?: ComponentChildren;
  /** What stands between the reviews and the questions one by one, which are many. */
  readonly beforeQuestions?: ComponentChildren;
};

export function ProductResultScreen(props: ProductResultScreenProps) {
  const { result, checklists, product, meetings, names = {}, days = {}, onReview, onPrint } = props;
  return (
    <div class="es-result">
      <header>
        <h1 tabIndex={-1}>
          <bdi>{product.name}</bdi>
        </h1>
        <p class="es-hint">
          {product.vendor ? <bdi>{product.vendor}</bdi> : t('result-vendor-unknown')} ·{' '}
          {t('result-product-heading')}
        </p>
        <p class="es-result__standing">{t('result-standing-line')}</p>
        <p>{t(result.reviews.length === 0 ? 'result-product-none' : 'result-product-hint')}</p>
        {onPrint ? (
          <div class="es-button-row es-result__actions">
            <Button look="quiet" onClick={onPrint}>
              {t('result-print')}
            </Button>
          </div>
        ) : null}
      </header>
      {props.ways}
      {result.reviews.length === 0 ? null : (
        <>
          <Findings spreads={result.spreads} checklists={checklists} />
          <ReviewLines
            reviews={result.reviews}
            names={names}
            days={days}
            {...(onReview ? { onReview } : {})}
          />
        </>
      )}
      {props.beforeQuestions}
      {result.reviews.length === 0 ? null : (
        <QuestionSpreads spreads={result.spreads} checklists={checklists} />
      )}
      {meetings.length === 0 ? null : <Meetings meetings={meetings} checklists={checklists} />}
      {checklists.map(({ ref }) => (
        <p key={`${ref.id} ${ref.version}`} class="es-hint es-standing">
          {t('checklist-status', { version: ref.version })}
        </p>
      ))}
    </div>
  );
}
