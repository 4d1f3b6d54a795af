/** Says when the page beside is not what it was: which quotes are still there, and how far that can be trusted. */
import { useId, useState } from 'preact/hooks';
import type { Quote } from '../../lib/domain/evidence';
import { type PageLook, quotesOn, standingOf } from '../../lib/state/evidence-look';
import type { EvidenceState } from '../../lib/state/evidence-state';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { language, t } from '../ui/texts';
import { dayOfInstant, explainPage } from './evidence-words';
import { QuoteStanding } from './QuoteStanding';
import { QuoteWords } from './QuoteWords';
import { UnreadNotes } from './UnreadNotes';

type LooksAtPage = Pick<EvidenceState, 'all' | 'pageKey' | 'pageLook' | 'looking' | 'check' | 'questions'>;

export type PageChangedBannerProps = {
  readonly evidence: LooksAtPage;
  /** Goes to a question; leave out where there is no way. */
  readonly onQuestion?: (questionId: string) => void;
};

type Looked = Exclude<PageLook, { readonly kind: 'no-quotes' | 'never-looked' }>;

export function PageChangedBanner(props: PageChangedBannerProps) {
  const look = props.evidence.pageLook.value;
  switch (look.kind) {
    case 'no-quotes':
      return null;
    case 'never-looked':
      return (
        <div class="es-evidence-page">
          <p class="es-hint">{t('evidence-page-never', { count: look.counts.never })}</p>
          <LookAgain evidence={props.evidence} />
        </div>
      );
    case 'same':
      return (
        <div class="es-evidence-page">
          <p class="es-hint">{t('evidence-page-same', { count: look.counts.present })}</p>
          <LookAgain evidence={props.evidence} />
        </div>
      );
    case 'other-text':
      return (
        <Notice kind="info" heading={t(headingOf(look))}>
          <p>{t('evidence-page-other-text-hint', { count: look.counts.present })}</p>
          <LookAgain evidence={props.evidence} />
        </Notice>
      );
    case 'changed':
      return <Changed {...props} look={look} />;
  }
}

/** In a translated page nothing is called gone: its own words are not there to be found. */
function isTranslated({ unread }: Looked): boolean {
  return unread.includes('translated');
}

function headingOf(look: Looked): string {
  if (isTranslated(look)) return 'evidence-page-translated';
  return look.kind === 'changed' ? 'evidence-page-changed' : 'evidence-page-other-text';
}

/** "2 are there word for word, 1 is changed and 1 was not found" */
function countsLine(look: Looked): string {
  const { present, changed, gone } = look.counts;
  const parts = isTranslated(look)
    ? [
        t('evidence-page-count-present', { count: present }),
        t('evidence-page-count-translated', { count: changed + gone }),
      ]
    : [
        t('evidence-page-count-present', { count: present }),
        ...(changed > 0 ? [t('evidence-page-count-changed', { count: changed })] : []),
        ...(gone > 0 ? [t('evidence-page-count-gone', { count: gone })] : []),
      ];
  return new Intl.ListFormat(language.value, { type: 'unit', style: 'long' }).format(parts);
}

function Changed({ evidence, onQuestion, look }: PageChangedBannerProps & { readonly look: Looked }) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const moved = quotesOn(evidence.all.value, evidence.pageKey.value).filter((quote) =>
    ['changed', 'gone'].includes(standingOf(quote)),
  );
  return (
    <Notice kind={isTranslated(look) ? 'info' : 'warning'} heading={t(headingOf(look))}>
      <p>{t('evidence-page-found', { found: countsLine(look), day: dayOfInstant(look.when) })}</p>
      {isTranslated(look) ? <p>{t('evidence-page-translated-hint')}</p> : null}
      {look.counts.gone > 0 && !isTranslated(look) ? <p>{t('evidence-gone-hint')}</p> : null}
      <UnreadNotes unread={look.unread} />
      <div class="es-button-row">
        <Button look="quiet" onClick={() => setOpen(!open)} expanded={open}>
          {t('evidence-page-see', { count: moved.length })}
        </Button>
      </div>
      {open ? (
        <ul class="es-plain-list" id={id}>
          {moved.map((quote) => (
            <MovedQuote key={quote.id} quote={quote} evidence={evidence} onQuestion={onQuestion} />
          ))}
        </ul>
      ) : null}
      <LookAgain evidence={evidence} />
    </Notice>
  );
}

function MovedQuote(props: {
  readonly quote: Quote;
  readonly evidence: LooksAtPage;
  readonly onQuestion: ((questionId: string) => void) | undefined;
}) {
  const { quote, evidence, onQuestion } = props;
  const questions = evidence.questions.value.filter(({ id }) => quote.questionIds.includes(id));
  return (
    <li class="es-evidence">
      <QuoteWords {...quote} />
      <QuoteStanding quote={quote} />
      {onQuestion && questions.length > 0 ? (
        <div class="es-button-row">
          {questions.map(({ id, label }) => (
            <Button key={id} look="quiet" onClick={() => onQuestion(id)}>
              {t('evidence-to-question', { question: label })}
            </Button>
          ))}
        </div>
      ) : null}
    </li>
  );
}

function LookAgain({ evidence }: { readonly evidence: LooksAtPage }) {
  const looking = evidence.looking.value;
  return (
    <>
      <Button look="quiet" onClick={() => void evidence.check()}>
        {t('evidence-look-again')}
      </Button>
      <p role="status" class="es-evidence__looking">
        {looking.kind === 'looking' ? t('evidence-looking') : ''}
        {looking.kind === 'trouble' ? explainPage(looking.trouble) : ''}
      </p>
    </>
  );
}
