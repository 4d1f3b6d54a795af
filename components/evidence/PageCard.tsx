/** One page that quotes were taken from: when it was last looked at, what was found, and the way to look again. */
import type { PageToOpen } from '../../lib/state/evidence-of-product';
import { t } from '../ui/texts';
import { dayOfInstant, linkTo, quotesInWords } from './evidence-words';
import { ForQuestions, type LabelOf } from './ForQuestions';
import { QuoteStanding } from './QuoteStanding';
import { QuoteWords } from './QuoteWords';

export type PageCardProps = {
  readonly page: PageToOpen;
  readonly labelOf: LabelOf;
};

export function PageCard({ page, labelOf }: PageCardProps) {
  const { pageKey, title, quotes, lookedAt, counts } = page;
  const first = quotes[0];
  const link = first ? linkTo(first) : null;
  return (
    <li class="es-evidence">
      <h3>
        <bdi>{title === '' ? pageKey : title}</bdi>
      </h3>
      {title === '' ? null : (
        <p class="es-hint">
          <bdi class="es-evidence__address">{pageKey}</bdi>
        </p>
      )}
      <p>
        {lookedAt === null
          ? t('evidence-page-not-looked')
          : t('evidence-looked', { day: dayOfInstant(lookedAt) })}
      </p>
      <p>{quotesInWords(counts)}</p>
      {link === null ? (
        <p class="es-hint">{t('evidence-page-local')}</p>
      ) : (
        <p>
          <a href={link} target="_blank" rel="noreferrer noopener">
            {t('evidence-open-to-check')}
            <span class="es-visually-hidden">
              : {title === '' ? pageKey : title} {t('evidence-new-tab')}
            </span>
          </a>
        </p>
      )}
      <details>
        <summary>
          {t('evidence-page-quotes', { count: quotes.length })}
          <span class="es-visually-hidden">: {title === '' ? pageKey : title}</span>
        </summary>
        <ul class="es-plain-list">
          {quotes.map((quote) => (
            <li key={quote.id}>
              <QuoteWords {...quote} />
              <QuoteStanding quote={quote} />
              <p class="es-hint">
                <ForQuestions one={quote} labelOf={labelOf} />
              </p>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}
