/** Going to a quote on the page beside and back again, and a link that opens its page at the words. */
import type { Quote } from '../../lib/domain/evidence';
import { standingOf } from '../../lib/state/evidence-look';
import type { EvidenceState } from '../../lib/state/evidence-state';
import { Button } from '../ui/Button';
import { t } from '../ui/texts';
import { explainPage, linkTo } from './evidence-words';

export type GoToQuoteProps = {
  readonly evidence: Pick<EvidenceState, 'going' | 'hasPage' | 'pageKey' | 'reveal' | 'back'>;
  readonly quote: Quote;
  readonly name: string;
};

export function GoToQuote({ evidence, quote, name }: GoToQuoteProps) {
  // There is nowhere to go to for words that are not there.
  const isGone = standingOf(quote) === 'gone';
  const isBeside = evidence.hasPage && evidence.pageKey.value === quote.source.pageKey && !isGone;
  const link = linkTo(quote);
  return (
    <>
      {isBeside ? <GoThere evidence={evidence} quote={quote} name={name} /> : null}
      {link === null ? null : (
        <p>
          <a href={link} target="_blank" rel="noreferrer noopener">
            {t('evidence-open-page')}
            <span class="es-visually-hidden">
              : {name} {t('evidence-new-tab')}
            </span>
          </a>
        </p>
      )}
    </>
  );
}

function GoThere({ evidence, quote, name }: GoToQuoteProps) {
  const going = evidence.going.value;
  const mine = going.kind !== 'idle' && going.evidenceId === quote.id ? going : null;
  return (
    <>
      <div class="es-button-row">
        <Button
          look="quiet"
          onClick={() => void evidence.reveal(quote.id)}
          label={t('evidence-button-of', { button: t('evidence-go-to'), name })}
        >
          {t('evidence-go-to')}
        </Button>
        {mine?.kind === 'there' ? (
          <Button look="quiet" onClick={() => void evidence.back()}>
            {t('evidence-go-back')}
          </Button>
        ) : null}
      </div>
      <p role="status" class="es-evidence__going">
        {mine?.kind === 'there' ? t(`evidence-there-${mine.how}`) : ''}
        {mine?.kind === 'trouble' ? explainPage(mine.trouble) : ''}
      </p>
    </>
  );
}
