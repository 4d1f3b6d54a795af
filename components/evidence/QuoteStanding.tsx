/** Where a quote stands on its page, said in words and never by colour alone, with what earlier looks found. */
import { latestCheck, type Quote, type QuoteCheck } from '../../lib/domain/evidence';
import { t } from '../ui/texts';
import { Difference } from './Difference';
import { dayOfInstant } from './evidence-words';
import { UnreadNotes } from './UnreadNotes';

/**
 * What a look can claim. Of a page that a browser had translated, "gone" and "changed" would be said of words that
 * are not the page's own.
 */
export function foundKind({ finding, unread }: QuoteCheck): 'present' | 'changed' | 'gone' | 'translated' {
  return finding.kind !== 'present' && unread.includes('translated') ? 'translated' : finding.kind;
}

export function QuoteStanding({ quote }: { readonly quote: Quote }) {
  const check = latestCheck(quote);
  if (check === null) return <p class="es-evidence__standing">{t('evidence-standing-never')}</p>;
  return (
    <div class="es-evidence__standing">
      <p>
        <span class="es-tag">{t(`evidence-standing-${foundKind(check)}`)}</span>{' '}
        {t('evidence-looked', { day: dayOfInstant(check.when) })}
      </p>
      <Found quote={quote} check={check} />
      <History checks={quote.checks} />
    </div>
  );
}

function Found({ quote, check }: { readonly quote: Quote; readonly check: QuoteCheck }) {
  const { finding, unread } = check;
  switch (foundKind(check)) {
    case 'present':
      return finding.kind === 'present' && finding.lane !== quote.lane ? (
        <p>{t(`evidence-lane-now-${finding.lane}`)}</p>
      ) : null;
    case 'translated':
      return <p>{t('evidence-translated-hint')}</p>;
    case 'changed':
      return finding.kind === 'changed' ? (
        <>
          <Difference before={quote.exact} after={finding.text} />
          <UnreadNotes unread={unread} />
        </>
      ) : null;
    case 'gone':
      return (
        <>
          <p>{t('evidence-gone-hint')}</p>
          <UnreadNotes unread={unread} />
        </>
      );
  }
}

/** The looks before the latest; a single look has no history. */
function History({ checks }: { readonly checks: readonly QuoteCheck[] }) {
  if (checks.length < 2) return null;
  return (
    <details>
      <summary>{t('evidence-history', { count: checks.length })}</summary>
      <ol class="es-evidence__history">
        {checks.map((check, at) => (
          <li key={`${at} ${check.when}`}>
            {t('evidence-history-line', {
              day: dayOfInstant(check.when),
              standing: t(`evidence-standing-${foundKind(check)}`),
            })}
            {check.finding.kind === 'changed' ? (
              <>
                {' '}
                <bdi>{check.finding.text}</bdi>
              </>
            ) : null}
          </li>
        ))}
      </ol>
    </details>
  );
}
